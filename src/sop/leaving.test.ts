import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { letter, people, school, words } from "../../test/school.ts";
import type { Reply } from "../inquiry/command.ts";

const soon = "2026-11-16T14:05:10.000Z";
const monday = "2026-11-30T14:00:00.000Z";
const reply = (more: Partial<Reply> = {}, leaves: string | null = soon): Reply => ({
  ...{ kind: "reply", text: words("It leaves at 15:20."), how: "letter", about: "general", overrides: [] },
  ...{ settles: true, asksGuardian: false },
  letter: { ...letter("reply"), ...(leaves && { leaves }) },
  ...more,
});
const asked = () => school().received().at("2026-11-16T14:05:00.000Z");
const sent = (given = reply()) => {
  const desk = asked().when("office", given);
  return { desk, id: given.letter?.id ?? "" };
};
const handOver = (letter: string) =>
  ({ kind: "recordDelivery", letter, outcome: { state: "handed_over" } }) as const;

test("a reply that waits meets nothing until its letter has left, and then all that it means", () => {
  const { desk, id } = sent(reply({ settles: false, promise: "2026-12-03T21:00:00.000Z" }));
  assert.deepEqual(desk.kinds, ["letterWritten", "replied"]);
  assert.equal(desk.duty("4.a")?.state, "due");
  assert.equal(desk.duty("3.2.c"), undefined, "nobody was given a date yet");
  assert.equal(desk.inquiry.replies, 0);
  desk.at(soon).when("system", handOver(id));
  assert.deepEqual(desk.kinds, ["letterHandedOver", "met", "replySent", "due", "met"]);
  assert.equal(desk.duty("4.a")?.state, "met");
  assert.equal(desk.duty("3.2.c")?.owner, people.office.id, "whoever wrote it answers for its date");
  assert.equal(desk.inquiry.replies, 1);
  assert.equal(desk.inquiry.leaving, undefined);
});

test("a question back that waits stops no clock until it has left", () => {
  const { desk, id } = sent(reply({ settles: false, asksGuardian: true }));
  assert.equal(desk.inquiry.waiting, false);
  assert.equal(desk.duty("4.a")?.paused, undefined);
  desk.at(soon).when("system", handOver(id));
  assert.equal(desk.inquiry.waiting, true);
  assert.ok(desk.duty("4.a")?.paused);
  assert.ok(desk.duty("6.a"), "it is looked at again when nobody answers");
});

test("what is taken back was never said: nothing is met, nothing is settled, and it says who took it back", () => {
  const copy = { ...letter("reply", "ben@example.org"), leaves: soon };
  const overrides = [{ check: `free-address:${copy.id}`, reason: words("The stepfather asked for it.") }];
  const { desk, id } = sent(reply({ copies: [copy], overrides }));
  desk.when("teacher", { kind: "takeBack", letter: id });
  assert.deepEqual(
    desk.entries.map((entry) => entry.kind === "letterTakenBack" && entry.letter),
    [id, copy.id],
    "its copies with it",
  );
  assert.deepEqual(desk.entries[0]?.by, { kind: "staff", id: people.teacher.id });
  assert.equal(desk.duty("4.a")?.state, "due");
  assert.equal(desk.inquiry.settled, false);
  assert.equal(desk.inquiry.replies, 0);
  desk.when("office", { kind: "takeBack", letter: id });
  assert.equal(desk.refused?.because, "This letter does not wait any more.");
  desk.when("office", { kind: "sendAgain", letter: id });
  assert.equal(desk.refused?.because, "This letter was taken back before it left.");
});

test("what is on its way is not taken back, nor put off", () => {
  const { desk, id } = sent();
  desk.knowing({ onItsWay: true });
  for (const command of [
    { kind: "takeBack", letter: id },
    { kind: "reschedule", letter: id, leaves: monday },
  ] as const) {
    desk.when("office", command);
    assert.equal(desk.refused?.because, "This letter is on its way, or was tried already.");
  }
});

test("a moment is chosen in opening hours, in the future, and within thirty days", () => {
  const scheduled = (leaves: string) =>
    asked().when("office", reply({ scheduled: true }, leaves)).refused?.because;
  assert.equal(scheduled(monday), undefined);
  assert.match(scheduled("2026-11-28T14:00:00.000Z") ?? "", /^The office is closed at that moment/);
  assert.match(scheduled("2026-11-26T14:00:00.000Z") ?? "", /^The office is closed/, "Thanksgiving");
  assert.match(scheduled("2026-11-16T14:04:00.000Z") ?? "", /^That moment has passed/);
  assert.match(scheduled("2027-01-04T14:00:00.000Z") ?? "", /^A letter waits 30 days at the most/);
  // Ten seconds in which it can be taken back are asked of no calendar.
  const night = asked().at("2026-11-17T03:00:00.000Z").when("office", reply({}, "2026-11-17T03:00:10.000Z"));
  assert.equal(night.refused, null);
});

test("it can leave at another moment, or now, at night too", () => {
  const { desk, id } = sent(reply({ scheduled: true }, monday));
  desk.when("teacher", { kind: "reschedule", letter: id, leaves: "2026-11-28T14:00:00.000Z" });
  assert.match(desk.refused?.because ?? "", /^The office is closed/);
  desk.at("2026-11-17T03:00:00.000Z");
  desk.when("teacher", { kind: "reschedule", letter: id, leaves: "2026-11-17T03:00:00.000Z" });
  assert.deepEqual(desk.kinds, ["letterRescheduled"]);
  assert.equal(desk.inquiry.leaving?.[0]?.leaves, "2026-11-17T03:00:00.000Z");
});

test("an inquiry is not closed as settled by a reply that has not left", () => {
  const { desk, id } = sent();
  desk.when("office", { kind: "close", outcome: "settled" });
  assert.equal(desk.refused?.because, "The reply that settles this question has not left yet.");
  desk.at(soon).when("system", handOver(id)).when("office", { kind: "close", outcome: "settled" });
  assert.equal(desk.refused, null);
});

test("a reply that is held just before it leaves settles nothing, and waits no longer", () => {
  const { desk, id } = sent();
  desk.at(soon).when("system", {
    ...{ kind: "recordDelivery", letter: id },
    outcome: { state: "held", because: "right_changed", tell: [people.office.id] },
  });
  assert.equal(desk.inquiry.leaving, undefined);
  assert.equal(desk.duty("4.a")?.state, "due");
  desk.when("office", { kind: "takeBack", letter: id });
  assert.equal(desk.refused?.because, "This letter does not wait any more.");
});

test("whatever is sent, taken back, put off and handed over, a duty is met only by what left", () => {
  const step = fc.constantFrom("send", "take", "put off", "leave", "fail");
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const desk = asked();
      const waiting: string[] = [];
      let left = 0;
      for (const one of steps) {
        const [id] = waiting;
        if (one === "send") {
          const given = reply();
          desk.when("office", given);
          waiting.push(given.letter?.id ?? "");
        } else if (id && one === "take") desk.when("office", { kind: "takeBack", letter: id });
        else if (id && one === "put off")
          desk.when("office", { kind: "reschedule", letter: id, leaves: monday });
        else if (id && one === "leave") desk.when("system", handOver(id));
        else if (id && one === "fail")
          desk.when("system", {
            ...{ kind: "recordDelivery", letter: id },
            outcome: { state: "failed", permanent: true, because: "550" },
          });
        if (id && (one === "take" || one === "leave")) waiting.shift();
        if (id && one === "leave") left++;
        assert.equal(desk.refused, null);
        assert.equal(desk.inquiry.replies, left);
        assert.equal(desk.duty("4.a")?.state, left > 0 ? "met" : "due");
        assert.equal(desk.inquiry.leaving?.length ?? 0, waiting.length);
      }
    }),
    { numRuns: 200 },
  );
});
