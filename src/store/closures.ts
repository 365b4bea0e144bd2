import type { Closure } from "../calendar/calendar.ts";
import type { Layer } from "../calendar/layer.ts";
import type { Actor } from "../inquiry/actor.ts";
import type { Moment } from "../inquiry/words.ts";
import { changeCalendar } from "./calendars.ts";
import type { Database } from "./database.ts";

type Act = { at: Moment; actor: Actor };

/**
 * Writes a declared closure into each school's own layer and into the record of calendar acts, and notes that the dates
 * of each have to be counted again. Sentences, and nothing written, when a calendar could not be used with it. The
 * transaction's scope must hold the schools.
 */
export function declareClosure(
  tx: Database,
  place: { district: number; schools: readonly number[] },
  closure: string,
  days: readonly Closure[],
  act: Act,
): Promise<{ problems: string[] }> {
  const closed = days.map((day) => ({ ...day, id: closure, declaredAt: act.at }));
  return change(tx, place, closure, false, act, { closure, days: closed }, (layer) => ({
    ...layer,
    closures: [...layer.closures.filter(({ id }) => id !== closure), ...closed],
  }));
}

/** Takes a declared closure out again, in the same schools, and says so in the record beside it. */
export function takeBackClosure(
  tx: Database,
  place: { district: number; schools: readonly number[] },
  closure: string,
  act: Act,
): Promise<{ problems: string[] }> {
  return change(tx, place, closure, true, act, { closure }, (layer) => ({
    ...layer,
    closures: layer.closures.filter(({ id }) => id !== closure),
  }));
}

async function change(
  tx: Database,
  { district, schools }: { district: number; schools: readonly number[] },
  closure: string,
  undone: boolean,
  { at, actor }: Act,
  body: Record<string, unknown>,
  changed: (layer: Layer) => Layer,
): Promise<{ problems: string[] }> {
  const kind = undone ? "closure_taken_back" : "closure_declared";
  for (const school of schools.toSorted((a, b) => a - b)) {
    const done = await changeCalendar(tx, { district, school }, changed, { kind, body, at, actor });
    if ("problems" in done) return done;
    await tx
      .insertInto("recounts")
      .values({
        district_id: district,
        school_id: school,
        closure,
        undone,
        at,
        expected: null,
        finished_at: null,
      })
      .execute();
  }
  return { problems: [] };
}
