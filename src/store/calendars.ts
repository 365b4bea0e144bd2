import type { Calendar } from "../calendar/calendar.ts";
import { checkCalendar } from "../calendar/check-calendar.ts";
import { inherit, type Layer } from "../calendar/layer.ts";
import { changesBetween } from "../calendar/layer-changes.ts";
import type { Actor } from "../inquiry/actor.ts";
import type { Moment } from "../inquiry/words.ts";
import { asJson } from "./as-json.ts";
import type { Database } from "./database.ts";
import { newId } from "./new-id.ts";

/** Both layers of a school's calendar, and the calendar that they make. */
export type Layers = { district: Layer; school: Layer; calendar: Calendar };

/** What was done to a calendar, for the record: a short code and what a reader needs to tell it again. */
export type CalendarAct = { kind: string; body: Record<string, unknown>; at: Moment; actor: Actor };

/** The layers of a school's calendar, inside the caller's transaction. */
export async function layersOf(tx: Database, district: number, school: number): Promise<Layers> {
  const row = await tx
    .selectFrom("schools as s")
    .innerJoin("districts as d", "d.district_id", "s.district_id")
    .select(["d.calendar as districtLayer", "s.own_calendar as schoolLayer", "s.calendar"])
    .where("s.district_id", "=", district)
    .where("s.school_id", "=", school)
    .executeTakeFirstOrThrow();
  return { district: row.districtLayer, school: row.schoolLayer, calendar: row.calendar };
}

/**
 * Changes a school's own layer, or with `school: 0` the district's, and writes what every school counts by from then on.
 * Answers with sentences, and writes nothing, when a calendar that comes of it could not be used. The change stays in
 * the record of calendar acts of every school that it touches, with what was and what is (`changes`); the transaction's scope must hold them all. Locks them
 * until it ends.
 */
export async function changeCalendar(
  tx: Database,
  { district, school }: { district: number; school: number },
  change: (layer: Layer) => Layer,
  act: CalendarAct,
): Promise<{ id: string } | { problems: string[] }> {
  const { calendar: districtLayer } = await tx
    .selectFrom("districts")
    .select("calendar")
    .where("district_id", "=", district)
    .executeTakeFirstOrThrow();
  const schools = await tx
    .selectFrom("schools")
    .select(["school_id", "name", "own_calendar"])
    .where("district_id", "=", district)
    .$if(school !== 0, (query) => query.where("school_id", "=", school))
    .orderBy("school_id")
    .forUpdate()
    .execute();
  const above = school === 0 ? change(districtLayer) : districtLayer;
  const after = schools.map(({ school_id, name, own_calendar }) => {
    const own = school === 0 ? own_calendar : change(own_calendar);
    const changes = school === 0 ? changesBetween(districtLayer, above) : changesBetween(own_calendar, own);
    return { school_id, name, own, calendar: inherit(above, own), changes };
  });
  const problems = after.flatMap(({ name, calendar }) =>
    checkCalendar(calendar).map((says) => (school === 0 ? `${name}: ${says}` : says)),
  );
  if (problems.length > 0) return { problems };
  if (school === 0)
    await tx
      .updateTable("districts")
      .set({ calendar: asJson(above) })
      .where("district_id", "=", district)
      .execute();
  for (const { school_id, own, calendar } of after)
    await tx
      .updateTable("schools")
      .set({ own_calendar: asJson(own), calendar: asJson(calendar) })
      .where("district_id", "=", district)
      .where("school_id", "=", school_id)
      .execute();
  const id = newId();
  const { kind, body, at, actor } = act;
  await tx
    .insertInto("calendar_acts")
    .values(
      after.map(({ school_id, changes }) => ({
        ...{ district_id: district, school_id, id, at, kind },
        actor: asJson(actor),
        body: asJson({ ...body, ofDistrict: school === 0, changes }),
      })),
    )
    .execute();
  return { id };
}
