import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import type { House } from "../jobs/house.ts";
import { countNewTables } from "../store/count-new-tables.ts";
import { type Database, inside, openDatabase } from "../store/database.ts";
import { seedDemo } from "./seed.ts";
import { schools, staff, staffAddress } from "./staff.ts";

export { demoPassword, demoSignIns } from "./staff.ts";

/** What stands in a database: nothing, a demo whose making goes on or was cut short, or something that is whole. */
export async function standingOf(db: Database): Promise<"empty" | "half" | "whole"> {
  const districts = await db.selectFrom("districts").select("demo_begun_at").execute();
  if (districts.length === 0) return "empty";
  return districts.some(({ demo_begun_at }) => demo_begun_at !== null) ? "half" : "whole";
}

/**
 * Makes the demo in a database that holds nothing, or nothing but a demo that was cut short; leaves everything else as it
 * is. Returns whether it made one. One process at a time: another waits, and finds it made. `url` names the owner.
 */
export async function firstDemo(house: House, url: string, say: (line: string) => void): Promise<boolean> {
  if ((await standingOf(house.db)) === "whole") return false;
  const owner = openDatabase(url, { owner: true, max: 2 });
  const hurried = openDatabase(url, { hurried: true, max: 4 });
  try {
    return await owner.connection().execute(async (held) => {
      // Falls with the connection: whoever was killed while it made the demo holds it no longer.
      await sql`select pg_advisory_lock(hashtextextended('the demo', 0))`.execute(held);
      const standing = await standingOf(owner);
      if (standing === "whole") return false;
      if (standing === "half" && !(await clearHalf(owner))) {
        say(
          "A demo school was only half made here, and something else has been added since: it is left as it is. For a whole one, use an empty database.",
        );
        return false;
      }
      if (standing === "half") say("The first start was cut short while it made the demo school.");
      say(
        standing === "half"
          ? "It is made afresh: two schools and one term of their inquiries …"
          : "First start: making a demo school and one term of its inquiries …",
      );
      await countingMeanwhile(url, hurried, seedDemo(house, hurried));
      return true;
    });
  } finally {
    await Promise.all([owner.destroy(), hurried.destroy()]);
  }
}

/** Lets PostgreSQL know how its tables grow while `work` goes on: no worker of ours does so yet. Uncounted, it is only slower. */
async function countingMeanwhile(url: string, db: Database, work: Promise<void>): Promise<void> {
  const done = new AbortController();
  const ended = work.finally(() => done.abort());
  while (!done.signal.aborted) {
    await Promise.race([ended, wait(250, undefined, { ref: false })]);
    if (!done.signal.aborted) await countNewTables(db, url).catch(() => undefined);
  }
  await ended;
}

/**
 * Empties a database that holds a half-made demo and nothing else; false, and nothing is touched, if there is anything
 * else: another school, a person who is not of the demo, a session, a program's token. The only place where the record
 * is not for ever, and only of schools that never were.
 */
function clearHalf(owner: Database): Promise<boolean> {
  const known = Object.values(schools);
  return inside(owner, { district: 1, schools: known.map(({ number }) => number) }, async (tx) => {
    await sql`lock table districts, schools, staff, sessions, api_tokens in access exclusive mode`.execute(
      tx,
    );
    const others = await sql<{ n: number }>`
      select (select count(*) from districts where district_id <> 1 or demo_begun_at is null)
        + (select count(*) from schools where (school_id, slug) not in (${sql.join(known.map(({ number, slug }) => sql`(${number}::int, ${slug})`))}))
        + (select count(*) from staff where email not in (${sql.join(staff.map(({ name }) => staffAddress(name)))}))
        + (select count(*) from sessions) + (select count(*) from api_tokens) as n`.execute(tx);
    if (Number(others.rows[0]?.n) > 0) return false;
    await sql`
      do $$ declare every_table text; guarded text[]; t text; begin
        select string_agg(format('%I', c.relname), ', ') into every_table from pg_class c
          join pg_attribute a on a.attrelid = c.oid and a.attname = 'district_id' and not a.attisdropped
          where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p');
        select array_agg(tgrelid::regclass::text) into guarded from pg_trigger where tgname = 'is_for_ever';
        foreach t in array guarded loop execute format('alter table %s disable trigger is_for_ever', t); end loop;
        execute 'truncate ' || every_table;
        foreach t in array guarded loop execute format('alter table %s enable trigger is_for_ever', t); end loop;
      end $$`.execute(tx);
    return true;
  });
}
