import { may } from "../../access/may.ts";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import type { Refusal } from "../../inquiry/refusal.ts";
import type { House } from "../../jobs/house.ts";
import { childrenNamed } from "../../letters/checks/children-named.ts";
import { decideIncident, type IncidentCommand } from "../../sop/incident/decide-incident.ts";
import { incidentOf, type Said } from "../../sop/incident/incident.ts";
import { type Database, inside } from "../../store/database.ts";
import { leadsOf } from "../../store/incident-leads.ts";
import {
  type IncidentAt,
  incidentList,
  openIncidentsNow,
  readIncident,
  writeIncidentAct,
} from "../../store/incidents.ts";
import { newId } from "../../store/new-id.ts";
import { namesOfSchool } from "../../store/roster.ts";

/** What became of an act: at how many schools it was done, or why not. */
export type IncidentDoneAt =
  | { id: string; schools: number }
  /** `names`: the children whose names stand in the words. */
  | { refused: Refusal; names?: readonly string[] };

/** The reads and acts of what goes on at schools. A person sees and acts at every school at which they work. */
export function incidentSide(house: House) {
  const { db } = house;
  // Who works at one school asks in the scope of all else on their page, and so in the same journey.
  const everywhere = (viewer: StaffViewer) =>
    viewer.schools.every((school) => school === viewer.school)
      ? scopeOf(viewer)
      : { ...scopeOf(viewer), schools: viewer.schools };
  return {
    list: (viewer: StaffViewer): Promise<{ open: IncidentAt[]; over: IncidentAt[] }> =>
      incidentList(db, everywhere(viewer)),
    /** What is open at the viewer's school. */
    now: (viewer: StaffViewer) => openIncidentsNow(db, scopeOf(viewer), viewer),
    read: (viewer: StaffViewer, id: string) =>
      inside(db, everywhere(viewer), async (tx) => {
        for (const school of [viewer.school, ...viewer.schools]) {
          const found = await readIncident(tx, { district: viewer.district, school }, id);
          if (found) return { ...found, leads: await leads(tx, viewer, school) };
        }
        return null;
      }),
    leads: (viewer: StaffViewer) => inside(db, scopeOf(viewer), (tx) => leads(tx, viewer, viewer.school)),
    /** Does it at each of these schools, all or none. */
    act: (
      viewer: StaffViewer,
      id: string | null,
      schools: readonly number[],
      command: IncidentCommand,
    ): Promise<IncidentDoneAt> => act(house, viewer, id, schools, command),
  };
}

const leads = async (tx: Database, viewer: StaffViewer, school: number): Promise<boolean> =>
  may(viewer.roles, "lead incident") ||
  (await leadsOf(tx, { district: viewer.district, school })).includes(viewer.id);

/** The children of this school whose names stand in a statement, in whatever language it was written. */
async function namedIn(
  tx: Database,
  place: { district: number; school: number },
  { words, site = "" }: Said,
  now: string,
): Promise<string[]> {
  const school = await namesOfSchool(tx, place, now);
  const texts = [...Object.values(words), site];
  return [...new Set(texts.flatMap((text) => childrenNamed(text, school)))];
}

function act(
  house: House,
  viewer: StaffViewer,
  known: string | null,
  asked: readonly number[],
  command: IncidentCommand,
): Promise<IncidentDoneAt> {
  const id = known ?? newId();
  const schools = viewer.schools.filter((one) => asked.includes(one));
  return inside(house.db, { ...scopeOf(viewer), schools: viewer.schools }, async (tx) => {
    const decided = [];
    for (const school of schools) {
      const place = { district: viewer.district, school };
      const found = known ? await readIncident(tx, place, id) : null;
      if (known && !found) continue;
      const who = { id: viewer.id, leads: await leads(tx, viewer, school) };
      const names = "statement" in command ? await namedIn(tx, place, command.statement, house.now()) : [];
      const decision = decideIncident(found?.incident ?? null, command, who, house.now(), names);
      if ("refused" in decision) return decision;
      decided.push({ place, acts: found?.acts ?? [], done: decision.done });
    }
    for (const { place, acts, done } of decided) {
      const entry = { seq: acts.length + 1, at: house.now(), by: viewer.id };
      await writeIncidentAct(tx, place, id, entry, done);
      const after = incidentOf(id, [...acts, { ...done, ...entry }]);
      // Whoever asked hears of what is new, and that it is over.
      if (done.act === "updated" || (done.act === "closed" && after))
        await house.enqueue(tx, place, [
          { name: "incident", key: `${id}:${entry.seq}`, input: { incident: id } },
        ]);
    }
    const [first] = decided;
    return first
      ? { id, schools: decided.length }
      : (decideIncident(null, { act: "agree" }, { id: viewer.id, leads: true }, house.now()) as {
          refused: Refusal;
        });
  });
}
