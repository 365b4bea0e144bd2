import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { calendar, id, letter, people, school, words } from "../../../test/school.ts";
import type { Closure } from "../../calendar/calendar.ts";
import type { Command } from "../../inquiry/command.ts";
import { edition2026 } from "../edition.ts";
import { statutoryClocks } from "../statutory-clocks.ts";

const sop = "Follow all school and legal privacy guidelines (e.g., FERPA, GDPR).";
const london = {
  ...calendar,
  tz: "Europe/London",
  nonBusiness: { "2026-12-25": "Christmas", "2026-12-28": "Boxing Day" },
};
const at = "2026-11-16T14:00:00.000Z";
const begin = (clock: string, more: object = {}): Command => ({
  kind: "startClock",
  clock,
  from: at,
  ...more,
});
const running = (clock: string, home = calendar, from = at, more: object = {}) => {
  const desk = school(from)
    .knowing({ calendar: home })
    .received({ type: "records" })
    .when("privacy", begin(clock, { from, ...more }));
  assert.equal(desk.refused, null);
  return desk;
};
const duty = "5.b#1";
const extend = (more: object = {}): Command => ({
  ...{ kind: "extendClock", duty, reason: words("The file holds eleven years.") },
  ...{ letter: letter("promise_moved"), ...more },
});
const wait = (awaiting: "identity" | "scope"): Command => ({ kind: "holdClock", duty, awaiting });
const meet: Command = { kind: "meetClock", duty, reason: words("Inspected at the office.") };
const no = (because: string, instead: string) => ({ clause: "5.b", words: sop, because, instead });

test("FERPA: 45 days from the request, through Thanksgiving and the break, and never off a Sunday", () => {
  const desk = running("FERPA-45");
  const owed = desk.duty("5.b");
  assert.deepEqual(
    { id: owed?.id, clock: owed?.clock, told: owed?.told, counted: owed?.counted },
    { id: duty, clock: "FERPA-45", told: false, counted: { days: 45, unit: "calendar_day", from: at } },
  );
  assert.equal(owed?.until, "2027-01-01T04:59:59.999Z");
  assert.equal(owed?.why, "Received Mon 16 Nov 09:00; due Thu 31 Dec (45 calendar days by law).");
});

test("each clock is counted as its law counts, over changes of the clock and ends of months", () => {
  const until = (clock: string, home: typeof calendar, from: string, more: object = {}) =>
    running(clock, home, from, more).duty("5.b")?.until;
  assert.equal(until("CA-5BD", calendar, "2026-11-20T20:00:00.000Z"), "2026-12-02T04:59:59.999Z");
  assert.equal(until("IL-10BD", calendar, "2026-11-16T14:00:00.000Z"), "2026-12-03T04:59:59.999Z");
  assert.equal(until("MA-10D", calendar, "2026-10-26T14:00:00.000Z"), "2026-11-06T04:59:59.999Z");
  assert.equal(until("IDEA-45", calendar, "2026-09-20T14:00:00.000Z"), "2026-11-05T04:59:59.999Z");
  assert.equal(until("IDEA-60", calendar, at), "2027-01-16T04:59:59.999Z");
  assert.equal(until("UCP-60", calendar, at), "2027-01-16T04:59:59.999Z");
  assert.equal(until("PUPIL-15SD", london, "2026-11-16T09:00:00.000Z"), "2026-12-07T23:59:59.999Z");
  assert.equal(until("SAR-1M", london, "2027-01-31T09:00:00.000Z"), "2027-03-01T23:59:59.999Z");
  assert.equal(until("SAR-1M", london, "2028-01-31T09:00:00.000Z"), "2028-02-29T23:59:59.999Z");
  assert.equal(until("ICO-30", london, at), "2026-12-16T23:59:59.999Z");
  // The clocks went back on 25 October: elapsed hours all the same.
  assert.equal(until("GDPR-72H", london, "2026-10-24T09:00:00.000Z"), "2026-10-27T09:00:00.000Z");
  assert.equal(until("CA-36H", calendar, "2026-10-31T20:00:00.000Z"), "2026-11-02T08:00:00.000Z");
});

test("IDEA before the meeting: the date comes from a person, and 45 days at the latest", () => {
  const meeting = "2026-12-03T15:00:00.000Z";
  const desk = running("IDEA-MEETING", calendar, at, { meeting });
  assert.equal(desk.duty("5.b")?.until, "2026-12-03T14:59:59.999Z");
  assert.equal(
    desk.duty("5.b")?.why,
    "Received Mon 16 Nov 09:00; due Thu 3 Dec, because by law it comes before the meeting on Thu 3 Dec 10:00.",
  );
  const day = running("IDEA-MEETING", calendar, at, { meeting: "2026-12-03T05:00:00.000Z" });
  assert.equal(
    day.duty("5.b")?.why,
    "Received Mon 16 Nov 09:00; due Wed 2 Dec, because by law it comes before the meeting on Thu 3 Dec.",
  );
  const late = running("IDEA-MEETING", calendar, at, { meeting: "2027-02-01T15:00:00.000Z" });
  assert.equal(late.duty("5.b")?.until, "2027-01-01T04:59:59.999Z");
  const without = school().received().when("privacy", begin("IDEA-MEETING"));
  assert.deepEqual(
    without.refused,
    no(
      "This law asks for access before a meeting or hearing, and no date of one was given.",
      "Give the date of the meeting or hearing.",
    ),
  );
  without.when("privacy", begin("IDEA-MEETING", { meeting: "2026-11-10T15:00:00.000Z" }));
  assert.deepEqual(without.refused, no("The meeting lies before the request.", "Check both dates."));
  without.when("privacy", begin("FERPA-45", { meeting }));
  assert.deepEqual(
    without.refused,
    no("This clock does not depend on a meeting.", "Leave the date of the meeting empty."),
  );
});

test("Massachusetts, 21 days: nothing before the time is over; then on the next business day", () => {
  const desk = running("MA-21D", calendar, "2026-11-06T14:00:00.000Z");
  assert.equal(
    desk.duty("5.b")?.why,
    "Received Fri 6 Nov 09:00; nothing may be given before Fri 27 Nov is over (21 calendar days by law); due Mon 30 Nov, the next business day.",
  );
  desk.at("2026-11-27T20:00:00.000Z").when("privacy", meet);
  assert.deepEqual(
    desk.refused,
    no(
      "Nothing may be given yet: the law first gives the other parent time to object.",
      "Wait until that time is over, and give access on the next business day.",
    ),
  );
  desk.at("2026-11-30T15:00:00.000Z").when("privacy", meet);
  assert.equal(desk.refused, null);
  assert.deepEqual([desk.duty("5.b")?.state, desk.duty("5.b")?.late], ["met", false]);
});

test("the law may count from another moment than the receipt, and the date says so", () => {
  const reason = words("The parent had asked at the counter on Thursday.");
  const desk = school()
    .received()
    .when("privacy", begin("FERPA-45", { from: "2026-11-12T15:00:00.000Z", reason }));
  assert.equal(desk.duty("5.b")?.why, "Started Thu 12 Nov 10:00; due Sun 27 Dec (45 calendar days by law).");
  const [begun] = desk.entries;
  assert.ok(begun?.kind === "due" && begun.reason?.text === reason.text);
  desk.when("privacy", begin("MA-10D", { from: "2026-11-16T14:00:00.001Z" }));
  assert.deepEqual(
    desk.refused,
    no(
      "The law cannot count from a moment that is still to come.",
      "Give the day on which the request, the complaint or the news reached the school.",
    ),
  );
});

test("only clocks of the catalogue, and each once while it runs", () => {
  const desk = school().received().when("privacy", begin("ACK-1BD"));
  assert.deepEqual(
    desk.refused,
    no("No clock of law has that name.", "Choose one from the catalogue of statutory clocks."),
  );
  desk.when("privacy", begin("FERPA-45")).when("privacy", begin("FERPA-45"));
  assert.deepEqual(
    desk.refused,
    no("This clock runs here already.", "Keep its date; start it again once it was met or waived."),
  );
  desk.when("privacy", begin("MA-10D"));
  assert.equal(desk.refused, null, "two laws may ask for the same thing");
  desk.when("privacy", meet).when("privacy", begin("FERPA-45"));
  assert.equal(desk.refused, null, "a second request starts it again");
  assert.equal(desk.duty("5.b")?.id, "5.b#3");
});

test("a month is extended once by two, with the reason told before the first date", () => {
  const desk = running("SAR-1M", london, "2026-11-16T09:00:00.000Z");
  assert.equal(desk.duty("5.b")?.until, "2026-12-16T23:59:59.999Z");
  const { letter: _, ...silent } = extend() as Extract<Command, { kind: "extendClock" }>;
  desk.at("2026-12-14T10:00:00.000Z").when("privacy", silent);
  assert.deepEqual(
    desk.refused,
    no(
      "The parent has an e-mail address and would not be told.",
      "Send the notice with it: the law asks for the new date and the reason before the first date.",
    ),
  );
  desk.when("privacy", extend({ reason: words("  ") }));
  assert.deepEqual(
    desk.refused,
    no("An extension needs its reason.", "Say in one sentence why; the parent reads it."),
  );
  desk.when("privacy", extend({ until: "2027-01-05T10:00:00.000Z" }));
  assert.deepEqual(
    desk.refused,
    no("This law sets the length of the extension itself.", "Leave the date empty."),
  );
  desk.when("privacy", extend());
  assert.equal(desk.refused, null);
  assert.deepEqual(desk.kinds, ["moved", "letterWritten"]);
  const [moved] = desk.entries;
  assert.ok(moved?.kind === "moved" && moved.because === "extended" && moved.reason && moved.letter);
  assert.equal(desk.duty("5.b")?.until, "2027-02-16T23:59:59.999Z");
  assert.equal(
    desk.duty("5.b")?.why,
    "Received Mon 16 Nov 09:00; extended Mon 14 Dec, with the reason told in time; due Tue 16 Feb 2027 (3 months by law).",
  );
  desk.when("privacy", extend());
  assert.deepEqual(
    desk.refused,
    no("This clock was extended already, and the law allows it once.", "Meet it by its date."),
  );
});

test("a parent without an address is told by voice or post: no letter is asked for", () => {
  const desk = school()
    .knowing({ calendar: london })
    .when("office", {
      ...{ kind: "receive", id: id(), reference: "K7QM-2WXD", source: "phone", receivedAt: at },
      ...{ type: "records", topic: "transcripts_records", language: "en", question: words("Everything") },
      ...{ guardianName: words("Ana Souza"), phone: words("555-0141") },
    })
    .when("privacy", begin("SAR-1M"));
  const { letter: _, ...spoken } = extend() as Extract<Command, { kind: "extendClock" }>;
  desk.when("privacy", spoken);
  assert.equal(desk.refused, null);
});

test("after the first date nothing is extended; what law knows no extension gives none", () => {
  const desk = running("SAR-1M", london).at("2026-12-17T00:00:00.000Z").when("privacy", extend());
  assert.deepEqual(
    desk.refused,
    no(
      "The first date has passed: an extension is given, and the parent told, before it.",
      "Answer as soon as you can; the record shows that it is late.",
    ),
  );
  for (const { name, extension, beforeMeeting } of statutoryClocks) {
    if (extension) continue;
    const more = beforeMeeting ? { meeting: "2026-12-03T15:00:00.000Z" } : {};
    const other = running(name, calendar, at, more).when("privacy", extend());
    assert.deepEqual(
      other.refused,
      no("The law that this clock follows knows no extension.", "Meet it by its date."),
      name,
    );
  }
});

test("Illinois: five business days more; California: to the date that was agreed on in writing", () => {
  const five = running("IL-10BD").when("privacy", extend());
  assert.equal(five.refused, null);
  assert.equal(five.duty("5.b")?.until, "2026-12-10T04:59:59.999Z");
  const agreed = running("UCP-60").when("privacy", extend());
  assert.deepEqual(
    agreed.refused,
    no(
      "This law extends only to a later date that was agreed on in writing.",
      "Give the date to which the complainant agreed.",
    ),
  );
  agreed.when("privacy", extend({ until: "2027-02-15T21:00:00.000Z" }));
  assert.equal(agreed.refused, null);
  assert.equal(agreed.duty("5.b")?.until, "2027-02-15T21:00:00.000Z");
  assert.match(agreed.duty("5.b")?.why ?? "", /extended Mon 16 Nov.*due Mon 15 Feb 2027, as agreed/);
});

test("a subject access request stands still for identity or scope, and gets back the days waited", () => {
  const desk = running("SAR-1M", london, "2026-11-16T09:00:00.000Z")
    .at("2026-11-20T10:00:00.000Z")
    .when("privacy", wait("identity"));
  assert.deepEqual(desk.kinds, ["paused"]);
  desk.when("privacy", wait("scope"));
  assert.deepEqual(
    desk.refused,
    no("This clock stands still already.", "Let it run again when the answer comes."),
  );
  desk.when("privacy", extend());
  assert.deepEqual(
    desk.refused,
    no("This clock stands still.", "Let it run again first; then extend it before its date."),
  );
  desk.at("2026-12-18T10:00:00.000Z").when("system", { kind: "lapse" });
  assert.equal(desk.duty("5.b")?.state, "due", "it cannot be missed while it stands still");
  // The answer came on the 25th: five days. 16 December and five is Monday the 21st.
  desk.when("privacy", { kind: "releaseClock", duty, answered: "2026-11-25T09:00:00.000Z" });
  assert.deepEqual(desk.kinds, ["resumed"]);
  assert.equal(desk.duty("5.b")?.until, "2026-12-21T23:59:59.999Z");
  assert.equal(
    desk.duty("5.b")?.why,
    "Received Mon 16 Nov 09:00; stood still Fri 20 Nov to Wed 25 Nov while we waited for proof of who asks (5 days); due Mon 21 Dec (1 month by law).",
  );
  desk.when("privacy", { kind: "releaseClock", duty });
  assert.deepEqual(desk.refused, no("This clock is running.", "Nothing more is needed."));
});

test("days waited are added before it rolls over a holiday; two standstills add up; an extension keeps both", () => {
  const desk = running("SAR-1M", london, "2026-11-16T09:00:00.000Z")
    .at("2026-11-17T10:00:00.000Z")
    .when("privacy", wait("identity"))
    .at("2026-11-23T10:00:00.000Z")
    .when("privacy", { kind: "releaseClock", duty })
    .at("2026-11-24T10:00:00.000Z")
    .when("privacy", wait("scope"))
    .at("2026-11-27T10:00:00.000Z")
    .when("privacy", { kind: "releaseClock", duty });
  // 16 December + 6 + 3 = Christmas Day, then a weekend and a holiday.
  assert.equal(desk.duty("5.b")?.until, "2026-12-29T23:59:59.999Z");
  desk.when("privacy", extend());
  assert.equal(desk.duty("5.b")?.until, "2027-02-25T23:59:59.999Z");
  assert.match(desk.duty("5.b")?.why ?? "", /6 days\).*3 days\); extended Fri 27 Nov.*due Thu 25 Feb 2027/);
  desk.when("privacy", wait("scope")).at("2026-11-29T10:00:00.000Z");
  desk.when("privacy", { kind: "releaseClock", duty });
  // 27 February 2027 is a Saturday.
  assert.equal(desk.duty("5.b")?.until, "2027-03-01T23:59:59.999Z");
  assert.equal(desk.duty("5.b")?.steps?.filter(({ code }) => code === "extended").length, 1);
});

test("a clock that stood still still knows from when its law counts", () => {
  const desk = school()
    .knowing({ calendar: london })
    .received()
    .when("privacy", begin("SAR-1M", { from: "2026-11-12T09:00:00.000Z" }))
    .when("privacy", wait("scope"))
    .when("privacy", { kind: "releaseClock", duty })
    .when("privacy", extend());
  assert.equal(desk.refused, null);
  assert.equal(desk.duty("5.b")?.counted?.from, "2026-11-12T09:00:00.000Z");
  assert.match(
    desk.duty("5.b")?.why ?? "",
    /^Started Thu 12 Nov 09:00;.*due Fri 12 Feb 2027 \(3 months by law\)\.$/,
  );
});

test("proof of who asks lets the clock run again by itself; a question answered the same day costs nothing", () => {
  const desk = running("SAR-1M", london)
    .when("office", { kind: "link", guardian: id() })
    .when("privacy", wait("identity"));
  desk
    .at("2026-11-16T16:00:00.000Z")
    .when("privacy", { kind: "verifyIdentity", level: 4, method: "photo_id" });
  assert.deepEqual(desk.kinds, ["identityVerified", "resumed"]);
  assert.equal(desk.duty("5.b")?.until, "2026-12-16T23:59:59.999Z");
  desk.when("privacy", wait("scope"));
  desk.when("privacy", { kind: "verifyIdentity", level: 4, method: "photo_id" });
  assert.deepEqual(desk.kinds, ["identityVerified"], "what waits for the scope still waits");
});

test("only the laws that allow it stop, never after their date, and never backwards", () => {
  const desk = running("FERPA-45").when("privacy", wait("identity"));
  assert.deepEqual(
    desk.refused,
    no(
      "The law that this clock follows does not wait for proof of who asks.",
      "Ask for it, and keep the date.",
    ),
  );
  desk.when("privacy", wait("scope"));
  assert.deepEqual(
    desk.refused,
    no(
      "The law that this clock follows does not wait for the scope of a request.",
      "Ask for it, and keep the date.",
    ),
  );
  const late = running("SAR-1M", london).at("2026-12-17T00:00:00.000Z").when("privacy", wait("identity"));
  assert.deepEqual(
    late.refused,
    no("Its date has passed, and waiting does not cure that.", "Answer as soon as you can."),
  );
  const held = running("SAR-1M", london)
    .at("2026-11-20T10:00:00.000Z")
    .when("privacy", wait("scope"))
    .when("privacy", { kind: "releaseClock", duty, answered: "2026-11-19T10:00:00.000Z" });
  assert.deepEqual(
    held.refused,
    no("The answer came neither before it was asked for nor after now.", "Give the day on which it came."),
  );
});

test("met in time, met late, missed: each is told", () => {
  const desk = running("FERPA-45")
    .at("2027-01-01T04:59:59.999Z")
    .when("privacy", { ...meet, reason: words(" ") } as Command);
  assert.deepEqual(
    desk.refused,
    no("How it was met is not said.", "One sentence is enough: what was given, to whom, how."),
  );
  desk.when("privacy", meet);
  assert.deepEqual([desk.duty("5.b")?.state, desk.duty("5.b")?.late], ["met", false]);
  desk.when("privacy", meet);
  assert.deepEqual(
    desk.refused,
    no("No clock of law of that name runs here.", "Choose one that is still running."),
  );
  const late = running("FERPA-45").at("2027-01-01T05:00:00.000Z").when("system", { kind: "lapse" });
  assert.ok(late.entries.some((entry) => entry.kind === "missed" && entry.duty === duty));
  late.when("privacy", meet);
  assert.deepEqual([late.duty("5.b")?.state, late.duty("5.b")?.late], ["met", true]);
  const held = running("SAR-1M", london).when("privacy", wait("scope")).at("2027-02-01T10:00:00.000Z");
  held.when("privacy", meet);
  assert.equal(held.duty("5.b")?.late, false, "what stands still is not late");
});

test("an inquiry with a running clock is not closed: it is met, or waived with a reason", () => {
  const close: Command = { kind: "close", outcome: "withdrawn" };
  const desk = running("FERPA-45").when("privacy", close);
  assert.deepEqual(
    desk.refused,
    no(
      "A clock of law still runs here: access to the education record.",
      "Say how it was met, or let a supervisor or the privacy officer waive it with a reason; then close it.",
    ),
  );
  desk
    .when("privacy", { kind: "waive", duty, reason: words("The parent took the request back.") })
    .when("privacy", close);
  assert.equal(desk.refused, null);
  assert.equal(running("FERPA-45").when("privacy", meet).when("privacy", close).refused, null);
  const after = desk.when("privacy", begin("MA-10D")).refused;
  assert.equal(after?.because, "This inquiry is closed.");
});

test("nothing that the school does or decides moves, stops or ends a clock of law", () => {
  const act = fc.constantFrom<Command>(
    { kind: "acknowledge", how: "spoken" },
    {
      ...{ kind: "reply", text: words("Dear Ana"), how: "spoken", settles: true, asksGuardian: false },
      ...{ about: "general", overrides: [] },
    },
    {
      ...{ kind: "reply", text: words("Dear Ana"), how: "spoken", settles: false, asksGuardian: true },
      ...{ about: "general", overrides: [] },
    },
    {
      ...{ kind: "escalate", id: id(), to: people.ito.id, reason: words("r"), tried: words("t") },
      ...{ nextStep: words("n"), until: "2026-12-20T21:00:00.000Z", askedBy: "staff" },
      letter: letter("escalation"),
    },
    { kind: "addMessage", text: words("And?"), source: "web", from: "guardian" },
    { kind: "classify", type: "concern", topic: "discipline" },
    { kind: "close", outcome: "withdrawn" },
    { kind: "reopen" },
    {
      ...{ kind: "recount", closure: id(), undone: false },
      days: [{ date: "2026-11-18", kind: "closed", label: "storm" }],
    },
    { kind: "warn" },
    { kind: "verifyIdentity", level: 4, method: "photo_id" },
    { kind: "movePromise", duty, until: "2026-12-20T21:00:00.000Z", reason: words("r") },
    { kind: "lapse" },
  );
  const closure = fc
    .record({
      day: fc.integer({ min: 16, max: 30 }),
      kind: fc.constantFrom("closed" as const, "early" as const),
    })
    .map(
      ({ day, kind }): Closure => ({
        ...{ date: `2026-11-${day}`, kind, label: "storm", declaredAt: `2026-11-${day}T10:30:00.000Z` },
        ...(kind === "early" && { at: "12:00" }),
      }),
    );
  const clocks = fc.constantFrom(...statutoryClocks.filter(({ beforeMeeting }) => !beforeMeeting));
  fc.assert(
    fc.property(
      clocks,
      fc.array(act, { maxLength: 8 }),
      fc.array(closure, { maxLength: 4 }),
      fc.integer({ min: 1, max: 20 }),
      ({ name }, acts, closures, days) => {
        const desk = running(name);
        const before = desk.duty("5.b");
        const edition = { ...edition2026, answerWithin: { ...edition2026.answerWithin } };
        edition.answerWithin.records = { days, unit: "calendar_day" };
        desk.knowing({ calendar: { ...calendar, closures }, edition }).at("2026-11-17T15:00:00.000Z");
        for (const command of acts) desk.when("privacy", command);
        const after = desk.duty("5.b");
        assert.equal(after?.until, before?.until);
        assert.equal(after?.paused, undefined);
        assert.equal(after?.over, false);
        assert.deepEqual(after?.steps, before?.steps);
      },
    ),
    { numRuns: 200 },
  );
});
