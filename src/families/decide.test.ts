import assert from "node:assert/strict";
import { test } from "node:test";
import type { FlagAct, OrderAct, RelationAct } from "./act.ts";
import { decideFamilyAct, type FamilyWorld } from "./decide.ts";

const day = { today: "2026-11-25", inAYear: "2027-11-26" };
const ngozi = { id: "ngozi", roles: ["privacy_officer" as const] };
const world: FamilyWorld = {
  ...day,
  ...{ actor: ngozi, before: null, since: [], because: null, agreed: false },
  ...{ documents: ["paper"], guardians: ["ingrid", "victor"], reviewers: ["ngozi"] },
};
const order: OrderAct = {
  ...{ kind: "order", id: "o", student: "maja", guardian: "victor", status: "revokes_records" },
  ...{ document: "paper", from: null, until: null, reviewer: "ngozi", reviewBy: "2027-05-12" },
};
const flag: FlagAct = {
  ...{ kind: "flag", id: "f", student: "maja", flag: "address_protected", authorised: ["ingrid"] },
  ...{ document: null, from: null, until: null, reviewer: "ngozi", reviewBy: "2027-05-12" },
};
const relation: RelationAct = {
  ...{ kind: "relation", id: "r", student: "maja", guardian: "victor", called: "father", standing: "parent" },
  ...{ from: null, until: null, livesWith: null, evidence: null },
  rights: {
    ...{ mayReceiveRecords: false, mayDecide: false, mayPickUp: false },
    ...{ emergencyContact: true, generalMail: true },
  },
};
const all = { ...relation.rights, mayReceiveRecords: true, mayDecide: true, mayPickUp: true };
const decided = (act: Parameters<typeof decideFamilyAct>[0], more: Partial<FamilyWorld> = {}) => {
  const decision = decideFamilyAct(act, { ...world, ...more });
  if ("refused" in decision) return decision.refused.because;
  return `${decision.does ? "does" : ""}${decision.proposes ? " proposes" : ""}`.trim();
};
const end = { kind: "endOrder", id: "o", student: "maja" } as const;
const why = { because: "The court ended it, paper of 20 November." };

test("what tightens takes effect at once", () => {
  assert.equal(decided(order), "does");
  assert.equal(decided(flag), "does");
  assert.equal(decided({ ...order, status: "terminated" }, { before: order }), "does");
  assert.equal(decided({ ...flag, authorised: [] }, { before: flag }), "does");
  assert.equal(decided(relation, { before: { ...relation, rights: all } }), "does");
  assert.equal(decided({ kind: "revoke", id: "c", student: "maja" }, { before: { ...flag } }), "does");
});

test("what loosens waits for a second person", () => {
  assert.equal(decided(end, { before: order, ...why }), "proposes");
  assert.equal(decided({ ...end, kind: "endFlag" }, { before: flag, ...why }), "proposes");
  assert.equal(decided({ ...order, status: "partial" }, { before: order }), "proposes");
  assert.equal(decided({ ...order, until: "2027-01-31" }, { before: order }), "proposes");
  assert.equal(decided({ ...order, until: null }, { before: { ...order, until: "2027-01-31" } }), "does");
  assert.equal(decided({ ...order, reviewBy: "2028-05-12" }, { before: order }), "does proposes");
  assert.equal(decided({ ...flag, authorised: ["ingrid", "victor"] }, { before: flag }), "proposes");
  assert.equal(decided({ ...order, status: "none" }), "proposes", "a new one that lifts");
  assert.equal(decided({ ...flag, flag: "dependent_proven" }), "proposes", "it gives parents a right");
  assert.equal(decided({ ...relation, rights: all }, { before: relation }), "proposes");
  assert.equal(
    decided(
      { ...relation, rights: all, until: null },
      { before: { ...relation, rights: all, until: "2027-01-31" } },
    ),
    "proposes",
  );
});

test("a new relation is on file at once, and its rights wait", () => {
  const decision = decideFamilyAct({ ...relation, rights: all }, world);
  assert.ok("does" in decision && decision.does?.kind === "relation" && decision.proposes);
  assert.equal(decision.does.rights.mayReceiveRecords || decision.does.rights.mayPickUp, false);
  assert.equal(decided(relation), "does", "one that gives nothing waits for nobody");
});

test("an act that tightens and loosens does the one and proposes the whole", () => {
  const before = { ...flag, authorised: ["ingrid"] };
  const decision = decideFamilyAct({ ...flag, authorised: ["victor"] }, { ...world, before });
  assert.ok("does" in decision && decision.does?.kind === "flag");
  assert.deepEqual(decision.does.authorised, []);
  assert.deepEqual(decision.proposes, { ...flag, authorised: ["victor"] });
});

test("who may: contacts the office, protections the privacy officer and administrators, nothing a teacher", () => {
  const as = (role: "office" | "teacher" | "supervisor" | "administrator" | "auditor") => ({
    actor: { id: "x", roles: [role] },
  });
  const mayNot = "Your role may not change this.";
  for (const role of ["teacher", "supervisor", "auditor"] as const) {
    assert.equal(decided(relation, as(role)), mayNot, role);
    assert.equal(decided(order, as(role)), mayNot, role);
  }
  assert.equal(decided(relation, as("office")), "does");
  assert.equal(decided(order, as("office")), mayNot);
  assert.equal(decided(order, as("administrator")), "does");
  assert.equal(decided(relation, { ...as("office"), agreed: true }), mayNot, "the office agrees to nothing");
});

test("refusals say what is missing", () => {
  const person = {
    kind: "guardian",
    id: "g",
    name: "Ana",
    email: null,
    phone: "555-0100",
    language: "en",
  } as const;
  const moved = { ...person, phone: "555-0199" };
  assert.match(decided(moved, { before: person }), /on what this change of contact rests/);
  assert.equal(decided(moved, { before: person, because: "Photo ID at the window" }), "does");
  assert.equal(
    decided({ ...person, language: "es" }, { before: person }),
    "does",
    "a language is no contact",
  );
  assert.match(decided(end, { before: order }), /not said why/);
  assert.match(decided(end, why), /not on file any more/);
  assert.match(decided({ ...order, document: "other" }), /paper is not on file/);
  assert.match(decided({ ...order, guardian: "stranger" }), /not on file for this student/);
  assert.match(decided({ ...flag, authorised: ["stranger"] }), /not on file/);
  assert.match(decided({ ...order, reviewer: "ruth" }), /may not review/);
  assert.match(decided({ ...order, reviewBy: "2028-01-01" }), /within a year/);
  assert.match(decided({ ...order, reviewBy: day.today }), /within a year/);
  assert.match(decided({ ...order, from: "2027-02-01", until: "2027-01-01" }), /before the first/);
  assert.match(decided(order, { since: ["Lars Holm ended this order"] }), /Lars Holm ended this order/);
});
