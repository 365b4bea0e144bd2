// Counts due dates, with their explanation and without, on one core:
//   npm run bench:due                 a million in each way, and a tenth of it for each rule
//   npm run bench:due -- 100000       so many
import { cpus } from "node:os";
import type { Calendar } from "../src/calendar/calendar.ts";
import { due, dueAt } from "../src/calendar/due.ts";
import { explainSteps } from "../src/calendar/explain.ts";
import { namedRules } from "../src/calendar/named-rules.ts";
import type { Rule } from "../src/calendar/rule.ts";
import { hillcrest } from "../src/calendar/school-for-tests.ts";

const many = Number(process.argv[2] ?? 1_000_000);
if (!(many >= 1000)) throw new Error("Count at least 1000 dates.");

const year = Date.parse("2026-08-15T00:00:00Z");
const received = Array.from({ length: 10_007 }, (_, at) => new Date(year + at * 2_999_999).toISOString());
const snow = (day: number) => `2027-01-${String(day).padStart(2, "0")}`;
/** A school year with a break of two weeks and five snow days, declared on their mornings. */
const school: Calendar = {
  ...hillcrest,
  nonBusiness: Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [
      `2026-12-${String(21 + at).padStart(2, "0")}`,
      "winter break",
    ]).slice(0, 11),
  ),
  closures: [11, 12, 13, 20, 29].map((day) => ({
    date: snow(day),
    kind: "closed",
    label: "snow",
    declaredAt: `${snow(day)}T10:30:00Z`,
  })),
};
const rules: Record<string, Rule> = {
  "1 business day": { days: 1, unit: "business_day" },
  "5 business days": { days: 5, unit: "business_day" },
  "15 school days by law": namedRules["PUPIL-15SD"] ?? { days: 15, unit: "school_day", statutory: true },
  "45 days by law": { days: 45, unit: "calendar_day", statutory: true },
  "1 month by law": { days: 1, unit: "month", statutory: true, rollIfNonBusiness: true },
  "72 hours": { days: 72, unit: "hour" },
};
const ways: Record<string, (rule: Rule, received: string) => string> = {
  "date only": (rule, received) => dueAt(rule, received, school),
  explained: (rule, received) => due(rule, received, school).why,
  "in 3 languages": (rule, received) => {
    const { why, steps } = due(rule, received, school);
    return why + explainSteps(steps, "es") + explainSteps(steps, "ar");
  },
};

console.log(
  `${cpus()[0]?.model}; Node ${process.version}; ${many.toLocaleString("en")} dates, one core; by CPU time.`,
);
for (const [name, rule] of Object.entries({ "all in turn": null, ...rules })) {
  const times = rule ? Math.ceil(many / 10) : many;
  const turn = rule ? [rule] : Object.values(rules);
  const speeds = Object.entries(ways).map(([how, count]) => {
    const some = (wanted: number) => {
      let length = 0;
      for (let at = 0; at < wanted; at++)
        length += count(turn[at % turn.length] as Rule, received[at % received.length] as string).length;
      return length;
    };
    some(20_000);
    const before = process.cpuUsage();
    some(times);
    const { user, system } = process.cpuUsage(before);
    const perSecond = Math.round((times * 1e6) / (user + system));
    return `${how} ${perSecond.toLocaleString("en").padStart(9)}/s`;
  });
  console.log(`${name.padEnd(22)} ${speeds.join("   ")}`);
}
