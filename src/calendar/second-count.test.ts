import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { turns } from "../../test/profile.ts";
import { someCalendar, someInstants, someRule } from "../../test/random-calendars.ts";
import { due } from "./due.ts";
import { secondCount } from "./second-count-for-tests.ts";

const minutes = (local: string) => local.replace(/(T\d\d:\d\d):\d\d/, "$1");

test("a second count, day by day, agrees on every rule, calendar and instant", () => {
  fc.assert(
    fc.property(someRule, someInstants(10), someCalendar, (rule, instants, calendar) => {
      for (const received of instants)
        assert.equal(
          minutes(due(rule, received, calendar).local),
          secondCount(rule, received, calendar),
          received,
        );
    }),
    { numRuns: turns(150, 1_000) },
  );
});
