import assert from "node:assert/strict";
import { test } from "node:test";
import type { Calendar } from "./calendar.ts";
import { checkCalendar } from "./check-calendar.ts";
import { hillcrest } from "./school-for-tests.ts";

const wrong = (change: Partial<Calendar>) => checkCalendar({ ...hillcrest, ...change }).join("\n");

test("a good calendar has nothing to correct", () => {
  assert.deepEqual(checkCalendar(hillcrest), []);
});

test("an unknown zone, a date that does not exist and an office that never opens are named", () => {
  assert.match(wrong({ tz: "America/Hillcrest" }), /time zone "America\/Hillcrest" is not known/);
  assert.match(
    wrong({ nonBusiness: { "2026-02-30": "?" } }),
    /"2026-02-30" in the closed days is not a date/,
  );
  assert.match(wrong({ notSchool: { "3 Nov": "?" } }), /"3 Nov" in the days without school/);
  assert.match(wrong({ hours: { mon: [] } }), /never opens/);
});

test("hours that close before they open, overlap or are no hours are named with their day", () => {
  assert.match(
    wrong({ hours: { mon: [["16:00", "08:00"]] } }),
    /On mon the office closes at 08:00, not after/,
  );
  assert.match(
    wrong({
      hours: {
        mon: [
          ["13:00", "16:00"],
          ["08:00", "13:30"],
        ],
      },
    }),
    /08:00 to 13:30 and 13:00 to 16:00 overlap/,
  );
  assert.equal(
    wrong({
      hours: {
        mon: [
          ["12:00", "16:00"],
          ["08:00", "12:00"],
        ],
      },
    }),
    "",
  );
  assert.match(wrong({ hours: { mon: [["8", "16:00"]] } }), /"8" on mon is not a time/);
});

test("a season and a closure are examined too", () => {
  assert.match(
    wrong({ seasons: [{ from: "2026-08-31", to: "2026-07-01", hours: {}, label: "summer" }] }),
    /"summer" ends before it begins/,
  );
  assert.match(
    wrong({ closures: [{ date: "2026-12-08", kind: "early", label: "ice" }] }),
    /needs the local time/,
  );
  assert.match(
    wrong({ closures: [{ date: "2026-12-08", kind: "closed", label: "ice", declaredAt: "05:30" }] }),
    /is not an instant; add Z or an offset/,
  );
});

test("a policy that is not known is named", () => {
  const policy = { ...hillcrest.policy, ackBusinessDays: 1.5, cutOff: "99:99" as const };
  assert.match(wrong({ policy }), /cut-off "99:99" is not known/);
  assert.match(wrong({ policy }), /whole number/);
});
