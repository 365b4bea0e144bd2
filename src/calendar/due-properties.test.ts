import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { turns } from "../../test/profile.ts";
import { someCalendar, someInstants, somePromise, someRule } from "../../test/random-calendars.ts";
import { addUp } from "./add-up-for-tests.ts";
import { dayOf } from "./day-of.ts";
import { due, dueAt, recompute, versions } from "./due.ts";
import { isOpen } from "./is-open.ts";

const each = 20;
const before = (at: string) => new Date(Date.parse(at) - 1).toISOString();

/**
 * The moment of receipt may lie anywhere, also when the policy lets the day of receipt count, hours pass or days close
 * early: of two messages the later one is never due earlier, whatever was declared in between and afterwards.
 */
test("nothing is due before it was received, and what is received later is never due earlier", () => {
  fc.assert(
    fc.property(someRule, someInstants(each), someCalendar, (rule, instants, calendar) => {
      let last = "";
      for (const received of instants) {
        const at = dueAt(rule, received, calendar);
        assert.ok(at >= received, `${at} before ${received}`);
        assert.ok(at >= last, `${at} before ${last}`);
        last = at;
      }
    }),
    { numRuns: turns(500, 4_500) },
  );
});

/**
 * With the safe settings a promise ends at a closing time. A fixed due hour, the end of the day, or early closings
 * that are ignored may end while the office is closed: then only the day is an office day.
 */
test("a promise falls due on a business day, at the end of an open stretch", () => {
  fc.assert(
    fc.property(somePromise, someInstants(each), someCalendar, (rule, instants, calendar) => {
      const { ackDue, earlyClose } = calendar.policy;
      for (const received of instants) {
        const { at, local } = due(rule, received, calendar);
        assert.ok(dayOf(calendar, local.slice(0, 10)).business, `${received} ${local}`);
        if (ackDue === "office_close" && earlyClose !== "ignore")
          assert.ok(isOpen(calendar, before(at)), `${received} ${local}`);
      }
    }),
    { numRuns: turns(300, 2_500) },
  );
});

test("the steps add up to the date that they explain, and the sentence is whole", () => {
  fc.assert(
    fc.property(someRule, someInstants(each), someCalendar, (rule, instants, calendar) => {
      for (const received of instants) {
        const { local, steps, why } = due(rule, received, calendar);
        const says = local.slice(0, 16).replace("T", " ");
        if (rule.unit !== "hour" || addUp(steps, calendar, "later") !== says)
          assert.equal(addUp(steps, calendar), says, `${received} ${why}`);
        const last = steps.at(-1);
        assert.ok(last?.code === "due" && says === [last.date, last.time].filter(Boolean).join(" "), why);
        assert.doesNotMatch(why, /undefined|NaN|null/);
      }
    }),
    { numRuns: turns(200, 1_600) },
  );
});

test("what was known at an instant is the version of that instant, and the last version is the date", () => {
  fc.assert(
    fc.property(someRule, someInstants(4), someCalendar, (rule, instants, calendar) => {
      for (const received of instants) {
        const all = versions(rule, received, calendar);
        assert.equal(all.at(-1)?.due.at, dueAt(rule, received, calendar));
        for (const [at, { since, due }] of all.entries())
          if (all[at + 1]?.since !== since)
            assert.equal(recompute(rule, received, calendar, since).at, due.at);
      }
    }),
    { numRuns: turns(200, 1_500) },
  );
});
