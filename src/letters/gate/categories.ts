/** The kinds of information that a reply about a student may be of, by the names of `rights/facts.ts`. */
export const categories = [
  "own_record",
  "directory",
  "presence_location",
  "transport_own",
  "iep",
  "health",
  "counselor_notes",
  "multi_record",
  "full_file",
  "video_multi",
  "identifiers",
  "release_pickup",
  "contact_change",
  "amendment",
  "survey",
  "own_info",
  "sar",
  "sar_third_party",
] as const;
export type Kind = (typeof categories)[number];

/** What staff choose from, the usual one first. */
export const categoryWords: Record<Kind, string> = {
  own_record: "Their school record: marks, attendance, behaviour",
  directory: "What the school’s directory tells everybody",
  presence_location: "Where they are, or whether they are at school",
  transport_own: "Their bus or way home",
  iep: "Special education",
  health: "Health",
  counselor_notes: "Counselling",
  multi_record: "A record that names other students too",
  full_file: "The whole file",
  video_multi: "Video with several students",
  identifiers: "Numbers and passwords",
  release_pickup: "Who may collect them",
  contact_change: "A change of contact",
  amendment: "A correction of the record",
  survey: "Survey answers",
  own_info: "The parent’s own details",
  sar: "A request for all personal data",
  sar_third_party: "Personal data with others in it",
};
