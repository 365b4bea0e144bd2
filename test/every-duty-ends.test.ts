import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Command } from "../src/inquiry/command.ts";
import { entrySchema } from "../src/inquiry/entry.ts";
import { fold } from "../src/inquiry/evolve.ts";
import { type Duty, owed } from "../src/inquiry/state.ts";
import { id, letter, type Name, people, school, words } from "./school.ts";

const who = fc.constantFrom<Name | "guardian" | "system">(
  "office",
  "teacher",
  "ito",
  "principal",
  "guardian",
  "system",
);

const asksBack = (): Command => ({
  ...{ kind: "reply", text: words("Which one?"), how: "letter", letter: letter("reply") },
  ...{ settles: false, asksGuardian: true, about: "general", overrides: [] },
});

/** Any command that somebody could try, sensible or not. */
const command = (
  letters: () => string | undefined,
  duties: () => readonly Duty[],
): fc.Arbitrary<() => Command> =>
  fc.oneof(
    fc.nat().map((at) => (): Command => {
      const open = duties().filter(({ over }) => !over);
      const duty = open[at % Math.max(1, open.length)];
      return duty ? { kind: "waive", duty: duty.id, reason: words("so") } : { kind: "lapse" };
    }),
    fc.constant((): Command => ({ kind: "classify", type: "concern", topic: "bullying_harassment" })),
    fc.constant((): Command => ({ kind: "acknowledge", how: "spoken" })),
    fc.constant((): Command => ({ kind: "acknowledgeByLetter", letter: letter("acknowledgement") })),
    fc.constant(
      (): Command => ({ kind: "addMessage", text: words("And?"), source: "web", from: "guardian" }),
    ),
    fc.record({ settles: fc.boolean(), asks: fc.boolean(), promise: fc.boolean() }).map(
      ({ settles, asks, promise }) =>
        (): Command => ({
          kind: "reply",
          text: words("Dear Ms Souza"),
          how: "letter",
          letter: letter("reply"),
          settles,
          asksGuardian: asks,
          about: "general",
          overrides: [],
          ...(promise && { promise: "2026-12-01T21:00:00.000Z" }),
        }),
    ),
    fc.constant(asksBack),
    fc.constantFrom("ito", "principal").map(
      (to) => (): Command => ({
        kind: "escalate",
        id: id(),
        to: people[to as Name].id,
        reason: words("r"),
        tried: words("t"),
        nextStep: words("n"),
        until: "2026-12-03T21:00:00.000Z",
        askedBy: "staff",
        letter: letter("escalation"),
      }),
    ),
    fc.constant((): Command => ({ kind: "acceptEscalation" })),
    fc.constant((): Command => ({ kind: "handBackEscalation", reason: words("back") })),
    fc.constant((): Command => ({ kind: "confirmEmergency" })),
    fc.constant((): Command => ({ kind: "standDownEmergency", falseAlarm: true, reason: words("ok") })),
    fc.constant((): Command => ({ kind: "lapse" })),
    fc.constant((): Command => ({ kind: "warn" })),
    fc.constant((): Command => ({ kind: "sendAgain", letter: letters() ?? id() })),
    fc.constant((): Command => ({ kind: "reopen" })),
    fc
      .constantFrom("settled", "withdrawn", "referred", "no_answer_needed")
      .map((outcome) => (): Command => ({ kind: "close", outcome: outcome as "settled" })),
    fc.constantFrom("handed_over", "bounced", "failed").map((state) => (): Command => {
      const one = letters();
      if (!one) return { kind: "lapse" };
      if (state === "handed_over") return { kind: "recordDelivery", letter: one, outcome: { state } };
      if (state === "bounced")
        return { kind: "recordDelivery", letter: one, outcome: { state, status: "5.1.1" } };
      return {
        kind: "recordDelivery",
        letter: one,
        outcome: { state: "failed", permanent: true, because: "no" },
      };
    }),
  );

/** Who does what so many minutes later: a command that knows the last letter and the duties. */
type Step = [
  by: Name | "guardian" | "system",
  minutes: number,
  makes: (letters: () => string | undefined, duties: () => readonly Duty[]) => Command,
];

/** The parent is waited for when a letter that asks has left; chance does both in one way of twenty. */
const waitsForParent = (minutes: number): Step[] => [
  ["office", minutes, asksBack],
  [
    "system",
    minutes,
    (letters) => ({ kind: "recordDelivery", letter: letters() ?? "", outcome: { state: "handed_over" } }),
  ],
];

test("whatever people try: every duty ends, nothing waits for ever, every entry keeps its shape, and the state is the fold", () => {
  let refusals = 0;
  let duties = 0;
  let pauses = 0;
  let waits = 0;
  const live = (steps: Step[], danger: boolean, writes: boolean) => {
    const desk = school();
    let now = Date.parse("2026-11-16T14:00:00.000Z");
    desk.received(danger ? { danger: { id: id(), severity: "immediate", protocols: [] } } : {});
    const letters = () => desk.inquiry.letters.at(-1)?.id;
    const owes = () => desk.inquiry.duties;
    for (const [by, minutes, makes] of steps) {
      now += minutes * 60_000;
      desk.at(new Date(now).toISOString()).when(by, makes(letters, owes));
      if (desk.refused) refusals++;
      const { waiting, closed } = desk.inquiry;
      if (!waiting || closed) continue;
      waits++;
      const looksAgain = owed(desk.inquiry).some(({ clause }) => clause === "6.a");
      assert.ok(looksAgain, "it would wait for ever");
    }
    for (const entry of desk.all) entrySchema.parse(entry);
    assert.deepEqual(fold(desk.inquiry.id, desk.all), desk.inquiry);
    // What waits for the parent ends when they write, or when somebody closes it without an answer.
    const stands = desk.inquiry.duties.some(({ paused }) => paused);
    if (stands) pauses++;
    if (stands && writes)
      desk.at("2027-05-01T14:00:00.000Z").when("guardian", {
        ...{ kind: "addMessage", text: words("The blue one."), source: "web", from: "guardian" },
      });
    else if (stands)
      desk
        .when("system", { kind: "confirmEmergency" })
        .when("office", { kind: "supplyFact", fact: "guardianName", value: words("Ana Souza") })
        .when("office", { kind: "close", outcome: "no_answer_needed" });
    assert.deepEqual(
      desk.inquiry.duties.filter(({ paused }) => paused),
      [],
    );
    // The end of the world as far as the calendar is concerned: what still runs is missed, nothing runs on.
    desk.at("2027-06-01T12:00:00.000Z").when("system", { kind: "lapse" });
    for (const duty of desk.inquiry.duties) {
      duties++;
      assert.ok(["met", "missed", "waived"].includes(duty.state), `${duty.id} is still ${duty.state}`);
      const ends = desk.all.filter(
        (entry) =>
          (entry.kind === "met" || entry.kind === "missed" || entry.kind === "waived") &&
          entry.duty === duty.id,
      );
      assert.ok(ends.length >= 1, `${duty.id} ended without an entry`);
    }
    desk.when("system", { kind: "lapse" });
    assert.deepEqual(desk.kinds, [], "nothing is missed twice");
  };
  for (const minutes of [1, 10, 60])
    for (const writes of [true, false]) live(waitsForParent(minutes), false, writes);
  assert.equal(pauses, 6);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(who, fc.nat({ max: 2_000 })), { maxLength: 25 }),
      fc.boolean(),
      fc.boolean(),
      fc.gen(),
      (steps, danger, writes, gen) =>
        live(
          steps.map(([by, minutes]) => [by, minutes, (...known) => gen(command, ...known)()]),
          danger,
          writes,
        ),
    ),
    // Commands are drawn as they come: making a failure smaller would take longer than anybody waits.
    { numRuns: 400, endOnFailure: true },
  );
  assert.ok(
    refusals > 100 && duties > 500 && pauses > 5 && waits > 50,
    `the tries were real ones: ${refusals}, ${duties}, ${pauses}, ${waits}`,
  );
});
