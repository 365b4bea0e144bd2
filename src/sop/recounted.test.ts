import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { calendar, id, letter, school, words } from "../../test/school.ts";
import type { Calendar, Closure, Policy } from "../calendar/calendar.ts";
import { withClosure } from "../calendar/closures-of.ts";
import type { Command, Receive } from "../inquiry/command.ts";
import { entrySchema } from "../inquiry/entry.ts";
import { fold } from "../inquiry/evolve.ts";
import { recounted, toTell } from "./recounted.ts";

const closure = "00000000-0000-4000-8000-0000000000c1";
const snow = (date: string, more: Partial<Closure> = {}): Closure => ({
  ...{ date, kind: "closed", label: "snow", declaredAt: "2026-11-17T10:30:00.000Z", id: closure },
  ...more,
});
const recount = (days: Closure[], undone = false, told = true): Command => ({
  ...{ kind: "recount", closure, undone, days },
  ...(told && { letter: letter("closure") }),
});
const promised = (promise: string): Command => ({
  ...{ kind: "reply", text: words("Dear Ms Souza"), how: "spoken", settles: false, asksGuardian: false },
  ...{ about: "general", overrides: [], promise },
});

test("a snow day moves what is counted in school days, with the old date, the new one and the reason", () => {
  const days = [snow("2026-11-17")];
  const desk = school().received();
  desk.at("2026-11-17T10:30:00.000Z").knowing({ calendar: withClosure(calendar, days) });
  desk.when("system", recount(days));
  assert.deepEqual(desk.kinds, ["moved", "moved", "letterWritten"]);
  const [first, answer] = desk.entries;
  assert.ok(first?.kind === "moved" && answer?.kind === "moved");
  assert.equal(first.from, "2026-11-17T21:00:00.000Z");
  assert.equal(first.until, "2026-11-18T21:00:00.000Z");
  assert.equal(
    first.why,
    "Received Mon 16 Nov 09:00; Tue 17 Nov closed (snow, declared 05:30); due Wed 18 Nov 16:00 (1 business day).",
  );
  assert.equal(answer.because, "closed");
  assert.equal(answer.closure, closure);
  assert.ok(answer.letter, "the letter belongs to the date that the parent knows");
  assert.equal(first.letter, undefined);
  desk.when("system", recount(days, false, false));
  assert.deepEqual(desk.kinds, [], "the second time nothing is written");
});

test("a promise goes to the next open day, remembers what was given, and comes back when the day is open after all", () => {
  const days = [snow("2026-11-25")];
  const desk = school().received().when("office", promised("2026-11-25T21:00:00.000Z"));
  desk.at("2026-11-25T11:00:00.000Z").knowing({ calendar: withClosure(calendar, days) });
  desk.when("system", recount(days));
  const moved = desk.duty("3.2.c");
  // Thursday is Thanksgiving and Friday the day after it.
  assert.equal(moved?.until, "2026-11-30T21:00:00.000Z");
  assert.equal(moved?.given, "2026-11-25T21:00:00.000Z");
  assert.equal(
    moved?.why,
    "Was due Wed 25 Nov 16:00; Wed 25 Nov closed (snow, declared Tue 17 Nov 05:30); Thu 26 Nov to Fri 27 Nov closed (Thanksgiving, day after Thanksgiving); now due Mon 30 Nov 16:00.",
  );
  desk.at("2026-11-25T12:00:00.000Z").knowing({ calendar });
  desk.when("system", recount(days, true));
  assert.deepEqual(desk.kinds, ["moved", "letterWritten"]);
  assert.equal(desk.duty("3.2.c")?.until, "2026-11-25T21:00:00.000Z");
  assert.equal(desk.duty("3.2.c")?.given, undefined);
  assert.equal(
    desk.duty("3.2.c")?.why,
    "Was due Mon 30 Nov 16:00; Wed 25 Nov open after all (snow called off); now due Wed 25 Nov 16:00.",
  );
});

test("an early closing before its hour moves a promise; one after it, and a late opening, do not", () => {
  const after = (day: Closure) => {
    const desk = school().received().when("office", promised("2026-11-25T21:00:00.000Z"));
    desk.at("2026-11-25T11:00:00.000Z").knowing({ calendar: withClosure(calendar, [day]) });
    return desk.when("system", recount([day], false, false)).duty("3.2.c")?.until;
  };
  assert.equal(after(snow("2026-11-25", { kind: "early", at: "12:00" })), "2026-11-30T21:00:00.000Z");
  assert.equal(after(snow("2026-11-25", { kind: "early", at: "17:00" })), "2026-11-25T21:00:00.000Z");
  assert.equal(after(snow("2026-11-25", { kind: "late", at: "10:00" })), "2026-11-25T21:00:00.000Z");
});

test("a date that has passed is not given back", () => {
  const days = [snow("2026-11-17")];
  const desk = school().received();
  desk.at("2026-11-17T10:30:00.000Z").knowing({ calendar: withClosure(calendar, days) });
  desk.when("system", recount(days));
  // Called off at five in the afternoon: the day is over.
  desk.at("2026-11-17T22:00:00.000Z").knowing({ calendar });
  const { moves, stays } = recounted(
    desk.inquiry,
    calendar,
    { closure, undone: true, days },
    "2026-11-17T22:00:00.000Z",
  );
  assert.deepEqual(stays, [{ duty: desk.duty("3.1.b"), because: "passed" }]);
  assert.deepEqual(
    moves.map(({ duty, until }) => [duty.clause, until]),
    [["4.a", "2026-11-18T21:00:00.000Z"]],
  );
});

test("what was missed stays missed, and what the law counts stays", () => {
  const days = [snow("2026-11-18")];
  const desk = school().received();
  desk.at("2026-11-17T21:00:00.000Z").when("system", { kind: "lapse" });
  const byLaw = { ...desk.inquiry.duties[1], id: "5.b#1", clause: "5.b", clock: "FERPA-45" } as never;
  const inquiry = { ...desk.inquiry, duties: [...desk.inquiry.duties, byLaw] };
  const at = "2026-11-18T10:30:00.000Z";
  const { moves, stays } = recounted(
    inquiry,
    withClosure(calendar, days),
    { closure, undone: false, days },
    at,
  );
  assert.deepEqual(
    stays.map(({ duty, because }) => [duty.clause, because]),
    [
      ["3.1.b", "missed"],
      ["5.b", "by_law"],
    ],
  );
  assert.deepEqual(
    moves.map(({ duty }) => duty.clause),
    ["4.a"],
  );
});

test("nobody is written to about an emergency, a date that they do not know, or without an address", () => {
  const days = [snow("2026-11-17")];
  const told = (more: Partial<Receive>) => {
    const { inquiry } = school().received(more);
    const { moves } = recounted(
      inquiry,
      withClosure(calendar, days),
      { closure, undone: false, days },
      "2026-11-17T10:30:00.000Z",
    );
    assert.ok(moves.length > 0);
    return toTell(inquiry, moves) !== null;
  };
  assert.equal(told({}), true);
  assert.equal(told({ source: "mail" }), false, "it was never told a date");
  assert.equal(told({ danger: { id: id(), severity: "immediate", protocols: [] } }), false);
  assert.equal(told({ phone: words("555 0100"), email: undefined as never }), false);
});

test("a closed inquiry is passed by", () => {
  const days = [snow("2026-11-17")];
  const desk = school()
    .received()
    .when("office", { ...promised(""), settles: true } as Command);
  desk.when("office", { kind: "close", outcome: "settled" });
  assert.equal(desk.duty("7.a")?.until, "2026-11-17T21:00:00.000Z", "the desk still asks how it went");
  desk.at("2026-11-17T10:30:00.000Z").knowing({ calendar: withClosure(calendar, days) });
  assert.deepEqual(desk.when("system", recount(days)).kinds, []);
  assert.equal(desk.refused, null);
});

// Whatever is closed, whenever it is said, whatever is owed.
const date = fc
  .integer({ min: 0, max: 12 })
  .map((days) => Temporal.PlainDate.from("2026-11-14").add({ days }).toString());
const day = fc.record({
  date,
  kind: fc.constantFrom("closed" as const, "early" as const, "late" as const),
  at: fc.constantFrom("07:00", "10:00", "12:30", "15:59"),
});
const policy = fc.record({
  earlyClose: fc.constantFrom("roll" as const, "shorten" as const, "ignore" as const),
  ackDue: fc.constantFrom<Policy["ackDue"]>("office_close", "end_of_day", "12:00"),
});
const world = fc.record({
  days: fc.uniqueArray(day, { minLength: 1, maxLength: 3, selector: ({ date }) => date }),
  others: fc.uniqueArray(day, { maxLength: 2, selector: ({ date }) => date }),
  policy,
  type: fc.constantFrom("general" as const, "records" as const, "concern" as const),
  promise: fc.option(fc.integer({ min: 1, max: 12 })),
  hours: fc.integer({ min: 0, max: 60 }),
  later: fc.integer({ min: 0, max: 24 * 4 }),
});

test("a closure moves nothing earlier, nothing that was missed and nothing of the law; the preview is what is done; taking it back restores", () => {
  let [moves, restored, kept] = [0, 0, 0];
  fc.assert(
    fc.property(world, ({ days: given, others, type, promise, hours, later, ...more }) => {
      const start = Date.parse("2026-11-16T14:00:00.000Z");
      const at = (plus: number) => new Date(start + plus * 3_600_000).toISOString();
      const usual: Calendar = {
        ...calendar,
        policy: { ...calendar.policy, ...more.policy },
        closures: others.map((one) => ({ ...one, label: "drill" })),
      };
      const desk = school().knowing({ calendar: usual }).received({ type, topic: null });
      if (promise) desk.when("office", promised(at(promise * 24 + 7)));
      desk.at(at(hours)).when("system", { kind: "lapse" });
      const clock = { ...desk.inquiry.duties[0], id: "5.b#1", clause: "5.b", clock: "FERPA-45" };
      const before = desk.inquiry;
      const days = given.map((one) => ({ ...one, label: "snow", declaredAt: at(hours), id: closure }));
      const closed = withClosure(usual, days);
      const declared = { closure, undone: false, days };
      const preview = recounted(before, closed, declared, at(hours));
      const law = { ...before, duties: [{ ...clock, state: "due" as const, over: false }] };
      assert.deepEqual(recounted(law as never, closed, declared, at(hours)).moves, []);

      desk.knowing({ calendar: closed }).when("system", recount(days, false, false));
      assert.deepEqual(
        desk.entries.map((entry) => entry.kind === "moved" && [entry.duty, entry.until, entry.why]),
        preview.moves.map(({ duty, until, why }) => [duty.id, until, why]),
        "the preview is what is done",
      );
      for (const entry of desk.entries) {
        entrySchema.parse(entry);
        assert.ok(entry.kind === "moved" && entry.until > entry.from, "nothing moves earlier");
      }
      for (const duty of before.duties.filter(({ state }) => state !== "due"))
        assert.deepEqual(
          desk.inquiry.duties.find(({ id }) => id === duty.id),
          duty,
        );
      moves += preview.moves.length;
      assert.deepEqual(desk.when("system", recount(days, false, false)).kinds, [], "once only");
      const done = desk.inquiry;

      const now = at(hours + later);
      desk.at(now).when("system", { kind: "lapse" });
      desk.knowing({ calendar: usual }).when("system", recount(days, true, false));
      for (const { duty, until } of preview.moves) {
        const after = desk.inquiry.duties.find(({ id }) => id === duty.id);
        if (duty.until > now) {
          assert.equal(after?.until, duty.until, "what lies ahead is as it was");
          assert.equal(after?.given, duty.given);
          restored++;
        } else {
          assert.equal(after?.until, until, "what has passed is not given back");
          kept++;
        }
      }
      for (const duty of done.duties.filter(({ id }) => !preview.moves.some((move) => move.duty.id === id)))
        assert.equal(desk.inquiry.duties.find(({ id }) => id === duty.id)?.until, duty.until);
      assert.deepEqual(desk.when("system", recount(days, true, false)).kinds, []);
      assert.deepEqual(fold(desk.inquiry.id, desk.all), desk.inquiry);
    }),
    { numRuns: 800 },
  );
  assert.ok(moves > 200 && restored > 80 && kept > 20, `${moves} ${restored} ${kept}`);
});
