import { type RawBuilder, sql } from "kysely";
import type { Place } from "../inquiry/place.ts";
import type { Moment } from "../inquiry/words.ts";
import {
  current,
  type Incident,
  type IncidentAct,
  type IncidentDone,
  type IncidentKnown,
  incidentOf,
} from "../sop/incident/incident.ts";
import { asJson } from "./as-json.ts";
import { ask, type Database, type Scope } from "./database.ts";

type Row = { id: string; school: number; seq: number; at: Moment; by: string | null; body: IncidentDone };
export type IncidentAt = Incident & { school: number };

const over = sql`('closed', 'declined')`;

/** The acts of the incidents that are not over at these schools. The transaction sees those schools. */
const goingOn = (district: number, schools: readonly number[]) => sql<Row>`
    select a.incident_id as id, a.school_id as school, a.seq, a.at, a.by_id as by, a.body from incident_acts a
    where a.district_id = ${district} and a.school_id = any (${[...schools]}::int[])
      and not exists (select from incident_acts o where o.district_id = a.district_id and o.school_id = a.school_id
        and o.incident_id = a.incident_id and o.body ->> 'act' in ${over})
    order by a.school_id, a.incident_id, a.seq`;

/** The incidents that are not over at these schools, the newest first. The transaction sees those schools. */
export const incidentsGoingOn = async (
  tx: Database,
  district: number,
  schools: readonly number[],
): Promise<IncidentAt[]> => folded((await goingOn(district, schools).execute(tx)).rows);

/** One incident at one school, with all its acts; null when there is none. */
export async function readIncident(
  tx: Database,
  { district, school }: Place,
  id: string,
): Promise<{ incident: IncidentAt; acts: IncidentAct[] } | null> {
  const { rows } = await sql<Row>`
    select incident_id as id, school_id as school, seq, at, by_id as by, body from incident_acts
    where district_id = ${district} and school_id = ${school} and incident_id = ${id}::uuid order by seq`.execute(
    tx,
  );
  const [incident] = folded(rows);
  return incident ? { incident, acts: rows.map(actOf) } : null;
}

/** The acts of the latest incidents that are over. */
const latestOver = (district: number, schools: readonly number[]) => sql<Row>`
    select a.incident_id as id, a.school_id as school, a.seq, a.at, a.by_id as by, a.body from incident_acts a
    join (select school_id, incident_id, at from incident_acts
      where district_id = ${district} and school_id = any (${[...schools]}::int[]) and body ->> 'act' in ${over}
      order by at desc limit 20) o on o.school_id = a.school_id and o.incident_id = a.incident_id
    where a.district_id = ${district} order by a.school_id, a.incident_id, a.seq`;

/** The incidents that are not over, and the latest that are, at the schools that a scope sees. */
export async function incidentList(
  db: Database,
  scope: Scope,
): Promise<{ open: IncidentAt[]; over: IncidentAt[] }> {
  const { district, schools } = scope;
  const [open, over] = await Promise.all([
    ask(db, scope, goingOn(district, schools)),
    ask(db, scope, latestOver(district, schools)),
  ]);
  return { open: folded(open), over: folded(over) };
}

/** Adds an act behind those that its writer saw; fails with a unique violation when somebody else was first. */
export async function writeIncidentAct(
  tx: Database,
  { district, school }: Place,
  id: string,
  act: { seq: number; at: Moment; by: string | null },
  done: IncidentDone,
): Promise<void> {
  await tx
    .insertInto("incident_acts")
    .values({
      ...{
        district_id: district,
        school_id: school,
        incident_id: id,
        seq: act.seq,
        at: act.at,
        by_id: act.by,
      },
      body: asJson(done),
    })
    .execute();
}

export type IncidentOpen = IncidentKnown & { incident: IncidentAt };

/** What goes on at a school and is open to parents, with the names of its team. */
export const openIncidents = (tx: Database, place: Place): Promise<IncidentOpen[]> =>
  openIn(place, async (asked) => (await asked.execute(tx)).rows);

/** The same at the school of a scope, asked together with what else a page asks. */
export const openIncidentsNow = (db: Database, scope: Scope, place: Place): Promise<IncidentOpen[]> =>
  openIn(place, (asked) => ask(db, scope, asked));

async function openIn(
  { district, school }: Place,
  run: <R>(asked: RawBuilder<R>) => Promise<R[]>,
): Promise<IncidentOpen[]> {
  const open = folded(await run(goingOn(district, [school]))).filter(({ state }) => state === "open");
  if (open.length === 0) return [];
  const rows = await run(sql<{ id: string; name: string }>`
    select id, name from staff where district_id = ${district}
      and id = any (${open.flatMap(({ team }) => team)}::uuid[])`);
  return open.map((incident) => ({
    incident,
    statement: current(incident),
    team: incident.team.map((id) => ({ id, name: rows.find((one) => one.id === id)?.name ?? "somebody" })),
  }));
}

function folded(rows: readonly Row[]): IncidentAt[] {
  const each = Map.groupBy(rows, ({ school, id }) => `${school}:${id}`);
  return [...each.values()]
    .flatMap((of) => {
      const [{ id, school } = { id: "", school: 0 }] = of;
      const incident = incidentOf(id, of.map(actOf));
      return incident ? [{ ...incident, school }] : [];
    })
    .sort((a, b) => (b.statements[0]?.at ?? "").localeCompare(a.statements[0]?.at ?? ""));
}

const actOf = ({ seq, at, by, body }: Row): IncidentAct => ({ ...body, seq, at, by });
