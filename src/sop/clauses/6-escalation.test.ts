import assert from "node:assert/strict";
import { test } from "node:test";
import { id, letter, people, school, words } from "../../../test/school.ts";
import type { Escalate } from "../../inquiry/command.ts";

const escalate = (more: Partial<Escalate> = {}): Escalate => ({
  kind: "escalate",
  id: id(),
  to: people.ito.id,
  reason: words("The parent asks for a change of class, which I cannot decide."),
  tried: words("I explained the class list and offered a meeting."),
  nextStep: words("Ms Ito will ring the parent."),
  until: "2026-11-20T21:00:00.000Z",
  askedBy: "staff",
  letter: letter("escalation"),
  ...more,
});

test("an escalation is accepted by its date, and its new date is a promise to the parent", () => {
  const desk = school().received({ type: "concern" }).when("teacher", escalate());
  assert.equal(desk.refused, null);
  assert.equal(desk.duty("6.b")?.until, "2026-11-17T21:00:00.000Z");
  assert.equal(desk.duty("6.c")?.told, true);
  assert.equal(desk.duty("4.c")?.state, "waived", "the new date takes the old one's place");
  desk.when("ito", { kind: "acceptEscalation" });
  assert.equal(desk.duty("6.b")?.state, "met");
  assert.equal(desk.inquiry.owner, people.ito.id);
});

test("the receiver may hand it back with a reason; nobody else answers for them", () => {
  const desk = school()
    .received()
    .when("teacher", escalate())
    .when("principal", { kind: "acceptEscalation" });
  assert.deepEqual(desk.refused, {
    clause: "6.b",
    words:
      "If unable to provide a satisfactory or authorized response, escalate to supervisor or designated staff member.",
    because: "Only the person it was escalated to can accept it or hand it back.",
    instead: "Ask them to open it, or escalate it to somebody else.",
  });
  desk.when("ito", { kind: "handBackEscalation", reason: words("The class teacher can decide this.") });
  assert.equal(desk.inquiry.escalation?.state, "handed_back");
  assert.equal(desk.inquiry.owner, people.office.id);
});

test("it goes to a supervisor or a designated person, never to oneself or a colleague", () => {
  const desk = school()
    .received()
    .when("office", escalate({ to: people.teacher.id }));
  assert.equal(desk.refused?.because, "Mr Tran is neither a supervisor nor a designated person.");
  desk.when("ito", escalate());
  assert.equal(desk.refused?.because, "An inquiry cannot be escalated to oneself.");
  desk.when("office", escalate({ to: id() }));
  assert.equal(desk.refused?.because, "The person named is not on the school's staff list.");
});

test("the parent is told: no notice, no escalation", () => {
  const { letter: _, ...silent } = escalate();
  const desk = school().received().when("teacher", silent);
  assert.equal(desk.refused?.clause, "6.c");
  assert.equal(desk.refused?.because, "The parent has an e-mail address and would not be told.");
});

test("four lines, none of them empty, and a date to come", () => {
  const desk = school()
    .received()
    .when("teacher", escalate({ tried: words("  ") }));
  assert.equal(
    desk.refused?.because,
    "An escalation needs its reason, what was tried at first contact, and the next step.",
  );
  desk.when("teacher", escalate({ until: "2026-11-16T13:00:00.000Z" }));
  assert.equal(desk.refused?.because, "The new date has already passed.");
});

test("unaccepted by its date it is missed, which makes it climb", () => {
  const desk = school()
    .received()
    .when("teacher", escalate())
    .at("2026-11-17T21:00:01.000Z")
    .when("system", { kind: "lapse" });
  assert.ok(desk.entries.some((entry) => entry.kind === "missed" && entry.clause === "6.b"));
  desk.when("system", escalate({ to: people.principal.id, askedBy: "sweep" }));
  assert.equal(desk.inquiry.escalation?.to, people.principal.id);
  assert.equal(desk.duty("6.b")?.id, "6.b#2");
  assert.equal(
    desk.inquiry.duties.find(({ id }) => id === "6.b#1")?.state,
    "missed",
    "what was missed stays missed",
  );
});
