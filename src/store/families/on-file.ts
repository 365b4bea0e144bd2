import { sql } from "kysely";
import type { FamilyAct } from "../../families/act.ts";
import type { Place } from "../../inquiry/place.ts";
import type { Database } from "../database.ts";

/**
 * The thing that an act is about as it stands on file, in the shape of an act, or null. What ended is not on file any
 * more.
 */
export async function onFile(tx: Database, place: Place, act: FamilyAct): Promise<FamilyAct | null> {
  const { rows } = await sql<{ found: FamilyAct }>`
    select ${shapes[act.kind]} as found from ${sql.table(tables[act.kind])} t
    where district_id = ${place.district} and school_id = ${place.school} and id = ${act.id}::uuid
      ${"student" in act ? sql`and student_id = ${act.student}::uuid` : sql``}
      ${ends.has(tables[act.kind]) ? sql`and ended_at is null` : sql``}
      ${act.kind === "revoke" ? sql`and revoked_at is null` : sql``}`.execute(tx);
  return rows[0]?.found ?? null;
}

const ends = new Set<string>(["orders", "flags"]);
const tables = {
  guardian: "guardians",
  student: "students",
  relation: "guardianships",
  order: "orders",
  endOrder: "orders",
  flag: "flags",
  endFlag: "flags",
  consent: "consents",
  revoke: "consents",
  document: "documents",
} as const satisfies Record<FamilyAct["kind"], string>;

/** The local dates between which something counts; null: from ever, or without an end. */
export const dates = sql`'from', t.from_date, 'until', t.until_date`;
/** What a person entered from a document, with who looks at it again and when. */
export const reviewed = sql`${dates}, 'document', t.document_id, 'reviewer', t.reviewer, 'reviewBy', t.review_by`;
const order = sql`jsonb_build_object('kind', 'order', 'id', t.id, 'student', t.student_id, 'guardian', t.guardian_id,
  'status', t.status, ${reviewed})`;
const flag = sql`jsonb_build_object('kind', 'flag', 'id', t.id, 'student', t.student_id, 'flag', t.kind,
  'authorised', t.authorised, ${reviewed})`;
const consent = sql`jsonb_build_object('kind', 'consent', 'id', t.id, 'student', t.student_id,
  'byGuardian', t.given_by_guardian, 'byStudent', t.given_by_student, 'party', t.party, 'partyGuardian', t.party_guardian,
  'categories', t.categories, 'purpose', t.purpose, 'signed', t.signed_on, 'until', t.until_date, 'document', t.document_id)`;
const shapes = {
  guardian: sql`jsonb_build_object('kind', 'guardian', 'id', t.id, 'name', t.name, 'email', t.email, 'phone', t.phone,
    'language', t.language)`,
  student: sql`jsonb_build_object('kind', 'student', 'id', t.id, 'first', t.first_name, 'last', t.last_name,
    'grade', t.grade, 'born', t.born, 'postsecondary', t.postsecondary)`,
  relation: sql`jsonb_build_object('kind', 'relation', 'id', t.id, 'student', t.student_id, 'guardian', t.guardian_id,
    'called', t.relation, 'standing', t.standing, 'livesWith', t.lives_with, 'evidence', t.evidence_document, ${dates},
    'rights', jsonb_build_object('mayReceiveRecords', t.may_receive_records, 'mayDecide', t.may_decide,
      'mayPickUp', t.may_pick_up, 'emergencyContact', t.emergency_contact, 'generalMail', t.general_mail))`,
  ...{ order, endOrder: order, flag, endFlag: flag, consent, revoke: consent },
  document: sql`jsonb_build_object('kind', 'document', 'id', t.id, 'student', t.student_id, 'sort', t.kind,
    'title', t.title, 'held', t.held, 'dated', t.dated)`,
};
