import assert from "node:assert/strict";
import { test } from "node:test";
import { id, letter, people, school, words } from "../../../test/school.ts";
import type { Reply } from "../../inquiry/command.ts";

const danger = () => ({ id: id(), severity: "immediate" as const, protocols: ["EM-MISSING"] });

test("a possible emergency is raised to the designated persons, with a duty of minutes", () => {
  const desk = school("2026-11-21T03:00:00.000Z").received({ danger: danger() });
  assert.deepEqual(desk.kinds.slice(0, 2), ["received", "due"]);
  assert.equal(desk.inquiry.type, "emergency");
  assert.deepEqual(desk.inquiry.emergency?.to, [people.principal.id, people.ito.id]);
  assert.equal(
    desk.duty("4.d")?.until,
    "2026-11-21T03:02:00.000Z",
    "night and weekend do not stretch minutes",
  );
});

test("nobody closes it or answers it by letter until a named person has it", () => {
  const desk = school().received({ danger: danger() }).when("office", { kind: "close", outcome: "referred" });
  assert.equal(desk.refused?.clause, "4.d");
  const reply: Reply = {
    kind: "reply",
    text: words("Dear Ms Souza, thank you for your message."),
    how: "letter",
    letter: letter("reply"),
    settles: true,
    asksGuardian: false,
    about: "general",
    overrides: [],
  };
  desk.when("office", reply);
  assert.equal(
    desk.refused?.because,
    "This may be an emergency: a letter is too slow, and nobody has confirmed that they have it.",
  );
  desk.when("principal", { kind: "confirmEmergency" });
  assert.deepEqual(desk.kinds, ["emergencyConfirmed", "met"]);
  desk.when("office", reply);
  assert.equal(desk.refused, null);
});

test("only the designated or a supervisor stands it down, with a reason", () => {
  const standDown = {
    kind: "standDownEmergency",
    falseAlarm: true,
    reason: words("The child was in the library."),
  } as const;
  const desk = school().received({ danger: danger() }).when("teacher", standDown);
  assert.equal(
    desk.refused?.because,
    "Only a designated person or a supervisor may stand an emergency down.",
  );
  desk.when("ito", standDown);
  assert.equal(desk.refused, null);
  assert.equal(desk.inquiry.emergency?.state, "stood_down");
});

test("after a false alarm the question itself is owed its answer again", () => {
  const desk = school()
    .received({ danger: danger(), type: "concern" })
    .when("ito", { kind: "standDownEmergency", falseAlarm: true, reason: words("It was a drill.") });
  assert.equal(desk.inquiry.type, "concern");
  assert.equal(desk.duty("4.c")?.state, "due");
});

test("two people cannot both have it", () => {
  const desk = school()
    .received({ danger: danger() })
    .when("principal", { kind: "confirmEmergency" })
    .when("ito", { kind: "confirmEmergency" });
  assert.equal(desk.refused?.because, "Somebody has it already.");
});
