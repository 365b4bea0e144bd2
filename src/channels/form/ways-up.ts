import { sql } from "kysely";
import type { Place } from "../../inquiry/place.ts";
import { namedStaff } from "../../sop/named-staff.ts";
import { answeringTo, type Line } from "../../sop/organisation.ts";
import { keptNow, subjectsOf } from "../../sop/set-apart.ts";
import { among } from "../../sop/whom.ts";
import type { World } from "../../sop/world.ts";
import { type Away, awayToday } from "../../store/away-today.ts";
import { type Database, together } from "../../store/database.ts";
import { organisation } from "../../store/organisation.ts";
import { staffHere } from "../../store/staff-here.ts";
import type { Found } from "./found.ts";

export type Ways = {
  /** The people among whom the next level is looked for. */
  world: Pick<World, "staff" | "date" | "absences" | "tree" | "governors" | "apart">;
  /** Whom it is about, as somebody said or as the words of a concern name them: it goes past them. */
  subjects: string[];
  /** Who was asked, and who gave it up: neither is asked again. */
  tried: string[];
  /** From whom it is kept. */
  apart: ReadonlySet<string>;
};

/** Among whom the next level of an inquiry is looked for. `words`: what the parent says besides. */
export async function waysUp(
  tx: Database,
  place: Place,
  { inquiry, governors, colleagues, now }: Pick<Found, "inquiry" | "governors" | "colleagues" | "now">,
  words = "",
): Promise<Ways> {
  const own = sql`district_id = ${place.district} and school_id = ${place.school} and inquiry_id = ${inquiry.id}::uuid`;
  const [tree, away, staff, { rows }, { rows: said }] = await together(
    organisation(tx, place),
    awayToday(tx, place, now),
    staffHere(tx, place),
    sql<{ to: string; from: string | null }>`
      select body ->> 'to' as to, body ->> 'from' as from from entries
      where ${own} and kind = 'escalated'`.execute(tx),
    sql<{ words: string }>`
      select words from kept_texts where ${own} and id in (
        select coalesce(body -> 'question' ->> 'text', body -> 'text' ->> 'text')::uuid from entries
        where ${own} and (kind = 'received' or (kind = 'guardianWrote' and body ->> 'from' = 'guardian')))`.execute(
      tx,
    ),
  );
  const text = [...said.map(({ words }) => words), words].join("\n");
  return waysOf({ inquiry, governors, colleagues, tree, away, staff, escalated: rows, text });
}

type Read = Pick<Found, "inquiry" | "governors" | "colleagues"> & {
  tree: Line[];
  away: Away;
  staff: World["staff"];
  /** Its escalations: to whom, and from whom it climbed. */
  escalated: readonly { to: string; from?: string | null }[];
  /** What the parent wrote. */
  text: string;
};

/** The same from what was read already. */
export function waysOf({ inquiry, governors, colleagues, tree, away, staff, escalated, text }: Read): Ways {
  const mayBe = inquiry.type === "concern" || inquiry.topic === "staff_conduct";
  const named = mayBe ? namedStaff(text, colleagues).map(({ id }) => id) : [];
  const subjects = [...new Set([...subjectsOf(inquiry), ...(inquiry.found ?? []), ...named])];
  const past = answeringTo(subjects, tree);
  const there = among({ ...away, staff }, past);
  return {
    world: { ...there, tree, governors, apart: past },
    subjects,
    tried: escalated.flatMap(({ to, from }) => (from ? [to, from] : [to])),
    apart: keptNow(inquiry, tree),
  };
}
