import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { recur } from "../../calendar/recurrence.ts";
import { lastDate } from "./last-date.ts";
import { ruleOf } from "./rule-of.ts";
import { whenOf } from "./when-of.ts";

type Case = { id: string; rrule: string; dtstart: string; expected_instances: string[]; error?: string };

const path = resolve(
  import.meta.dirname,
  "../../..",
  process.env.SHARED_DIR ?? "../shared",
  "corpora/calendars-ics/rrule_libical.json",
);
const dateOf = (text: string) => `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;

test("libical's cases of recurrence agree, day by day, as far as they are about days", (t) => {
  if (!existsSync(path)) return t.skip(`no test material at ${path}`);
  const { cases }: { cases: Case[] } = JSON.parse(readFileSync(path, "utf8"));
  const left = new Map<string, string[]>();
  let agreed = 0;
  for (const one of cases) {
    const aside = (reason: string) => left.set(reason, [...(left.get(reason) ?? []), one.id]);
    if (one.error) {
      aside("is an error there");
      continue;
    }
    const [, time = ""] = /T(\d{4})/.exec(one.dtstart) ?? [];
    const start = dateOf(one.dtstart);
    const begins = whenOf(time ? `${start}T${time.slice(0, 2)}:${time.slice(2)}:00` : start) ?? {
      date: start,
    };
    const rule = ruleOf(one.rrule, (until) => lastDate(until, begins));
    if ("because" in rule) {
      aside(rule.because);
      continue;
    }
    const expected = [...new Set(one.expected_instances.map(dateOf))];
    const window = {
      from: start,
      to: rule.count ? "2150-12-31" : (rule.until ?? expected.at(-1) ?? start),
    };
    const found = recur(rule, start, window, { left: 10_000_000 });
    assert.deepEqual(found, expected, `${one.id} ${one.rrule}`);
    agreed++;
  }
  t.diagnostic(`${agreed} of ${cases.length} agree`);
  for (const [reason, ids] of left) t.diagnostic(`${ids.length} left out, ${reason}: ${ids.join(" ")}`);
  assert.ok(agreed >= 107);
});
