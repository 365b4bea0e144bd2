import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { roles as allRoles } from "../../inquiry/actor.ts";
import {
  decidePlan,
  type PlanAct,
  type PlanCommand,
  type PlanTerms,
  planAfter,
  planOf,
} from "./contact-plan.ts";

const terms: PlanTerms = {
  ...{ reason: "Forty mails in two weeks.", tried: "Two talks.", said: "We want to lose nothing." },
  ...{ contact: "ito", rhythm: "weekly", ways: ["mail"], reviewBy: "2027-01-15" },
};
const needed = planAfter({});
const facts = (more: object = {}) => ({
  ...{ roles: ["supervisor" as const], evidence: { contacts: 14, days: 30 }, needed, today: "2026-11-16" },
  ...{ staff: ["ito", "bell"], ...more },
});
const decide: PlanCommand = { act: "decide", terms };
const because = (answer: ReturnType<typeof decidePlan>) =>
  "refused" in answer ? answer.refused.because : null;
const acted = (...done: Omit<PlanAct, "seq" | "at" | "by">[]) =>
  planOf(
    done.map((one, nth) => ({ ...one, seq: nth + 1, at: "2026-11-16T14:00:00.000Z", by: "ito" }) as PlanAct),
  );

test("a senior person decides it after evidence; the office, too little evidence and no date of review are refused", () => {
  const decided = decidePlan(null, decide, facts());
  assert.ok("done" in decided && decided.done.act === "decided");
  assert.deepEqual("evidence" in decided.done && decided.done.evidence, { contacts: 14, days: 30 });
  assert.match(because(decidePlan(null, decide, facts({ roles: ["office"] }))) ?? "", /senior person/);
  assert.match(
    because(decidePlan(null, decide, facts({ evidence: { contacts: 9, days: 30 } }))) ?? "",
    /wrote 9 times in 30 days\. A plan comes after 10/,
  );
  for (const reviewBy of ["2026-11-16", "2027-05-30"])
    assert.match(
      because(decidePlan(null, { act: "decide", terms: { ...terms, reviewBy } }, facts())) ?? "",
      /half a year/,
    );
  assert.match(
    because(decidePlan(null, { act: "decide", terms: { ...terms, ways: [] } }, facts())) ?? "",
    /No way/,
  );
  assert.match(
    because(decidePlan(null, { act: "decide", terms: { ...terms, contact: "x" } }, facts())) ?? "",
    /Nobody/,
  );
});

test("it is looked at again, is late, and ends with a reason", () => {
  const plan = acted({ act: "decided", terms, evidence: needed } as never);
  assert.equal(plan?.isLate, false);
  assert.match(because(decidePlan(plan, decide, facts())) ?? "", /in force/);
  const late = acted(
    { act: "decided", terms, evidence: needed } as never,
    { act: "late", reviewBy: terms.reviewBy } as never,
  );
  assert.equal(late?.isLate, true);
  const loosened = { ...terms, rhythm: "weekly" as const, ways: ["mail" as const, "phone" as const] };
  assert.ok(
    "done" in
      decidePlan(late, { act: "review", terms: loosened }, facts({ evidence: { contacts: 0, days: 30 } })),
  );
  assert.match(because(decidePlan(plan, { act: "end", reason: " " }, facts())) ?? "", /reason/);
  assert.ok("done" in decidePlan(plan, { act: "end", reason: "It is quiet again." }, facts()));
  assert.match(because(decidePlan(null, { act: "end", reason: "x" }, facts())) ?? "", /no plan/);
});

test("property: nobody but a supervisor decides, and none is ever without evidence, a contact, a way and a date within half a year", () => {
  fc.assert(
    fc.property(
      fc.subarray([...allRoles]),
      fc.nat(40),
      fc.integer({ min: -30, max: 400 }),
      fc.subarray(["mail", "phone", "visit"] as const),
      (roles, contacts, ahead, ways) => {
        const reviewBy = new Date(Date.parse("2026-11-16") + ahead * 86_400_000).toISOString().slice(0, 10);
        const answer = decidePlan(
          null,
          { act: "decide", terms: { ...terms, reviewBy, ways: [...ways] } },
          facts({ roles, evidence: { contacts, days: 30 } }),
        );
        const may =
          roles.includes("supervisor") && contacts >= 10 && ahead > 0 && ahead <= 183 && ways.length > 0;
        assert.equal("done" in answer, may);
      },
    ),
  );
});
