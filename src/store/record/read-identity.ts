import { type RawBuilder, sql } from "kysely";
import type { Place } from "../../inquiry/place.ts";
import { contactState, identityOf, type OnFile, type Proof, type Proven } from "../../rights/identity.ts";
import type { Identity } from "../../sop/world.ts";
import type { Database } from "../database.ts";

type Id = string | null | RawBuilder<unknown>;
/** Whom a question is about; each may be an expression. */
export type Asked = { student: Id; guardian: Id; inquiry: Id };
/** The proofs of one person, and what is on file that decides what they are worth. */
export type Proofs = { file: OnFile; proofs: Proof[] };

/** A moment as the application writes it: UTC with milliseconds, which compares as text. */
const moment = (column: RawBuilder<unknown>) =>
  sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * `Proofs` as one column of a statement in which `g` is a guardian and `s` the student, who may be nobody. Which of them
 * count is asked of `identityOf`, never of the statement.
 */
export const proofsColumn = (now: string): RawBuilder<Proofs> => sql`
  jsonb_build_object(
    'file', jsonb_build_object('email', g.email is not null, 'phone', g.phone is not null,
      'emailSince', ${moment(sql`g.email_since`)}, 'phoneSince', ${moment(sql`g.phone_since`)},
      'voidBefore', ${moment(sql`greatest(g.identity_void_before, s.identity_void_before)`)}),
    'proofs', (select coalesce(jsonb_agg(jsonb_build_object('method', p.method, 'level', p.level,
        'at', ${moment(sql`p.at`)}, 'until', ${moment(sql`p.until`)}, 'inquiry', p.inquiry_id, 'student', p.student_id,
        'byMail', exists (select from inquiries i where i.district_id = p.district_id and i.school_id = p.school_id
          and i.id = p.inquiry_id and i.source = 'mail'))), '[]')
      from identity_proofs p where p.district_id = g.district_id and p.school_id = g.school_id
        and p.guardian_id = g.id and p.until > ${now}::timestamptz))`;

export type IdentityRow = {
  found: Proofs;
  checks: number;
  inquiry: string;
  student: string | null;
  now: string;
};

/** What is on file about who a guardian is, as a statement for `ask`; each id may be an expression. */
export const identityRows = (
  { district, school }: Place,
  { guardian, student, inquiry }: Asked,
  now: string,
) => sql<IdentityRow>`
    select ${proofsColumn(now)} as found,
      (select count(*)::int from identity_checks c where c.district_id = g.district_id and c.school_id = g.school_id
        and c.guardian_id = g.id and c.sent_at > ${now}::timestamptz - interval '1 hour') as checks,
      (${inquiry})::text as inquiry, (${student})::text as student, ${now}::text as now
    from guardians g left join students s on s.district_id = g.district_id and s.school_id = g.school_id
      and s.id = ${student}::uuid
    where g.district_id = ${district} and g.school_id = ${school} and g.id = ${guardian}::uuid`;

/** What its row says; null: nobody of that id is on file here. */
export function identityIn(row: IdentityRow | undefined): Identity | null {
  if (!row) return null;
  const { file, proofs } = row.found;
  return {
    proven: identityOf(proofs, file, row, row.now),
    email: contactState(file.email, file.emailSince, row.now),
    phone: contactState(file.phone, file.phoneSince, row.now),
    checks: row.checks,
  };
}

/**
 * The proof of identity that counts now for this person, this student and this inquiry, after expiry and after all that
 * voids it; null when none does. Read inside the transaction that asks.
 */
export async function identityNow(
  tx: Database,
  place: Place,
  guardian: string,
  student: string | null,
  inquiry: string,
  now: string,
): Promise<Proven | null> {
  const { rows } = await identityRows(place, { guardian, student, inquiry }, now).execute(tx);
  return identityIn(rows[0])?.proven ?? null;
}

/** Nobody else sends this person a check until this transaction has ended. */
export const holdGuardian = (tx: Database, { district, school }: Place, guardian: string): Promise<unknown> =>
  sql`select from guardians where district_id = ${district} and school_id = ${school} and id = ${guardian}::uuid
    for no key update`.execute(tx);

/** The same, with the ways by which it could be made surer. */
export async function readIdentity(
  tx: Database,
  place: Place,
  { id, guardian, student }: { id: string; guardian: string | null; student: string | null },
  now: string,
): Promise<Identity | null> {
  if (!guardian) return null;
  const { rows } = await identityRows(place, { guardian, student, inquiry: id }, now).execute(tx);
  return identityIn(rows[0]);
}
