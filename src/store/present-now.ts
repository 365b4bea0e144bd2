import type { Place } from "../inquiry/place.ts";
import type { Moment } from "../inquiry/words.ts";
import { nextUp } from "../sop/next-up.ts";
import { answeringTo } from "../sop/organisation.ts";
import { among, present } from "../sop/whom.ts";
import { awayToday } from "./away-today.ts";
import type { Database } from "./database.ts";
import { organisation } from "./organisation.ts";
import { staffHere } from "./staff-here.ts";

/** From whom an inquiry is kept, as the database keeps it; nobody for nearly every inquiry. */
async function apartFrom(tx: Database, { district, school }: Place, inquiry: string): Promise<Set<string>> {
  const rows = await tx
    .selectFrom("set_apart")
    .select("staff_id")
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .where("inquiry_id", "=", inquiry)
    .execute();
  return new Set(rows.map(({ staff_id }) => staff_id));
}

/** Whom the words of an inquiry name for certain, while no person has looked. */
async function namedIn(tx: Database, { district, school }: Place, inquiry: string): Promise<string[]> {
  const row = await tx
    .selectFrom("inquiries")
    .select("named")
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .where("id", "=", inquiry)
    .executeTakeFirst();
  return row?.named ?? [];
}

/**
 * Who is there for a member of staff at a moment: themselves, who stands in for them, or somebody of the office; of those
 * who may know of the inquiry, and who answer to nobody whom its words only name. Where none of these is left, the next who
 * may have it. Null: they may not know of it themselves, or nobody is left.
 */
export async function presentNow(
  tx: Database,
  place: Place,
  person: string,
  inquiry: string,
  now: Moment,
): Promise<string | null> {
  const apart = await apartFrom(tx, place, inquiry);
  if (apart.has(person)) return null;
  const away = await awayToday(tx, place, now);
  if (!away.absences.some(({ staff }) => staff === person)) return person;
  const named = await namedIn(tx, place, inquiry);
  const tree = named.length > 0 ? await organisation(tx, place) : [];
  const notGiven = new Set([...apart, ...answeringTo(named, tree)]);
  const there = among({ ...away, staff: await staffHere(tx, place) }, notGiven);
  const { id } = present(person, there);
  if (id !== person || named.length === 0) return apart.has(id) ? null : id;
  return nextUp({ subjects: named, holder: person, tried: [...notGiven] }, { ...there, tree })?.to ?? person;
}
