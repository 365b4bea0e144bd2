import assert from "node:assert/strict";
import { test } from "node:test";
import { type Calendar, defaultPolicy } from "./calendar.ts";
import { dayOf } from "./day-of.ts";
import { emptyLayer, inherit, type Layer, layerOf } from "./layer.ts";

const district: Layer = {
  tz: "America/New_York",
  hours: { mon: [["08:00", "16:00"]], tue: [["08:00", "16:00"]] },
  policy: { earlyClose: "shorten" },
  days: {
    "2026-11-03": { what: "no_school", label: "Election Day" },
    "2026-11-10": { what: "closed", label: "Veterans Day" },
    "2026-11-16": { what: "closed", label: "Founders' Day" },
  },
  closures: [{ date: "2026-11-09", kind: "closed", label: "snow", declaredAt: "2026-11-09T10:30:00Z" }],
};

test("a school that says nothing lives by the district's calendar", () => {
  const calendar = inherit(district, emptyLayer);
  assert.equal(calendar.tz, "America/New_York");
  assert.equal(calendar.policy.earlyClose, "shorten");
  assert.equal(calendar.policy.cutOff, "office_close");
  assert.deepEqual(
    ["2026-11-03", "2026-11-09", "2026-11-10"].map((date) => {
      const { business, school, label } = dayOf(calendar, date);
      return [business, school, label];
    }),
    [
      [true, false, "Election Day"],
      [false, false, "snow"],
      [false, false, "Veterans Day"],
    ],
  );
});

test("a school's own word about a date counts instead of the district's, also to open it", () => {
  const calendar = inherit(district, {
    hours: { mon: [["09:00", "15:00"]] },
    days: { "2026-11-16": { what: "open", label: "We are open" } },
    closures: [{ date: "2026-11-09", kind: "late", at: "10:00", label: "late opening" }],
  });
  assert.equal(dayOf(calendar, "2026-11-16").business, true);
  assert.deepEqual(dayOf(calendar, "2026-11-09").hours, [["10:00", "15:00"]]);
  assert.equal(dayOf(calendar, "2026-11-10").business, false);
});

test("a whole calendar as a layer is the same calendar, day by day", () => {
  const calendar: Calendar = {
    tz: "Europe/London",
    hours: { mon: [["08:00", "16:00"]], wed: [["08:00", "12:00"]] },
    nonBusiness: { "2026-12-25": "Christmas Day", "2026-12-28": "Boxing Day (substitute)" },
    notSchool: { "2026-12-25": "Christmas holidays", "2026-12-21": "Christmas holidays" },
    closures: [{ date: "2026-12-14", kind: "early", at: "12:00", label: "boiler" }],
    policy: { ...defaultPolicy, ackBusinessDays: 2 },
  };
  const same = inherit(emptyLayer, layerOf(calendar));
  for (let day = 1; day <= 31; day++) {
    const date = `2026-12-${String(day).padStart(2, "0")}`;
    assert.deepEqual(dayOf(same, date), dayOf(calendar, date), date);
  }
  assert.deepEqual(same.policy, calendar.policy);
});

test("outside its terms a school has no school days, though the office may be open", () => {
  const calendar = inherit(district, {
    ...emptyLayer,
    terms: [{ from: "2026-09-08", to: "2026-11-20", label: "Autumn term" }],
  });
  assert.equal(dayOf(calendar, "2026-11-17").school, true);
  const after = dayOf(calendar, "2026-11-23");
  assert.deepEqual([after.business, after.school, after.label], [true, false, "outside term"]);
});
