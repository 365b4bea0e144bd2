import { sql } from "kysely";
import type { Moment } from "../inquiry/words.ts";
import {
  current,
  type Incident,
  type IncidentAct,
  type IncidentDone,
  type IncidentKnown,
  incidentOf,
} from "../sop/incident/incident.ts";
import type { Database } from "./database.ts";

type Place = { district: number; school: number };
type Row = { id: string; school: number; seq: number; at: Moment; by: string | null; body: IncidentDone };
export type IncidentAt = Incident & { school: number };

const over = sql`('closed', 'declined')`;

/** The incidents that are not over at these schools, the newest first. The transaction sees those schools. */
export async function incidentsGoingOn(
  tx: Database,
  district: number,
  schools: readonly number[],
): Promise<IncidentAt[]> {
  const { rows } = await sql<Row>`
    select a.incident_id as id, a.school_id as school, a.seq, a.at, a.by_id as by, a.body from incident_acts a
    where a.district_id = ${district} and a.school_id = any (${[...schools]}::int[])
      and not exists (select from incident_acts o where o.district_id = a.district_id and o.school_id = a.school_id
        and o.incident_id = a.incident_id and o.body ->> 'act' in ${over})
    order by a.school_id, a.incident_id, a.seq`.execute(tx);
  return folded(rows);
}

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

/** The latest incidents that are over, for the list of them. */
export async function incidentsOver(
  tx: Database,
  district: number,
  schools: readonly number[],
): Promise<IncidentAt[]> {
  const { rows } = await sql<Row>`
    select a.incident_id as id, a.school_id as school, a.seq, a.at, a.by_id as by, a.body from incident_acts a
    join (select school_id, incident_id, at from incident_acts
      where district_id = ${district} and school_id = any (${[...schools]}::int[]) and body ->> 'act' in ${over}
      order by at desc limit 20) o on o.school_id = a.school_id and o.incident_id = a.incident_id
    where a.district_id = ${district} order by a.school_id, a.incident_id, a.seq`.execute(tx);
  return folded(rows);
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
      body: JSON.stringify(done) as never,
    })
    .execute();
}

/** What goes on at a school and is open to parents, with the names of its team. */
export async function openIncidents(
  tx: Database,
  { district, school }: Place,
): Promise<(IncidentKnown & { incident: IncidentAt })[]> {
  const open = (await incidentsGoingOn(tx, district, [school])).filter(({ state }) => state === "open");
  if (open.length === 0) return [];
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from staff where district_id = ${district}
      and id = any (${open.flatMap(({ team }) => team)}::uuid[])`.execute(tx);
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
