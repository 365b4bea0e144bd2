import assert from "node:assert/strict";
import { test } from "node:test";
import { school, words } from "../../../test/school.ts";
import type { Reply } from "../../inquiry/command.ts";
import { owed } from "../../inquiry/state.ts";
import { edition2026 } from "../edition.ts";

const asks = (more: Partial<Reply> = {}): Reply => ({
  kind: "reply",
  text: words("For which grade do you ask?"),
  how: "spoken",
  settles: false,
  asksGuardian: true,
  about: "general",
  overrides: [],
  ...more,
});
const asked = () => school().received({ source: "phone", acknowledged: "spoken" }).when("office", asks());

test("given a question to the parent, somebody looks again after five business days, closed days left out", () => {
  const desk = asked();
  assert.equal(desk.inquiry.waiting, true);
  assert.deepEqual(
    owed(desk.inquiry).map(({ clause, until }) => [clause, until]),
    [["6.a", "2026-11-23T21:00:00.000Z"]],
  );
  const later = school("2026-11-20T15:00:00.000Z").received().when("office", asks());
  assert.equal(later.duty("6.a")?.until, "2026-12-01T21:00:00.000Z");
  assert.equal(later.duty("6.a")?.told, false, "it is the school's own date, no promise");
});

test("the edition says how long; one from before it could say so waits five days too", () => {
  const { remindOfWaitingAfter: _, ...older } = edition2026;
  const until = (edition: typeof edition2026) =>
    school().knowing({ edition }).received().when("office", asks()).duty("6.a")?.until;
  assert.equal(until(older), "2026-11-23T21:00:00.000Z");
  assert.equal(
    until({ ...edition2026, remindOfWaitingAfter: { days: 2, unit: "business_day" } }),
    "2026-11-18T21:00:00.000Z",
  );
});

test("what ends the waiting meets it: the parent's answer, another reply, an escalation, a closing", () => {
  const wrote = asked().when("guardian", {
    kind: "addMessage",
    text: words("Grade 3."),
    source: "web",
    from: "guardian",
  });
  assert.equal(wrote.duty("6.a")?.state, "met");
  assert.equal(wrote.duty("4.a")?.state, "due", "now an answer is owed again");
  assert.equal(
    asked()
      .when("office", asks({ asksGuardian: false, settles: true }))
      .duty("6.a")?.state,
    "met",
  );
  assert.equal(asked().when("office", { kind: "close", outcome: "withdrawn" }).duty("6.a")?.state, "met");
});

test("asking again begins another stretch; a word from somebody else ends nothing", () => {
  const again = asked().at("2026-11-23T15:00:00.000Z").when("office", asks());
  assert.deepEqual(
    again.inquiry.duties.filter(({ clause }) => clause === "6.a").map(({ id, state }) => [id, state]),
    [
      ["6.a#1", "met"],
      ["6.a#2", "due"],
    ],
  );
  const aunt = asked().when("system", {
    kind: "addMessage",
    text: words("I am the aunt."),
    source: "mail",
    from: "third_party",
  });
  assert.equal(aunt.duty("6.a")?.state, "due");
});

test("passed, it is missed and stays owed; waived, it is asked for anew: nothing waits for ever", () => {
  const late = asked().at("2026-11-23T21:00:00.000Z").when("system", { kind: "lapse" });
  assert.deepEqual(late.kinds, ["missed"]);
  assert.equal(owed(late.inquiry)[0]?.clause, "6.a");
  late.when("ito", { kind: "waive", duty: "6.a#1", reason: words("They are away until December.") });
  assert.equal(late.duty("6.a")?.id, "6.a#2");
  assert.equal(late.duty("6.a")?.until, "2026-12-03T21:00:00.000Z");
});
