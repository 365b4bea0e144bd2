import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { perform } from "../src/perform.ts";
import { rebuild } from "../src/rebuild.ts";
import { inside } from "../src/store/database.ts";
import { keep } from "../src/store/keep.ts";
import { type Checkpoint, checkpoint } from "../src/store/seal/checkpoint.ts";
import { type Keys, openKeys } from "../src/store/seal/keys.ts";
import { seal } from "../src/store/seal/seal.ts";
import { verifyRecord } from "../src/store/seal/verify.ts";
import { sweep } from "../src/sweep.ts";
import { intake, openDesk, received } from "./desk.ts";

let school: Awaited<ReturnType<typeof openDesk>>;
let keys: Keys;
let folder: string;

before(async () => {
  school = await openDesk();
  folder = await mkdtemp(join(tmpdir(), "answerable-keys-"));
  keys = await openKeys(folder);
});
after(async () => {
  await school.close();
  await rm(folder, { recursive: true });
});

const receive = async (question?: string, key?: string) => {
  const command = received(question);
  const performed = await perform(school.desk, {
    ...school.place,
    who: intake,
    command,
    ...(key && { key: { key, digest: question ?? "" } }),
  });
  assert.ok(!("refused" in performed));
  return performed.inquiry;
};
const everything = <T>(work: (tx: typeof school.db) => Promise<T>) =>
  inside(school.db, { district: 1, schools: [1] }, work);
/** Does to the database what an intruder with the owner's password could: drops the wall first. */
const tamper = (statement: string) =>
  inside(school.owner, { district: 1, schools: [1] }, async (tx) => {
    for (const table of ["entries", "chain", "checkpoints"])
      await sql.raw(`alter table ${table} disable trigger is_for_ever`).execute(tx);
    await sql.raw(statement).execute(tx);
    for (const table of ["entries", "chain", "checkpoints"])
      await sql.raw(`alter table ${table} enable trigger is_for_ever`).execute(tx);
  });
const verify = (outside: Checkpoint[] = []) =>
  verifyRecord(school.db, school.place, keys.sealPublic, outside);
const sealAll = async () => {
  while ((await seal(school.db, 1, 1)).length > 0);
};

test("one act writes entries, row, duties, texts, command and jobs together", async () => {
  const inquiry = await receive("Is there a vegetarian lunch on Friday?");
  await everything(async (tx) => {
    const entries = await tx
      .selectFrom("entries")
      .select("kind")
      .where("inquiry_id", "=", inquiry.id)
      .orderBy("seq")
      .execute();
    assert.deepEqual(
      entries.map(({ kind }) => kind),
      ["received", "due", "due"],
    );
    const words = await tx
      .selectFrom("kept_texts")
      .select("words")
      .where("inquiry_id", "=", inquiry.id)
      .execute();
    assert.ok(words.some(({ words }) => words === "Is there a vegetarian lunch on Friday?"));
    const bodies = await sql<{
      body: string;
    }>`select body::text as body from entries where inquiry_id = ${inquiry.id}::uuid`.execute(tx);
    assert.ok(
      bodies.rows.every(({ body }) => !body.includes("vegetarian") && !body.includes("Souza")),
      "no word of a person in the record",
    );
  });
  assert.deepEqual(school.ordered.at(-1), {
    name: "acknowledge",
    key: inquiry.id,
    input: { inquiry: inquiry.id },
    priority: 5,
  });
});

test("without a viewer there are no rows; another school's viewer sees none of this one's", async () => {
  await receive();
  const seen = (statement: ReturnType<typeof sql>) =>
    statement.execute(school.db).then(({ rows }) => rows.length);
  for (const table of ["inquiries", "entries", "kept_texts", "duties", "guardians", "staff", "schools"])
    assert.equal(await seen(sql`select 1 from ${sql.table(table)}`), 0, table);
  const other = await inside(school.db, { district: 1, schools: [2] }, (tx) =>
    tx.selectFrom("inquiries").select("id").execute(),
  );
  assert.equal(other.length, 0);
  const own = await everything((tx) => tx.selectFrom("inquiries").select("id").execute());
  assert.ok(own.length > 0);
  await assert.rejects(
    inside(school.db, { district: 1, schools: [2] }, (tx) =>
      tx
        .insertInto("districts")
        .values({ district_id: 1, name: "x" })
        .execute()
        .then(() => sql`insert into to_seal values (1, 1, gen_random_uuid(), 1)`.execute(tx)),
    ),
  );
});

test("the database itself refuses to change what is for ever", async () => {
  await receive();
  for (const statement of [
    "update entries set kind = 'noted'",
    "delete from entries",
    "truncate entries",
    "update chain set hash = ''",
    "delete from checkpoints",
    "delete from commands",
    "update kept_texts set words = ''",
    "delete from inquiries",
  ])
    await assert.rejects(
      everything((tx) => sql.raw(statement).execute(tx)),
      /permission denied|the record is for ever/,
      statement,
    );
  await assert.rejects(
    inside(school.owner, { district: 1, schools: [1] }, (tx) => sql.raw("delete from entries").execute(tx)),
    /the record is for ever: DELETE on entries is refused/,
    "not even its owner, in passing",
  );
  await everything((tx) => sql`update inquiries set waiting = waiting`.execute(tx));
});

test("the same key is the same request: ten at once make one inquiry", async () => {
  const count = () =>
    everything(async (tx) => (await tx.selectFrom("commands").select("id").execute()).length);
  const before = await count();
  const all = await Promise.all(Array.from({ length: 10 }, () => receive("Same question", "key-1")));
  assert.equal(new Set(all.map(({ id }) => id)).size, 1);
  assert.equal(await count(), before + 1);
  const other = await perform(school.desk, {
    ...school.place,
    who: intake,
    command: received("Another question"),
    key: { key: "key-1", digest: "another" },
  });
  assert.ok("refused" in other);
  assert.equal(other.refused.because, "This Idempotency-Key was used before for something else.");
});

test("twenty commands on one inquiry at once are all recorded, none over another", async () => {
  const inquiry = await receive();
  const notes = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      perform(school.desk, {
        ...school.place,
        who: school.office.who,
        inquiry: inquiry.id,
        command: { kind: "note", note: keep(`note ${n}`) },
      }),
    ),
  );
  assert.ok(notes.every((performed) => !("refused" in performed)));
  const entries = await everything((tx) =>
    tx.selectFrom("entries").select("seq").where("inquiry_id", "=", inquiry.id).orderBy("seq").execute(),
  );
  assert.deepEqual(
    entries.map(({ seq }) => seq),
    Array.from({ length: 23 }, (_, n) => n + 1),
  );
});

test("a refusal is kept, with its clause", async () => {
  const inquiry = await receive();
  const refused = await perform(school.desk, {
    ...school.place,
    who: school.office.who,
    inquiry: inquiry.id,
    command: { kind: "close", outcome: "settled" },
  });
  assert.ok("refused" in refused);
  const kept = await everything((tx) =>
    tx.selectFrom("refusals").selectAll().where("inquiry_id", "=", inquiry.id).execute(),
  );
  assert.deepEqual(
    kept.map(({ clause, command, because }) => ({ clause, command, because })),
    [{ clause: "3.2.c", command: "close", because: "Nothing on record settles this question yet." }],
  );
});

test("a date that passed is found by the sweep and missed once", async () => {
  const inquiry = await receive();
  school.at("2026-11-17T21:00:00.000Z");
  assert.ok((await sweep(school.desk, school.place, assert.fail)) > 0);
  assert.equal(await sweep(school.desk, school.place, assert.fail), 0, "a second sweep finds nothing");
  const missed = await everything((tx) =>
    tx
      .selectFrom("entries")
      .select("kind")
      .where("inquiry_id", "=", inquiry.id)
      .where("kind", "=", "missed")
      .execute(),
  );
  assert.equal(missed.length, 1);
  school.at("2026-11-16T14:00:00.000Z");
});

test("every row is the fold of its entries, and rebuild finds one that is not", async () => {
  const inquiry = await receive();
  assert.deepEqual((await rebuild(school.db, school.place)).differ, []);
  await everything((tx) =>
    tx.updateTable("inquiries").set({ waiting: true }).where("id", "=", inquiry.id).execute(),
  );
  assert.deepEqual((await rebuild(school.db, school.place)).differ, [inquiry.reference]);
  await everything((tx) =>
    tx.updateTable("inquiries").set({ waiting: false }).where("id", "=", inquiry.id).execute(),
  );
});

test("every entry is explained by a command", async () => {
  const { rows } = await everything((tx) =>
    sql<{ all: number; explained: number }>`
      select count(*)::int as all, count(c.id)::int as explained
      from entries e left join commands c on c.id = e.command_id and c.inquiry_id = e.inquiry_id`.execute(tx),
  );
  assert.ok(rows[0] && rows[0].all > 20);
  assert.equal(rows[0].explained, rows[0].all);
});

test("keys are made once and only their owner may read them", async () => {
  assert.equal((await stat(join(folder, "seal-key.pem"))).mode & 0o777, 0o600);
  const again = await openKeys(folder);
  assert.deepEqual(again.secret("x"), keys.secret("x"));
  assert.notDeepEqual(again.secret("x"), keys.secret("y"));
});

test("the record verifies, and each way of changing it is found and named", async () => {
  const file = join(folder, "checkpoints.jsonl");
  const first = await receive("First of two");
  await sealAll();
  const one = await checkpoint(school.db, school.place, { at: school.desk.now(), keys, file });
  const second = await receive("Second of two");
  await sealAll();
  const two = await checkpoint(school.db, school.place, { at: "2026-11-16T14:05:00.000Z", keys, file });
  assert.ok(one && two);
  const outside = (await readFile(file, "utf8"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Checkpoint);
  const whole = await verify(outside);
  assert.equal(whole.problem, null);
  assert.equal(whole.unsealed, 0);
  assert.ok(whole.entries > 20);

  const of = `inquiry_id = '${first.id}' and seq = 2`;
  await tamper(`update entries set body = jsonb_set(body, '{why}', '"another reason"') where ${of}`);
  assert.equal((await verify(outside)).problem, `The entry 2 of inquiry ${first.reference} was edited.`);
  const restored = await everything((tx) =>
    tx.selectFrom("duties").select("id").where("inquiry_id", "=", first.id).execute(),
  );
  assert.ok(restored.length > 0);
  const original = first.duties[0]?.why ?? "";
  await tamper(
    `update entries set body = jsonb_set(body, '{why}', to_jsonb('${original.replaceAll("'", "''")}'::text)) where ${of}`,
  );
  assert.equal((await verify(outside)).problem, null);

  await tamper(`update entries set seq = seq + 100 where ${of}`);
  assert.equal((await verify(outside)).problem, `The entry 2 of inquiry ${first.reference} was removed.`);
  await tamper(`update entries set seq = 2 where inquiry_id = '${first.id}' and seq = 102`);

  await tamper(`update entries set at = at + interval '1 second' where ${of}`);
  assert.equal((await verify(outside)).problem, `The entry 2 of inquiry ${first.reference} was edited.`);
  await tamper(`update entries set at = at - interval '1 second' where ${of}`);

  await tamper(
    `insert into entries select district_id, school_id, inquiry_id, 99, at, kind, body, command_id from entries where ${of}`,
  );
  assert.equal((await verify(outside)).problem, `The entry 99 of inquiry ${first.reference} was slipped in.`);
  await tamper(`delete from entries where inquiry_id = '${first.id}' and seq = 99`);

  await inside(school.owner, { district: 1, schools: [1] }, (tx) =>
    sql.raw(`update kept_texts set words = 'Other words' where id = '${second.question.text}'`).execute(tx),
  );
  assert.equal(
    (await verify(outside)).problem,
    `The words of entry 1 of inquiry ${second.reference} were edited.`,
  );
  await inside(school.owner, { district: 1, schools: [1] }, (tx) =>
    sql.raw(`update kept_texts set words = 'Second of two' where id = '${second.question.text}'`).execute(tx),
  );
  assert.equal((await verify(outside)).problem, null);

  // The whole tail, with its chain and its checkpoint: only the copy outside the database knows.
  await tamper(`
    delete from entries where inquiry_id = '${second.id}';
    delete from chain where inquiry_id = '${second.id}';
    delete from checkpoints where position > ${one.position}`);
  assert.equal((await verify()).problem, null, "a chain alone cannot know of a cut tail");
  assert.match(
    (await verify(outside)).problem ?? "",
    /^The record was cut: the checkpoint of 2026-11-16T14:05/,
  );

  await tamper(`delete from chain where position = 1`);
  assert.match((await verify()).problem ?? "", /link 1 was removed/);
});

test("ids that are not whole numbers never reach a scope", async () => {
  await assert.rejects(
    inside(school.db, { district: 1.5, schools: [] }, async () => null),
    /whole numbers/,
  );
  await assert.rejects(
    inside(school.db, { district: 1, schools: [1], only: ["' or true --"] }, async () => null),
    /whole numbers and an id/,
  );
  assert.equal(
    await inside(
      school.db,
      { district: 1, schools: [1], only: [randomUUID(), randomUUID()] },
      async () => "in",
    ),
    "in",
  );
});
