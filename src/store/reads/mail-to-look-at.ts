import { sql } from "kysely";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import type { Moment } from "../../inquiry/words.ts";
import { ask, type Database, inside } from "../database.ts";

type About = { id: string; at: Moment; inquiry: { reference: string; open: boolean } | null };

/** A letter that is not known to have arrived, with what is known. */
export type LostLetter = About & {
  /** `late`: it could not leave for an hour, and is still tried. */
  was: "ambiguous" | "failed" | "bounced" | "held" | "late";
  purpose: string;
  to: string;
  problem: string | null;
  /** Where its reader can be rung. */
  phone: string | null;
};
/** A mail that waits for a person: nobody owns it, it was not read in yet, or no machine could read it. */
export type StrayMail = About & {
  was: "of_nobody" | "unread" | "unreadable" | "spam";
  envelopeFrom: string;
  /** Its first bytes: enough for its head. */
  head: Buffer;
};
/** An inquiry whose acknowledgement was not written by itself; `because`: the limit that stopped it. */
export type NotAcknowledged = {
  id: string;
  at: Moment;
  because: string;
  to: string;
  phone: string | null;
  inquiry: About["inquiry"];
};
/** What a person looked at and took off the list. */
export type LookedAt = {
  mail: string;
  at: Moment;
  was: string;
  note: string | null;
  by: string;
  /** It is still off the list, and can be put back. */
  isOff: boolean;
};

/** At most this many of each kind are shown; the rest follow as the list is emptied. */
const most = 50;

/** What needs a person's look, the latest first, and what was last looked at. `since`: what is younger still runs by itself. */
export function mailToLookAt(db: Database, viewer: StaffViewer, since: Moment) {
  return inside(db, scopeOf(viewer), async (tx) => ({
    letters: (await lostLetters(viewer, since).execute(tx)).rows.map(joined),
    mails: (await strayMail(viewer, since).execute(tx)).rows.map((row) => ({
      ...joined(row),
      head: Buffer.from(row.head),
    })),
    notAcknowledged: (await stopped(viewer).execute(tx)).rows.map(joined),
    lookedAt: (await lastLooks(viewer).execute(tx)).rows,
  }));
}

/** How many there are, up to a hundred: for a figure beside a link. */
export async function countMailToLookAt(db: Database, viewer: StaffViewer, since: Moment): Promise<number> {
  const [row] = await ask(
    db,
    scopeOf(viewer),
    sql<{ count: number }>`
      select count(*)::int as count from (
        (select id from (${lostOnes(viewer, since)}) l limit ${sql.lit(most)}) union all select id from (${strayMail(viewer, since)}) m
        union all (select n.inquiry_id ${stoppedOnes(viewer)} limit ${sql.lit(most)})
      ) every`,
  );
  return row?.count ?? 0;
}

type Row = { reference: string | null; open: boolean | null };
const joined = <T extends Row>({ reference, open, ...row }: T) => ({
  ...row,
  inquiry: reference === null ? null : { reference, open: open === true },
});

/** Where the parent of inquiry `i` is rung: on file, else as they wrote it. */
const phoneOf = sql`coalesce(
  (select phone from guardians g where g.district_id = i.district_id and g.school_id = i.school_id and g.id = i.guardian_id),
  (select words from kept_texts f where f.district_id = i.district_id and f.school_id = i.school_id
    and f.id = (i.state #>> '{phone,text}')::uuid))`;

/** The letters that are lost, alone: who may see one sees its inquiry. */
const lostOnes = ({ district, school }: Pick<StaffViewer, "district" | "school">, since: Moment) => sql`
  -- Each of the two has its index; asked for together they would be looked for among all letters.
  (select * from letters where district_id = ${district} and school_id = ${school} and looked_at is null
     and state in ('ambiguous', 'failed', 'bounced') and (state <> 'ambiguous' or at < ${since}::timestamptz)
   order by at desc limit ${sql.lit(most)})
  union all
  (select * from letters where district_id = ${district} and school_id = ${school} and looked_at is null
     and state = 'held'
   order by at desc limit ${sql.lit(most)})
  union all
  (select * from letters where district_id = ${district} and school_id = ${school} and looked_at is null
     and state in ('queued', 'claimed', 'data_started') and attempt > 0
     and coalesce(leave_at, at) < ${since}::timestamptz - interval '50 minutes'
   order by at desc limit ${sql.lit(most)})`;

const lostLetters = ({ district, school }: StaffViewer, since: Moment) => sql<
  Omit<LostLetter, "inquiry"> & Row
>`
  with lost as (${lostOnes({ district, school }, since)})
  select l.id, l.at, case when l.state in ('queued', 'claimed', 'data_started') then 'late' else l.state end as was,
    l.purpose, l.problem, coalesce(t.words, '') as to, i.reference, i.open, ${phoneOf} as phone
  from lost l
  join inquiries i on i.district_id = l.district_id and i.school_id = l.school_id and i.id = l.inquiry_id
  left join kept_texts t on t.district_id = l.district_id and t.school_id = l.school_id and t.id = l.to_text
  order by l.at desc limit ${sql.lit(most)}`;

const strayMail = ({ district, school }: StaffViewer, since: Moment) => sql<Omit<StrayMail, "inquiry"> & Row>`
  (select o.id, o.at, case when o.read_at is null then 'unread' when o.spam then 'spam' else 'of_nobody' end as was,
     o.envelope_from as "envelopeFrom", substring(o.raw for 65536) as head, null as reference, null::boolean as open
   from originals o
   where o.district_id = ${district} and o.school_id = ${school} and o.inquiry_id is null and o.looked_at is null
     and (o.read_at is not null or o.at < ${since}::timestamptz)
   order by o.at desc limit ${sql.lit(most)})
  union all
  (select o.id, o.at, 'unreadable', o.envelope_from, substring(o.raw for 65536), i.reference, i.open
   from inquiries i
   join entries e on e.district_id = i.district_id and e.school_id = i.school_id and e.inquiry_id = i.id and e.seq = 1
   join originals o on o.district_id = i.district_id and o.school_id = i.school_id and o.id = (e.body ->> 'original')::uuid
   where i.district_id = ${district} and i.school_id = ${school} and i.open and i.state @> '{"unreadable": true}'
     and o.looked_at is null
   order by i.received_at desc limit ${sql.lit(most)})`;

/**
 * Whoever acknowledged it meanwhile took it off the list. Each one's inquiry is looked up by itself: joined, all open
 * inquiries are read for the few that nobody acknowledged.
 */
const stoppedOnes = ({ district, school }: Pick<StaffViewer, "district" | "school">) => sql`
  from not_acknowledged n cross join lateral (
    select i.* from inquiries i where i.district_id = n.district_id and i.school_id = n.school_id and i.id = n.inquiry_id
      and i.open and i.state ->> 'acknowledged' is null offset 0) i
  where n.district_id = ${district} and n.school_id = ${school} and n.looked_at is null`;

const stopped = ({ district, school }: StaffViewer) => sql<Omit<NotAcknowledged, "inquiry"> & Row>`
  select l.id, l.at, l.because, coalesce(t.words, '') as to, l.reference, l.open, l.phone
  from (
    select n.inquiry_id as id, n.at, n.because, i.reference, i.open, i.state, ${phoneOf} as phone
    ${stoppedOnes({ district, school })} order by n.at desc limit ${sql.lit(most)}) l
  left join kept_texts t on t.district_id = ${district} and t.school_id = ${school}
    and t.id = (l.state -> 'email' ->> 'text')::uuid
  order by l.at desc`;

const lastLooks = ({ district, school }: StaffViewer) => sql<LookedAt>`
  select k.mail_id as mail, k.at, k.was, k.note, p.name as by,
    k.was <> 'put_back' and k.at = (select max(at) from mail_looks m
      where m.district_id = k.district_id and m.school_id = k.school_id and m.mail_id = k.mail_id) as "isOff"
  from mail_looks k
  join staff p on p.district_id = k.district_id and p.id = k.staff_id
  where k.district_id = ${district} and k.school_id = ${school} order by k.at desc limit 20`;
