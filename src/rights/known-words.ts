/** What a requester is to the student, as the rules tell them apart. */
export type Kind =
  | "parent"
  | "step_parent"
  | "caregiver"
  | "foster_parent"
  | "student"
  | "relative"
  | "caseworker"
  | "police"
  | "immigration"
  | "press"
  | "responder"
  | "school"
  | "staff"
  | "contractor"
  | "interpreter"
  | "companion"
  | "recruiter"
  | "researcher"
  | "stranger";

const kinds: Record<Kind, string> = {
  parent:
    "parent mother father birth_parent birth_mother birth_father natural_parent adoptive_parent other_parent custodial_parent noncustodial_parent non_custodial_parent non_resident_parent",
  step_parent:
    "step_parent stepparent step_mother step_father stepmother stepfather partner new_partner parents_partner",
  caregiver:
    "guardian kin kinship legal_guardian caregiver carer kinship_carer kinship_caregiver acting_parent",
  foster_parent: "foster_parent foster_carer foster_mother foster_father",
  student: "student pupil eligible_student child self",
  relative:
    "grandparent grandmother grandfather aunt uncle cousin relative sibling brother sister family_member godparent family_friend neighbour neighbor babysitter",
  caseworker:
    "cwa caseworker case_worker social_worker child_welfare child_welfare_agency cps cps_investigator cps_worker child_protection childrens_services children_services childrens_social_care social_services safeguarding_partner",
  police:
    "police sro school_resource_officer probation probation_officer law_enforcement_officer constable law_enforcement sheriff detective prosecutor",
  immigration: "immigration ice immigration_enforcement_officer immigration_enforcement immigration_officer",
  press: "media press news news_media newspaper journalist reporter broadcaster blogger",
  responder:
    "hospital er emergency_room paramedics ems ambulance paramedic doctor physician public_health health_department emergency_services fire_department",
  school: "other_school other_district new_school receiving_school college university",
  staff:
    "school_official official employee staff staff_member teacher counselor counsellor nurse principal coach clerk board_member governor volunteer",
  contractor: "vendor contractor service_provider processor software_vendor",
  interpreter: "interpreter translator",
  companion: "companion friend advocate support_person supporter",
  recruiter: "recruiter military_recruiter college_recruiter",
  researcher: "researcher auditor state_auditor federal_auditor evaluator inspector audit state_agency",
  stranger: "",
};

/** What each category is otherwise called. A word that stands in no row is its own category, and no rule allows it. */
const categories: Record<string, string> = {
  general: "public general_info general_information policy calendar",
  staff_work_contact: "staff_contact work_contact",
  staff_private:
    "staff_personal staff_private_data staff_home staff_private_contact staff_home_contact teacher_private",
  staff_discipline: "staff_complaint_outcome staff_outcome complaint_outcome staff_complaint staff_sanction",
  cp_report:
    "child_protection cps_report child_protection_report reporter_identity cp safeguarding safeguarding_record",
  other_parent_contact:
    "other_parent other_parent_address other_parent_info other_parent_data parent_contact adult_contact other_adult_contact foster_address foster_contact",
  incident_status:
    "incident incident_info emergency_status reunification incident_safety during_incident lockdown lockdown_status safety_status",
  directory: "directory_info directory_information",
  directory_linked: "directory_filtered directory_by_attribute",
  directory_in_class: "in_class name_in_class id_badge",
  directory_never:
    "never_directory directory_excluded non_directory race religion disability meal_status immigration_status citizenship ethnicity language_status",
  recruiter_list: "recruiter_items",
  class_list: "class_roster room_list room_parent_list classmates",
  other_student: "other_child other_pupil another_student another_child",
  own_record:
    "record records own_records student_record education_records education_record educational_record grades attendance transcript report_card progress own_grades own_attendance temporary_record fees",
  own_info: "own_child_info progress_notes meeting_dates fee_balance",
  presence_location: "presence location whereabouts in_class_today timetable schedule enrolment enrollment",
  transport_own: "transport bus bus_stop own_bus",
  amendment: "amend correction rectification amend_record",
  grade_challenge: "grade_dispute grade_change grade_amendment opinion",
  multi_record: "multi_student_record email_archive emails email incident_report witness_statement",
  full_file: "file whole_file cumulative_file complete_file access_request inspect inspection",
  discipline: "discipline_file own_discipline behaviour behavior behaviour_record suspension",
  iep: "special_education sped 504 section_504 evaluation iep_record sen ehcp special_ed",
  health: "nurse health_record medical immunization immunisation nurse_record",
  minor_consent:
    "minor_consented minor_consent_care minor_consented_care minor_consent_record minor_consented_record minor_consented_health minor_consent_health confidential_care sbhc school_based_health_center school_health_center school_based_health sexual_health substance_use",
  counselor_notes:
    "counsellor_notes counselling counseling counseling_notes counselling_notes psychologist_notes psych_notes psychology psychological psych counselor counsellor",
  sole_possession: "sole_possession_notes teacher_notes memory_aid private_notes personal_notes",
  law_enforcement_unit:
    "law_enforcement law_enforcement_record law_enforcement_unit_record leu leu_record police_unit sro_record campus_police le_unit le_unit_record",
  privileged:
    "legal_advice settlement draft_settlement test_protocol test_protocols test_security secure_test secure_tests secure_test_forms test_forms test_materials psych_protocol psych_protocols psychological_protocols assessment_protocols test_booklet staff_investigation_file legal staff_investigation investigation_file attorney_client legal_privilege",
  parents_financial:
    "parent_financial financial parents_finances confidential_letters waived_letters recommendation_letters confidential_letter",
  video_multi: "photo_video video_discipline video photo photo_multi cctv surveillance_video camera",
  survey: "survey_instrument instrument ppra",
  living_situation:
    "living_arrangement living_arrangements homeless homeless_status housing homelessness mckinney_vento",
  identifiers:
    "identifier ssn student_id student_number password passwords biometric date_of_birth dob full_dob",
  release_pickup: "student_release pickup_release pickup pick_up early_release release early_dismissal",
  contact_change: "contact_update update_contact change_contact contact_details_change address_change",
  observation:
    "personal_observation personal_knowledge staff_observation teacher_observation observed witnessed staff_observed staff_saw personally_observed own_observation staff_knowledge oral_observation",
  disclosure_log: "access_log disclosures who_asked log",
  redisclosure: "re_disclosure onward_disclosure",
  restriction_request: "objection preference withhold_from_other_parent do_not_tell",
  erasure:
    "erasure_request deletion_request delete_request deletion delete erase delete_record right_to_erasure erase_record",
  breach: "data_breach personal_data_breach misdirected wrong_recipient",
  sar: "subject_access subject_access_request dsar data_access",
  sar_third_party: "sar_third_parties sar_redaction sar_other_person sar_mixed third_party_data",
  serious_harm: "harm harm_data sar_harm sar_serious_harm child_abuse_data",
  marketing: "photos_of_others group_photo other_photos marketing_photos",
};

const index = <Name extends string>(rows: Record<Name, string>): Map<string, Name> =>
  new Map(
    (Object.entries(rows) as [Name, string][]).flatMap(([name, others]) =>
      [name, ...others.split(" ")].filter(Boolean).map((word) => [word, name] as const),
    ),
  );
const kindByWord = index(kinds);
const categoryByWord = index(categories);

const plain = (word: unknown): string =>
  String(word ?? "")
    .trim()
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[\s-]+/g, "_");

/** What this requester is to the rules; a word that nobody knows is a stranger's. */
export const kindOf = (rel: unknown): Kind => kindByWord.get(plain(rel)) ?? "stranger";

/** The category by its own name; one that nobody knows stays as it is. */
export const categoryOf = (cat: unknown): string => categoryByWord.get(plain(cat)) ?? plain(cat);

/** Every category that some rule speaks of. */
export const knownCategories = Object.keys(categories);
