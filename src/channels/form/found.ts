import { type RawBuilder, sql } from "kysely";
import type { PrivateLinks } from "../../access/private-link.ts";
import type { Calendar } from "../../calendar/calendar.ts";
import type { SendIdentityCheck } from "../../inquiry/command.ts";
import type { Place } from "../../inquiry/place.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { Edition } from "../../sop/edition.ts";
import type { Governors } from "../../sop/governors.ts";
import { isKept, notGivenTo } from "../../sop/set-apart.ts";
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
  /** The words of a complaint's points, in their order. */
  points?: string[];
  /** For how many seconds a reply can be taken back after it was sent; not at all where it is left out. */
  undoSeconds?: number;
  /** A check of who is asking, where the act is to send one. */
  check?: SendIdentityCheck;
  /** Who is there today for a member of staff: themselves, or who stands in. */
  present: (person: string) => string;
};

type Linking = { links: PrivateLinks; publicOrigin: string; now: () => string; undoSeconds?: number };

/** An inquiry with what its letters need, as far as the transaction's viewer may see it. */
export async function findForLetters(
  tx: Database,
  house: Linking,
  place: Place,
  by: { reference: string } | { id: string },
  writerId?: string,
): Promise<Found | null> {
  const is = "reference" in by ? sql`i.reference = ${by.reference}` : sql`i.id = ${by.id}::uuid`;
  const [rows, found] = await together(theirs(place, is).execute(tx), asFound(tx, house, place, writerId));
  const [row] = rows.rows;
  return row ? ((await found([[row.state, row]]))[0] ?? null) : null;
}

/** What the letters of inquiries need that were read already, in their order. */
export async function lettersFor(
  tx: Database,
  house: Linking,
  place: Place,
  inquiries: readonly Inquiry[],
  writerId?: string,
): Promise<Found[]> {
  const are = sql`i.id = any (${inquiries.map(({ id }) => id)}::uuid[])`;
  const [{ rows }, found] = await together(
    theirs(place, are).execute(tx),
    asFound(tx, house, place, writerId),
  );
  const byId = new Map(rows.map((row) => [row.state.id, row]));
  return found(inquiries.map((inquiry) => [inquiry, byId.get(inquiry.id)] as const));
}

type Theirs = {
  state: Inquiry;
  email: string | null;
  guardianName: string | null;
  onFile: string | null;
  generation: number | null;
  points: string[] | null;
};

/** Inquiries with the words and the file of who asks; `which` is a condition on `inquiries i`. */
const theirs = ({ district, school }: Place, which: RawBuilder<unknown>) => {
  const said = (path: string) =>
    sql`(select words from kept_texts t where t.district_id = i.district_id and t.school_id = i.school_id
      and t.id = (i.state #>> ${sql.lit(path)})::uuid)`;
  return sql<Theirs>`
    select i.state, ${said("{email,text}")} as email, ${said("{guardianName,text}")} as "guardianName",
      (select email from guardians g where g.district_id = i.district_id and g.school_id = i.school_id
        and g.id = i.guardian_id) as "onFile",
      (select array_agg(t.words order by p.n) from jsonb_array_elements(i.state #> '{complaint,points}') with ordinality p(point, n)
        join kept_texts t on t.district_id = i.district_id and t.school_id = i.school_id
          and t.id = (p.point ->> 'text')::uuid) as points,
      (select generation from private_links l where l.district_id = i.district_id and l.school_id = i.school_id
        and l.inquiry_id = i.id) as generation
    from inquiries i where i.district_id = ${district} and i.school_id = ${school} and ${which}`;
};

/** Reads what all letters of a school need, and then what those of these inquiries do; the tree only where one is kept from somebody. */
async function asFound(tx: Database, house: Linking, { district, school }: Place, writerId?: string) {
  const [home, { rows: colleagues }, away] = await together(
    schoolFacts(tx, { district, school }),
    sql<Found["colleagues"][number]>`
      select id, name, title from staff
      where district_id = ${district} and ${school} = any (schools) and active`.execute(tx),
    awayToday(tx, { district, school }, house.now()),
  );
  const writer = colleagues.find(({ id }) => id === writerId);
  return async (asked: readonly (readonly [Inquiry, Theirs | undefined])[]): Promise<Found[]> => {
    const isAnyKept = asked.some(([inquiry]) => isKept(inquiry));
    const [staff, tree] = await together(
      away.absences.length > 0 || isAnyKept ? staffHere(tx, { district, school }) : [],
      isAnyKept ? organisation(tx, { district }) : [],
    );
    return asked.map(([inquiry, their]) => ({
      inquiry,
      colleagues,
      governors: home.governors ?? null,
      writer: writer ? { name: writer.name, role: writer.title } : null,
      email: their?.email || null,
      onFile: their?.onFile || null,
      guardianName: their?.guardianName || null,
      ...(their?.points && { points: their.points }),
      calendar: home.calendar,
      edition: home.edition,
      school: { name: home.name, phone: home.phone },
      follow: `${house.publicOrigin}/follow/${house.links.token({ district, school }, inquiry.id, their?.generation ?? 0)}`,
      now: house.now(),
      undoSeconds: house.undoSeconds ?? 0,
      present: (person) => present(person, among({ ...away, staff }, notGivenTo(inquiry, tree))).id,
    }));
  };
}
