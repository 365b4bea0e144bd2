import assert from "node:assert/strict";
import { test } from "node:test";
import { decideDisclosure } from "../rights/decide-disclosure.ts";
import type { Facts } from "../rights/facts.ts";
import { hearing } from "./hearing.ts";
import { packsOn } from "./packs-on.ts";
import type { Law } from "./statutory-clocks.ts";

const parent: Facts = { j: "US", rel: "parent", cat: "own_record", ver: 4 };
const by = (packs: readonly Law[], more: Partial<Facts> = {}) => {
  const { rule, within } = decideDisclosure({ ...parent, ...more } as Facts, packs);
  return [rule, within];
};

test("of two states, the one that the district named first sets the date", () => {
  assert.deepEqual(by(["US-CA", "US-IL"]), ["R-ST-CA-01", "CA-5BD"]);
  assert.deepEqual(by(["US-IL", "US-CA"]), ["R-ST-IL-01", "IL-10BD"]);
  assert.deepEqual(by(["US"]), ["R-HOLD-01", "FERPA-45"]);
});

test("of two countries, the one that is named first is the floor; the state stands on it wherever it is named", () => {
  const maintained = { school: "maintained" };
  assert.equal(by(["UK-ENG", "US"], maintained)[0], "R-UK-01");
  assert.equal(by(["US", "UK-ENG"], maintained)[0], "R-HOLD-01");
  assert.equal(by(["US", "US-CA"])[0], "R-ST-CA-01");
});

test("no order opens what is protected", () => {
  for (const packs of [["US-CA", "US"], ["US", "UK-ENG"], ["EU"]] as const)
    assert.equal(by(packs, { addr_protected: true })[0], "R-SAFE-02");
});

test("the school's own laws reach the desk's answer in their order", () => {
  const always = { from: null, until: null };
  const rights = { standing: "parent", mayReceiveRecords: true, mayDecide: true, mayPickUp: true };
  const standing = {
    student: { id: "s", born: "2016-03-02", postsecondary: false, flags: [] },
    guardian: "g",
    link: { ...always, ...rights, id: "k", livesWith: true, evidence: false },
    ...{ orders: [], consents: [], identity: { level: 4, method: "photo_id" } },
  };
  const here = { now: "2026-11-25T12:00:00.000Z", calendar: { tz: "UTC" } };
  const rule = (laws: readonly Law[]) =>
    hearing(standing, "own_record", { ...here, edition: { identity: { forStudent: 3 } }, laws }).rule;
  assert.equal(rule(["US-CA", "US-IL", "US"]), "R-ST-CA-01");
  assert.equal(rule(["US-IL", "US-CA", "US"]), "R-ST-IL-01");
});

test("in Scotland a pupil of twelve holds the right, and what England gives parents is not read", () => {
  const asked = { school: "maintained", age: 12 };
  assert.equal(by(["UK-ENG"], asked)[0], "R-UK-01");
  assert.equal(by(["UK-SCO", "UK"], asked)[0], "R-UK-04");
  assert.equal(by(["UK-SCO", "UK"], { ...asked, age: 8 })[0], "R-UK-03");
  const pupil = { ...parent, rel: "student", age: 12 };
  const decides = (law: Law) => decideDisclosure(pupil, [law]).decision;
  assert.deepEqual(
    [decides("UK-SCO"), decides("UK-ENG")],
    ["allow", "verify_first"],
    "presumed, and to be assessed",
  );
});

test("the packs that are on are told in the district's order, with the floor that a state stands on", () => {
  const laws = (on: readonly Law[]) => packsOn(on).map(({ law }) => law);
  assert.deepEqual(laws(["US-MA", "US"]), ["Everywhere", "Massachusetts", "United States"]);
  assert.deepEqual(laws(["US", "US-CA"]), ["Everywhere", "United States", "California"]);
  assert.deepEqual(laws(["UK-ENG"]), ["Everywhere", "England", "United Kingdom"]);
  assert.deepEqual(laws(["UK-SCO", "UK"]), ["Everywhere", "Scotland", "United Kingdom"]);
  for (const pack of packsOn(["US", "UK", "EU"])) {
    assert.ok(pack.sources.length > 0, pack.law);
    assert.match(pack.lastChecked, /^\d{4}-\d{2}-\d{2}$/);
  }
});
