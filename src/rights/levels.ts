import type { Level } from "./identity.ts";

/** What each kind of information needs. Nothing about a student is told below 3. */
const levels: Record<string, Level> = {
  ...{ general: 0, staff_work_contact: 0, directory: 0, incident_status: 0, staff_discipline: 0, survey: 2 },
  ...{ directory_in_class: 0, class_list: 0, recruiter_list: 0, restriction_request: 0, breach: 0 },
  ...{ own_record: 3, own_info: 3, presence_location: 3, transport_own: 3, amendment: 3, identifiers: 3 },
  ...{ grade_challenge: 3, sole_possession: 3, observation: 3, living_situation: 3, disclosure_log: 3 },
  ...{ law_enforcement_unit: 3, privileged: 3, parents_financial: 3, redisclosure: 3, other_student: 3 },
  ...{ directory_linked: 3, directory_never: 3, staff_private: 3, cp_report: 3, other_parent_contact: 3 },
  ...{ serious_harm: 3, marketing: 3 },
  ...{ multi_record: 4, full_file: 4, iep: 4, health: 4, counselor_notes: 4, video_multi: 4, discipline: 4 },
  ...{ minor_consent: 4, release_pickup: 4, contact_change: 4, sar: 4, sar_third_party: 4, erasure: 4 },
};

/**
 * The least level, 0 to 5, at which a kind of information may be spoken of: the only answer to that, for the rules, the
 * gate and the inquiry's page. `atRisk`: a protection or an order stands about the student; control of a contact is then
 * not enough. What no list knows needs a person who was seen.
 */
export function neededLevel(category: string, { atRisk = false } = {}): Level {
  const level = Object.hasOwn(levels, category) ? (levels[category] as Level) : 4;
  return atRisk && level === 3 ? 4 : level;
}
