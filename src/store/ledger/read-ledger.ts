import { type RawBuilder, sql } from "kysely";
import { may } from "../../access/may.ts";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import type { Moment } from "../../inquiry/words.ts";
import { ask, type Database } from "../database.ts";

/** Whose list, between which moments (`until` not included), and whether only what a parent may see. */
export type LedgerAsked = {
  student: string;
  from?: Moment;
  until?: Moment;
  forParent: boolean;
  most: number;
};

export type LedgerRow = {
  id: string;
  at: Moment;
  outcome: string;
  decision: string;
  rule: string;
  citation: string;
  category: string;
  /** Who received or asked; null when forgotten or never named. */
  party: string | null;
  basis: string | null;
  mustRecord: string;
  exempt: boolean;
  shown: boolean;
  by: string | null;
  reference: string | null;
  /** What became of the letter that was to carry it, as it stands now; null when it was said otherwise, or a letter of a request. */
  letter: string | null;
};

export type Ledger = {
  name: string;
  grade: string;
  /** Something on file keeps the family apart, so that what one of them asked is left out of the list for another. */
  isApart: boolean;
  rows: LedgerRow[];
};

/**
 * A student's list of disclosures and requests (34 CFR 99.32), the newest first. What a parent may see leaves out what is
 * exempt, what would tell of a restriction, and while something keeps the family apart also what guardians asked.
 */
export async function readLedger(
  db: Database,
  viewer: StaffViewer,
  asked: LedgerAsked,
): Promise<Ledger | null> {
  if (!may(viewer.roles, "see ledger")) return null;
  const { student, from = null, until = null, forParent, most } = asked;
  const here = (name: string) =>
    sql`${sql.ref(`${name}.district_id`)} = ${viewer.district} and ${sql.ref(`${name}.school_id`)} = ${viewer.school}`;
  const kept = forParent
    ? sql`not d.exempt and d.shown and not (f.apart and d.guardian_id is not null)`
    : sql`true`;
  const [found] = await ask(
    db,
    scopeOf(viewer),
    sql<Ledger>`
      select s.first_name || ' ' || s.last_name as name, s.grade, f.apart as "isApart",
        (select coalesce(jsonb_agg(to_jsonb(l) - 'n' order by l.n), '[]') from (
          select row_number() over (order by d.at desc, d.id) as n, d.id, d.outcome, d.decision, d.rule, d.citation, d.category,
            to_char(d.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
            coalesce(g.name, t.words) as party, d.basis, d.must_record as "mustRecord", d.exempt, d.shown,
            coalesce(p.name, a.name) as by, i.reference, m.state as letter
          from disclosures d
          left join guardians g on ${here("g")} and g.id = d.guardian_id
          left join kept_texts t on ${here("t")} and t.inquiry_id = d.inquiry_id and t.id = d.party_text
          left join inquiries i on ${here("i")} and i.id = d.inquiry_id
          left join letters m on ${here("m")} and m.id = d.letter_id
          left join staff p on p.district_id = ${viewer.district} and p.id::text = d.actor ->> 'id'
          left join api_tokens a on ${here("a")} and a.id::text = d.actor ->> 'id'
          where ${here("d")} and d.student_id = s.id and ${kept}
            and (${from}::timestamptz is null or d.at >= ${from}::timestamptz)
            and (${until}::timestamptz is null or d.at < ${until}::timestamptz)
          order by d.at desc, d.id limit ${most}) l) as rows
      from students s, lateral (select ${isApart()} as apart) f
      where ${here("s")} and s.id = ${student}::uuid`,
  );
  return found ?? null;
}

/** An order of more than custody, or a protection, stands on the student whose row is called `s`. */
const isApart = (): RawBuilder<boolean> => {
  const of = sql`district_id = s.district_id and school_id = s.school_id and student_id = s.id and ended_at is null`;
  return sql`(exists (select from orders where ${of} and status not in ('none', 'preference_only', 'custody_only'))
    or exists (select from flags where ${of} and kind in ('address_protected', 'missing_child')))`;
};
