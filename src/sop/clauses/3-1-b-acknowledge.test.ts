import assert from "node:assert/strict";
import { test } from "node:test";
import { id, letter, school, words } from "../../../test/school.ts";
import type { Command, Delivery } from "../../inquiry/command.ts";

test("given an inquiry on Monday morning, its acknowledgement is owed by the close of Tuesday", () => {
  const desk = school("2026-11-16T14:00:00.000Z").received();
  assert.equal(desk.duty("3.1.b")?.until, "2026-11-17T21:00:00.000Z");
  assert.match(desk.duty("3.1.b")?.why ?? "", /due Tue 17 Nov 16:00/);
});

test("given one before Thanksgiving, the closed days are skipped and named", () => {
  const desk = school("2026-11-25T15:00:00.000Z").received();
  assert.equal(desk.duty("3.1.b")?.until, "2026-11-30T21:00:00.000Z");
  assert.match(desk.duty("3.1.b")?.why ?? "", /Thanksgiving/);
});

test("writing the acknowledgement does not meet the duty; handing it over does", () => {
  const ack = letter("acknowledgement");
  const desk = school().received().when("system", { kind: "acknowledgeByLetter", letter: ack });
  assert.equal(desk.duty("3.1.b")?.state, "due");
  desk.when("system", { kind: "recordDelivery", letter: ack.id, outcome: { state: "handed_over" } });
  assert.equal(desk.duty("3.1.b")?.state, "met");
  assert.deepEqual(desk.kinds, ["letterHandedOver", "met"]);
});

test("a bounce opens the duty again, by the date that was owed", () => {
  const ack = letter("acknowledgement");
  const desk = school()
    .received()
    .when("system", { kind: "acknowledgeByLetter", letter: ack })
    .when("system", { kind: "recordDelivery", letter: ack.id, outcome: { state: "handed_over" } })
    .when("system", {
      kind: "recordDelivery",
      letter: ack.id,
      outcome: { state: "bounced", status: "5.1.1" },
    });
  assert.equal(desk.duty("3.1.b")?.id, "3.1.b#2");
  assert.equal(desk.duty("3.1.b")?.state, "due");
  assert.equal(desk.duty("3.1.b")?.until, "2026-11-17T21:00:00.000Z");
  desk.when("office", { kind: "acknowledge", how: "spoken" });
  assert.equal(desk.duty("3.1.b")?.state, "met");
});

test("given an emergency that is over and a question without its answer, the acknowledgement is owed from then", () => {
  const danger = { id: id(), severity: "immediate" as const, protocols: ["EM-MISSING"] };
  const over = (desk: ReturnType<typeof school>) =>
    desk
      .at("2026-11-18T15:00:00.000Z")
      .when("ito", { kind: "standDownEmergency", falseAlarm: false, reason: words("She is home.") })
      .when("principal", { kind: "standDownEmergency", falseAlarm: false });
  const tells = letter("emergency");
  const hands = { kind: "recordDelivery", letter: tells.id, outcome: { state: "handed_over" } } as const;
  const told = () =>
    school().received({ danger }).when("system", { kind: "acknowledgeByLetter", letter: tells });
  const it = over(told().when("system", hands));
  assert.deepEqual([it.duty("3.1.b")?.id, it.duty("3.1.b")?.until], ["3.1.b#2", "2026-11-19T21:00:00.000Z"]);

  const late = over(told());
  assert.equal(late.duty("3.1.b")?.id, "3.1.b#1", "what is owed already is not owed twice");
  late.when("system", hands);
  assert.equal(late.duty("3.1.b")?.state, "due", "whom to ring says nothing of who has it");

  const answered = told().when("system", hands).when("principal", { kind: "confirmEmergency" });
  answered.when("principal", {
    ...{ kind: "reply", text: words("We spoke."), how: "spoken", settles: true, asksGuardian: false },
    ...{ about: "general", overrides: [] },
  });
  assert.equal(over(answered).duty("3.1.b")?.id, "3.1.b#1", "answered: nothing more is owed");
});

test("a call is acknowledged by being answered", () => {
  const desk = school().received({ source: "phone", acknowledged: "spoken" });
  assert.equal(desk.duty("3.1.b")?.state, "met");
});

test("a reply that was posted acknowledges a paper letter", () => {
  const desk = school()
    .received({ source: "letter" })
    .when("office", {
      kind: "reply",
      text: words("Dear Ms Souza, it leaves at 3:25 p.m."),
      how: "posted",
      settles: true,
      asksGuardian: false,
      about: "general",
      overrides: [],
    });
  assert.equal(desk.duty("3.1.b")?.state, "met");
});

test("an acknowledgement that the relay refused for good may be given by telephone", () => {
  const ack = letter("acknowledgement");
  const desk = school()
    .received()
    .when("system", { kind: "acknowledgeByLetter", letter: ack })
    .when("system", {
      kind: "recordDelivery",
      letter: ack.id,
      outcome: { state: "failed", permanent: true, because: "550" },
    })
    .when("office", { kind: "acknowledge", how: "spoken" });
  assert.equal(desk.refused, null);
  assert.equal(desk.duty("3.1.b")?.state, "met");
});

test("an acknowledgement that came back and is sent again meets the duty once it is handed over", () => {
  const ack = letter("acknowledgement");
  const report = (outcome: Delivery) =>
    ({ kind: "recordDelivery", letter: ack.id, outcome }) satisfies Command;
  const desk = school()
    .received()
    .when("system", { kind: "acknowledgeByLetter", letter: ack })
    .when("system", report({ state: "handed_over" }))
    .when("system", report({ state: "bounced", status: "5.2.2" }));
  assert.equal(desk.inquiry.acknowledged, null);
  desk.when("office", { kind: "sendAgain", letter: ack.id });
  assert.deepEqual(desk.kinds, ["letterOrderedAgain"]);
  assert.equal(desk.inquiry.acknowledged, "letter");
  assert.equal(desk.duty("3.1.b")?.state, "due", "it is on its way, and not yet there");
  desk.when("system", report({ state: "handed_over" }));
  assert.equal(desk.duty("3.1.b")?.state, "met");
});

test("nobody acknowledges twice", () => {
  const desk = school()
    .received({ acknowledged: "spoken" })
    .when("system", { kind: "acknowledgeByLetter", letter: letter("acknowledgement") });
  assert.deepEqual(desk.refused, {
    clause: "3.1.b",
    words: "Acknowledge receipt within one (1) business day.",
    because: "This inquiry was acknowledged already.",
    instead: "Nothing more is needed; write a reply when you have one.",
  });
});

test("a date that passed unmet is missed once, and may still be met late", () => {
  const desk = school().received().at("2026-11-17T21:00:00.000Z").when("system", { kind: "lapse" });
  assert.deepEqual(desk.kinds, ["missed"]);
  desk.when("system", { kind: "lapse" });
  assert.deepEqual(desk.kinds, [], "a second sweep finds nothing to say");
  desk.when("office", { kind: "acknowledge", how: "spoken" });
  assert.equal(desk.duty("3.1.b")?.state, "met");
  assert.equal(desk.duty("3.1.b")?.late, true);
});
