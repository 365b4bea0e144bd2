import { type RawBuilder, sql } from "kysely";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import type { Moment } from "../../inquiry/words.ts";
import { ask, type Database } from "../database.ts";

/** An address to which the last letter came back, in lower case. `status`: why, after RFC 3463. `at`: when that letter was written. */
export type CameBack = { address: string; status: string; at: Moment };

/** Of these addresses those that cannot be reached: the last letter that left for them came back. */
export const cameBack = (db: Database, viewer: StaffViewer, addresses: readonly string[]) =>
  addresses.length === 0
    ? Promise.resolve([])
    : read(db, viewer, sql`(select unnest(${addresses.map((one) => one.trim().toLowerCase())}::text[]))`);

/** The same of the addresses at which an inquiry's parent is reached: the one that they gave and the one on file. */
export const cameBackFor = (db: Database, viewer: StaffViewer, reference: string) => {
  const { district, school } = viewer;
  return read(
    db,
    viewer,
    sql`(
      select lower(coalesce(t.words, '')) from inquiries i left join kept_texts t on t.district_id = i.district_id
          and t.school_id = i.school_id and t.id = (i.state->'email'->>'text')::uuid
        where i.district_id = ${district} and i.school_id = ${school} and i.reference = ${reference}
      union all
      select lower(g.email) from inquiries i join guardians g on g.district_id = i.district_id
          and g.school_id = i.school_id and g.id = i.guardian_id
        where i.district_id = ${district} and i.school_id = ${school} and i.reference = ${reference})`,
  );
};

const read = (db: Database, viewer: StaffViewer, addresses: RawBuilder<unknown>): Promise<CameBack[]> => {
  const { district, school } = viewer;
  return ask(
    db,
    scopeOf(viewer),
    sql<CameBack>`
      select distinct on (lower(k.words)) lower(k.words) as address, coalesce(l.problem, '') as status, l.at
      from letters l
      join kept_texts k on k.district_id = l.district_id and k.school_id = l.school_id and k.id = l.to_text
      where l.district_id = ${district} and l.school_id = ${school} and l.state = 'bounced'
        and lower(k.words) in ${addresses}
        and not exists (
          select from letters n
          join kept_texts o on o.district_id = n.district_id and o.school_id = n.school_id and o.id = n.to_text
          where n.district_id = ${district} and n.school_id = ${school} and n.at > l.at and n.state = 'accepted'
            and lower(o.words) = lower(k.words))
      order by lower(k.words), l.at desc`,
  );
};
