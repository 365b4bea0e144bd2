import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openDesk } from "../../../test/desk.ts";
import { inside } from "../../store/database.ts";
import { type AcknowledgeLimits, stopsAcknowledgement } from "./may-acknowledge.ts";

let desk: Awaited<ReturnType<typeof openDesk>>;
before(async () => {
  desk = await openDesk();
});
after(() => desk.close());

const stops = (
  address: string,
  now: string,
  asked: { inquiry?: string; mailbox?: string; limits?: AcknowledgeLimits } = {},
) =>
  inside(desk.db, { district: 1, schools: [1] }, (tx) =>
    stopsAcknowledgement(tx, desk.place, address, now, asked),
  );
const may = async (address: string, now: string, inquiry?: string) =>
  (await stops(address, now, inquiry ? { inquiry } : {})) === null;

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

test("an inquiry, a mailbox and a school have their limits; what stops it is said", async () => {
  const limits = { address: 5, inquiry: 2, mailbox: 3, school: 5 };
  const at = (minute: number) => `2026-11-20T14:${String(minute).padStart(2, "0")}:00.000Z`;
  const ask = (who: string, minute: number, more: { inquiry?: string; mailbox?: string }) =>
    stops(`${who}@example.net`, at(minute), { ...more, limits });
  assert.equal(await ask("a", 0, { inquiry: "i", mailbox: "desk" }), null);
  assert.equal(await ask("a", 5, { mailbox: "desk" }), "pause");
  assert.equal(await ask("b", 1, { inquiry: "i", mailbox: "desk" }), null);
  assert.equal(await ask("c", 2, { inquiry: "i", mailbox: "desk" }), "inquiry");
  assert.equal(await ask("d", 3, { mailbox: "desk" }), null);
  assert.equal(await ask("e", 4, { mailbox: "desk" }), "mailbox");
  assert.equal(await ask("e", 4, { mailbox: "office" }), null);
  assert.equal(await ask("f", 5, { mailbox: "nurse" }), null);
  assert.equal(await ask("g", 6, { mailbox: "other" }), "school");
  assert.equal(await stops("g@example.net", "2026-11-21T14:07:00.000Z", { limits }), null);
});
