import assert from "node:assert/strict";
import { test } from "node:test";
import { id, letter, school, words } from "../../../test/school.ts";
import type { Reply } from "../../inquiry/command.ts";
import type { Standing } from "../../rights/standing.ts";
import { edition2026 } from "../edition.ts";

const always = { from: null, until: null };
const linked = {
  ...{ ...always, id: id(), standing: "parent", mayReceiveRecords: true, mayDecide: true, mayPickUp: true },
  ...{ livesWith: null, evidence: false },
};
const standing: Standing = {
  student: { id: id(), born: "2016-03-02", postsecondary: false, flags: [] },
  ...{ guardian: id(), link: linked, orders: [], consents: [], identity: null },
};
const proved = { level: 3, method: "call_back" };
const about = (about: "student" | "general"): Reply => ({
  kind: "reply",
  text: words("Dear Ms Souza, Leo's reading group meets on Thursdays."),
  how: "letter",
  letter: letter("reply"),
  settles: true,
  asksGuardian: false,
  about,
  overrides: [],
});
const verify = { kind: "verifyIdentity", level: 3, method: "call_back" } as const;

test("nothing about a student goes to somebody whose link is not on record", () => {
  const desk = school().received().when("teacher", about("student"));
  assert.deepEqual(desk.refused, {
    clause: "3.3.b",
    words: "Do not disclose confidential or sensitive student information unless authorized.",
    because: "This person's link to the student is not on record.",
    instead: "Link the guardian and the student under Facts, or send the neutral text.",
  });
  desk.when("teacher", about("general"));
  assert.equal(desk.refused, null, "a general answer may go to anybody");
});

test("a link alone is not enough: who is asking is verified first", () => {
  const desk = school()
    .knowing({ standing })
    .received({ guardian: id(), student: id() })
    .when("teacher", about("student"));
  assert.match(desk.refused?.because ?? "", /verified who is asking/);
  desk.when("office", verify);
  assert.equal(desk.refused, null);
  desk.knowing({ standing: { ...standing, identity: proved } }).when("teacher", about("student"));
  assert.equal(desk.refused, null);
});

test("a school may ask for more proof than the rules do", () => {
  const strict = { ...edition2026, identity: { forStudent: 4 as const, lastsDays: 30 } };
  const desk = school()
    .knowing({ standing: { ...standing, identity: proved }, edition: strict })
    .received({ guardian: id(), student: id() })
    .when("teacher", about("student"));
  assert.match(desk.refused?.because ?? "", /verified who is asking/);
  desk
    .knowing({ standing: { ...standing, identity: { level: 4, method: "photo_id" } } })
    .when("teacher", about("student"));
  assert.equal(desk.refused, null);
});

test("a restriction goes to the privacy officer, before identity is even asked", () => {
  const desk = school()
    .knowing({ standing: { ...standing, orders: [{ ...always, status: "partial" }] } })
    .received({ guardian: id(), student: id() })
    .when("teacher", about("student"));
  assert.equal(
    desk.refused?.because,
    "What is on file about this parent is unclear, partial or not yet seen.",
  );
});
