import type { Moment } from "../inquiry/words.ts";
import { among, present } from "../sop/whom.ts";
import { awayToday } from "./away-today.ts";
import type { Database } from "./database.ts";
import { staffHere } from "./staff-here.ts";

type Place = { district: number; school: number };

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

/**
 * Who is there for a member of staff at a moment: themselves, who stands in for them, or somebody of the office; of those
 * who may know of the inquiry. Null: they may not, or nobody is left.
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
  const { id } = present(person, among({ ...away, staff: await staffHere(tx, place) }, apart));
  return apart.has(id) ? null : id;
}
