import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dayNumber, isoDate } from "./local-date.ts";
import { instantAt, localAt } from "./local-time.ts";

const zone = fc.constantFrom(
  ...["America/New_York", "Europe/London", "America/St_Johns", "Australia/Lord_Howe", "Asia/Kathmandu"],
  ...["Africa/Casablanca", "America/Phoenix", "Pacific/Apia", "Europe/Amsterdam", "UTC", "Antarctica/Troll"],
);
const within = (from: string, to: string) =>
  fc.integer({ min: Date.parse(`${from}T00:00:00Z`), max: Date.parse(`${to}T00:00:00Z`) });

test("the wall clock is Temporal's, at every moment and in every zone, those around a change too", () => {
  const around = fc
    .tuple(within("1930-01-01", "2090-01-01"), fc.integer({ min: -1_800_000, max: 1_800_000 }))
    .map(([at, by]) => ({ at, by }));
  fc.assert(
    fc.property(zone, around, fc.boolean(), (tz, { at, by }, atChange) => {
      const first = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(tz);
      const change = atChange ? first.getTimeZoneTransition("next")?.epochMilliseconds : undefined;
      const ms = (change ?? at) + by;
      const zoned = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(tz);
      const local = localAt(tz, ms);
      assert.equal(local.date, zoned.toPlainDate().toString());
      assert.equal(local.time, zoned.toPlainTime().toString({ smallestUnit: "minute" }));
      assert.equal(local.offset, zoned.offsetNanoseconds / 1e6);
      assert.equal(local.day, dayNumber(local.date));
      if (ms > 0) assert.equal(local.iso, zoned.toString({ timeZoneName: "never", smallestUnit: "second" }));
    }),
    { numRuns: 3_000 },
  );
});

test("a wall time's instant is Temporal's: the next valid one in spring, the first of two in autumn", () => {
  fc.assert(
    fc.property(
      zone,
      within("1950-01-01", "2090-01-01"),
      fc.integer({ min: 0, max: 1440 }),
      fc.integer({ min: -1, max: 1 }),
      fc.boolean(),
      (tz, at, minutes, by, atChange) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(tz);
        const near = atChange ? (zoned.getTimeZoneTransition("next") ?? zoned) : zoned;
        const day = dayNumber(near.toPlainDate().toString()) + by;
        const wall = Temporal.PlainDate.from(isoDate(day)).toPlainDateTime().add({ minutes });
        assert.equal(instantAt(tz, day, minutes), wall.toZonedDateTime(tz).epochMilliseconds);
      },
    ),
    { numRuns: 3_000 },
  );
});
