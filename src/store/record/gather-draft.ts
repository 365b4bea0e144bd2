import { sql } from "kysely";
import type { Inquiry } from "../../inquiry/state.ts";
import type { Moment } from "../../inquiry/words.ts";
import type { About, PersonName } from "../../letters/checks/about.ts";
import type { World } from "../../sop/world.ts";
import type { Database } from "../database.ts";
import { type Roster, rosterColumns } from "../roster.ts";
import { receivesRecords } from "./limits.ts";

/** What the checks of a draft may know: the question, who is who, and every other child's name of the school. */
export async function gatherDraft(
  tx: Database,
  { district, school }: { district: number; school: number },
  inquiry: Inquiry,
  now: Moment,
): Promise<NonNullable<World["draft"]>> {
  const roster = rosterColumns({ district, school });
  const { rows } = await sql<Found>`
    select ${roster.columns},
      (select words from kept_texts where district_id = s.district_id and school_id = s.school_id and id = ${inquiry.question.text}::uuid) as question,
      (select words from kept_texts where district_id = s.district_id and school_id = s.school_id and id = ${inquiry.guardianName?.text ?? null}::uuid) as written_name,
      (select words from kept_texts where district_id = s.district_id and school_id = s.school_id and id = ${inquiry.email?.text ?? null}::uuid) as written_email,
      (select jsonb_build_object('name', name, 'email', email, 'language', language) from guardians
        where district_id = s.district_id and school_id = s.school_id and id = ${inquiry.guardian}::uuid) as guardian,
      (select jsonb_build_object('first', first_name, 'last', last_name) from students
        where district_id = s.district_id and school_id = s.school_id and id = ${inquiry.student}::uuid) as child,
      array(select k.student_id::text from guardianships k where k.district_id = s.district_id and k.school_id = s.school_id
        and k.guardian_id = ${inquiry.guardian}::uuid and ${receivesRecords(now)}) as theirs,
      (select coalesce(jsonb_agg(jsonb_build_object('name', name, 'role', title)), '[]') from staff
        where district_id = s.district_id and s.school_id = any (schools) and active) as staff,
      s.phone, s.mail_address,
      exists (select from guardianships where district_id = s.district_id and school_id = s.school_id
        and guardian_id = ${inquiry.guardian}::uuid and student_id = ${inquiry.student}::uuid) as linked
    from schools s where s.district_id = ${district} and s.school_id = ${school}`.execute(tx);
  const [found] = rows;
  if (!found) throw new Error(`there is no school ${school} in district ${district}`);
  const name = found.guardian?.name ?? found.written_name;
  // A brother or sister of whom this guardian may hear is not another family's child.
  const own = new Set([inquiry.student, ...found.theirs]);
  const pupils = roster.answer(found);
  return {
    question: found.question ?? "",
    ...(name && { guardianName: name }),
    guardianLanguage: inquiry.language,
    child: found.child,
    otherChildren: pupils.some(({ id }) => own.has(id)) ? pupils.filter(({ id }) => !own.has(id)) : pupils,
    staff: found.staff,
    identityLevel: inquiry.identity && inquiry.identity.until > now ? inquiry.identity.level : 0,
    linkOnRecord: found.linked,
    type: inquiry.type,
    first: inquiry.replies === 0,
    entitledAddresses: [found.guardian?.email, found.written_email].filter((address) => address != null),
    schoolContacts: [found.phone, found.mail_address],
  } satisfies Omit<About, "settles">;
}

type Found = Roster & {
  question: string | null;
  written_name: string | null;
  written_email: string | null;
  guardian: { name: string; email: string | null; language: string } | null;
  child: PersonName | null;
  theirs: string[];
  staff: About["staff"];
  phone: string;
  mail_address: string;
  linked: boolean;
};
