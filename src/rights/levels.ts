/** The identity level that a category needs, 0 to 5. Nothing about a student is told below 3. */
const levels: Record<string, number> = {
  ...{ general: 0, staff_work_contact: 0, directory: 0, incident_status: 0, staff_discipline: 0, survey: 2 },
  ...{ directory_in_class: 0, class_list: 0, recruiter_list: 0, restriction_request: 0, breach: 0 },
  ...{ own_record: 3, own_info: 3, presence_location: 3, transport_own: 3, amendment: 3, identifiers: 3 },
  ...{ multi_record: 4, full_file: 4, iep: 4, health: 4, counselor_notes: 4, video_multi: 4, discipline: 4 },
  ...{ minor_consent: 4, release_pickup: 4, contact_change: 4, sar: 4, sar_third_party: 4, erasure: 4 },
};

/** The level that a category needs; one that no row names needs contact control. */
export const levelFor = (category: string): number => levels[category] ?? 3;
