import assert from "node:assert/strict";
import { test } from "node:test";
import { changeLayer, declaredIn, type LayerChange } from "./change-layer.ts";
import { inherit, type Layer } from "./layer.ts";
import { schoolYear, yearName, yearsFrom } from "./school-year.ts";
import { stretches, yearDays } from "./year-days.ts";

const hours = Object.fromEntries(
  (["mon", "tue", "wed", "thu", "fri"] as const).map((day) => [
    day,
    [["08:00", "16:00"] as [string, string]],
  ]),
);
const district: Layer = {
  ...{ tz: "America/New_York", hours },
  days: { "2026-11-11": { what: "closed", label: "Veterans Day" } },
  closures: [],
};
const empty: Layer = { days: {}, closures: [] };
const set = (change: LayerChange, layer = empty) => changeLayer(layer, change, { hours });
const look = (school: Layer, date: string) =>
  yearDays(inherit(district, school), { from: date, to: date }, { district, school })[0];

test("a stretch leaves out days on which the office is not open anyway", () => {
  const layer = set({ about: "day", from: "2026-11-06", to: "2026-11-09", what: "no_school", label: "Fair" });
  assert.deepEqual(Object.keys(layer.days), ["2026-11-06", "2026-11-09"]);
});

test("each kind of day is looked at as what it is, with whose word it is", () => {
  assert.deepEqual(
    [look(empty, "2026-11-11")?.look, look(empty, "2026-11-11")?.whose],
    ["closed", "district"],
  );
  const open = set({
    about: "day",
    from: "2026-11-11",
    to: "2026-11-11",
    what: "open",
    label: "We are open",
  });
  assert.deepEqual([look(open, "2026-11-11")?.look, look(open, "2026-11-11")?.whose], ["school", "school"]);
  assert.deepEqual(
    look(set({ about: "day", from: "2026-11-11", to: "2026-11-11", what: "nothing" }, open), "2026-11-11")
      ?.look,
    "closed",
  );
  for (const [what, at, office] of [
    ["early", "12:30", ["08:00", "12:30"]],
    ["late", "10:00", ["10:00", "16:00"]],
  ] as const) {
    const layer = set({ about: "day", from: "2026-11-12", to: "2026-11-12", what, at, label: "Storm" });
    const day = look(layer, "2026-11-12");
    assert.deepEqual([day?.look, day?.at, day?.hours], [what, at, [office]]);
  }
  assert.equal(look(empty, "2026-11-14")?.look, "weekend");
  const terms = set({ about: "terms", terms: [{ from: "2026-09-08", to: "2026-11-20", label: "Autumn" }] });
  assert.equal(look(terms, "2026-11-23")?.look, "outside");
});

test("what was declared is not changed by hand, only found", () => {
  const closure = {
    date: "2026-11-12",
    kind: "closed" as const,
    label: "snow",
    declaredAt: "2026-11-12T10:30:00Z",
  };
  const layer = { ...empty, closures: [closure] };
  const change: LayerChange = { about: "day", from: "2026-11-11", to: "2026-11-13", what: "nothing" };
  assert.deepEqual(set(change, layer).closures, [closure]);
  assert.equal(declaredIn(layer, change)?.label, "snow");
  assert.equal(declaredIn(layer, { ...change, to: "2026-11-11" }), undefined);
});

test("rules are set, and given back to the district", () => {
  const zone = set({ about: "zone", tz: "Europe/London" });
  assert.equal(inherit(district, zone).tz, "Europe/London");
  assert.deepEqual(set({ about: "zone", tz: null }, zone), empty);
  assert.deepEqual(inherit(district, set({ about: "hours", hours: { mon: [["09:00", "12:00"]] } })).hours, {
    mon: [["09:00", "12:00"]],
  });
});

test("neighbouring days that are the same are one stretch, over a weekend too", () => {
  const school = set({
    about: "day",
    from: "2026-12-21",
    to: "2027-01-01",
    what: "no_school",
    label: "Break",
  });
  const days = yearDays(
    inherit(district, school),
    { from: "2026-11-01", to: "2027-01-31" },
    { district, school },
  );
  assert.deepEqual(
    stretches(days).map(({ from, to, days }) => [from, to, days]),
    [
      ["2026-11-11", "2026-11-11", 1],
      ["2026-12-21", "2027-01-01", 10],
    ],
  );
});

test("a school year runs from August to July, and with the calendar where summer is in January", () => {
  assert.deepEqual(schoolYear("America/New_York", "2026-07-31"), { from: "2025-08-01", to: "2026-07-31" });
  assert.equal(yearName(schoolYear("Europe/London", "2026-08-01")), "2026–27");
  assert.equal(yearName(schoolYear("Australia/Sydney", "2026-08-01")), "2026");
  assert.deepEqual(yearsFrom(schoolYear("Europe/London", "2026-08-01"), -1).to, "2026-07-31");
});
