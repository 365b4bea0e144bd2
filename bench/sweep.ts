// Measures the sweep's two questions over a million open duties of which a thousand are due, and how long a thousand
// inquiries take to say so, on a database of its own:
//   node bench/sweep.ts            1,000,000 duties, 1,000 due
//   node bench/sweep.ts 100000 500
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { sql } from "kysely";
import { plantSchool } from "../src/demo/fixtures.ts";
import type { Receive } from "../src/inquiry/command.ts";
import { readyDatabase } from "../src/open-house.ts";
import { type Desk, perform } from "../src/perform.ts";
import { inside, openDatabase } from "../src/store/database.ts";
import { startCluster } from "../src/store/embedded.ts";
import { keep } from "../src/store/keep.ts";
import { lapsing, nearing, sweep } from "../src/sweep.ts";
import { throwAway, throwAwayFolder } from "../test/throw-away.ts";

const [open = 1_000_000, due = 1_000] = process.argv.slice(2).map(Number);
const now = "2026-11-16T14:00:00.000Z";
const folder = await throwAwayFolder();
try {
  const cluster = await startCluster(join(folder, "postgres"));
  if ("problem" in cluster) throw new Error(cluster.problem);
  const url = await cluster.database("sweep");
  const ready = await readyDatabase(url);
  if ("problem" in ready) throw new Error(ready.problem);
  const db = openDatabase(url, { max: 2 });
  const place = await plantSchool(db);
  const scope = { district: place.district, schools: [place.school] };
  await inside(db, scope, (tx) =>
    // The first of them have passed, the next are near; the rest lie ahead. One in twenty stands still.
    sql`insert into duties (district_id, school_id, inquiry_id, id, clause, until, state, late, over, told, warn_at, paused)
      select 1, 1, gen_random_uuid(), '4.a#1', '4.a',
        ${now}::timestamptz + (n - ${due}) * interval '1 minute', 'due', false, false, false,
        ${now}::timestamptz + (n - ${2 * due}) * interval '1 minute', n > ${2 * due} and n % 20 = 0
      from generate_series(1, ${open}::int) n`.execute(tx),
  );
  const owner = openDatabase(url, { owner: true, max: 1 });
  await sql`analyze duties`.execute(owner);
  await owner.destroy();
  for (const [name, find] of Object.entries({ lapsing, nearing })) {
    const times: number[] = [];
    let found = 0;
    for (let n = 0; n < 12; n++) {
      const start = performance.now();
      found = (await inside(db, scope, (tx) => find(tx, place, now))).length;
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    const explained = await inside(db, scope, (tx) => plan(tx, name === "lapsing" ? "until" : "warn_at"));
    const index = /Index Scan using (\w+) on duties/.exec(explained)?.[1];
    console.log(
      `${name}: ${found} of ${open.toLocaleString("en")} in ${times[6]?.toFixed(1)} ms, at most ${times.at(-1)?.toFixed(1)} ms, by the index ${index}`,
    );
    assert.equal(index, name === "lapsing" ? "sweep" : "warn", explained);
    assert.ok((times.at(-1) ?? 0) <= 1_000);
  }
  // Another school of the same tables.
  const beside = await plantSchool(db, { school: 2 });
  const desk: Desk = {
    db,
    now: () => now,
    enqueue: async () => undefined,
    mailDomain: "answerable.localhost",
  };
  const who = { actor: { kind: "system", part: "intake" } as const, name: "The desk", roles: [] };
  for (let n = 0; n < due; n++)
    await perform(desk, { district: 1, school: beside.school, who, command: asked(n) });
  const start = performance.now();
  const late: Desk = { ...desk, now: () => "2026-11-20T14:00:00.000Z" };
  let spoke = 0;
  for (let round = -1; round !== 0; spoke += round)
    round = await sweep(late, beside, (_, error) => {
      throw error;
    });
  console.log(
    `${spoke} inquiries with two dates each say that they passed: ${(performance.now() - start).toFixed(0)} ms`,
  );
  assert.equal(spoke, due);
  await db.destroy();
  await cluster.stop();
} finally {
  await throwAway(folder);
}

function asked(n: number): Receive {
  return {
    ...{ kind: "receive", id: randomUUID(), reference: `BENCH-${n}`, source: "web", receivedAt: now },
    ...{ type: "general", topic: "transport", language: "en", question: keep("When does the bus leave?") },
    ...{ guardianName: keep("Ana Souza"), phone: keep("555-0100") },
  };
}

/** How PostgreSQL answers the sweep's question for one school. */
async function plan(tx: Parameters<typeof lapsing>[0], column: string): Promise<string> {
  const { rows } = await sql<Record<string, string>>`
    explain select distinct inquiry_id from (
      select inquiry_id from duties where district_id = 1 and school_id = 1 and state = 'due' and not paused
        and ${sql.ref(column)} <= ${sql.lit(now)}::timestamptz order by ${sql.ref(column)} limit 500
    ) d`.execute(tx);
  return rows.map((row) => row["QUERY PLAN"]).join("\n");
}
