import { sql } from "kysely";
import { type LinkViewer, scopeOf } from "../../access/viewer.ts";
import { ask, type Database } from "../../store/database.ts";

/** Where a private link leads: `from` is the reference that it was given for, when that goes on elsewhere. */
export type Living = { viewer: LinkViewer; from: string | null; isElsewhere: boolean };

/**
 * A link to an inquiry that goes on in another one leads there, where whoever holds it reads no more than is written to
 * them anyway: it only went out by mail, or the address on file confirmed it since; and to no address but the other one's
 * or the one on file. Whoever fills in a form is given a link whatever address they type: to them the page says only that
 * it goes on.
 */
export async function livingLink(db: Database, viewer: LinkViewer): Promise<Living> {
  const { district, school, inquiry } = viewer;
  const [row] = await ask(
    db,
    scopeOf(viewer),
    sql<{ reference: string; joined: string | null; leads: boolean | null }>`
      with it as (
        select i.id, i.reference, i.source, i.state, j.id as joined,
          (select lower(trim(k.words)) from kept_texts k where k.district_id = j.district_id and k.school_id = j.school_id
            and k.id = (j.state #>> '{email,text}')::uuid) as there,
          (select lower(trim(g.email)) from guardians g where g.district_id = j.district_id and g.school_id = j.school_id
            and g.id = j.guardian_id) as file
        from inquiries i
        left join inquiries j on j.district_id = i.district_id and j.school_id = i.school_id and j.id = i.joined_into
        where i.district_id = ${district} and i.school_id = ${school} and i.id = ${inquiry}::uuid
      ), held as (
        select lower(trim(k.words)) as address from it, kept_texts k
        where k.district_id = ${district} and k.school_id = ${school}
          and (k.id = (it.state #>> '{email,text}')::uuid or k.id in (select l.to_text from letters l
            where l.district_id = ${district} and l.school_id = ${school} and l.inquiry_id = it.id and l.purpose <> 'alert'))
      )
      select reference, joined,
        (source = 'mail' or exists (select from entries e where e.district_id = ${district} and e.school_id = ${school}
            and e.inquiry_id = it.id and e.kind = 'identityVerified' and e.body ->> 'method' = 'one_time_link'))
          and exists (select from held)
          and not exists (select from held where address is distinct from it.there and address is distinct from it.file) as leads
      from it`,
  );
  if (!row?.joined) return { viewer, from: null, isElsewhere: false };
  return row.leads
    ? { viewer: { ...viewer, inquiry: row.joined }, from: row.reference, isElsewhere: false }
    : { viewer, from: null, isElsewhere: true };
}

/** The inquiries that go on in the viewer's. */
export async function goneOnIn(tx: Database, { district, school, inquiry }: LinkViewer): Promise<string[]> {
  const rows = await tx
    .selectFrom("inquiries")
    .select("id")
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .where("joined_into", "=", inquiry)
    .execute();
  return rows.map(({ id }) => id);
}
