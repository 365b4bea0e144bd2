import assert from "node:assert/strict";
import { test } from "node:test";
import { id, letter, people, school, words } from "../../../test/school.ts";
import type { Command, Outgoing } from "../../inquiry/command.ts";
import type { Standing } from "../../rights/standing.ts";
import type { World } from "../world.ts";
import type { AddressState } from "./address-state.ts";
import { noticeCategory } from "./notice-category.ts";

const [guardian, student] = [id(), id()];
const draft: NonNullable<World["draft"]> = {
  ...{ question: "", otherChildren: [{ first: "Kevin", last: "Tran" }], staff: [], identityLevel: 0 },
  ...{ linkOnRecord: true, type: "general", first: true, entitledAddresses: ["ana@example.org"] },
  ...{ schoolContacts: [], child: { first: "Leo", last: "Souza" } },
};
const standing = (more: Partial<Standing> = {}): Standing => ({
  ...{ student: { id: student, born: null, postsecondary: false, flags: [] }, guardian },
  link: {
    ...{ id: id(), standing: "parent", mayReceiveRecords: true, mayDecide: true, mayPickUp: true },
    ...{ livesWith: null, evidence: true, from: null, until: null },
  },
  ...{ orders: [], consents: [], identity: { level: 3, method: "call_back" } },
  ...more,
});
const escalate = (text: string, more: Partial<Outgoing> = {}): Command => ({
  ...{ kind: "escalate", id: id(), to: people.ito.id, askedBy: "staff", until: "2026-11-24T21:00:00.000Z" },
  ...{ reason: words("r"), tried: words("t"), nextStep: words("n") },
  letter: { ...letter("escalation", "ana@example.org", text), ...more },
});
const tried = (
  command: Command,
  { to = "on_file", stands = {} }: { to?: AddressState; stands?: Partial<Standing> } = {},
) =>
  school()
    .received({ guardian, student })
    .knowing({ draft, gate: { asked: null, copies: [], to }, standing: standing(stands) })
    .when("teacher", command);

const plain = "Ms Ito speaks to the bus company and writes to you.";
const telling = "Leo was absent on Monday. Ms Ito writes to you.";

test("another child’s name is in no notice, whoever reads it; without it, it goes", () => {
  const stopped = tried(escalate("Ms Ito speaks to Kevin Tran and writes to you."));
  assert.equal(stopped.refused?.clause, "3.3.b");
  assert.match(stopped.refused?.because ?? "", /“Kevin Tran” is the name of another student/);
  assert.deepEqual(stopped.refused?.ways, ["narrow", "without_words"]);
  assert.equal(tried(escalate(plain)).refused, null);
});

test("a notice is in the language that the parent reads, or offers an interpreter", () => {
  const inSpanish = (text: string, more: Partial<Outgoing> = {}) =>
    school()
      .received({ guardian, student, language: "es" })
      .knowing({ draft, gate: { asked: null, copies: [], to: "on_file" }, standing: standing() })
      .when("teacher", escalate(text, more));
  const { refused } = inSpanish(plain);
  assert.deepEqual([refused?.clause, refused?.ways], ["8.a", ["without_words"]]);
  assert.match(refused?.because ?? "", /not in the language that this parent reads/);
  assert.equal(
    inSpanish("La Sra. Ito habla con la empresa de autobuses y le escribe a usted.").refused,
    null,
  );
  assert.equal(inSpanish(`${plain} Un intérprete es gratuito.`).refused, null, "an interpreter is offered");
  assert.equal(inSpanish(plain, { fixed: true }).refused, null, "without words of staff");
});

test("words of staff go to the address on file only; to any other a notice with fixed words does", () => {
  const stopped = tried(escalate(plain), { to: "not_on_file" });
  assert.equal(stopped.refused?.clause, "3.3.b");
  assert.match(stopped.refused?.because ?? "", /address on file only/);
  assert.deepEqual(stopped.refused?.ways, ["without_words"]);
  const fixed = tried(escalate(plain, { fixed: true }), { to: "not_on_file" });
  assert.equal(fixed.refused, null);
  const written = fixed.entries.find(({ kind }) => kind === "letterWritten");
  assert.equal(written?.kind === "letterWritten" && written.automatic, true);
  assert.equal(tried(escalate(plain), { to: "too_new" }).refused, null, "nothing of the student is in it");
});

test("what a notice tells of the student goes only to who may hear it now", () => {
  assert.equal(tried(escalate(telling)).refused, null);
  const unproved = tried(escalate(telling), { stands: { identity: null } });
  assert.equal(unproved.refused?.rule?.startsWith("R-"), true);
  assert.deepEqual(unproved.refused?.ways, ["verify", "narrow", "without_words"]);
  const order = { status: "revokes_records", from: null, until: null } as const;
  const limited = tried(escalate(telling), { stands: { orders: [order] } });
  assert.match(limited.refused?.because ?? "", /tell of the student/);
  assert.deepEqual(limited.refused?.ways, ["narrow", "without_words"]);
  assert.equal(tried(escalate(telling), { to: "too_new" }).refused?.rule, "R-ID-02");
  assert.equal(tried(escalate(plain), { stands: { identity: null, orders: [order] } }).refused, null);
});

test("health and special education need the person seen, in a notice as in a reply", () => {
  const health = "Leo takes his insulin in the office. Ms Ito writes to you.";
  assert.ok(tried(escalate(health)).refused);
  assert.equal(
    tried(escalate(health), { stands: { identity: { level: 4, method: "photo_id" } } }).refused,
    null,
  );
});

test("what a notice is of: a name that is a word is no name, and the parent’s own greeting names nobody", () => {
  const of = (text: string, more: Partial<typeof draft> = {}) =>
    noticeCategory(text, "en", { ...draft, ...more });
  assert.equal(of(plain), "general");
  assert.equal(of(telling), "own_record");
  assert.equal(of("Ms Ito looks at Leo’s IEP."), "iep");
  assert.equal(of("You will hear from us.", { child: { first: "Will", last: "Hart" } }), "general");
  assert.equal(of("Dear Leo Souza,\n\nMs Ito writes.", { guardianName: "Leo Souza" }), "general");
});
