import assert from "node:assert/strict";
import { test } from "node:test";
import { decideDisclosure } from "./decide-disclosure.ts";
import type { Facts, OrderStatus } from "./facts.ts";
import { type FlagKind, factsOf, type Standing } from "./standing.ts";

const always = { from: null, until: null };
const link = {
  ...always,
  id: "link",
  standing: "parent",
  mayReceiveRecords: true,
  mayDecide: true,
  mayPickUp: true,
  livesWith: null,
  evidence: false,
};
const plain: Standing = {
  student: { id: "maja", born: "2016-03-02", postsecondary: false, flags: [] },
  guardian: "victor",
  link,
  orders: [],
  consents: [],
  identity: null,
};
const today = "2026-11-25";
const facts = (more: Partial<Standing>, category = "own_record", date = today): Facts =>
  factsOf({ ...plain, ...more }, { category, date, j: "US" });
const flagged = (kind: FlagKind, more: Partial<Standing["student"]["flags"][number]> = {}) => ({
  student: { ...plain.student, flags: [{ ...always, kind, authorised: [], ...more }] },
});

test("given a parent on file; then the facts say a parent, no order, no proof yet", () => {
  assert.deepEqual(facts({}), {
    ...{ j: "US", rel: "parent", cat: "own_record", ver: 0, order: "none", evidence: false },
    age: 10,
  });
  assert.equal(facts({ identity: { level: 4, method: "photo_id" } }).ver, 4);
});

test("given no link, or one outside its dates; then nobody on file", () => {
  assert.equal(facts({ link: null }).rel, "public");
  assert.equal(facts({ link: { ...link, until: "2026-11-24" } }).rel, "public");
  assert.equal(facts({ link: { ...link, from: "2026-11-26" } }).rel, "public");
  assert.equal(facts({ link: { ...link, from: today, until: today } }).rel, "parent", "both days count");
});

test("given somebody who may not receive records; then a third party, whatever the family calls them", () => {
  for (const standing of ["parent", "grandparent", "guardian"]) {
    const found = facts({ link: { ...link, standing, mayReceiveRecords: false, evidence: true } });
    assert.equal(found.rel, "other");
    assert.equal(found.guardian_papers ?? found.acting, undefined);
  }
});

test("the worst order that counts on the day decides", () => {
  const orders = (...statuses: string[]) =>
    facts({ orders: statuses.map((status) => ({ ...always, status: status as never })) }).order;
  assert.equal(orders(), "none");
  assert.equal(orders("preference_only", "custody_only"), "custody_only");
  assert.equal(orders("custody_only", "partial"), "partial");
  assert.equal(orders("revokes_records", "safety_claim", "conflicting"), "revokes_records");
  assert.equal(orders("terminated", "revokes_records"), "terminated");
  assert.equal(orders("a word from elsewhere"), "partial", "what nobody can read limits");
  const past = { from: null, until: "2026-11-24", status: "terminated" as const };
  assert.equal(facts({ orders: [past] }).order, "none");
  assert.equal(facts({ orders: [past] }, "own_record", "2026-11-24").order, "terminated", "on its last day");
  assert.equal(
    facts({ orders: [{ ...past, from: "2026-12-01", until: null }] }).order,
    "none",
    "not before it begins",
  );
  assert.equal(
    facts({ link: null, orders: [{ ...always, status: "terminated" }] }).order,
    "terminated",
    "an order counts without a link",
  );
});

test("an address that is protected: known only to whom every protection names", () => {
  assert.equal(facts({}).addr_protected, undefined);
  const { addr_protected, authorised } = facts(flagged("address_protected", { authorised: ["ingrid"] }));
  assert.deepEqual([addr_protected, authorised], [true, false]);
  assert.equal(facts(flagged("address_protected", { authorised: ["victor"] })).authorised, true);
  const two = [
    { ...always, kind: "address_protected" as const, authorised: ["victor"] },
    { ...always, kind: "address_protected" as const, authorised: ["ingrid"] },
  ];
  assert.equal(facts({ student: { ...plain.student, flags: two } }).authorised, false);
  const nobody = facts({ ...flagged("address_protected", { authorised: ["victor"] }), guardian: null });
  assert.equal(nobody.authorised, false, "somebody who is not on file is on no list");
});

test("flags that ended by their date say nothing; the others say their word", () => {
  const says: [FlagKind, string][] = [
    ["missing_child", "missing_flag"],
    ["directory_opt_out", "opt_out"],
    ["foster_placement", "foster"],
    ["homeless", "homeless"],
  ];
  for (const [kind, fact] of says) {
    assert.equal(facts(flagged(kind))[fact], true, kind);
    assert.equal(facts(flagged(kind, { until: "2026-11-24" }))[fact], undefined, kind);
    assert.equal(facts({})[fact], undefined, kind);
  }
});

test("the rights pass on the eighteenth birthday, at college, and never by guessing", () => {
  const born = (born: string | null, date = today) =>
    facts({ student: { ...plain.student, born } }, "own_record", date).eligible;
  assert.equal(born("2008-11-26"), undefined, "the day before");
  assert.equal(born("2008-11-25"), true, "on the day");
  assert.equal(born(null), undefined, "a birthday that is not on file");
  assert.equal(born("2008-02-29", "2026-02-28"), undefined);
  assert.equal(born("2008-02-29", "2026-03-01"), true);
  const college = { ...plain.student, born: "2010-01-01", postsecondary: true };
  assert.equal(facts({ student: college }).eligible, true);
});

test("a dependency and an objection are facts of an adult student only", () => {
  const adult = { ...plain.student, born: "2008-01-01" };
  assert.equal(facts({ student: adult }).dependent, "no");
  const flags = (["dependent_proven", "student_objects"] as const).map((kind) => ({
    ...always,
    kind,
    authorised: [],
  }));
  const found = facts({ student: { ...adult, flags } });
  assert.deepEqual([found.dependent, found.student_objects], ["proven", true]);
  const child = facts({ student: { ...plain.student, flags } });
  assert.deepEqual([child.dependent, child.student_objects], [undefined, undefined]);
  const asked = { category: "sar", date: today, j: "UK-SCO" as const };
  assert.equal(factsOf({ ...plain, student: { ...plain.student, flags } }, asked).student_objects, true);
});

test("how old the child is decides whose right it is, where the law has an age for it", () => {
  const decides = (j: Facts["j"], born: string, date: string) => {
    const found = { ...plain, student: { ...plain.student, born } };
    const identity = { level: 4, method: "photo_id" as const };
    const { decision } = decideDisclosure(factsOf({ ...found, identity }, { category: "sar", date, j }));
    return decision;
  };
  assert.equal(decides("UK-SCO", "2014-11-26", today), "allow", "eleven until tomorrow");
  assert.equal(decides("UK-SCO", "2014-11-25", today), "verify_first", "twelve today");
  assert.equal(decides("EU", "2010-11-26", today), "allow");
  assert.equal(decides("EU", "2010-11-25", today), "verify_first");
  assert.equal(decides("UK-SCO", "2012-02-29", "2024-02-28"), "allow");
  assert.equal(decides("UK-SCO", "2012-02-29", "2024-03-01"), "verify_first");
});

test("a consent counts for what it names, while its date runs, and never over an order", () => {
  const consent = (more: Partial<Standing["consents"][number]> = {}) => ({
    consents: [{ ...always, categories: ["own_record"], state: "valid" as const, ...more }],
    link: { ...link, standing: "step_parent", livesWith: false },
  });
  assert.equal(facts(consent()).consent, "valid");
  assert.equal(facts(consent(), "health").consent, undefined, "it names another kind");
  assert.equal(facts(consent({ categories: ["all"] }), "health").consent, "valid");
  assert.equal(facts(consent({ until: "2026-11-24" })).consent, undefined);
  assert.equal(facts(consent({ state: "defective" })).consent, "defective");
  for (const status of ["partial", "conflicting", "safety_claim", "revokes_records", "terminated"] as const)
    assert.equal(facts({ ...consent(), orders: [{ ...always, status }] }).consent, undefined, status);
  assert.equal(facts({ ...consent(), orders: [{ ...always, status: "custody_only" }] }).consent, "valid");
  const own = facts({ consents: [{ ...always, categories: ["all"], state: "defective" }] });
  assert.equal(own.consent, undefined, "a parent needs no paper, and loses nothing by a bad one");
});

test("what a parent signed before the birthday lapses on it", () => {
  const consents = [{ ...always, categories: ["all"], state: "by_parent_before_18" as const }];
  const aunt = { ...link, standing: "other" };
  assert.equal(facts({ link: aunt, consents }).consent, "valid", "the child is a child");
  const adult = { ...plain.student, born: "2008-01-01" };
  assert.equal(facts({ link: aunt, consents, student: adult }).consent, "by_parent_before_18");
});

test("who stands in the parents' place: papers, or acting until there are some", () => {
  const as = (standing: string, more: Partial<typeof link> = {}) => {
    const found = facts({ link: { ...link, standing, ...more } });
    return [found.guardian_papers, found.acting, found.evidence];
  };
  assert.deepEqual(as("grandparent", { evidence: true }), [true, true, true]);
  assert.deepEqual(as("grandparent"), [undefined, true, false]);
  assert.deepEqual(as("grandparent", { mayDecide: false }), [undefined, undefined, false]);
  assert.deepEqual(as("foster_parent", { evidence: true }), [undefined, undefined, true]);
  assert.deepEqual(as("sibling", { evidence: true }), [undefined, undefined, true]);
});

test("where a parent lives is said for the laws that ask", () => {
  assert.equal(facts({ link: { ...link, livesWith: false } }).noncustodial, true);
  assert.equal(facts({ link: { ...link, livesWith: true } }).noncustodial, undefined);
  assert.equal(facts({}).lives_with, undefined, "not on file");
});

test("an order about the student, against whomever, asks for the person seen; a wish does not, nor an order that ended", () => {
  const under = (status: OrderStatus, until: string | null = null) =>
    decideDisclosure(
      facts({
        student: { ...plain.student, orders: [{ from: null, until, status }] },
        identity: { level: 3, method: "call_back" },
      }),
    );
  assert.deepEqual([under("revokes_records").decision, under("revokes_records").needs], ["verify_first", 4]);
  for (const status of ["none", "preference_only", "custody_only"] as const)
    assert.equal(under(status).decision, "allow", status);
  assert.equal(under("partial", "2026-11-24").decision, "allow");
});

test("who may not collect is not on the release list, whatever else they are", () => {
  const seen = { identity: { level: 4, method: "photo_id" } };
  const collects = (more: Partial<typeof link>) =>
    decideDisclosure(facts({ ...seen, link: { ...link, ...more } }, "release_pickup")).decision;
  assert.equal(collects({}), "allow_only");
  assert.equal(collects({ mayPickUp: false }), "refuse");
  assert.equal(collects({ standing: "grandparent", mayReceiveRecords: false }), "allow_only");
  assert.equal(collects({ standing: "grandparent", mayReceiveRecords: false, mayPickUp: false }), "refuse");
});
