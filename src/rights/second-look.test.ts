import assert from "node:assert/strict";
import { test } from "node:test";
import { decideDisclosure } from "./decide-disclosure.ts";
import type { Facts } from "./facts.ts";
import { knownCategories } from "./known-words.ts";
import { neededLevel } from "./levels.ts";

const told = (more: Partial<Facts>) => {
  const { decision, rule, mustRecord } = decideDisclosure({
    ...{ j: "US", rel: "parent", cat: "own_record", ver: 4 },
    ...more,
  } as Facts);
  return [decision, rule, mustRecord];
};

test("where a student without a home lives is for no agency but the one that stands in the parents' place", () => {
  const at = { rel: "cwa", cat: "living_situation" };
  const refused = ["refuse", "R-REC-13", "99.32_request"];
  assert.deepEqual(told({ ...at, legally_responsible: false }), refused);
  assert.deepEqual(told({ ...at, rel: "immigration" }), refused);
  assert.deepEqual(told({ ...at, legally_responsible: true }), ["allow_only", "R-TP-10", "99.32_entry"]);
});

test("a college is given what recruiters are, without those who opted out", () => {
  assert.deepEqual(told({ rel: "college", cat: "directory" }), ["allow_only", "R-TP-12", "list_date"]);
  assert.deepEqual(told({ rel: "college", cat: "directory", opt_out: true }), [
    "refuse",
    "R-DIR-02",
    "refusal",
  ]);
});

test("a student of age has their own right before the kind of record; what is kept from them stays", () => {
  const own = { rel: "student", eligible: true };
  assert.deepEqual(told({ ...own, cat: "iep" }), ["allow", "R-HOLD-10", "inquiry_log"]);
  assert.deepEqual(told({ ...own, cat: "health" }), ["allow", "R-HOLD-10", "nurse_log"]);
  assert.deepEqual(told({ ...own, cat: "amendment" }), ["allow", "R-AMD-01", "amendment_register"]);
  assert.equal(told({ ...own, cat: "parents_financial" })[1], "R-REC-07");
});

test("who may know a protected address is on no release list for that", () => {
  const at = { rel: "grandparent", cat: "release_pickup", authorised: true };
  assert.equal(told(at)[0], "allow_only");
  assert.equal(told({ ...at, addr_protected: true })[0], "refuse");
});

test("a word that no rule knows is the privacy officer's from contact control on, and verified before", () => {
  assert.deepEqual(told({ cat: "horoscope", ver: 3 }), ["ask_privacy_officer", "R-ANY-99", "referral"]);
  assert.equal(told({ cat: "horoscope", ver: 2 })[1], "R-ID-01");
});

test("every kind that some rule speaks of has a level of its own", () => {
  assert.equal(neededLevel("horoscope"), 4);
  for (const category of knownCategories) {
    const level = neededLevel(category);
    assert.equal(neededLevel(category, { atRisk: true }), level === 3 ? 4 : level, category);
  }
  assert.equal(neededLevel("living_situation"), 3);
});
