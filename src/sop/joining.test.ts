import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { id, letter, people, school, words } from "../../test/school.ts";
import type { Receive } from "../inquiry/command.ts";
import { entrySchema } from "../inquiry/entry.ts";
import { fold } from "../inquiry/evolve.ts";
import { type Inquiry, owed } from "../inquiry/state.ts";

type Desk = ReturnType<typeof school>;
const ana = id();
const begun = (more: Partial<Receive> = {}) => school().received({ guardian: ana, ...more });

const knows = (desk: Desk, other: Inquiry, more = {}) =>
  desk.knowing({ other: { inquiry: other, sameAddress: true, sameApart: true, ...more } });

/** `goes` goes on in `lives`, as the two commands of one transaction do it; the first refusal. */
function puts(lives: Desk, goes: Desk, more = {}) {
  knows(lives, goes.inquiry, more).when("office", { kind: "takeIn", from: goes.inquiry.id });
  if (lives.refused) return lives.refused;
  knows(goes, lives.inquiry, more).when("office", { kind: "joinInto", into: lives.inquiry.id });
  return goes.refused;
}
function parts(lives: Desk, goes: Desk) {
  knows(goes, lives.inquiry).when("office", { kind: "standAgain", from: lives.inquiry.id });
  if (goes.refused) return goes.refused;
  lives.when("office", { kind: "letGo", inquiry: goes.inquiry.id });
  return lives.refused;
}
const replies = (desk: Desk) =>
  desk.when("office", {
    ...{ kind: "reply", text: words("Dear Ms Souza"), how: "letter", letter: letter("reply") },
    ...{ settles: true, asksGuardian: false, about: "general", overrides: [] },
  });
const open = ({ duties }: Inquiry) => duties.filter(({ over }) => !over);

test("what is owed comes over with its dates and reasons; the earliest counts, and nothing is left behind", () => {
  const goes = begun();
  const lives = school("2026-11-18T14:00:00.000Z").received({ guardian: ana });
  const [first] = owed(goes.inquiry);
  assert.equal(puts(lives, goes), null);
  assert.deepEqual(open(goes.inquiry), []);
  assert.equal(goes.inquiry.closed, true);
  assert.equal(owed(lives.inquiry)[0]?.until, first?.until);
  assert.equal(owed(lives.inquiry)[0]?.why, first?.why);
  assert.equal(owed(lives.inquiry)[0]?.origin, goes.inquiry.id);
  assert.ok(!goes.all.some(({ kind }) => kind === "closed"), "nobody is asked how it went");
});

test("one answer meets what both asked for; parted again, only what is still open goes back", () => {
  const [lives, goes] = [begun(), begun()];
  puts(lives, goes);
  replies(lives);
  assert.deepEqual(
    open(lives.inquiry).filter(({ clause }) => clause.startsWith("4.")),
    [],
  );
  assert.equal(parts(lives, goes), null);
  assert.equal(goes.inquiry.closed, false);
  assert.equal(goes.inquiry.joined, undefined);
  assert.deepEqual(
    open(goes.inquiry).map(({ clause, until }) => [clause, until]),
    open(begun().inquiry)
      .filter(({ clause }) => clause === "3.1.b")
      .map(({ clause, until }) => [clause, until]),
    "what the answer met stays met; the acknowledgement is still owed",
  );
});

test("put together and parted at once, both owe what they owed before", () => {
  const [lives, goes] = [begun(), begun({ type: "records" })];
  const before = [lives, goes].map(({ inquiry }) =>
    open(inquiry).map(({ clause, until }) => [clause, until]),
  );
  puts(lives, goes);
  parts(lives, goes);
  const after = [lives, goes].map(({ inquiry }) => open(inquiry).map(({ clause, until }) => [clause, until]));
  assert.deepEqual(after, before);
});

test("a date that was missed is missed once, where it lives", () => {
  const [lives, goes] = [begun(), begun()];
  goes.at("2026-12-01T14:00:00.000Z").when("system", { kind: "lapse" });
  lives.at("2026-12-01T14:00:00.000Z").when("system", { kind: "lapse" });
  puts(lives, goes);
  assert.ok(goes.inquiry.duties.every(({ state }) => state !== "missed"));
  lives.when("system", { kind: "lapse" });
  assert.deepEqual(
    lives.inquiry.duties.filter(({ origin, over }) => origin && !over).map(({ state }) => state),
    ["missed", "missed"],
  );
});

test("whoever is waited for and asks anew has answered: the clock goes on", () => {
  const [lives, goes] = [begun(), begun()];
  lives.when("office", {
    ...{ kind: "reply", text: words("Which bus?"), how: "letter", letter: letter("reply") },
    ...{ settles: false, asksGuardian: true, about: "general", overrides: [] },
  });
  assert.ok(lives.inquiry.waiting);
  assert.equal(puts(lives, goes), null);
  assert.ok(!lives.inquiry.waiting && lives.inquiry.duties.every(({ paused }) => !paused));
});

test("different parents, different children, one linked and one not: refused under 3.3.b; the same: not", () => {
  const student = id();
  const cases: [Partial<Receive>, Partial<Receive>, string | null, object?][] = [
    [{ guardian: ana }, { guardian: id() }, "3.3.b"],
    [{}, { guardian: ana }, "3.3.b"],
    [{}, {}, "3.3.b", { sameAddress: false }],
    [{ guardian: ana, student }, { guardian: ana, student: id() }, "3.3.b"],
    [{ guardian: ana, student }, { guardian: ana, student }, null],
    [{ guardian: ana, student }, { guardian: ana }, null, { sameAddress: false }],
    [{}, {}, null],
    [{ guardian: ana }, { guardian: ana }, "6.b", { sameApart: false }],
  ];
  for (const [a, b, clause, more] of cases) {
    const refused = puts(school().received(a), school().received(b), more ?? {});
    assert.equal(refused?.clause ?? null, clause, refused?.because ?? "");
  }
});

test("closed, urgent, waiting, escalated, under a clock of law, already joined, the same one: refused under 3.5.a", () => {
  const cases: ((goes: Desk, lives: Desk) => unknown)[] = [
    (goes) => goes.when("office", { kind: "close", outcome: "no_answer_needed" }),
    (_, lives) => lives.when("office", { kind: "close", outcome: "no_answer_needed" }),
    (goes) =>
      goes.when("guardian", {
        ...{ kind: "addMessage", text: words("a gun"), source: "web", from: "guardian" },
        danger: { id: id(), severity: "immediate", protocols: [] },
      }),
    (goes) =>
      goes.when("office", {
        ...{ kind: "escalate", id: id(), to: people.ito.id, reason: words("r"), tried: words("t") },
        ...{ nextStep: words("n"), until: "2026-12-03T21:00:00.000Z", askedBy: "staff" },
        letter: letter("escalation"),
      }),
    (goes) =>
      goes.when("office", { kind: "startClock", clock: "FERPA-45", from: "2026-11-16T14:00:00.000Z" }),
    (goes) => puts(goes, begun()),
    (goes) => puts(begun(), goes),
  ];
  for (const [at, spoil] of cases.entries()) {
    const [lives, goes] = [begun(), begun()];
    spoil(goes, lives);
    assert.equal(puts(lives, goes)?.clause, "3.5.a", `case ${at}`);
  }
  const one = begun();
  assert.equal(puts(one, one)?.clause, "3.5.a");
  assert.equal(
    knows(one, one.inquiry).knowing({ other: null }).when("office", { kind: "takeIn", from: id() }).refused
      ?.clause,
    "3.5.a",
  );
});

test("what goes on elsewhere refuses what people do to it, and takes what its own letters bring", () => {
  const [lives, goes] = [begun(), begun()];
  goes.when("system", { kind: "acknowledgeByLetter", letter: letter("acknowledgement") });
  puts(lives, goes);
  for (const command of [
    { kind: "reopen" },
    { kind: "close", outcome: "settled" },
    { kind: "assign", to: people.ito.id },
    { kind: "addMessage", text: words("And?"), source: "web", from: "guardian" },
    { kind: "rate", settled: true, score: 5 },
  ] as const)
    assert.equal(goes.when("office", command).refused?.clause, "3.5.a", command.kind);
  const sent = goes.inquiry.letters[0]?.id ?? "";
  goes.when("system", {
    kind: "recordDelivery",
    letter: sent,
    outcome: { state: "bounced", status: "5.1.1" },
  });
  assert.deepEqual(goes.kinds, ["letterBounced"], "and owes nothing for it");
  assert.equal(goes.when("office", { kind: "note", note: words("why") }).refused, null);
});

test("the words of a message become a question of their own: what only they began ends here", () => {
  const desk = replies(begun());
  desk.at("2026-11-20T14:00:00.000Z");
  desk.when("guardian", { kind: "addMessage", text: words("And lunch?"), source: "mail", from: "guardian" });
  const seq = desk.entries[0]?.seq ?? 0;
  const begins = desk.entries.flatMap((entry) => (entry.kind === "due" ? [entry.duty] : []));
  assert.equal(begins.length, 1);
  const message = { seq, isFirst: false, isLast: true, begins, wasSettled: true, replies: 1 };
  const into = id();
  const split = { kind: "splitOff", message: seq, into } as const;
  desk.knowing({ message: null }).when("office", split);
  assert.equal(desk.refused?.clause, "3.5.a");
  desk.knowing({ message }).when("office", split);
  assert.deepEqual(desk.kinds, ["splitOff", "waived"]);
  assert.ok(desk.inquiry.settled, "it was settled before they came");
  assert.equal(desk.when("office", split).refused?.clause, "3.5.a", "once is enough");
  desk.knowing({ message: { ...message, isFirst: true } });
  assert.equal(desk.when("office", { ...split, message: seq }).refused?.clause, "3.5.a");
});

test("a part of a message leaves everything here as it was; so does a message that another one followed", () => {
  for (const [part, isLast] of [
    [true, true],
    [false, false],
  ] as const) {
    const desk = replies(begun());
    desk.when("guardian", {
      kind: "addMessage",
      text: words("Two things"),
      source: "mail",
      from: "guardian",
    });
    const seq = desk.entries[0]?.seq ?? 0;
    const begins = desk.entries.flatMap((entry) => (entry.kind === "due" ? [entry.duty] : []));
    const before = open(desk.inquiry);
    desk.knowing({ message: { seq, isFirst: false, isLast, begins, wasSettled: true, replies: 1 } });
    desk.when("office", { kind: "splitOff", message: seq, into: id(), ...(part && { part }) });
    assert.deepEqual(open(desk.inquiry), before);
    assert.equal(desk.inquiry.settled, false);
  }
});

test("whatever happens to two inquiries: each duty ends or lives in exactly one, and the state is the fold", () => {
  let joined = 0;
  let parted = 0;
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 7 }), { minLength: 4, maxLength: 20 }), (steps) => {
      const [a, b] = [begun(), begun({ type: "concern" })];
      let now = Date.parse("2026-11-16T14:00:00.000Z");
      for (const [n, step] of steps.entries()) {
        now += 600 * 60_000;
        for (const desk of [a, b]) desk.at(new Date(now).toISOString());
        const before = [a, b].flatMap((desk) => open(desk.inquiry));
        const [one, two] = n % 2 ? [a, b] : [b, a];
        if (step <= 1) {
          if (puts(one, two) === null) joined++;
          const after = [a, b].flatMap((desk) => open(desk.inquiry));
          assert.equal(after.length, before.length, "put together, not one more or less");
        } else if (step <= 3) {
          const lives = one.inquiry.joined ? two : one;
          if (parts(lives, lives === one ? two : one) === null) parted++;
          assert.equal([a, b].flatMap((desk) => open(desk.inquiry)).length, before.length);
        } else if (step === 4) replies(one);
        else if (step === 5)
          one.when("guardian", { kind: "addMessage", text: words("?"), source: "web", from: "guardian" });
        else if (step === 6) one.when("system", { kind: "lapse" });
        else one.when("office", { kind: "close", outcome: "no_answer_needed" });
        for (const desk of [a, b]) {
          assert.deepEqual(fold(desk.inquiry.id, desk.all), desk.inquiry);
          for (const entry of desk.entries) entrySchema.parse(entry);
          if (desk.inquiry.joined) assert.deepEqual(open(desk.inquiry), []);
        }
      }
    }),
    { numRuns: 150, endOnFailure: true },
  );
  assert.ok(joined > 30 && parted > 15, `the tries were real ones: ${joined}, ${parted}`);
});
