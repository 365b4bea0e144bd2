import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { formatDate } from "../words/format-date.ts";
import { dayNumber, isoDate, readIsoDate, weekdayOf } from "./calendar-day.ts";
import { findDates } from "./find-dates.ts";

const today = "2026-11-20"; // a Friday
const dates = (text: string, language = "en") => findDates(text, language, today).map(({ date }) => date);

for (const [text, date, language] of [
  ["by Friday 4 December", "2026-12-04"],
  ["on Friday, December 4, at 3 p.m.", "2026-12-04"],
  ["4 Dec 2026 at 3 pm", "2026-12-04"],
  ["Fri 4 Dec", "2026-12-04"],
  ["December 4th", "2026-12-04"],
  ["the 4th of December", "2026-12-04"],
  ["2026-12-04", "2026-12-04"],
  ["12/25/2026", "2026-12-25"],
  ["25.12.2026", "2026-12-25"],
  ["Friday 4/12/2026", "2026-12-04"],
  ["Fri, 12/4/2026", "2026-12-04"],
  ["el viernes 04/12/2026", "2026-12-04", "es"],
  ["Monday 4 January", "2027-01-04"],
  ["it was sent on November 18", "2026-11-18"],
  ["by Tuesday", "2026-11-24"],
  ["tomorrow", "2026-11-21"],
  ["el viernes 4 de diciembre de 2026", "2026-12-04", "es"],
  ["antes del jueves 3 de diciembre", "2026-12-03", "es"],
  ["el miércoles, 2 de diciembre", "2026-12-02", "es"],
  ["mañana", "2026-11-21", "es"],
  ["يوم الجمعة 4 ديسمبر", "2026-12-04", "ar"],
  ["الجمعة ٤ كانون الأول ٢٠٢٦", "2026-12-04", "ar"],
  ["vendredi 4 décembre", "2026-12-04", "fr"],
  ["12月4日", "2026-12-04", "zh"],
] as const)
  test(`“${text}” is ${date}`, () => assert.deepEqual(dates(text, language), [date]));

for (const text of [
  "you may call 4 people",
  "in 45 days",
  "555-0142",
  "February 30",
  "4/12/2026",
  "march on",
  "la mañana",
  "la mañana",
])
  test(`“${text}” is no date`, () => assert.deepEqual(dates(text, text.includes("ñ") ? "es" : "en"), []));

test("two dates, the words, the place and the time are told", () => {
  const text = "Come on Monday, November 30, at 3:30 p.m. or Tuesday, December 1, at 7:15 a.m.";
  const [one, two] = findDates(text, "en", today);
  assert.deepEqual([one?.date, one?.time, one?.words], ["2026-11-30", "15:30", "Monday, November 30"]);
  assert.deepEqual([two?.date, two?.time], ["2026-12-01", "07:15"]);
  assert.equal(text.slice(...(two?.at ?? [0, 0])), "Tuesday, December 1");
});

test("numbers that fit the weekday before them neither way are not guessed", () => {
  assert.deepEqual(
    findDates("Tuesday 4/12/2026", "en", today).map(({ exact }) => exact),
    [false],
  );
});

test("a weekday that does not fit its date is told", () => {
  assert.equal(findDates("Monday 4 December 2026", "en", today)[0]?.weekdayFits, false);
  assert.equal(findDates("Friday 4 December 2026", "en", today)[0]?.weekdayFits, true);
  assert.equal(findDates("by Friday", "en", today)[0]?.exact, false);
});

test("what we write as a date, we find as that date, in every language", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -80, max: 270 }),
      fc.constantFrom("en", "en-US", "es", "ar", "fr", "pt", "de"),
      (days, language) => {
        const iso = isoDate((dayNumber({ year: 2026, month: 11, day: 20 }) ?? 0) + days);
        const text = `… ${formatDate(iso, language, "America/New_York")}.`;
        assert.deepEqual(dates(text, language), [iso], text);
      },
    ),
  );
});

test("day numbers and ISO dates are each other's inverse, and weekdays follow one another", () => {
  fc.assert(
    fc.property(fc.integer({ min: -25_000, max: 60_000 }), (days) => {
      const day = readIsoDate(isoDate(days));
      assert.equal(day && dayNumber(day), days);
      assert.equal(weekdayOf(days + 1), (weekdayOf(days) + 1) % 7);
    }),
  );
});
