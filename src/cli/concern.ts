import { sql } from "kysely";
import { type Database, inside } from "../store/database.ts";
import { allSchools } from "../store/places.ts";
import { failed, withDatabase } from "./with-database.ts";

type Line = { at: string; kind: string; words: string | null };

/**
 * Prints what was written in an inquiry that waits for the governors' contact, who has no account: on paper it goes to
 * them. Of any other inquiry nothing is printed: those are read at the desk, where it is recorded who looked.
 */
export async function concern(args: string[]): Promise<number> {
  const [reference] = args;
  if (!reference) {
    console.error("Use: answerable concern K7QM-2WXD");
    return 2;
  }
  return withDatabase(async (db) => {
    for (const place of await allSchools(db)) {
      const lines = await wordsOf(db, place, reference.toUpperCase());
      if (lines.length === 0) continue;
      for (const { at, kind, words } of lines) console.log(`${at}  ${kind}${words ? `\n${words}\n` : ""}`);
      return 0;
    }
    return failed(`No inquiry ${reference} waits for the governors.`);
  });
}

async function wordsOf(
  db: Database,
  { district, school }: { district: number; school: number },
  reference: string,
): Promise<Line[]> {
  const { rows } = await inside(db, { district, schools: [school] }, (tx) =>
    sql<Line>`
      select e.at::text as at, e.kind, concat_ws(E'\n',
        (select string_agg(x.key || ': ' || t.words, E'\n' order by x.key) from jsonb_each(e.body) x
          join kept_texts t on t.district_id = e.district_id and t.school_id = e.school_id and t.id::text = x.value ->> 'text'
          where jsonb_typeof(x.value) = 'object'),
        (select 'about: ' || p.name || ', ' || p.title from staff p
          where p.district_id = e.district_id and p.id::text = e.body ->> 'staff')) as words
      from inquiries i
      join schools s on s.district_id = i.district_id and s.school_id = i.school_id
      join entries e on e.district_id = i.district_id and e.school_id = i.school_id and e.inquiry_id = i.id
      where i.district_id = ${district} and i.school_id = ${school} and i.reference = ${reference}
        and (s.governors ->> 'id')::uuid in (i.owner_id, i.escalated_to)
        and e.kind in ('received', 'guardianWrote', 'replied', 'escalated', 'factSupplied', 'subjectNamed', 'subjectFound', 'closed')
      order by e.seq`.execute(tx),
  );
  return rows;
}
