import { sql } from "kysely";
import { answeringTo } from "../../sop/organisation.ts";
import { subjectsOf } from "../../sop/set-apart.ts";
import { among } from "../../sop/whom.ts";
import type { World } from "../../sop/world.ts";
import { awayToday } from "../../store/away-today.ts";
import type { Database } from "../../store/database.ts";
import { organisation } from "../../store/organisation.ts";
import { staffHere } from "../../store/staff-here.ts";
import type { Found } from "./found.ts";

type Place = { district: number; school: number };
type Ways = Pick<World, "staff" | "date" | "absences" | "tree" | "governors" | "apart">;

/** The people among whom the next level of an inquiry is looked for, and those who were asked already. */
export async function waysUp(
  tx: Database,
  place: Place,
  { inquiry, governors, now }: Pick<Found, "inquiry" | "governors" | "now">,
): Promise<{ world: Ways; tried: string[] }> {
  const tree = await organisation(tx, place);
  const apart = answeringTo(subjectsOf(inquiry), tree);
  const away = await awayToday(tx, place, now);
  // Who was asked, and who gave it up: neither is asked again.
  const { rows } = await sql<{ to: string; from: string | null }>`
    select body ->> 'to' as to, body ->> 'from' as from from entries where district_id = ${place.district} and school_id = ${place.school}
      and inquiry_id = ${inquiry.id}::uuid and kind = 'escalated'`.execute(tx);
  const there = among({ ...away, staff: await staffHere(tx, place) }, apart);
  return {
    world: { ...there, tree, governors, apart },
    tried: rows.flatMap(({ to, from }) => (from ? [to, from] : [to])),
  };
}
