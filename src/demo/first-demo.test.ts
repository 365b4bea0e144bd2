import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { freshDatabase } from "../../test/database.ts";
import { privateLinks } from "../access/private-link.ts";
import type { House } from "../jobs/house.ts";
import { type Database, inside, openDatabase } from "../store/database.ts";
import { expected } from "./expected.ts";
import { firstDemo, standingOf } from "./first-demo.ts";
import { plantSchool } from "./fixtures.ts";

const now = "2026-11-24T16:00:00.000Z";
let url: string;
let db: Database;
let said: string[] = [];
const say = (line: string) => void said.push(line);
before(async () => {
  url = await freshDatabase();
  db = openDatabase(url);
});
after(() => db.destroy());

/** A house in which the making of the demo ends in the middle when `letters` have been written. */
function houseUntil(letters: number): House {
  const links = privateLinks(Buffer.alloc(32, 1));
  return {
    db,
    now: () => now,
    enqueue: async () => undefined,
    mailDomain: "answerable.localhost",
    post: { send: async () => ({ state: "accepted" }), close: async () => undefined },
    links: {
      ...links,
      token: (...of) => {
        if (letters-- <= 0) throw new Error("cut short");
        return links.token(...of);
      },
    },
    replySecret: Buffer.alloc(32, 2),
    publicOrigin: "http://localhost:3000",
  };
}
const count = async (table: "inquiries" | "entries" | "schools" | "sessions") => {
  const { rows } = await inside(db, { district: 1, schools: [1, 2] }, (tx) =>
    sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(tx),
  );
  return rows[0]?.n;
};
const cutShort = () => assert.rejects(firstDemo(houseUntil(10), url, say), /cut short/);

test("a demo that was cut short is known as half, and is left alone when anything else is there", async () => {
  assert.equal(await standingOf(db), "empty");
  await cutShort();
  assert.equal(await standingOf(db), "half");
  const before = await count("entries");
  assert.ok((before ?? 0) > 20);
  const others: (() => Promise<unknown>)[] = [
    () =>
      inside(db, { district: 1, schools: [1] }, async (tx) => {
        const { id } = await tx.selectFrom("staff").select("id").limit(1).executeTakeFirstOrThrow();
        const at = { district_id: 1, school_id: 1, made_at: now, seen_at: now, until: now };
        await tx
          .insertInto("sessions")
          .values({ ...at, token_digest: randomUUID(), staff_id: id, device: "test" })
          .execute();
      }),
    () => plantSchool(db, { school: 3 }),
    () => plantSchool(db, { district: 2 }),
  ];
  const owner = openDatabase(url, { owner: true, max: 1 });
  for (const add of others) {
    said = [];
    await add();
    assert.equal(await firstDemo(houseUntil(1e9), url, say), false);
    assert.match(said.join(), /half made here, and something else has been added since: it is left as it is/);
    assert.equal(await count("entries"), before);
    // Only in a test: what was added goes again, so that the next one stands alone.
    await inside(owner, { district: 1, schools: [1, 2, 3] }, async (tx) => {
      await sql`delete from sessions; delete from staff where school_id = 3; delete from schools where school_id = 3`.execute(
        tx,
      );
    });
    await inside(owner, { district: 2, schools: [1] }, async (tx) => {
      await sql`delete from staff; delete from schools; delete from districts where district_id = 2`.execute(
        tx,
      );
    });
  }
  await owner.destroy();
});

test("nothing but a half demo is made afresh, by one of two that start at once, and is whole then", async () => {
  said = [];
  const both = await Promise.all([1, 2].map(() => firstDemo(houseUntil(1e9), url, say)));
  assert.deepEqual(both.sort(), [false, true]);
  assert.deepEqual(said, [
    "The first start was cut short while it made the demo school.",
    "It is made afresh: two schools and one term of their inquiries …",
  ]);
  assert.equal(await standingOf(db), "whole");
  assert.equal(await count("inquiries"), expected.inquiries);
  await assert.rejects(
    inside(db, { district: 1, schools: [1] }, (tx) => sql`delete from entries`.execute(tx)),
    /permission denied|for ever/,
  );
  const owner = openDatabase(url, { owner: true, max: 1 });
  for (const table of ["entries", "chain", "looks", "token_looks", "commands"])
    await assert.rejects(
      inside(owner, { district: 1, schools: [1] }, (tx) => sql`delete from ${sql.table(table)}`.execute(tx)),
      /for ever/,
      `${table} is for ever again, also for the owner`,
    );
  await owner.destroy();
  said = [];
  assert.equal(await firstDemo(houseUntil(1e9), url, say), false);
  assert.deepEqual(said, []);
});
