import type { Level } from "../../rights/identity.ts";

/** What each level is called, and what it is enough for, for staff. */
export const levelWords: Record<Level, { name: string; enoughFor: string }> = {
  0: { name: "Nobody knows who asks", enoughFor: "general information and published contacts" },
  1: { name: "Says who they are", enoughFor: "general information and published contacts" },
  2: {
    name: "The address is theirs",
    enoughFor: "an acknowledgement without facts, and a survey to look at",
  },
  3: {
    name: "Reached at a contact on file",
    enoughFor: "the child’s own grades, attendance, bus, presence today, fees and meeting dates",
  },
  4: {
    name: "The person was seen, or two contacts answered",
    enoughFor: "the whole file, special education, health, video, pick-up, and a change of contact",
  },
  5: {
    name: "Authority is proved",
    enoughFor: "a guardian’s or step-parent’s standing, custody, and power of attorney",
  },
};

/** Information by its kind, as a person at the desk calls it. */
export const levelCategoryWords: Record<string, string> = {
  own_record: "the child’s own record",
  transport_own: "the child’s own bus",
  health: "health",
  iep: "special education",
  counselor_notes: "what a counsellor wrote down",
  full_file: "the whole file",
  contact_change: "a change of contact or custody",
};

/** What a topic is mostly asked for. Which it really is, the person at the desk says when they answer. */
const ofTopic: Record<string, string> = {
  health_nurse: "health",
  special_education: "iep",
  counselling_wellbeing: "counselor_notes",
  transcripts_records: "full_file",
  custody_family: "contact_change",
  transport: "transport_own",
};

/** The kind of information that an inquiry's topic points to. */
export const categoryOf = (topic: string | null): string =>
  (topic !== null && Object.hasOwn(ofTopic, topic) && ofTopic[topic]) || "own_record";
