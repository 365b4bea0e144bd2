import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { type HolidayRegion, holidayRegions, notOffered } from "./holiday-regions.ts";
import { publicHolidays } from "./public-holidays.ts";

const folder = resolve(
  import.meta.dirname,
  "../../..",
  process.env.SHARED_DIR ?? "../shared",
  "corpora/public-holidays",
);
const span = { from: "2020-01-01", to: "2032-12-31" };
const within = (date: string) => span.from <= date && date <= span.to;
/** What the other table lists beside public holidays. */
const observed =
  /Groundhog|Valentine|Patrick|Good Friday|Easter Sunday|Mother's|Father's|Halloween|Election|Christmas Eve|New Year's Eve|Susan B|Diwali/;

test("the regions that we offer agree with a second table in 97 of 100 days, both ways; the others do not", async (t) => {
  const path = `${folder}/vacanza_snapshots_2010_2040.json`;
  if (!existsSync(path)) return t.skip(`no test material at ${path}`);
  const tables: Record<string, Record<string, string>> = JSON.parse(readFileSync(path, "utf8"));
  for (const [name, table] of Object.entries(tables)) {
    const region = name.replace("_COMMON", "").replace("_", "-");
    const ours = new Set((await publicHolidays(region as HolidayRegion, span)).map(({ date }) => date));
    const theirs = Object.entries(table).filter(([date]) => within(date));
    const all = new Set(theirs.map(([date]) => date));
    const holidays = theirs.filter(([date, label]) => ours.has(date) || !onlyObserved(label));
    const isIn = [...ours].filter((date) => all.has(date)).length / ours.size;
    const found = holidays.filter(([date]) => ours.has(date)).length / holidays.length;
    const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
    t.diagnostic(
      `${region}: ${ours.size} days, ${percent(isIn)} of ours are theirs, ${percent(found)} of theirs are ours`,
    );
    const agrees = isIn >= 0.97 && found >= 0.97;
    assert.equal(agrees, Object.hasOwn(holidayRegions, region), region);
    assert.equal(!agrees, Object.hasOwn(notOffered, region), region);
  }
});

const onlyObserved = (label: string) => label.split("; ").every((one) => observed.test(one));

test("the library gives what its own published tables say, in every region that we offer", async (t) => {
  const path = `${folder}/date_holidays_fixtures.json`;
  if (!existsSync(path)) return t.skip(`no test material at ${path}`);
  const tables: Record<string, Record<string, { date: string; type: string }[]>> = JSON.parse(
    readFileSync(path, "utf8"),
  );
  for (const region of Object.keys(holidayRegions) as HolidayRegion[])
    for (const year of ["2026", "2027", "2028"]) {
      const days = tables[region]?.[year] ?? [];
      const expected = days
        .filter(({ type }) => type === "public" || type === "bank")
        .map(({ date }) => date.slice(0, 10));
      const found = await publicHolidays(region, { from: `${year}-01-01`, to: `${year}-12-31` });
      assert.deepEqual(
        [...new Set(found.map(({ date }) => date))].sort(),
        [...new Set(expected)].sort(),
        `${region} ${year}`,
      );
    }
});

test("a holiday is a day off with its name, its reason and an id that stays", async () => {
  const [veterans] = await publicHolidays("US-NY", { from: "2026-11-11", to: "2026-11-11" });
  assert.deepEqual(veterans, {
    ...{ date: "2026-11-11", to: "2026-11-11", label: "Veterans Day", uid: "veterans-day-2026" },
    ...{ kind: "closed", why: "a public holiday in United States: New York" },
  });
});
