import { sql } from "kysely";
import type { Inquiry } from "../../inquiry/state.ts";
import type { Moment } from "../../inquiry/words.ts";
import type { About, PersonName } from "../../letters/checks/about.ts";
import { contactsIn, phoneKey } from "../../letters/checks/contacts-in.ts";
import type { World } from "../../sop/world.ts";
import { type Database, together } from "../database.ts";
import { type Pupil, type Roster, rosterColumn } from "../roster.ts";
import { receivesRecords } from "./limits.ts";
import { identityNow } from "./read-identity.ts";

/** What the checks of a draft may know: the question, who is who, and every other child's name of the school. */
export async function gatherDraft(
  tx: Database,
  { district, school }: { district: number; school: number },
  inquiry: Inquiry,
  now: Moment,
  text = "",
): Promise<NonNullable<World["draft"]>> {
  const contacts = contactsIn(text);
  const emails = contacts.flatMap(({ kind, key }) => (kind === "email" ? [key] : []));
  const phones = contacts.flatMap(({ kind, key }) => (kind === "phone" ? [key] : []));
  const roster = rosterColumn({ district, school }, now);
  const asked = sql<Found>`
    select ${roster.column},
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
      ${
        contacts.length > 0
          ? sql`(select coalesce(jsonb_agg(jsonb_build_object('email', lower(g.email), 'phone', g.phone, 'of', case
              when g.id = ${inquiry.guardian}::uuid then 'own'
              when exists (select from guardianships k where k.district_id = g.district_id and k.school_id = g.school_id
                and k.guardian_id = g.id and k.student_id = ${inquiry.student}::uuid) then 'other_parent'
              else 'other_family' end)), '[]') from guardians g
              where g.district_id = s.district_id and g.school_id = s.school_id and (lower(g.email) = any (${emails}::text[])
                or right(regexp_replace(g.phone, '[^0-9]', '', 'g'), 15) ~ any (${phones.map((digits) => `${digits}$`)}::text[])))`
          : sql`'[]'::jsonb`
      } as others,
      s.phone, s.mail_address,
      array(select lower(email) from staff where district_id = s.district_id and s.school_id = any (schools) and active) as staff_addresses,
      exists (select from guardianships where district_id = s.district_id and school_id = s.school_id
        and guardian_id = ${inquiry.guardian}::uuid and student_id = ${inquiry.student}::uuid) as linked
    from schools s where s.district_id = ${district} and s.school_id = ${school}`;
  const [{ rows }, proven] = await together(
    asked.execute(tx),
    inquiry.guardian
      ? identityNow(tx, { district, school }, inquiry.guardian, inquiry.student, inquiry.id, now)
      : null,
  );
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
    otherChildren: othersThan(own, pupils),
    staff: found.staff,
    identityLevel: proven?.level ?? 0,
    linkOnRecord: found.linked,
    type: inquiry.type,
    first: inquiry.replies === 0,
    entitledAddresses: [found.guardian?.email, found.written_email].filter((address) => address != null),
    schoolContacts: [found.phone, found.mail_address, ...found.staff_addresses],
    others: found.others
      .sort((a, b) => Number(a.of !== "own") - Number(b.of !== "own"))
      .flatMap(({ email, phone, of }) => [
        ...(email ? [{ key: email, of }] : []),
        ...(phone ? [{ key: phoneKey(phone), of }] : []),
      ]),
  } satisfies Omit<About, "settles">;
}

const narrowed = new WeakMap<readonly Pupil[], Map<string, Pupil[]>>();
const mostNarrowed = 50;

/** The children but one family's own. The same list for the same family, so that its names are indexed once and not at every pause of the writer. */
function othersThan(own: ReadonlySet<string | null>, pupils: Pupil[]): Pupil[] {
  if (!pupils.some(({ id }) => own.has(id))) return pupils;
  const known = narrowed.get(pupils) ?? new Map<string, Pupil[]>();
  narrowed.set(pupils, known);
  const key = [...own].sort().join();
  const others = known.get(key) ?? pupils.filter(({ id }) => !own.has(id));
  known.delete(key);
  known.set(key, others);
  for (const oldest of known.keys()) if (known.size > mostNarrowed) known.delete(oldest);
  return others;
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
  others: { email: string | null; phone: string | null; of: "own" | "other_parent" | "other_family" }[];
  staff_addresses: string[];
  linked: boolean;
};
