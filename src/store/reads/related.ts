import { sql } from "kysely";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import type { Moment } from "../../inquiry/words.ts";
import { ask, type Database } from "../database.ts";
import { idOf } from "./inquiry-key.ts";
import { hourOf, look } from "./look.ts";

/** Another inquiry that has to do with one: `same`: an open one of the same parent, which it may be the same as. */
export type Related = {
  id: string;
  reference: string;
  open: boolean;
  receivedAt: Moment;
  /** No word of it: whoever wants to read it opens it. */
  topic: string | null;
  /** It follows this one. */
  follows: boolean;
  same: boolean;
};
/** What the parent wrote in an inquiry that goes on in this one. */
export type CameWith = {
  id: string;
  inquiry: string;
  reference: string;
  at: Moment;
  source: string;
  words: string;
};

/**
 * The inquiries that one names or is named by, as far as the viewer may see them, and the open ones of the same parent:
 * of the guardian on file, else of whoever wrote from the same address.
 */
export async function relatedTo(
  db: Database,
  viewer: StaffViewer,
  reference: string,
  now: Moment,
): Promise<{ related: Related[]; cameWith: CameWith[] }> {
  const { district, school } = viewer;
  const here = idOf(viewer, { reference });
  const [related, cameWith] = await Promise.all([
    ask(
      db,
      scopeOf(viewer),
      sql<Related>`
        with it as materialized (
          select i.id, i.guardian_id, i.state,
            (select lower(trim(k.words)) from kept_texts k where k.district_id = i.district_id and k.school_id = i.school_id
              and k.id = (i.state #>> '{email,text}')::uuid) as address,
            (select e.body ->> 'answers' from entries e where e.district_id = i.district_id and e.school_id = i.school_id
              and e.inquiry_id = i.id and e.seq = 1) as answers
          from inquiries i where i.district_id = ${district} and i.school_id = ${school} and i.id = ${here}
        ), named as (
          select v.id::uuid as id from it cross join lateral (
            select it.answers as id
            union select it.state ->> 'joined' union select it.state ->> 'follows' union select it.state #>> '{splitFrom,inquiry}'
            union select jsonb_array_elements_text(coalesce(it.state -> 'took', '[]'))
            union select jsonb_array_elements(coalesce(it.state -> 'split', '[]')) ->> 'into'
            union select f.id::text from inquiries f
              where f.district_id = ${district} and f.school_id = ${school} and f.follows = it.id
          ) v where v.id is not null
        ), same as (
          (select r.id from inquiries r join it on it.guardian_id = r.guardian_id
            where r.district_id = ${district} and r.school_id = ${school} and r.open and r.id <> it.id
            order by r.received_at desc limit 40)
          union all
          (select r.id from it cross join lateral (
              -- Looked up text by text: joined, the texts of the whole school are read to find one address.
              select o.id, o.received_at, (select lower(trim(k.words)) from kept_texts k where k.district_id = o.district_id
                and k.school_id = o.school_id and k.id = (o.state #>> '{email,text}')::uuid) as address
              from inquiries o
              where it.guardian_id is null and it.address is not null
                and o.district_id = ${district} and o.school_id = ${school} and o.open and o.guardian_id is null and o.id <> it.id
              order by o.received_at desc limit 300) r
            where r.address = it.address
            order by r.received_at desc limit 40)
        )
        select r.id, r.reference, r.open, r.received_at as "receivedAt", r.follows is not distinct from ${here} as follows,
          r.id in (select id from same) as same,
          r.topic
        from inquiries r
        where r.district_id = ${district} and r.school_id = ${school}
          and r.id = any (array(select id from named union select id from same))
        order by r.received_at desc`,
    ),
    ask(
      db,
      scopeOf(viewer),
      sql<CameWith>`
        select i.id || ':' || e.seq as id, i.id as inquiry, i.reference, coalesce((e.body ->> 'receivedAt')::timestamptz, e.at) as at,
          coalesce(e.body ->> 'source', '') as source,
          coalesce((select k.words from kept_texts k where k.district_id = e.district_id and k.school_id = e.school_id
            and k.id = coalesce(e.body #>> '{question,text}', e.body #>> '{text,text}')::uuid), '') as words
        from inquiries i
        join entries e on e.district_id = i.district_id and e.school_id = i.school_id and e.inquiry_id = i.id
          and (e.kind = 'received' or (e.kind = 'guardianWrote' and e.body ->> 'from' = 'guardian'))
        where i.district_id = ${district} and i.school_id = ${school} and i.joined_into = ${here}`,
    ),
  ]);
  // Whoever reads what goes on here has looked at where it came from, too.
  const seen = new Set(cameWith.map((one) => one.inquiry));
  await Promise.all([...seen].map((id) => ask(db, scopeOf(viewer), look(viewer, { id }, hourOf(now)))));
  return { related, cameWith };
}
