import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { instantAt, localAt } from "./local-time.ts";
import { nextChange, offsetAt } from "./zone-offset.ts";

const zone = fc.constantFrom(...Intl.supportedValuesOf("timeZone"), "+05:30", "-00:45");
const instant = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2199, 11, 31) });
const hour = 3_600_000;

/** Instants within two days of a change of the clocks, where mistakes are. */
const nearChange = fc
  .tuple(zone, instant, fc.integer({ min: -48 * 60, max: 48 * 60 }))
  .map(([tz, from, minutes]) => {
    const change = nextChange(tz, from);
    return { tz, ms: (Number.isFinite(change) ? change : from) + minutes * 60_000 };
  });

test("the wall clock of every zone is the one that Temporal shows", () => {
  fc.assert(
    fc.property(fc.oneof(nearChange, fc.record({ tz: zone, ms: instant })), ({ tz, ms }) => {
      const zoned = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(tz);
      assert.equal(offsetAt(tz, ms), zoned.offsetNanoseconds / 1e6);
      assert.equal(
        localAt(tz, ms).iso,
        zoned.toString({ timeZoneName: "never", smallestUnit: "second" }),
        `${tz} ${ms}`,
      );
    }),
    { numRuns: 5000 },
  );
});

test("a wall time is the instant that Temporal finds, skipped and repeated hours too", () => {
  fc.assert(
    fc.property(nearChange, fc.integer({ min: 0, max: 1440 }), ({ tz, ms }, minutes) => {
      const day = Math.floor(ms / (24 * hour));
      const wall = Temporal.PlainDate.from("1970-01-01")
        .add({ days: day })
        .toPlainDateTime()
        .add({ minutes });
      assert.equal(instantAt(tz, day, minutes), wall.toZonedDateTime(tz).epochMilliseconds, `${tz} ${wall}`);
    }),
    { numRuns: 5000 },
  );
});

test("the next change is where the offset changes, to the millisecond", () => {
  for (const tz of ["America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "Africa/Casablanca"]) {
    const change = nextChange(tz, Date.UTC(2010, 5, 1));
    assert.notEqual(offsetAt(tz, change - 1), offsetAt(tz, change), tz);
  }
  const denver = Date.UTC(2026, 10, 1, 8);
  assert.equal(offsetAt("America/Denver", denver), -7 * hour, "asked first at the very change");
  assert.equal(offsetAt("America/Denver", denver - 1), -6 * hour);
  assert.equal(nextChange("America/Phoenix", Date.UTC(2026, 0, 1)), Number.POSITIVE_INFINITY);
  assert.throws(() => offsetAt("Mars/Olympus", 0), RangeError);
});

test("a skipped time moves on by what is skipped; a repeated one is its first occurrence", () => {
  const at = (date: string, minutes: number) =>
    localAt("America/New_York", instantAt("America/New_York", Date.parse(date) / (24 * hour), minutes)).iso;
  assert.equal(at("2027-03-14", 150), "2027-03-14T03:30:00-04:00");
  assert.equal(at("2026-11-01", 90), "2026-11-01T01:30:00-04:00");
  assert.equal(at("2026-11-01", 1440), "2026-11-02T00:00:00-05:00");
});
