import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Role } from "../../inquiry/actor.ts";
import type { Decision, Disclosure } from "../../rights/facts.ts";
import { applyStep } from "./apply-step.ts";
import { decideRecords } from "./decide-records.ts";
import { coolingOff } from "./erasure-forbids.ts";
import { forbids } from "./forbids.ts";
import type { RecordsAct, RecordsRequest, RecordsWorld, Step } from "./request.ts";

const says = (decision: Decision): Disclosure => ({
  ...{ decision, scope: null, rule: "R-HOLD-01", citation: "34 CFR 99.10", mustRecord: "none", within: null },
  ...{
    because: "A document on file limits this.",
    instead: "Ask the privacy officer.",
    outward: null,
    needs: 4,
  },
});
const people: Record<string, Role[]> = {
  ruth: ["office"],
  sam: ["supervisor"],
  ngozi: ["privacy_officer"],
  lars: ["administrator"],
};
const family = { student: "leo", guardian: "ana" };
const start = "2026-11-16T14:00:00.000Z";

/** A request with a clock moved by hand; every act is tried by somebody. */
function desk(more: Partial<RecordsWorld> = {}) {
  let it: RecordsRequest | null = null;
  let refused: string | null = null;
  const steps: Step[] = [];
  const facts = { now: start, family, disclosure: says("allow"), statements: [], holds: [], ...more };
  const made = {
    knowing: (more: Partial<RecordsWorld>) => Object.assign(facts, more) && made,
    when(by: string, act: RecordsAct) {
      const world = { ...facts, by: { id: by, roles: people[by] ?? [] } };
      const decided = decideRecords(it, act, world);
      refused = "refused" in decided ? decided.refused.because : null;
      if ("step" in decided) {
        const step = { at: facts.now, by, ...decided.step } as Step;
        steps.push(step);
        it = applyStep(it, step);
      }
      return made;
    },
    get it() {
      return it as RecordsRequest;
    },
    get refused() {
      return refused;
    },
    steps,
  };
  return made;
}
const ready = (more?: Partial<RecordsWorld>) =>
  desk(more)
    .when("ruth", { kind: "open", request: "copy", category: "full_file", clock: "FERPA-45" })
    .when("ruth", { kind: "checkAuthority" })
    .when("ruth", { kind: "collect", item: "a", medium: "file" })
    .when("ruth", { kind: "redact", item: "a", taken: 3 })
    .when("ruth", { kind: "askApproval" });
const release = {
  kind: "release",
  how: "download",
  until: "2026-11-23T14:00:00.000Z",
  idSeen: false,
} as const;

test("collected and redacted by one, approved by another, released", () => {
  const it = ready().when("ngozi", { kind: "approve" }).when("ruth", release);
  assert.equal(it.refused, null);
  assert.equal(it.it.end, "released");
});

test("a page that was sent twice collects once; another piece is collected", () => {
  const it = ready();
  const again = it.when("ruth", { kind: "collect", item: "a", medium: "file" });
  assert.match(again.refused ?? "", /^This was sent before/);
  assert.equal(again.when("ruth", { kind: "collect", item: "b", medium: "paper" }).refused, null);
});

test("whoever collected or redacted does not approve; another does", () => {
  const own = ready().when("ngozi", { kind: "clear", item: "a" }).when("ruth", { kind: "askApproval" });
  assert.match(own.when("ngozi", { kind: "approve" }).refused ?? "", /^You collected or redacted part/);
  assert.equal(own.when("lars", { kind: "approve" }).refused, null);
  assert.match(ready().when("sam", { kind: "approve" }).refused ?? "", /decided by the privacy officer/);
});

test("a change after the approval takes it away", () => {
  const changed = ready().when("ngozi", { kind: "approve" });
  for (const act of [
    { kind: "collect", item: "b", medium: "paper" },
    { kind: "setAside", item: "a" },
  ] as const) {
    const after = ready().when("ngozi", { kind: "approve" }).when("ruth", act);
    assert.equal(after.it.approval, null, act.kind);
    assert.notEqual(after.when("ruth", release).refused, null);
  }
  assert.equal(changed.when("ruth", release).refused, null);
});

test("what is taken out does not change once it is approved, until the approver sends it back", () => {
  for (const by of ["ruth", "sam", "ngozi"])
    for (const act of [
      { kind: "mark", item: "a" },
      { kind: "redact", item: "a", taken: 1 },
      { kind: "clear", item: "a" },
    ] as const) {
      const approved = ready().when("ngozi", { kind: "approve" });
      const tried = approved.when(by, act);
      assert.match(tried.refused ?? "", /^This was approved as it is/, `${by} ${act.kind}`);
      assert.notEqual(tried.it.approval, null);
    }
  const back = ready().when("ngozi", { kind: "approve" }).when("ngozi", { kind: "sendBack" });
  const again = back.when("ruth", { kind: "redact", item: "a", taken: 1 });
  assert.equal(again.refused, null);
  assert.notEqual(again.when("ruth", release).refused, null, "and is approved anew");
});

test("whoever may not see what was taken out does not change it", () => {
  assert.match(ready().when("sam", { kind: "mark", item: "a" }).refused ?? "", /^Somebody else looked/);
  assert.equal(ready().when("ruth", { kind: "mark", item: "a" }).refused, null);
});

test("the rules are asked again at the release: an order that came meanwhile stops it, in the rule's words", () => {
  const stopped = ready()
    .when("ngozi", { kind: "approve" })
    .knowing({ disclosure: says("ask_privacy_officer") })
    .when("ruth", release);
  assert.equal(stopped.refused, "A document on file limits this. (R-HOLD-01, 34 CFR 99.10)");
  assert.equal(stopped.knowing({ disclosure: says("allow") }).when("ruth", release).refused, null);
});

test("another family linked meanwhile is another question", () => {
  const other = ready()
    .when("ngozi", { kind: "approve" })
    .knowing({ family: { student: "maja", guardian: "ana" } })
    .when("ruth", release);
  assert.match(other.refused ?? "", /^Nobody looked at whether this person/);
});

test("it may be approved while the proof of who asks is outstanding, and leaves only with it", () => {
  const waits = ready({ disclosure: says("verify_first") }).when("ngozi", { kind: "approve" });
  assert.equal(waits.refused, null);
  assert.notEqual(waits.when("ruth", release).refused, null);
  assert.equal(waits.knowing({ disclosure: says("allow") }).when("ruth", release).refused, null);
});

test("on paper or in the office: only with an ID that was seen", () => {
  const paper = () => ready().when("ngozi", { kind: "approve" });
  assert.notEqual(paper().when("ruth", { kind: "release", how: "paper", idSeen: false }).refused, null);
  assert.equal(paper().when("ruth", { kind: "release", how: "inspected", idSeen: true }).refused, null);
});

test("a statement that travels with the record is among what leaves", () => {
  const without = ready({ statements: ["r1"] });
  assert.match(without.refused ?? "", /statement travels with this record/);
  const added = without
    .when("ruth", { kind: "collect", item: "s", medium: "file", statement: "r1" })
    .when("ruth", { kind: "clear", item: "s" });
  assert.equal(added.when("ruth", { kind: "askApproval" }).refused, null);
});

test("a correction: refused, heard by another, refused again, and the statement stays with the record", () => {
  const it = desk()
    .when("ruth", { kind: "open", request: "amend", category: "amendment" })
    .when("ngozi", { kind: "decideAmendment", granted: false })
    .when("ruth", { kind: "askHearing" });
  assert.match(it.when("ngozi", { kind: "decideHearing", granted: false }).refused ?? "", /99\.22/);
  assert.notEqual(it.when("ruth", { kind: "placeStatement" }).refused, null, "not before the hearing");
  it.when("lars", { kind: "decideHearing", granted: false }).when("ruth", { kind: "placeStatement" });
  assert.equal(it.refused, null);
  assert.equal(it.it.end, "kept");
  const granted = desk()
    .when("ruth", { kind: "open", request: "amend", category: "amendment" })
    .when("ngozi", { kind: "decideAmendment", granted: true });
  assert.equal(granted.it.end, "amended");
});

test("erasing: two persons, 72 hours, no hold, and it can be taken back", () => {
  const later = (ms: number) => new Date(Date.parse(start) + ms).toISOString();
  const asked = (more?: Partial<RecordsWorld>) =>
    desk(more)
      .when("ruth", { kind: "open", request: "erase", category: "full_file" })
      .when("ngozi", { kind: "proposeErasure", noHold: true });
  assert.notEqual(asked().when("lars", { kind: "approveErasure" }).refused, null, "too early");
  const due = () => asked().knowing({ now: later(coolingOff) });
  assert.equal(due().when("lars", { kind: "approveErasure" }).refused, null);
  assert.match(due().when("ngozi", { kind: "approveErasure" }).refused ?? "", /^You proposed this/);
  assert.equal(asked({ holds: ["A request to see this record is open."] }).it.erasure, null);
  const held = due().knowing({ holds: ["A request to see this record is open."] });
  assert.notEqual(held.when("lars", { kind: "approveErasure" }).refused, null);
  assert.notEqual(
    desk()
      .when("ruth", { kind: "open", request: "erase", category: "full_file" })
      .when("ngozi", { kind: "proposeErasure", noHold: false }).refused,
    null,
  );
  assert.notEqual(
    due()
      .knowing({ disclosure: says("refuse") })
      .when("lars", { kind: "approveErasure" }).refused,
    null,
  );
  const back = due().when("ruth", { kind: "withdraw" });
  assert.notEqual(back.when("lars", { kind: "approveErasure" }).refused, null);
});

test("what was decided to erase is carried out by people, who write once what went and what stayed", () => {
  const asked = desk()
    .when("ruth", { kind: "open", request: "erase", category: "full_file" })
    .when("ngozi", { kind: "proposeErasure", noHold: true });
  assert.match(asked.when("ngozi", { kind: "noteErased" }).refused ?? "", /Nobody decided/);
  const decided = () =>
    asked
      .knowing({ now: new Date(Date.parse(start) + coolingOff).toISOString() })
      .when("lars", { kind: "approveErasure" });
  assert.equal(decided().it.erasure?.done, undefined, "a decision erases nothing");
  assert.match(decided().when("ruth", { kind: "noteErased" }).refused ?? "", /privacy officer/);
  const done = decided().when("ngozi", { kind: "noteErased" });
  assert.equal(done.refused, null);
  assert.ok(done.it.erasure?.done?.by);
  assert.equal(done.it.end, "erasure_decided");
  assert.match(done.when("lars", { kind: "noteErased" }).refused ?? "", /written already/);
});

test("what was given out can be stopped at once, once", () => {
  const out = ready().when("ngozi", { kind: "approve" }).when("ruth", release).when("ruth", { kind: "stop" });
  assert.equal(out.refused, null);
  assert.notEqual(out.when("ruth", { kind: "stop" }).refused, null);
});

const item = fc.constantFrom("a", "b");
const anyAct: fc.Arbitrary<RecordsAct> = fc.oneof(
  fc.record({
    kind: fc.constant("collect" as const),
    item,
    medium: fc.constantFrom("file" as const, "paper" as const),
  }),
  ...(["setAside", "clear", "mark"] as const).map((kind) => fc.record({ kind: fc.constant(kind), item })),
  fc.record({ kind: fc.constant("redact" as const), item, taken: fc.nat(3) }),
  ...(
    ["checkAuthority", "askApproval", "approve", "sendBack", "approve", "askApproval", "approve"] as const
  ).map((kind) => fc.constant({ kind })),
  fc.record({
    kind: fc.constant("release" as const),
    how: fc.constantFrom("download" as const, "paper" as const, "inspected" as const),
    until: fc.constant("2026-11-23T14:00:00.000Z"),
    idSeen: fc.boolean(),
  }),
  fc.constant(release),
);
const allowed = Array.from({ length: 9 }, () => "allow" as const);
const anyTry = fc.tuple(
  fc.constantFrom(...Object.keys(people)),
  anyAct,
  fc.constantFrom<Decision>(...allowed, "allow_only", "refuse", "verify_first", "ask_privacy_officer"),
  fc.constantFrom(family, family, family, family, family, { student: "maja", guardian: "ana" }),
);

test("property: by no way is anything released without every step and two different persons", () => {
  let releases = 0;
  fc.assert(
    fc.property(fc.array(anyTry, { maxLength: 40 }), (tries) => {
      const it = ready();
      for (const [by, act, decision, family] of tries)
        it.knowing({ disclosure: says(decision), family }).when(by, act);
      const at = it.steps.findIndex(({ kind }) => kind === "released");
      if (at < 0) return;
      releases++;
      const before = it.steps.slice(0, at);
      const lastOf = (...kinds: string[]) => before.findLastIndex(({ kind }) => kinds.includes(kind));
      const approved = before[lastOf("approved")];
      assert.ok(
        approved && people[approved.by]?.some((role) => ["privacy_officer", "administrator"].includes(role)),
      );
      assert.ok(lastOf("approved") > lastOf("collected", "setAside", "redacted", "cleared", "sentBack"));
      assert.ok(lastOf("authorityChecked") >= 0 && lastOf("approvalAsked") >= 0);
      const hands = before.filter(({ kind }) => ["redacted", "cleared", "collected"].includes(kind));
      assert.ok(it.it.items.filter(({ aside }) => !aside).every(({ ready }) => ready));
      assert.ok(!hands.some(({ by }) => by === approved.by), "the approver had no hand in it");
      const released = it.steps[at];
      assert.ok(released?.kind === "released" && ["allow", "allow_only"].includes(released.decision));
    }),
    { numRuns: 3_000 },
  );
  assert.ok(releases > 50, `only ${releases} releases were tried`);
});

test("property: what is over stays over", () => {
  fc.assert(
    fc.property(anyTry, ([by, act, decision, family]) => {
      const over = ready().when("ruth", { kind: "withdraw" }).it;
      const world = {
        now: start,
        by: { id: by, roles: people[by] ?? [] },
        family,
        disclosure: says(decision),
        statements: [],
        holds: [],
      };
      assert.notEqual(forbids(over, act, world), null);
    }),
  );
});
