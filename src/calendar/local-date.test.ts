import assert from "node:assert/strict";
import { test } from "node:test";
import { dayNumber, isDate, isoDate, weekdayOf } from "./local-date.ts";

test("every day of four centuries has the number, the date and the weekday that Temporal gives it", () => {
  const names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
  for (let day = -134774; day <= 84006; day += 7 * 13 + 1) {
    const expected = Temporal.PlainDate.from("1970-01-01").add({ days: day });
    assert.equal(isoDate(day), expected.toString());
    assert.equal(dayNumber(expected.toString()), day);
    assert.equal(weekdayOf(day), names[expected.dayOfWeek - 1]);
  }
});

test("29 February exists in leap years only", () => {
  assert.deepEqual(
    ["2028-02-29", "2027-02-29", "2100-02-29", "2000-02-29", "2026-13-01", "2026-1-1", "2026-04-31"].map(
      isDate,
    ),
    [true, false, false, true, false, false, false],
  );
});
