import { sql } from "kysely";
import { mayEnterAbsence } from "../access/may.ts";
import { type StaffViewer, scopeOf } from "../access/viewer.ts";
import type { Moment } from "../inquiry/words.ts";
import { type Absence, circle } from "../sop/absence.ts";
import { absencesAt, awayOf } from "./away-today.ts";
import { ask, type Database, inside } from "./database.ts";
import { newId } from "./new-id.ts";
import type { AbsenceReason } from "./tables.ts";

/** What a form says of an absence; dates are local to the school, both included. */
export type NewAbsence = {
  staff: string;
  from: string;
  to: string;
  deputy: string | null;
  reason: AbsenceReason;
};
/** Why it was not entered, as a sentence, and the field that it is about. */
export type AbsenceProblem = { field: "staff" | "from" | "to" | "deputy"; says: string };

/**
 * Enters that somebody is away, in every school where they work. Refused in a sentence that names the people when the
 * deputies would send an inquiry in a circle. `now` says what is past.
 */
export async function enterAbsence(
  db: Database,
  viewer: StaffViewer,
  given: NewAbsence,
  now: Moment,
): Promise<{ id: string } | { problem: AbsenceProblem }> {
  const no = (field: AbsenceProblem["field"], says: string) => ({ problem: { field, says } });
  const here = await inside(db, scopeOf(viewer), (tx) => peopleOf(tx, viewer));
  const person = here.find(({ id }) => id === given.staff);
  if (!person) return no("staff", "This person does not work here. Please choose somebody from the list.");
  if (!mayEnterAbsence(viewer, person.id))
    return no("staff", "You may enter your own absence. For a colleague, please ask the office.");
  const deputy = here.find(({ id }) => id === given.deputy);
  if (given.deputy && !deputy)
    return no("deputy", "This person does not work here. Please choose somebody from the list.");
  if (deputy?.id === person.id)
    return no("deputy", "Nobody stands in for themselves. Please choose somebody else.");
  if (given.to < given.from)
    return no("to", "The last day comes before the first. Please correct one of them.");
  return inside(db, { district: viewer.district, schools: person.schools }, async (tx) => {
    const { date } = await localToday(tx, viewer, now);
    if (given.to < date) return no("to", "These days have passed. Please enter days from today on.");
    const absences = await overlapping(tx, viewer.district, given);
    const round = circle({ ...given, staff: person.id }, absences);
    if (round) return no("deputy", circleWords(round, here));
    const id = newId();
    await tx
      .insertInto("absences")
      .values(
        person.schools.map((school_id) => ({
          ...{ district_id: viewer.district, school_id, id, staff_id: person.id },
          ...{ from_date: given.from, to_date: given.to, deputy_id: deputy?.id ?? null },
          ...{ reason: given.reason, entered_by: viewer.id, entered_at: now },
          ...{ taken_back_by: null, taken_back_at: null },
        })),
      )
      .execute();
    return { id };
  });
}

/** Takes an absence back, because it was wrong or ended sooner: from now on it holds no more. False when it is not the viewer's to take. */
export async function takeBackAbsence(
  db: Database,
  viewer: StaffViewer,
  id: string,
  now: Moment,
): Promise<boolean> {
  const found = await inside(db, scopeOf(viewer), async (tx) => {
    const { rows } = await sql<{ staff: string; schools: number[] }>`
      select a.staff_id as staff, p.schools from absences a
      join staff p on p.district_id = a.district_id and p.id = a.staff_id
      where a.district_id = ${viewer.district} and a.school_id = ${viewer.school} and a.id = ${id}::uuid
        and a.taken_back_at is null`.execute(tx);
    return rows[0];
  });
  if (!found || !mayEnterAbsence(viewer, found.staff)) return false;
  // It stands in each school of the person, under one id.
  const { numUpdatedRows } = await inside(db, { district: viewer.district, schools: found.schools }, (tx) =>
    tx
      .updateTable("absences")
      .set({ taken_back_by: viewer.id, taken_back_at: now })
      .where("district_id", "=", viewer.district)
      .where("id", "=", id)
      .where("taken_back_at", "is", null)
      .executeTakeFirstOrThrow(),
  );
  return numUpdatedRows > 0n;
}

type Person = { id: string; name: string; schools: number[] };

async function peopleOf(tx: Database, { district, school }: StaffViewer): Promise<Person[]> {
  const { rows } = await sql<Person>`
    select id, name, schools from staff
    where district_id = ${district} and ${school} = any (schools) and active`.execute(tx);
  return rows;
}

async function localToday(tx: Database, { district, school }: StaffViewer, now: Moment) {
  const { rows } = await sql<{ date: string }>`
    select (${now}::timestamptz at time zone (calendar ->> 'tz'))::date as date from schools
    where district_id = ${district} and school_id = ${school}`.execute(tx);
  return rows[0] ?? { date: now.slice(0, 10) };
}

async function overlapping(tx: Database, district: number, { from, to }: NewAbsence): Promise<Absence[]> {
  const { rows } = await sql<Absence>`
    select distinct on (id) id, staff_id as staff, from_date as "from", to_date as "to", deputy_id as deputy, null as supervisor
    from absences where district_id = ${district} and taken_back_at is null
      and to_date >= ${from}::date and from_date <= ${to}::date order by id, school_id`.execute(tx);
  return rows;
}

/** "Ruth Bell would stand in for Sam Ortiz, and Sam Ortiz for Ruth Bell, …" */
function circleWords(round: readonly string[], people: readonly Person[]): string {
  const name = (id: string | undefined) => people.find((one) => one.id === id)?.name ?? "a colleague";
  const pairs = round.slice(0, -1).map((away, at) => `${name(round[at + 1])} for ${name(away)}`);
  const [first = "", ...rest] = pairs;
  const said = first.replace(" for ", " would stand in for ");
  return `${[said, ...rest].join(", and ")}, so that on some day none of them would be there. Please choose somebody else.`;
}

/** Who is away today, for sentences on the desk. */
export const awayNow = async (db: Database, viewer: StaffViewer, now: Moment) =>
  awayOf(await ask(db, scopeOf(viewer), absencesAt(viewer, now)));
