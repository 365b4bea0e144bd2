import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { intake, openDesk, received } from "../../test/desk.ts";
import { throwAway, throwAwayFolder } from "../../test/throw-away.ts";
import { perform } from "../perform.ts";
import { inside } from "../store/database.ts";
import { openKeys } from "../store/seal/keys.ts";
import type { House } from "./house.ts";
import { runClock } from "./work.ts";

let opened: Awaited<ReturnType<typeof openDesk>>;
let folder: string;
before(async () => {
  opened = await openDesk();
  folder = await throwAwayFolder();
});
after(async () => {
  await opened.close();
  await throwAway(folder);
});

test("one school's trouble with its seal does not keep the next school's from being set", async () => {
  const { desk, db, url, owner } = opened;
  for (const school of [1, 2]) await perform(desk, { district: 1, school, who: intake, command: received() });
  // The first school's journal has a position that no longer fits: sealing it fails each time.
  await inside(owner, { district: 1, schools: [1] }, (tx) =>
    sql`insert into chain (district_id, school_id, position, inquiry_id, seq, hash, journal_hash)
      select 1, 1, 1, inquiry_id, max(seq), 'x', 'x' from entries group by inquiry_id`.execute(tx),
  );
  const unsealed = (school: number) =>
    inside(db, { district: 1, schools: [school] }, async (tx) => {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from to_seal`.execute(tx);
      return rows[0]?.n ?? 0;
    });
  const [stopping, reports] = [new AbortController(), [] as string[]];
  const seals = { url, keys: await openKeys(folder), file: `${folder}/${randomUUID()}.jsonl` };
  const clock = runClock(desk as House, seals, stopping.signal, (what) => reports.push(what));
  for (let n = 0; n < 600 && (await unsealed(2)) > 0; n++) await wait(100);
  assert.equal(await unsealed(2), 0);
  assert.ok((await unsealed(1)) > 0, "the first really was in trouble");
  assert.ok(reports.includes("clock of school 1"), reports.join());
  stopping.abort();
  await clock;
});
