import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openDesk } from "../../../test/desk.ts";
import { inside } from "../../store/database.ts";
import { mayAcknowledge } from "./may-acknowledge.ts";

let desk: Awaited<ReturnType<typeof openDesk>>;
before(async () => {
  desk = await openDesk();
});
after(() => desk.close());

const may = (address: string, now: string, inquiry?: string) =>
  inside(desk.db, { district: 1, schools: [1] }, (tx) =>
    mayAcknowledge(tx, desk.place, address, now, inquiry),
  );

test("one address is acknowledged once in any ten minutes, another address is not held up", async () => {
  assert.equal(await may("ana@example.org", "2026-11-16T14:09:00.000Z"), true);
  assert.equal(await may("Ana@Example.org", "2026-11-16T14:10:00.000Z"), false);
  assert.equal(await may("ana@example.org", "2026-11-16T14:18:59.999Z"), false);
  assert.equal(await may("leo@example.org", "2026-11-16T14:10:00.000Z"), true);
  assert.equal(await may("ana@example.org", "2026-11-16T14:19:00.000Z"), true);
});

test("one address is acknowledged five times in any day", async () => {
  const at = (hour: number) => `2026-11-16T${String(hour).padStart(2, "0")}:00:00.000Z`;
  for (const hour of [1, 2, 3, 4, 5]) assert.equal(await may("mia@example.org", at(hour)), true);
  assert.equal(await may("mia@example.org", at(6)), false);
  assert.equal(await may("mia@example.org", "2026-11-17T01:00:00.001Z"), true);
});

test("a job that was killed after asking is not refused when it asks again", async () => {
  assert.equal(await may("eva@example.org", "2026-11-16T14:00:00.000Z", "one"), true);
  assert.equal(await may("eva@example.org", "2026-11-16T14:01:00.000Z", "one"), true);
  assert.equal(await may("eva@example.org", "2026-11-16T14:01:00.000Z", "two"), false);
});

test("asked at once by many, one is told yes; the address itself is not kept", async () => {
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => may("tom@example.org", "2026-11-16T14:00:00.000Z")),
  );
  assert.equal(answers.filter(Boolean).length, 1);
  const rows = await inside(desk.db, { district: 1, schools: [1] }, (tx) =>
    tx.selectFrom("attempts").select("what").execute(),
  );
  assert.ok(rows.length > 0 && rows.every(({ what }) => !what.includes("example")));
});
