import { sql } from "kysely";
import { type StaffViewer, scopeOf, seesOnlyOwn } from "../../access/viewer.ts";
import type { Moment } from "../../inquiry/words.ts";
import { type Database, inside } from "../database.ts";

/** How a promise ended: in time, in time after it was moved, late, or not at all (yet). */
export const outcomes = ["kept", "moved", "late", "broken"] as const;
export type PromiseOutcome = (typeof outcomes)[number];
/** Which promises: due between two local dates, both included; narrowed to what stands behind one figure. */
export type PromisesAsked = {
  from: string;
  to: string;
  behind?: { owner?: string; topic?: string; outcome: PromiseOutcome };
};

export type PromiseRow = {
  reference: string;
  duty: string;
  until: Moment;
  owner: string | null;
  topic: string | null;
  moves: number;
};
export type PromiseFigure = Record<PromiseOutcome, number> & {
  /** Null: of the whole school. `id` is null for promises that were given before their giver was written down. */
  of: "person" | "topic" | null;
  id: string | null;
  name: string | null;
};
export type Promises = { running: PromiseRow[]; figures: PromiseFigure[]; behind: PromiseRow[] };

/** In SQL, how a promise `d` ended; null while it runs, and when something else took its place. */
const ended = sql`case
  when d.state = 'met' and d.late then 'late'
  when d.state = 'met' and d.moves > 0 then 'moved'
  when d.state = 'met' then 'kept'
  when d.state = 'missed' then 'broken'
end`;

/**
 * The dates that parents were told: those that run, the earliest first, and how the others ended, for the school, per person
 * who gave them and per topic. A teacher sees their own.
 */
export function promises(
  db: Database,
  viewer: StaffViewer,
  { from, to, behind }: PromisesAsked,
): Promise<Promises> {
  const { district, school } = viewer;
  const told = sql`d.district_id = ${district} and d.school_id = ${school} and d.told
    ${seesOnlyOwn(viewer) ? sql`and d.owner_id = ${viewer.id}::uuid` : sql``}`;
  const tz = sql`(select calendar ->> 'tz' from schools where district_id = ${district} and school_id = ${school})`;
  const between = sql`d.until >= ${from}::date::timestamp at time zone ${tz}
    and d.until < (${to}::date + 1)::timestamp at time zone ${tz}`;
  const rows = sql`select i.reference, d.id as duty, d.until, p.name as owner, i.topic, d.moves from duties d
    join inquiries i on i.district_id = d.district_id and i.school_id = d.school_id and i.id = d.inquiry_id
    left join staff p on p.district_id = d.district_id and p.id = d.owner_id`;
  return inside(db, scopeOf(viewer), async (tx) => {
    const { rows: running } = await sql<PromiseRow>`${rows}
      where ${told} and d.state = 'due' order by d.until, d.inquiry_id, d.id limit 200`.execute(tx);
    const { rows: figures } = await sql<PromiseFigure>`
      select case when grouping(owner_id) = 0 then 'person' when grouping(topic) = 0 then 'topic' end as of,
        coalesce(owner_id::text, topic) as id,
        (select name from staff p where p.district_id = ${district} and p.id = owner_id) as name,
        count(*) filter (where ended = 'kept')::int as kept, count(*) filter (where ended = 'moved')::int as moved,
        count(*) filter (where ended = 'late')::int as late, count(*) filter (where ended = 'broken')::int as broken
      from (
        select d.owner_id, i.topic, ${ended} as ended from duties d
        join inquiries i on i.district_id = d.district_id and i.school_id = d.school_id and i.id = d.inquiry_id
        where ${told} and ${between}
      ) e where ended is not null
      group by grouping sets ((), (owner_id), (topic)) order by 1 nulls first, name nulls last, id`.execute(
      tx,
    );
    if (!behind) return { running, figures, behind: [] };
    const { rows: found } = await sql<PromiseRow>`${rows}
      where ${told} and ${between} and ${ended} = ${behind.outcome}
        ${behind.owner === undefined ? sql`` : behind.owner === "" ? sql`and d.owner_id is null` : sql`and d.owner_id = ${behind.owner}::uuid`}
        ${behind.topic === undefined ? sql`` : behind.topic === "" ? sql`and i.topic is null` : sql`and i.topic = ${behind.topic}`}
      order by d.until desc limit 100`.execute(tx);
    return { running, figures, behind: found };
  });
}
