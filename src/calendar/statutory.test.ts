import assert from "node:assert/strict";
import { test } from "node:test";
import { due } from "./due.ts";
import { namedRules } from "./named-rules.ts";
import { ruleNamed } from "./rule-named.ts";
import { hillcrest } from "./school-for-tests.ts";

const london = { ...hillcrest, tz: "Europe/London", nonBusiness: { "2027-05-31": "Spring bank holiday" } };
const named = (name: string) => {
  const rule = ruleNamed(name);
  assert.ok(rule, name);
  return rule;
};

test("45 days is not more than 45 days: it runs through breaks and never rolls off a Sunday", () => {
  const { local, at, why } = due(named("FERPA-45"), "2026-10-15T14:00:00Z", hillcrest);
  assert.equal(local, "2026-11-29");
  assert.equal(at, "2026-11-30T04:59:59.999Z");
  assert.equal(why, "Received Thu 15 Oct 10:00; due Sun 29 Nov (45 calendar days by law).");
});

test("a month ends on the corresponding date, on the last day where there is none, and rolls to a working day", () => {
  assert.equal(due(named("SAR-1M"), "2026-09-14T09:00:00Z", london).local, "2026-10-14");
  assert.equal(due(named("SAR-1M"), "2027-01-29T09:00:00Z", london).local, "2027-03-01");
  assert.equal(due(named("SAR-1M"), "2027-04-30T09:00:00Z", london).local, "2027-06-01");
});

test("a leap year has its 29 February", () => {
  assert.equal(due(named("SAR-1M"), "2028-01-31T09:00:00Z", london).local, "2028-02-29");
});

test("72 hours are elapsed hours, over a night in which the clocks go back", () => {
  const { local, at } = due(named("GDPR-72H"), "2026-10-24T09:00:00Z", london);
  assert.equal(local, "2026-10-27T09:00:00+00:00");
  assert.equal(at, "2026-10-27T09:00:00.000Z");
});

test("a snow day moves the school's promise and not the clock of law, which says so", () => {
  const closures = [
    { date: "2026-09-17", kind: "closed" as const, label: "storm", declaredAt: "2026-09-17T09:30:00Z" },
  ];
  const stormy = { ...hillcrest, closures };
  assert.equal(due(named("ACK-1BD"), "2026-09-16T14:00:00Z", stormy).local, "2026-09-18T15:00:00-04:00");
  const law = due(named("CA-5BD"), "2026-09-16T14:00:00Z", stormy);
  assert.equal(law.local, "2026-09-23");
  assert.match(law.why, /Thu 17 Sep closed \(storm\), which does not stop this clock/);
  const early = [{ date: "2026-09-17", kind: "early" as const, at: "12:00", label: "heat" }];
  assert.doesNotMatch(
    due(named("CA-5BD"), "2026-09-16T14:00:00Z", { ...hillcrest, closures: early }).why,
    /heat/,
  );
  assert.equal(due(named("PUPIL-15SD"), "2026-09-16T14:00:00Z", stormy).local, "2026-10-08");
  assert.equal(due(named("PUPIL-15SD"), "2026-09-16T14:00:00Z", hillcrest).local, "2026-10-07");
  assert.equal(due(named("SCO-15SD"), "2026-09-16T14:00:00Z", hillcrest).local, "2026-10-07");
});

test("a clock of law knows no cut-off: a request in the evening counts from that day", () => {
  assert.equal(due(named("CA-5BD"), "2026-09-17T01:00:00Z", hillcrest).local, "2026-09-23");
});

test("every named rule has its source, and an unlisted name says its own length", () => {
  for (const [name, { source }] of Object.entries(namedRules)) assert.ok(source.length > 20, name);
  assert.deepEqual(ruleNamed("NY-20BD"), {
    days: 20,
    unit: "business_day",
    statutory: true,
    rollIfNonBusiness: false,
  });
  assert.deepEqual(ruleNamed("NI-20WD"), ruleNamed("NY-20BD"));
  assert.deepEqual(ruleNamed("FOI-20"), ruleNamed("NY-20BD"));
  assert.deepEqual(ruleNamed("FOISA-20"), ruleNamed("NY-20BD"));
  assert.equal(ruleNamed("FOI-20CD")?.unit, "calendar_day");
  assert.equal(ruleNamed("STATE-20")?.unit, "calendar_day");
  assert.deepEqual(ruleNamed("ACK-5SD"), { days: 5, unit: "school_day" });
  for (const name of ["constructor", "soon", "FERPA", "-45", "X-9999D"])
    assert.equal(ruleNamed(name), null, name);
});
