import assert from "node:assert/strict";
import { test } from "node:test";
import { id, letter, school, words } from "../../../test/school.ts";
import type { Reply } from "../../inquiry/command.ts";
import { kindsFound } from "../../letters/gate/kinds-found.ts";
import type { Standing } from "../../rights/standing.ts";
import { outsideScope } from "./outside-scope.ts";

const only = { decision: "allow_only", scope: "the survey instrument", because: "", instead: "" } as const;

test("what lies outside the part that may be told is named, with the kind that it is of", () => {
  const [first, ...more] = outsideScope(only, "survey", "Here is the survey. Leo had three absences in May.");
  assert.equal(first?.kind, "own_record");
  assert.match(first?.says ?? "", /the survey instrument.*“absences”.*school record/);
  assert.deepEqual(more, []);
  assert.deepEqual(outsideScope(only, "survey", "Here is the survey that the class was given."), []);
  assert.deepEqual(
    outsideScope(only, "release_pickup", "His IEP says so, and he takes insulin.").map(({ kind }) => kind),
    ["iep", "health"],
  );
});

test("a part of a record may hold what records are made of, and all of a kind stops nothing", () => {
  assert.deepEqual(outsideScope(only, "multi_record", "The report of his absences."), []);
  assert.deepEqual(outsideScope(only, "full_file", "His grades, his IEP and his asthma plan."), []);
  const all = { ...only, decision: "allow", scope: null } as const;
  assert.deepEqual(outsideScope(all, "survey", "Leo had three absences."), []);
});

test("kinds are found in the languages that we write", () => {
  const kinds = (text: string) => kindsFound(text).map(({ kind }) => kind);
  assert.deepEqual(kinds("Sus calificaciones bajaron y tuvo dos ausencias."), ["own_record"]);
  assert.deepEqual(kinds("درجاته جيدة"), ["own_record"]);
  assert.deepEqual(kinds("Tiene asma y educación especial."), ["iep", "health"]);
  assert.deepEqual(kinds("The bus leaves at 15:20 from the front door."), []);
});

const [guardian, student] = [id(), id()];
const grandmother: Standing = {
  ...{ student: { id: student, born: null, postsecondary: false, flags: [] }, guardian },
  link: {
    ...{ id: id(), standing: "relative", mayReceiveRecords: false, mayDecide: false, mayPickUp: true },
    ...{ livesWith: null, evidence: false, from: null, until: null },
  },
  ...{ orders: [], consents: [], identity: { level: 4, method: "photo_id" } },
};
const reply = (text: string): Reply => ({
  ...{ kind: "reply", text: words(text), how: "letter", letter: letter("reply") },
  ...{ settles: true, asksGuardian: false, about: "student", category: "release_pickup", overrides: [] },
});
const tried = (text: string, more: Partial<Reply> = {}) =>
  school()
    .knowing({
      guardianship: { id: id() },
      standing: grandmother,
      gate: { asked: null, copies: [], to: "on_file" },
    })
    .received({ guardian, student })
    .when("teacher", { ...reply(text), ...more });

test("a grandmother on the list hears about collecting the child, and nothing of grades in the same letter", () => {
  const told = tried("Dear Rosa Diaz, you may collect Leo at the front door on Friday.");
  assert.equal(told.refused, null);
  const { refused } = tried("You may collect Leo on Friday. His grades went up.");
  assert.equal(refused?.clause, "3.3.b");
  assert.match(refused?.because ?? "", /release list.*“grades”/);
  assert.deepEqual(refused?.ways, ["narrow", "ask_privacy_officer"]);
  assert.ok(
    tried("His grades went up.", { category: "own_record" }).refused,
    "as a record of its own it is refused",
  );
});
