import type { Place } from "../../inquiry/place.ts";
import type { Moment } from "../../inquiry/words.ts";
import type { World } from "../../sop/world.ts";
import { awayToday } from "../away-today.ts";
import { readChains } from "../chains.ts";
import { type Database, together } from "../database.ts";
import { staffHere } from "../staff-here.ts";

/** Everything that says whom to alert at a moment: the school's chains, who is away, who works here. */
export async function gatherChain(
  tx: Database,
  place: Place,
  now: Moment,
): Promise<Required<Pick<World, "date" | "absences" | "staff" | "chain">>> {
  const [{ date, absences }, staff, chain] = await together(
    awayToday(tx, place, now),
    staffHere(tx, place),
    readChains(tx, place),
  );
  return { date, absences, staff, chain };
}
