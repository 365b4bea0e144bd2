import type { Moment } from "../inquiry/words.ts";
import type { PlanDone } from "../sop/contact-plan/contact-plan.ts";
import type { IncidentDone } from "../sop/incident/incident.ts";
import type { Place, Uuid } from "./place-tables.ts";

/** The tables of incidents, and of how somebody is answered who writes very often. */
export type IncidentTables = {
  hearing_files: Place & { id: Uuid; inquiry_id: Uuid; at: Moment; sha256: string; bytes: Buffer };
  incident_acts: Place & {
    incident_id: Uuid;
    seq: number;
    at: Moment;
    by_id: Uuid | null;
    body: IncidentDone;
  };
  contact_plan_acts: Place & {
    guardian_id: Uuid;
    seq: number;
    at: Moment;
    by_id: Uuid | null;
    body: PlanDone;
  };
  incident_askers: Place & { incident_id: Uuid; inquiry_id: Uuid; told: number; told_at: Moment };
};
