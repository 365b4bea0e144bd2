import type { Moment } from "../inquiry/words.ts";
import { present } from "../sop/whom.ts";
import { awayToday } from "./away-today.ts";
import type { Database } from "./database.ts";
import { staffHere } from "./staff-here.ts";

/** Who is there for a member of staff at a moment: themselves, who stands in for them, or somebody of the office. */
export async function presentNow(
  tx: Database,
  place: { district: number; school: number },
  person: string,
  now: Moment,
): Promise<string> {
  const { date, absences } = await awayToday(tx, place, now);
  if (!absences.some(({ staff }) => staff === person)) return person;
  return present(person, { date, absences, staff: await staffHere(tx, place) }).id;
}
