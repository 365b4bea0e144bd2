import { type RawBuilder, sql } from "kysely";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import type { Moment } from "../../inquiry/words.ts";
import { ask, type Database } from "../database.ts";
import { sameSchool } from "./same-school.ts";

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
      select lower((select t.words from kept_texts t where ${sameSchool("t", "i")} and t.id = (i.state->'email'->>'text')::uuid))
        from inquiries i where i.district_id = ${district} and i.school_id = ${school} and i.reference = ${reference}
      union all
      select lower((select g.email from guardians g where ${sameSchool("g", "i")} and g.id = i.guardian_id))
        from inquiries i where i.district_id = ${district} and i.school_id = ${school} and i.reference = ${reference})`,
  );
};

const read = (db: Database, viewer: StaffViewer, addresses: RawBuilder<unknown>): Promise<CameBack[]> => {
  const { district, school } = viewer;
  return ask(
    db,
    scopeOf(viewer),
    sql<CameBack>`
      with asked (address) as materialized ${addresses}, back as materialized (
        select l.at, coalesce(l.problem, '') as status,
          (select lower(k.words) from kept_texts k where ${sameSchool("k", "l")} and k.id = l.to_text) as address
        from letters l where l.district_id = ${district} and l.school_id = ${school} and l.state = 'bounced'
      )
      select distinct on (b.address) b.address, b.status, b.at from back b
      where b.address in (select address from asked)
        and (select true from letters n
          where n.district_id = ${district} and n.school_id = ${school} and n.at > b.at and n.state = 'accepted'
            and (select lower(o.words) from kept_texts o where ${sameSchool("o", "n")} and o.id = n.to_text) = b.address
          limit 1) is null
      order by b.address, b.at desc`,
  );
};
