import type { Place } from "../inquiry/place.ts";
import { current, isLate } from "../sop/incident/incident.ts";
import { inside } from "../store/database.ts";
import { leadsOf } from "../store/incident-leads.ts";
import { incidentsGoingOn, writeIncidentAct } from "../store/incidents.ts";
import type { House } from "./house.ts";

/**
 * When parents were told to hear again of an incident, and did not: it is said in its record once for each statement, and
 * everybody who may speak for the school is alarmed.
 */
export const incidentsDue = (house: House, place: Place): Promise<void> =>
  inside(house.db, { district: place.district, schools: [place.school] }, async (tx) => {
    const now = house.now();
    const late = (await incidentsGoingOn(tx, place.district, [place.school])).filter(
      (one) => isLate(one, now) && one.lateFor !== current(one).version,
    );
    for (const incident of late) {
      const { version } = current(incident);
      const act = { seq: incident.seq + 1, at: now, by: null };
      await writeIncidentAct(tx, place, incident.id, act, { act: "late", version });
      const told = new Set([...(await leadsOf(tx, place)), current(incident).by, ...incident.team]);
      await house.enqueue(
        tx,
        place,
        [...told].map((staff) => ({
          name: "incident",
          key: `${incident.id}:late:${version}:${staff}`,
          input: { incident: incident.id, staff },
        })),
      );
    }
  });
