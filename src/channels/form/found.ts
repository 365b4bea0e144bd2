import { sql } from "kysely";
import type { PrivateLinks } from "../../access/private-link.ts";
import type { Calendar } from "../../calendar/calendar.ts";
import type { SendIdentityCheck } from "../../inquiry/command.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { Edition } from "../../sop/edition.ts";
import type { Governors } from "../../sop/governors.ts";
import { answeringTo } from "../../sop/organisation.ts";
import { subjectsOf } from "../../sop/set-apart.ts";
import { among, present } from "../../sop/whom.ts";
import { awayToday } from "../../store/away-today.ts";
import { type Database, together } from "../../store/database.ts";
import { organisation } from "../../store/organisation.ts";
import { schoolFacts } from "../../store/school-facts.ts";
import { staffHere } from "../../store/staff-here.ts";

/** The inquiry that a form is about, with what its letters need. */
export type Found = {
  inquiry: Inquiry;
  /** Where its letters go; null when there is no e-mail address. */
  email: string | null;
  /** The address on file of whoever asks: the only one to which a student is spoken of; null when there is none. */
  onFile: string | null;
  guardianName: string | null;
  calendar: Calendar;
  /** The edition that is in force now. */
  edition: Edition;
  school: { name: string; phone: string };
  /** The staff of this school, for whom a letter names. */
  colleagues: { id: string; name: string; title: string }[];
  /** Outside the staff: who is written to when nobody there may have it. */
  governors: Governors | null;
  /** Who writes, when a member of staff does. */
  writer: { name: string; role: string } | null;
  /** The guardian's private link. */
  follow: string;
  now: string;
  /** A check of who is asking, where the act is to send one. */
  check?: SendIdentityCheck;
  /** Who is there today for a member of staff: themselves, or who stands in. */
  present: (person: string) => string;
};

type Place = { district: number; school: number };
type Linking = { links: PrivateLinks; publicOrigin: string; now: () => string };

/** An inquiry with what its letters need, as far as the transaction's viewer may see it. */
export async function findForLetters(
  tx: Database,
  house: Linking,
  place: Place,
  by: { reference: string } | { id: string },
  writerId?: string,
): Promise<Found | null> {
  const row = await tx
    .selectFrom("inquiries")
    .select("state")
    .where("district_id", "=", place.district)
    .where("school_id", "=", place.school)
    .where("reference" in by ? "reference" : "id", "=", "reference" in by ? by.reference : by.id)
    .executeTakeFirst();
  return row ? ((await lettersFor(tx, house, place, [row.state], writerId))[0] ?? null) : null;
}

/** What the letters of inquiries need that were read already, in their order. */
export async function lettersFor(
  tx: Database,
  house: Linking,
  { district, school }: Place,
  inquiries: readonly Inquiry[],
  writerId?: string,
): Promise<Found[]> {
  const wanted = inquiries.flatMap(({ email, guardianName }) =>
    [email?.text, guardianName?.text].filter((id) => id !== undefined),
  );
  const [home, texts, links, { rows: colleagues }, away, onFile] = await together(
    schoolFacts(tx, { district, school }),
    wanted.length
      ? tx
          .selectFrom("kept_texts")
          .select(["id", "words"])
          .where("district_id", "=", district)
          .where("school_id", "=", school)
          .where("id", "=", (is) => is.fn.any(is.val(wanted)))
          .execute()
      : [],
    tx
      .selectFrom("private_links")
      .select(["inquiry_id", "generation"])
      .where("district_id", "=", district)
      .where("school_id", "=", school)
      .where("inquiry_id", "=", (is) => is.fn.any(is.val(inquiries.map(({ id }) => id))))
      .execute(),
    sql<Found["colleagues"][number]>`
      select id, name, title from staff
      where district_id = ${district} and ${school} = any (schools) and active`.execute(tx),
    awayToday(tx, { district, school }, house.now()),
    tx
      .selectFrom("guardians")
      .select(["id", "email"])
      .where("district_id", "=", district)
      .where("school_id", "=", school)
      .where("id", "=", (is) =>
        is.fn.any(is.val(inquiries.flatMap(({ guardian }) => (guardian ? [guardian] : [])))),
      )
      .execute(),
  );
  const said = new Map(texts.map(({ id, words }) => [id, words]));
  const generations = new Map(links.map(({ inquiry_id, generation }) => [inquiry_id, generation]));
  const isKept = inquiries.some(({ subjects = [] }) => subjects.length > 0);
  const staff = away.absences.length > 0 || isKept ? await staffHere(tx, { district, school }) : [];
  const tree = isKept ? await organisation(tx, { district }) : [];
  const writer = colleagues.find(({ id }) => id === writerId);
  const say = (id: string | undefined) => (id && said.get(id)) ?? null;
  return inquiries.map((inquiry) => ({
    inquiry,
    colleagues,
    governors: home.governors ?? null,
    writer: writer ? { name: writer.name, role: writer.title } : null,
    email: say(inquiry.email?.text) || null,
    onFile: onFile.find(({ id }) => id === inquiry.guardian)?.email || null,
    guardianName: say(inquiry.guardianName?.text) || null,
    calendar: home.calendar,
    edition: home.edition,
    school: { name: home.name, phone: home.phone },
    follow: `${house.publicOrigin}/follow/${house.links.token({ district, school }, inquiry.id, generations.get(inquiry.id) ?? 0)}`,
    now: house.now(),
    present: (person) =>
      present(person, among({ ...away, staff }, answeringTo(subjectsOf(inquiry), tree))).id,
  }));
}
