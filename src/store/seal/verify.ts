import { sql } from "kysely";
import type { Place } from "../../inquiry/place.ts";
import { type Database, inside } from "../database.ts";
import { digestOf } from "../keep.ts";
import { type Checkpoint, isSigned } from "./checkpoint.ts";
import { beginning, entryHash, journalHash, type Sealed } from "./hash.ts";
import type { Keys } from "./keys.ts";

export type Verified = { entries: number; unsealed: number; checkpoints: number; problem: string | null };

const batch = 5_000;

/**
 * Checks a school's whole record from its first entry and names the first bad one: edited, removed, re-ordered, cut
 * off or slipped in, and words that no longer fit their digest. `outside` are the checkpoints kept elsewhere.
 */
export function verifyRecord(
  db: Database,
  place: Place,
  key: Keys["sealPublic"],
  outside: Checkpoint[],
): Promise<Verified> {
  const { district, school } = place;
  return inside(db, { district, schools: [school] }, async (tx) => {
    await sql`set transaction isolation level repeatable read, read only`.execute(tx);
    const own = (await tx
      .selectFrom("checkpoints")
      .selectAll()
      .where("district_id", "=", district)
      .where("school_id", "=", school)
      .orderBy("position")
      .execute()) satisfies Checkpoint[];
    const marks = Map.groupBy([...own, ...outside], ({ position }) => position);
    const walked = await walk(tx, place, marks, key);
    const result = { entries: walked.entries, unsealed: 0, checkpoints: marks.size };
    if (walked.problem !== null) return { ...result, problem: walked.problem };
    const cut = [...marks.values()].flat().find((mark) => mark.position > walked.position);
    if (cut)
      return {
        ...result,
        problem: `The record was cut: the checkpoint of ${cut.at} saw ${cut.position} entries, and only ${walked.position} are left.`,
      };
    const loose = await unchained(tx, place);
    const slipped = loose.find((row) => !row.waits);
    if (slipped) {
      const name = slipped.reference ?? slipped.inquiry_id;
      return { ...result, problem: `The entry ${slipped.seq} of inquiry ${name} was slipped in.` };
    }
    return { ...result, unsealed: loose.length, problem: await wrongWords(tx, district, school) };
  });
}

/** The checkpoints that saw the journal at a position. */
type Marks = ReadonlyMap<number, readonly Checkpoint[]>;
/** How far the chain was followed, and what is wrong with the link behind it; `problem` null: nothing, it ended there. */
type Walked = { entries: number; position: number; problem: string | null };

/** Follows a school's chain from its beginning to its end, or to the first link that does not fit. */
async function walk(
  tx: Database,
  { district, school }: Place,
  marks: Marks,
  key: Keys["sealPublic"],
): Promise<Walked> {
  const start = beginning(district, school);
  const heads = new Map<string, { seq: number; hash: string }>();
  let position = 0;
  let entries = 0;
  let journal = start;
  for (;;) {
    const { rows } = await links(tx, district, school, position);
    for (const row of rows) {
      const bad = (problem: string): Walked => ({ entries, position, problem });
      const name = `entry ${row.seq} of inquiry ${row.reference ?? row.inquiry_id}`;
      if (row.position !== position + 1)
        return bad(`The chain breaks before ${name}: link ${position + 1} was removed.`);
      position = row.position;
      if (row.kind === null) return bad(`The ${name} was removed.`);
      const head = heads.get(row.inquiry_id);
      if (row.seq !== (head?.seq ?? 0) + 1) return bad(`The ${name} stands in the wrong order.`);
      const hash = entryHash(head?.hash ?? start, row as Sealed);
      if (hash !== row.hash) return bad(`The ${name} was edited.`);
      journal = journalHash(journal, hash);
      if (journal !== row.journal_hash) return bad(`The journal was edited at ${name}.`);
      heads.set(row.inquiry_id, { seq: row.seq, hash });
      entries++;
      const wrong = wrongMark(marks.get(position) ?? [], journal, key, name);
      if (wrong) return bad(wrong);
    }
    if (rows.length < batch) return { entries, position, problem: null };
  }
}

/** What the first checkpoint that does not fit says of the journal at an entry; null: all of them fit. */
function wrongMark(
  marks: readonly Checkpoint[],
  journal: string,
  key: Keys["sealPublic"],
  name: string,
): string | null {
  for (const mark of marks) {
    if (mark.journal_hash !== journal)
      return `The record differs from the checkpoint of ${mark.at}, at ${name}.`;
    if (!isSigned(mark, key)) return `The checkpoint of ${mark.at} carries a wrong signature.`;
  }
  return null;
}

/** Entries that no link holds yet; one that does not wait to be sealed was slipped in. */
async function unchained(tx: Database, { district, school }: Place) {
  const { rows } = await sql<{ inquiry_id: string; seq: number; waits: boolean; reference: string | null }>`
    select e.inquiry_id, e.seq, w.seq is not null as waits, i.reference from entries e
    left join chain c using (district_id, school_id, inquiry_id, seq)
    left join to_seal w using (district_id, school_id, inquiry_id, seq)
    left join inquiries i on i.district_id = e.district_id and i.school_id = e.school_id and i.id = e.inquiry_id
    where e.district_id = ${district} and e.school_id = ${school} and c.seq is null order by e.inquiry_id, e.seq`.execute(
    tx,
  );
  return rows;
}

type Link = {
  position: number;
  hash: string;
  journal_hash: string;
  reference: string | null;
  kind: string | null;
} & Omit<Sealed, "kind">;

const links = (tx: Database, district: number, school: number, after: number) =>
  sql<Link>`
    select c.position, c.hash, c.journal_hash, c.inquiry_id, c.seq, e.at, e.kind, e.body, e.command_id, i.reference
    from chain c
    left join entries e using (district_id, school_id, inquiry_id, seq)
    left join inquiries i on i.district_id = c.district_id and i.school_id = c.school_id and i.id = c.inquiry_id
    where c.district_id = ${district} and c.school_id = ${school} and c.position > ${after}
    order by c.position limit ${batch}`.execute(tx);

/** Words beside the record must still be the words that the record committed to. */
async function wrongWords(tx: Database, district: number, school: number): Promise<string | null> {
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const { rows } = await sql<{
      text: string;
      digest: string;
      reference: string;
      seq: number;
      salt: string | null;
      words: string | null;
    }>`
      with page as (
        select id, reference from inquiries
        where district_id = ${district} and school_id = ${school} and id > ${after}::uuid order by id limit 500
      )
      select p.id as page, k.value ->> 'text' as text, k.value ->> 'digest' as digest, p.reference, e.seq,
        coalesce(t.salt, n.salt) as salt, coalesce(t.words, n.words) as words
      from page p
      join entries e on e.district_id = ${district} and e.school_id = ${school} and e.inquiry_id = p.id
      cross join lateral jsonb_path_query(e.body, 'strict $.** ? (exists (@.digest))') as k(value)
      left join kept_texts t on t.district_id = ${district} and t.school_id = ${school} and t.id = (k.value ->> 'text')::uuid
      left join notes n on n.district_id = ${district} and n.school_id = ${school} and n.id = (k.value ->> 'text')::uuid
      order by p.id, e.seq`.execute(tx);
    for (const { salt, words, digest, seq, reference } of rows) {
      if (salt === null || words === null)
        return `The words of entry ${seq} of inquiry ${reference} are missing.`;
      if (digestOf(words, salt) !== digest)
        return `The words of entry ${seq} of inquiry ${reference} were edited.`;
    }
    const last = await sql<{ id: string | null }>`
      select max(id::text) as id from (select id from inquiries
        where district_id = ${district} and school_id = ${school} and id > ${after}::uuid order by id limit 500) p`.execute(
      tx,
    );
    if (!last.rows[0]?.id) return null;
    after = last.rows[0].id;
  }
}
