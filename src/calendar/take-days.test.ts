import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { askDays } from "./ask-days.ts";
import type { DayMark, Layer } from "./layer.ts";
import { changesBetween, isNoChange, takeBack } from "./layer-changes.ts";
import { proposeDays } from "./propose-days.ts";
import { type Choice, choices, type ProposedDay } from "./proposed-day.ts";
import { takeDays } from "./take-days.ts";

const window = { from: "2026-08-01", to: "2027-07-31" };
const weekdays = ["mon", "tue", "wed", "thu", "fri"] as const;
const office: Layer = {
  hours: Object.fromEntries(weekdays.map((day) => [day, [["08:00", "16:00"]]])),
  days: {},
  closures: [],
};
const day = (date: string, label: string, more: Partial<ProposedDay> = {}): ProposedDay => ({
  ...{ date, to: date, label, guess: "closed", why: "", source: `ics:Riverbend#${label}`, ...more },
});
const ask = (days: ProposedDay[], layer: Layer, left: string[] = []) =>
  askDays(days, layer, { origins: ["ics:Riverbend"], window, left: new Set(left) });
const asAsked = (days: ProposedDay[], layer: Layer) =>
  takeDays(
    layer,
    ask(days, layer).questions.map(({ day, choice }) => ({ day, choice })),
  );

test("a name says what a day most likely is, and why", () => {
  const guess = (label: string, begins?: string) =>
    proposeDays(
      [{ date: "2026-11-11", to: "2026-11-11", label, uid: "a", ...(begins && { begins }) }],
      "ics:x",
      window,
    ).days[0];
  assert.equal(guess("Veterans Day")?.guess, "closed");
  assert.equal(guess("No School – Staff Development")?.guess, "no_school");
  assert.equal(guess("Winter Break")?.guess, "no_school");
  assert.deepEqual(
    [guess("Early dismissal 12:30")?.guess, guess("Early dismissal 12:30")?.at],
    ["early", "12:30"],
  );
  assert.deepEqual(
    [guess("Half day")?.guess, guess("Half day")?.why],
    ["leave", "its name says “Half day”, but not at what time"],
  );
  assert.equal(guess("Delayed opening 10 am")?.at, "10:00");
  assert.equal(guess("First day of school")?.guess, "leave");
  assert.equal(guess("Holiday concert", "18:00")?.guess, "leave");
  assert.equal(guess("Holiday concert", "18:00")?.why, "it begins at 18:00: something within the day");
  assert.equal(guess("PTA meeting")?.guess, "leave");
});

test("importing the same calendar again asks nothing new and changes nothing", () => {
  const days = [
    day("2026-11-11", "Veterans Day"),
    day("2026-12-21", "Winter break", { to: "2027-01-01", guess: "no_school" }),
    day("2026-11-25", "Early dismissal", { guess: "early", at: "12:30" }),
  ];
  const once = asAsked(days, office);
  assert.deepEqual(once.days["2026-12-26"], undefined, "a Saturday is left alone");
  assert.equal(once.closures[0]?.at, "12:30");
  const again = ask(days, once);
  assert.deepEqual(
    again.questions.map(({ standing }) => standing),
    ["same", "same", "same"],
  );
  assert.deepEqual(again.gone, []);
  assert.deepEqual(asAsked(days, once), once);
});

test("what the calendar changed, dropped or moved is said, and an answer given before is kept", () => {
  const once = takeDays(office, [
    { day: day("2026-11-11", "Veterans Day"), choice: "no_school" },
    { day: day("2026-11-27", "Fair"), choice: "closed" },
  ]);
  const now = [day("2026-11-11", "Veterans Day (observed)", { source: "ics:Riverbend#Veterans Day" })];
  const { questions, gone } = ask(now, once);
  assert.deepEqual([questions[0]?.standing, questions[0]?.choice], ["changed", "no_school"]);
  assert.deepEqual(gone, [
    { source: "ics:Riverbend#Fair", dates: ["2026-11-27"], label: "Fair", what: "closed" },
  ]);
  assert.equal(takeDays(once, [], gone).days["2026-11-27"], undefined);
});

test("what was entered by hand is never touched, whatever the answer", () => {
  const byHand: DayMark = { what: "open", label: "We are open" };
  const layer: Layer = {
    ...office,
    days: { "2026-11-11": byHand },
    closures: [{ date: "2026-11-12", kind: "late", at: "10:00", label: "ice" }],
  };
  const days = [
    day("2026-11-11", "Veterans Day"),
    day("2026-11-12", "Early", { guess: "early", at: "12:00" }),
  ];
  assert.deepEqual(
    ask(days, layer).questions.map(({ standing }) => standing),
    ["by hand", "by hand"],
  );
  for (const choice of choices)
    assert.deepEqual(
      takeDays(
        layer,
        days.map((day) => ({ day, choice })),
      ).days["2026-11-11"],
      byHand,
    );
  assert.deepEqual(
    takeDays(layer, [{ day: days[1] as ProposedDay, choice: "early" }]).closures,
    layer.closures,
  );
});

test("a day left out before is left out again, and one from another import is not taken over unasked", () => {
  const days = [day("2026-11-11", "Veterans Day")];
  assert.equal(ask(days, office, ["ics:Riverbend#Veterans Day 2026-11-11"]).questions[0]?.choice, "leave");
  assert.equal(ask(days, office).questions[0]?.choice, "closed");
  const other = {
    ...office,
    days: { "2026-11-11": { what: "closed", label: "x", source: "holidays:US#x" } },
  } as Layer;
  assert.deepEqual(
    ask(days, other).questions.map(({ standing, choice }) => [standing, choice]),
    [["another import", "leave"]],
  );
});

test("of two days of an import on one date the stricter counts, and the first of equal ones", () => {
  const answer = (label: string, choice: Choice) => ({ day: day("2026-11-11", label), choice });
  const label = (...answers: ReturnType<typeof answer>[]) =>
    takeDays(office, answers).days["2026-11-11"]?.label;
  assert.equal(label(answer("first", "closed"), answer("second", "closed")), "first");
  assert.equal(label(answer("first", "open"), answer("second", "no_school")), "second");
});

test("what the district says already is not asked of a school again", () => {
  const district: Layer = { ...office, days: { "2026-11-11": { what: "closed", label: "Veterans Day" } } };
  const asked = askDays([day("2026-11-11", "Veterans' Day"), day("2026-11-12", "Fair")], office, {
    ...{ origins: [], window, left: new Set<string>(), above: district },
  });
  assert.deepEqual(
    asked.questions.map(({ standing, choice, there }) => [standing, choice, there?.label]),
    [
      ["the district", "leave", "Veterans Day"],
      ["new", "closed", undefined],
    ],
  );
});

const anyDay = fc.integer({ min: 0, max: 40 }).map((n) =>
  day(`2026-${n < 20 ? "11" : "12"}-${String(1 + (n % 20)).padStart(2, "0")}`, `event ${n % 7}`, {
    at: "12:00",
  }),
);
const anyAnswers = fc.array(fc.record({ day: anyDay, choice: fc.constantFrom<Choice>(...choices) }), {
  maxLength: 20,
});
const anyLayer = fc
  .dictionary(
    fc.integer({ min: 1, max: 28 }).map((n) => `2026-11-${String(n).padStart(2, "0")}`),
    fc.record({
      what: fc.constantFrom<DayMark["what"]>("closed", "no_school", "open"),
      label: fc.constant("by hand"),
    }),
  )
  .map((days): Layer => ({ ...office, days }));

test("the same answers twice are the same layer; nothing by hand is lost; every change can be taken back", () => {
  fc.assert(
    fc.property(anyLayer, anyAnswers, (layer, answers) => {
      const once = takeDays(layer, answers);
      assert.deepEqual(takeDays(once, answers), once);
      for (const [date, mark] of Object.entries(layer.days)) assert.deepEqual(once.days[date], mark);
      const changes = changesBetween(layer, once);
      assert.equal(
        isNoChange(changes),
        JSON.stringify(changesBetween(once, layer)) === JSON.stringify(changesBetween(layer, layer)),
      );
      const back = takeBack(once, changes);
      assert.ok(back && isNoChange(changesBetween(layer, back)));
    }),
  );
});

test("what was changed again since is not taken back", () => {
  const closing = (label: string): Layer => ({
    ...office,
    days: { "2026-11-11": { what: "closed", label } },
  });
  const changes = changesBetween(office, closing("Veterans Day"));
  assert.deepEqual(takeBack(closing("Veterans Day"), changes)?.days, {});
  assert.equal(takeBack(closing("Armistice Day"), changes), null);
  const zone = changesBetween(office, { ...office, tz: "Europe/London" });
  assert.equal(takeBack({ ...office, tz: "Europe/London" }, zone)?.tz, undefined);
  assert.equal(takeBack({ ...office, tz: "Europe/Paris" }, zone), null);
});
