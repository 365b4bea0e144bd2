import assert from "node:assert/strict";
import { test } from "node:test";
import { type ConsentOnFile, consentState } from "./consent-state.ts";

const paper: ConsentOnFile = {
  byGuardian: true,
  byStudent: false,
  party: "Jo Park",
  purpose: "Support at home",
  categories: ["own_record"],
  signed: "2026-09-10",
};
const state = (more: Partial<ConsentOnFile>, born: string | null = "2016-03-02", postsecondary = false) =>
  consentState({ ...paper, ...more }, { born, postsecondary });

test("a parent's consent counts until the student is eighteen", () => {
  assert.equal(state({}), "by_parent_before_18");
  assert.equal(state({}, null), "by_parent_before_18", "a birthday that is not on file");
  assert.equal(state({ signed: "2026-09-10" }, "2008-09-10"), "defective", "signed on the very birthday");
  assert.equal(state({ signed: "2026-09-09" }, "2008-09-10"), "by_parent_before_18");
});

test("a student's own counts from eighteen, or at college", () => {
  const own = { byGuardian: false, byStudent: true };
  assert.equal(state(own, "2008-09-10"), "valid");
  assert.equal(state(own, "2008-09-11"), "defective");
  assert.equal(state(own, "2010-01-01", true), "valid");
});

test("without signature, party, purpose or kinds it is none (34 CFR 99.30(b))", () => {
  for (const lack of [
    ...[{ signed: null }, { party: " " }, { purpose: "" }, { categories: [] }],
    { byGuardian: false },
  ])
    assert.equal(state(lack), "defective", JSON.stringify(lack));
});
