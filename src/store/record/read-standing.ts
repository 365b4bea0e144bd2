import { type RawBuilder, sql } from "kysely";
import type { Place } from "../../inquiry/place.ts";
import type { Moment } from "../../inquiry/words.ts";
import { type ConsentOnFile, consentState } from "../../rights/consent-state.ts";
import type { OrderStatus } from "../../rights/facts.ts";
import { identityOf } from "../../rights/identity.ts";
import type { Span } from "../../rights/span.ts";
import type { Standing } from "../../rights/standing.ts";
import type { Database } from "../database.ts";
import { type Asked, type Proofs, proofsColumn } from "./read-identity.ts";

/**
 * Everything on file that bears on whether this person may hear about this student, in one question inside the caller's
 * transaction, so that two who act at once see the same. Null: a student or a guardian is not named, or there
 * is no such student. Orders limit this person, or everybody whom an order of the same paper does not except. Which
 * proof of identity counts is asked of `identityOf`.
 */
export async function readStanding(
  tx: Database,
  place: Place,
  asked: Asked,
  now: Moment,
): Promise<Standing | null> {
  if (!asked.student || !asked.guardian) return null;
  const { rows } = await standingRows(place, asked, now).execute(tx);
  return standingIn(rows[0]);
}

/** The same as a statement for `ask`; each id may be an expression. */
export const standingRows = (
  { district, school }: Place,
  { student, guardian, inquiry }: Asked,
  now: Moment,
): RawBuilder<StandingRow> => sql<StandingRow>`
    select ${standingColumns({ district, school }, inquiry, now)}
    from students s left join guardians g on g.district_id = s.district_id and g.school_id = s.school_id and g.id = ${guardian}::uuid
    where s.district_id = ${district} and s.school_id = ${school} and s.id = ${student}::uuid`;

/** The columns of `StandingRow`, in a statement in which `s` is a student and `g` the guardian, who may be nobody. */
export function standingColumns(
  { district, school }: Place,
  inquiry: Asked["inquiry"],
  now: Moment,
): RawBuilder<StandingRow> {
  const home = sql`district_id = ${district} and school_id = ${school}`;
  const mine = sql`student_id = s.id`;
  const dates = sql`'from', from_date, 'until', until_date`;
  return sql<StandingRow>`
    s.id, s.born::text as born, s.postsecondary, s.left_on::text as left_on,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'authorised', authorised, ${dates})), '[]')
        from flags where ${home} and ${mine} and ended_at is null) as flags,
      (select jsonb_build_object('id', id, 'standing', standing, 'mayReceiveRecords', may_receive_records,
          'mayDecide', may_decide, 'mayPickUp', may_pick_up, 'livesWith', lives_with,
          'evidence', evidence_document is not null, ${dates})
        from guardianships where ${home} and ${mine} and guardian_id = g.id) as link,
      g.id as guardian,
      (select coalesce(jsonb_agg(jsonb_build_object('status', o.status, 'from', o.from_date, 'until', o.until_date)), '[]')
        from orders o where ${home} and ${mine} and o.ended_at is null and (o.guardian_id = g.id
          or o.guardian_id is null and not exists (select from orders own where own.district_id = o.district_id
            and own.school_id = o.school_id and own.student_id = o.student_id and own.ended_at is null
            and own.guardian_id = g.id and own.document_id = o.document_id and own.status = 'none'))) as orders,
      (select coalesce(jsonb_agg(jsonb_build_object('status', status, ${dates})), '[]')
        from orders where ${home} and ${mine} and ended_at is null) as "allOrders",
      (select coalesce(jsonb_agg(jsonb_build_object('categories', categories, 'party', party, 'purpose', purpose,
          'signed', signed_on, 'until', until_date, 'from', null,
          'byGuardian', given_by_guardian is not null, 'byStudent', given_by_student)), '[]')
        from consents where ${home} and ${mine} and party_guardian = g.id and revoked_at is null) as consents,
      ${proofsColumn(now)} as proofs, (${inquiry})::text as inquiry, ${now}::text as now`;
}

/** What the row of `standingRows` says. */
export function standingIn(found: StandingRow | undefined): Standing | null {
  if (!found) return null;
  const { id, born, postsecondary, left_on, flags, link, orders, consents, proofs, inquiry, now } = found;
  const who = { born, postsecondary };
  return {
    student: { id, ...who, leftOn: left_on, flags, orders: found.allOrders },
    guardian: found.guardian,
    link: found.guardian ? link : null,
    orders,
    consents: consents.map(({ from, until, ...paper }) => ({
      ...{ from, until, categories: [...paper.categories] },
      state: consentState(paper, who),
    })),
    identity: identityOf(proofs.proofs, proofs.file, { inquiry: inquiry ?? "", student: id }, now),
  };
}

export type StandingRow = {
  id: string;
  born: string | null;
  postsecondary: boolean;
  left_on: string | null;
  flags: Standing["student"]["flags"];
  link: Standing["link"];
  guardian: string | null;
  orders: (Span & { status: OrderStatus })[];
  allOrders: (Span & { status: OrderStatus })[];
  consents: (Span & ConsentOnFile)[];
  proofs: Proofs;
  inquiry: string | null;
  now: Moment;
};
