import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type PlantedSchool, plantSchool } from "../src/demo/fixtures.ts";
import { plantDocument, plantFlag, plantOrder } from "../src/demo/plant-protection.ts";
import type { Command } from "../src/inquiry/command.ts";
import { perform } from "../src/perform.ts";
import { factsOf } from "../src/rights/standing.ts";
import { type Database, inside, openDatabase } from "../src/store/database.ts";
import { limitsOn } from "../src/store/record/limits.ts";
import { readStanding } from "../src/store/record/read-standing.ts";
import { freshDatabase } from "./database.ts";
import { intake, received } from "./desk.ts";

const now = "2026-11-16T14:00:00.000Z";
const place = { district: 1, school: 1 };
let db: Database;
let planted: PlantedSchool;
before(async () => {
  db = openDatabase(await freshDatabase());
  planted = await plantSchool(db);
});
after(() => db.destroy());

const here = <T>(work: (tx: Database) => Promise<T>) => inside(db, { district: 1, schools: [1] }, work);
const desk = () => ({
  db,
  now: () => now,
  enqueue: async () => undefined,
  mailDomain: "answerable.localhost",
});
const by = ({ id, name, roles } = planted.staff.office) => ({
  ...{ actor: { kind: "staff" as const, id }, name, roles },
});
const { stringify } = JSON;

/** An inquiry of a family, with its guardian's identity proved by the office in this way. */
async function asked(family: PlantedSchool["families"]["allowed"], ...commands: Command[]) {
  const receive = { ...received(), guardian: family.guardian.id, student: family.student.id };
  const made = await perform(desk(), { ...place, who: intake, command: receive });
  assert.ok(!("refused" in made));
  for (const command of commands) {
    const done = await perform(desk(), { ...place, who: by(), inquiry: made.inquiry.id, command });
    assert.ok(!("refused" in done), stringify(done));
  }
  return made.inquiry.id;
}
const prove = (level: 2 | 3 | 4, method: "call_back" | "photo_id" | "one_time_link"): Command => ({
  ...{ kind: "verifyIdentity", level, method },
});
const standing = (family: PlantedSchool["families"]["allowed"], inquiry: string | null = null, at = now) =>
  here((tx) =>
    readStanding(tx, place, { student: family.student.id, guardian: family.guardian.id, inquiry }, at),
  );
const set = (
  table: "guardians" | "students",
  id: string,
  values: Record<"identity_void_before" | "phone_since" | "email_since", string | null> | object,
) => here((tx) => tx.updateTable(table).set(values).where("id", "=", id).execute());

test("what is on file of two who are linked, and of two who are not", async () => {
  const { allowed, restricted, withoutRecords } = planted.families;
  const souza = await standing(allowed);
  assert.deepEqual(souza, {
    student: {
      id: allowed.student.id,
      born: null,
      postsecondary: false,
      leftOn: null,
      flags: [],
      orders: [],
    },
    guardian: allowed.guardian.id,
    link: {
      ...{ id: allowed.guardianship, standing: "parent", from: null, until: null, livesWith: null },
      ...{ mayReceiveRecords: true, mayDecide: true, mayPickUp: true, evidence: false },
    },
    ...{ orders: [], consents: [], identity: null },
  });
  assert.deepEqual((await standing(restricted))?.orders, [{ status: "partial", from: null, until: null }]);
  assert.equal((await standing(withoutRecords))?.link?.mayReceiveRecords, false);
  const other = { student: restricted.student.id, guardian: allowed.guardian.id, inquiry: null };
  const about = await here((tx) => readStanding(tx, place, other, now));
  assert.deepEqual(about?.orders, [], "the order stands against another person");
  assert.equal(about?.student.orders?.[0]?.status, "partial", "and about the same student");
  const strange = { student: allowed.student.id, guardian: restricted.guardian.id, inquiry: null };
  assert.equal((await here((tx) => readStanding(tx, place, strange, now)))?.link, null);
  assert.equal(await here((tx) => readStanding(tx, place, { ...strange, guardian: null }, now)), null);
});

test("an order that names nobody limits everybody but whom its own document names", async () => {
  const { allowed } = planted.families;
  await here(async (tx) => {
    const document = await plantDocument(tx, place, allowed.student.id, { kind: "order", title: "Order" });
    await plantOrder(tx, place, allowed.student.id, { guardian: null, status: "revokes_records", document });
  });
  assert.deepEqual(
    (await standing(allowed))?.orders.map(({ status }) => status),
    ["revokes_records"],
  );
  const [order] = await here((tx) =>
    tx.selectFrom("orders").select(["document_id"]).where("guardian_id", "is", null).execute(),
  );
  const limited = async () =>
    (
      await here((tx) =>
        tx
          .selectFrom("guardianships as k")
          .select(limitsOn(now).as("is"))
          .where("id", "=", allowed.guardianship)
          .executeTakeFirst(),
      )
    )?.is;
  const document = String(order?.document_id);
  await here((tx) =>
    plantOrder(tx, place, allowed.student.id, {
      ...{ guardian: allowed.guardian.id, status: "custody_only", document },
    }),
  );
  assert.ok(
    (await standing(allowed))?.orders.some(({ status }) => status === "revokes_records"),
    "a milder word of the same paper lifts nothing",
  );
  assert.equal(await limited(), true);
  await here((tx) =>
    tx
      .updateTable("orders")
      .set({ status: "none" })
      .where("guardian_id", "=", allowed.guardian.id)
      .where("student_id", "=", allowed.student.id)
      .execute(),
  );
  assert.equal(await limited(), false);
  assert.deepEqual(
    (await standing(allowed))?.orders.map(({ status }) => status),
    ["none"],
  );
  await here((tx) =>
    tx.updateTable("orders").set({ ended_at: now }).where("student_id", "=", allowed.student.id).execute(),
  );
  assert.deepEqual((await standing(allowed))?.orders, [], "what ended limits nobody");
});

test("flags and consents come with their dates and what they are worth", async () => {
  const { withoutRecords } = planted.families;
  const { student, guardian } = withoutRecords;
  await here(async (tx) => {
    await plantFlag(tx, place, student.id, {
      ...{ kind: "address_protected", authorised: [guardian.id], until: "2027-01-31" },
    });
    const consent = {
      ...{ district_id: 1, school_id: 1, id: crypto.randomUUID(), student_id: student.id },
      ...{ given_by_guardian: guardian.id, party: "Carmen Ortiz", party_guardian: guardian.id },
      ...{
        categories: ["own_record"],
        purpose: "School run",
        signed_on: "2026-09-01",
        until_date: "2027-06-30",
      },
      ...{ entered_by: planted.staff.privacyOfficer.id, entered_at: now },
    };
    await tx.insertInto("consents").values(consent).execute();
    await tx
      .insertInto("consents")
      .values({ ...consent, id: crypto.randomUUID(), revoked_at: now })
      .execute();
  });
  const found = await standing(withoutRecords);
  assert.deepEqual(found?.student.flags, [
    { kind: "address_protected", authorised: [guardian.id], from: null, until: "2027-01-31" },
  ]);
  assert.deepEqual(found?.consents, [
    { categories: ["own_record"], from: null, until: "2027-06-30", state: "by_parent_before_18" },
  ]);
  assert.ok(found);
  const facts = factsOf(found, { category: "own_record", date: "2026-11-16", j: "US" });
  assert.deepEqual([facts.rel, facts.consent, facts.authorised], ["other", "valid", true]);
});

test("a proof of identity counts while it lasts, the strongest of them", async () => {
  const { allowed } = planted.families;
  const inquiry = await asked(allowed, prove(4, "photo_id"), prove(3, "call_back"));
  const level = async (at = now) => (await standing(allowed, inquiry, at))?.identity?.level ?? 0;
  assert.equal(await level(), 4);
  assert.equal(await level("2026-12-16T13:59:59.999Z"), 4, "to the thirtieth day");
  assert.equal(await level("2026-12-16T14:00:00.000Z"), 0, "and no longer");
  assert.equal((await standing(allowed))?.identity, null, "without an inquiry there is none");
  const other = await standing(planted.families.withoutRecords, inquiry);
  assert.equal(other?.identity, null, "another person's proof is not theirs");
});

test("what voids a proof, on either side, and what a fresh contact cannot prove", async () => {
  const { allowed } = planted.families;
  const { guardian, student } = allowed;
  const inquiry = await asked(allowed, prove(3, "call_back"));
  const level = async () => (await standing(allowed, inquiry))?.identity?.level ?? 0;
  for (const [table, id] of [
    ["guardians", guardian.id],
    ["students", student.id],
  ] as const) {
    await set(table, id, { identity_void_before: now });
    assert.equal(await level(), 0, table);
    await set(table, id, { identity_void_before: "2026-11-16T13:59:59.999Z" });
    assert.equal(await level(), 3, `${table}: made after it`);
    await set(table, id, { identity_void_before: null });
  }
  await set("guardians", guardian.id, { phone_since: "2026-10-18T14:00:00.000Z" });
  assert.equal(await level(), 0, "the number was twenty-nine days old");
  await set("guardians", guardian.id, { phone_since: "2026-10-17T14:00:00.000Z" });
  assert.equal(await level(), 3, "thirty days are enough");
  await set("guardians", guardian.id, { phone_since: null, email_since: "2026-11-10T14:00:00.000Z" });
  assert.equal(await level(), 3, "a call does not rest on the address");
});

test("nothing about a student leaves the door unless the record says so", async () => {
  const reply = (): Command => ({
    ...{ kind: "reply", text: received().question, how: "spoken", about: "student" },
    ...{ settles: true, asksGuardian: false, overrides: [] },
  });
  const refused = async (family: PlantedSchool["families"]["allowed"], ...proofs: Command[]) => {
    const inquiry = await asked(family, ...proofs);
    const done = await perform(desk(), { ...place, who: by(), inquiry, command: reply() });
    return "refused" in done ? done.refused.clause : null;
  };
  const { allowed, restricted, withoutRecords } = planted.families;
  assert.equal(await refused(allowed), "3.3.b", "who asks was not proved");
  assert.equal(await refused(allowed, prove(3, "call_back")), null, "a mother who proved it");
  assert.equal(await refused(restricted, prove(4, "photo_id")), "3.3.b", "an order limits the father");
  assert.equal(
    await refused({ ...allowed, guardian: withoutRecords.guardian }, prove(4, "photo_id")),
    "3.3.b",
  );
});

test("who left the school is a former student for the rules, from that day on", async () => {
  const { withoutRecords } = planted.families;
  await set("students", withoutRecords.student.id, { left_on: "2026-11-16" });
  const found = await standing(withoutRecords);
  assert.ok(found);
  const former = (date: string) => factsOf(found, { category: "directory", date, j: "US" }).former;
  assert.deepEqual([former("2026-11-15"), former("2026-11-16")], [undefined, true]);
  await set("students", withoutRecords.student.id, { left_on: null });
  assert.equal((await standing(withoutRecords))?.student.leftOn, null);
});
