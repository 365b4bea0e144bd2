import { sql } from "kysely";
import {
  contactState,
  identityOf,
  type Level,
  type OnFile,
  type Proof,
  type Proven,
} from "../../rights/identity.ts";
import type { Identity } from "../../sop/world.ts";
import { type Database, together } from "../database.ts";

type Place = { district: number; school: number };
type Read = { file: OnFile; proofs: Proof[]; checks: number };

/** The proofs of one person with what is on file about them; null: nobody of that id is on file here. */
async function readProofs(
  tx: Database,
  { district, school }: Place,
  guardian: string,
  student: string | null,
  now: string,
): Promise<Read | null> {
  const [{ rows }, proofs] = await together(
    sql<OnFile & { checks: number }>`
      select g.email is not null as email, g.phone is not null as phone, g.email_since as "emailSince",
        g.phone_since as "phoneSince", greatest(g.identity_void_before, s.identity_void_before) as "voidBefore",
        (select count(*)::int from identity_checks c where c.district_id = g.district_id and c.school_id = g.school_id
          and c.guardian_id = g.id and c.sent_at > ${now}::timestamptz - interval '1 hour') as checks
      from guardians g left join students s on s.district_id = g.district_id and s.school_id = g.school_id
        and s.id = ${student}::uuid
      where g.district_id = ${district} and g.school_id = ${school} and g.id = ${guardian}::uuid`.execute(tx),
    tx
      .selectFrom("identity_proofs")
      .select(["method", "level", "at", "until", "inquiry_id as inquiry", "student_id as student"])
      .where("district_id", "=", district)
      .where("school_id", "=", school)
      .where("guardian_id", "=", guardian)
      .where("until", ">", now)
      .execute(),
  );
  const [found] = rows;
  if (!found) return null;
  const { checks, ...file } = found;
  return { file, checks, proofs: proofs.map((proof) => ({ ...proof, level: proof.level as Level })) };
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
  const read = await readProofs(tx, place, guardian, student, now);
  return read && identityOf(read.proofs, read.file, { inquiry, student }, now);
}

/** The same, with the ways by which it could be made surer. */
export async function readIdentity(
  tx: Database,
  place: Place,
  { id, guardian, student }: { id: string; guardian: string | null; student: string | null },
  now: string,
): Promise<Identity | null> {
  const read = guardian ? await readProofs(tx, place, guardian, student, now) : null;
  if (!read) return null;
  const { file, proofs, checks } = read;
  return {
    proven: identityOf(proofs, file, { inquiry: id, student }, now),
    email: contactState(file.email, file.emailSince, now),
    phone: contactState(file.phone, file.phoneSince, now),
    checks,
  };
}
