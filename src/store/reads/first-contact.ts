import { type RawBuilder, sql } from "kysely";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import type { Moment } from "../../inquiry/words.ts";
import { ask, type Database } from "../database.ts";

/** Which inquiries stand behind a figure of SOP 6. */
export const contactGroups = ["answered", "first", "later", "staff", "guardian", "sweep"] as const;
export type ContactGroup = (typeof contactGroups)[number];
/** How many inquiries were received, and how many are in each group. */
export type ContactFigures = Record<ContactGroup, number> & { received: number };
export type ContactRow = { reference: string; receivedAt: Moment; topic: string | null };

/**
 * `first`: one reply settled it, nobody escalated it and nobody opened it again; `later`: answered, and not so. `staff`,
 * `guardian`, `sweep`: who let it go up a level. Emergencies have their own chain and are not counted.
 */
const isFirst = sql`(i.replies = 1 and (i.settled or not i.open) and not i.up and not i.again)`;
const groups: Record<ContactGroup, RawBuilder<unknown>> = {
  answered: sql`i.replies > 0`,
  first: isFirst,
  later: sql`i.replies > 0 and not ${isFirst}`,
  staff: sql`'staff' = any (i.asked_by)`,
  guardian: sql`'guardian' = any (i.asked_by)`,
  sweep: sql`'sweep' = any (i.asked_by)`,
};

/** The inquiries received since a moment, with what the figures ask of each. */
const received = ({ district, school }: StaffViewer, since: Moment) => sql`
  select i.reference, i.received_at, i.topic, i.open, (i.state ->> 'replies')::int as replies,
    (i.state ->> 'settled')::boolean as settled, jsonb_typeof(i.state -> 'escalation') = 'object' as up,
    i.state -> 'acts' @> '[{"kind": "reopened"}]' as again,
    case when jsonb_typeof(i.state -> 'escalation') = 'object' then array(
      select e.body ->> 'askedBy' from entries e where e.district_id = i.district_id and e.school_id = i.school_id
        and e.inquiry_id = i.id and e.kind = 'escalated') else '{}' end as asked_by
  from inquiries i
  where i.district_id = ${district} and i.school_id = ${school} and i.received_at >= ${since}::timestamptz
    and jsonb_typeof(i.state -> 'emergency') is distinct from 'object'`;

/** First-contact resolution and escalation, of the inquiries received since a moment. */
export async function firstContact(
  db: Database,
  viewer: StaffViewer,
  since: Moment,
): Promise<ContactFigures> {
  const counts = contactGroups.map(
    (group) => sql`count(*) filter (where ${groups[group]})::int as ${sql.ref(group)}`,
  );
  const [row] = await ask(
    db,
    scopeOf(viewer),
    sql<ContactFigures>`select count(*)::int as received, ${sql.join(counts)} from (${received(viewer, since)}) i`,
  );
  return row ?? { received: 0, answered: 0, first: 0, later: 0, staff: 0, guardian: 0, sweep: 0 };
}

/** The inquiries behind one figure, the latest first, at most a hundred. */
export const behindContact = (
  db: Database,
  viewer: StaffViewer,
  group: ContactGroup,
  since: Moment,
): Promise<ContactRow[]> =>
  ask(
    db,
    scopeOf(viewer),
    sql<ContactRow>`select i.reference, i.received_at as "receivedAt", i.topic from (${received(viewer, since)}) i
      where ${groups[group]} order by i.received_at desc, i.reference limit 100`,
  );
