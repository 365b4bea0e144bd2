import { sql } from "kysely";
import { type Database, inside } from "../database.ts";
import { beginning, entryHash, journalHash, type Sealed } from "./hash.ts";

const most = 2_000;

/**
 * Adds the entries that wait to the chain, at most 2,000 at a time, and returns the inquiries that they belong to.
 * One sealer at a time per school; others pass by. Runs right after the writing transactions, not inside them: a lock
 * on the chain's head would let only one of them commit at a time.
 */
export function seal(db: Database, district: number, school: number): Promise<string[]> {
  return inside(db, { district, schools: [school] }, async (tx) => {
    const lock = await sql<{ got: boolean }>`
      select pg_try_advisory_xact_lock(hashtextextended(${`seal ${district} ${school}`}, 0)) as got`.execute(
      tx,
    );
    if (!lock.rows[0]?.got) return [];
    const waiting = await sql<Sealed & { before: string | null }>`
      select e.inquiry_id, e.seq, e.at, e.kind, e.body, e.command_id, c.hash as before
      from (select * from to_seal where district_id = ${district} and school_id = ${school}
            order by inquiry_id, seq limit ${most}) w
      join entries e using (district_id, school_id, inquiry_id, seq)
      left join chain c on c.district_id = w.district_id and c.school_id = w.school_id
        and c.inquiry_id = w.inquiry_id and c.seq = w.seq - 1
      order by e.inquiry_id, e.seq`.execute(tx);
    if (waiting.rows.length === 0) return [];
    const head = await tx
      .selectFrom("chain")
      .select(["position", "journal_hash"])
      .where("district_id", "=", district)
      .where("school_id", "=", school)
      .orderBy("position", "desc")
      .limit(1)
      .executeTakeFirst();
    const start = beginning(district, school);
    let position = head?.position ?? 0;
    let journal = head?.journal_hash ?? start;
    const heads = new Map<string, string>();
    const links = waiting.rows.map((entry) => {
      const hash = entryHash(heads.get(entry.inquiry_id) ?? entry.before ?? start, entry);
      heads.set(entry.inquiry_id, hash);
      journal = journalHash(journal, hash);
      return {
        position: ++position,
        inquiry_id: entry.inquiry_id,
        seq: entry.seq,
        hash,
        journal_hash: journal,
      };
    });
    await sql`
      with link as (select * from jsonb_to_recordset(${JSON.stringify(links)}::jsonb)
        as l(position bigint, inquiry_id uuid, seq int, hash text, journal_hash text)),
      added as (
        insert into chain (district_id, school_id, position, inquiry_id, seq, hash, journal_hash)
        select ${district}::int, ${school}::int, position, inquiry_id, seq, hash, journal_hash from link
      )
      delete from to_seal w using link
      where w.district_id = ${district} and w.school_id = ${school} and w.inquiry_id = link.inquiry_id and w.seq = link.seq
    `.execute(tx);
    const changed = [...heads.keys()];
    const concerns = await kept(tx, district, school, changed);
    const plain = changed.filter((id) => !concerns.includes(id));
    // Told once per batch, not once per write: NOTIFY takes a lock that would make writers wait for each other. Of what is
    // kept from somebody each by itself, marked, so that whoever passes it on asks first.
    const told = [...(plain.length > 100 ? ["*"] : plain), ...concerns.map((id) => `${id}!`)].join(",");
    await sql`select pg_notify('inquiries', ${`${district}:${school}:${told}`})`.execute(tx);
    return changed;
  });
}

/** Those of some inquiries that are kept from somebody; a hundred at most: more in one moment, and the pages ask anyway. */
async function kept(
  tx: Database,
  district: number,
  school: number,
  ids: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from inquiries where district_id = ${district} and school_id = ${school} and (subjects <> '{}' or named <> '{}')
      and id = any (${ids}::uuid[]) limit 100`.execute(tx);
  return rows.map(({ id }) => id);
}
