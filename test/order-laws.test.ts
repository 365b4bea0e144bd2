import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { plantSchool } from "../src/demo/fixtures.ts";
import { type Database, inside, openDatabase } from "../src/store/database.ts";
import { lawsAt, orderLaws } from "../src/store/order-laws.ts";
import { freshDatabase } from "./database.ts";

const place = { district: 1, school: 1 };
let db: Database;
before(async () => {
  db = openDatabase(await freshDatabase());
  await plantSchool(db);
});
after(() => db.destroy());
const here = <T>(work: (tx: Database) => Promise<T>) => inside(db, { district: 1, schools: [1] }, work);
const editions = () =>
  here((tx) => tx.selectFrom("editions").select(["id", "body"]).orderBy("published_at").execute());

test("the district's order is an edition of its own; the one before is kept, and the same order twice is one", async () => {
  const before = await editions();
  assert.deepEqual(await here((tx) => lawsAt(tx, place)), ["US"]);
  const id = await here((tx) => orderLaws(tx, place, ["US-CA", "US"], "2026-11-25T14:00:00.000Z"));
  assert.equal(id, "2026+laws-20261125T140000000Z");
  assert.deepEqual(await here((tx) => lawsAt(tx, place)), ["US-CA", "US"]);
  assert.equal(await here((tx) => orderLaws(tx, place, ["US-CA", "US"], "2026-11-25T15:00:00.000Z")), null);
  const turned = await here((tx) => orderLaws(tx, place, ["US", "US-CA"], "2026-11-25T16:00:00.000Z"));
  assert.equal(turned, "2026+laws-20261125T160000000Z");
  assert.deepEqual(await here((tx) => lawsAt(tx, place)), ["US", "US-CA"]);
  await here((tx) => orderLaws(tx, place, ["UK-SCO", "UK"], "2026-11-25T17:00:00.000Z"));
  assert.deepEqual(await here((tx) => lawsAt(tx, place)), ["UK-SCO", "UK"]);
  const all = await editions();
  assert.equal(all.length, before.length + 3);
  assert.deepEqual(all.find((one) => one.id === "2026")?.body, before.find((one) => one.id === "2026")?.body);
});
