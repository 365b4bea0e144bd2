import assert from "node:assert/strict";
import { test } from "node:test";
import { id, letter, school, words } from "../../../test/school.ts";
import type { Reply } from "../../inquiry/command.ts";

const guardianship = { id: id(), mayReceiveRecords: true, restricted: false };
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
    ways: ["neutral", "ask_privacy_officer"],
  });
  desk.when("teacher", about("general"));
  assert.equal(desk.refused, null, "a general answer may go to anybody");
});

test("a link alone is not enough: who is asking is verified first", () => {
  const desk = school()
    .knowing({ guardianship })
    .received({ guardian: id(), student: id() })
    .when("teacher", about("student"));
  assert.equal(desk.refused?.because, "It has not been verified who is asking.");
  desk.when("office", verify).when("teacher", about("student"));
  assert.equal(desk.refused, null);
});

test("a proof of identity lasts thirty days", () => {
  const desk = school()
    .knowing({ guardianship })
    .received({ guardian: id(), student: id() })
    .when("office", verify)
    .at("2026-12-17T14:00:00.000Z")
    .when("teacher", about("student"));
  assert.equal(desk.refused?.because, "It has not been verified who is asking.");
});

test("a restriction goes to the privacy officer, before identity is even asked", () => {
  const desk = school()
    .knowing({ guardianship: { ...guardianship, restricted: true } })
    .received({ guardian: id(), student: id() })
    .when("teacher", about("student"));
  assert.equal(desk.refused?.because, "A document on file limits what may be said here.");
});
