/** Whose law: the floor of a country, or a state's overlay on it. */
export const jurisdictions = ["US", "US-CA", "US-IL", "US-MA", "UK-ENG", "UK-SCO", "EU"] as const;
export type Jurisdiction = (typeof jurisdictions)[number];

/** What is asked for, as a kind of information. */
export const categories = [
  "general",
  "staff_work_contact",
  "directory",
  "survey",
  "own_record",
  "own_info",
  "presence_location",
  "transport_own",
  "amendment",
  "multi_record",
  "full_file",
  "iep",
  "health",
  "counselor_notes",
  "video_multi",
  "identifiers",
  "release_pickup",
  "contact_change",
  "sar",
  "sar_third_party",
] as const;
export type Category = (typeof categories)[number];

/** Of these, what holds others' information beside the child's. */
export const mixedCategories: readonly string[] = ["sar_third_party", "multi_record", "video_multi"];

/** What an order or a claim on file means, as a person entered it (34 CFR 99.4). */
export const orderStatuses = [
  "none",
  "preference_only",
  "custody_only",
  "partial",
  "conflicting",
  "safety_claim",
  "revokes_records",
  "terminated",
] as const;
/** Of these, what takes nothing from anybody's right to hear. */
export const harmlessOrders: readonly string[] = ["none", "preference_only", "custody_only"];
export type OrderStatus = (typeof orderStatuses)[number];

/**
 * The facts a disclosure is decided on, in the vocabulary of the rules. What is not known is absent, never guessed.
 * `cat` and `rel` are open: a word that no rule knows falls to the default, the privacy officer.
 */
export type Facts = {
  /** Whose law. */
  j: Jurisdiction;
  /** What whoever asks is to the student. */
  rel: string;
  /** The kind of information that is asked for: one of `categories`, where a rule knows it. */
  cat: string;
  /** Identity level 0 to 5, as it counts at this moment. */
  ver: number;
  order?: OrderStatus;
  [fact: string]: string | number | boolean | undefined;
};

export type Decision =
  | "allow"
  | "allow_only"
  | "refuse"
  | "ask_privacy_officer"
  | "verify_first"
  | "route_emergency";

/** What the engine answers: the rule that decided, the law behind it, and what to say to whom. */
export type Disclosure = {
  decision: Decision;
  /** What may be told, for `allow_only`. */
  scope: string | null;
  rule: string;
  citation: string;
  /** What has to be written down, as a code; `none` if nothing. */
  mustRecord: string;
  /** The date by which it is owed, when the rule sets one, as a name in the statutory clocks or words. */
  within: string | null;
  /** For staff: why. It may name what protects the child. */
  because: string;
  /** For staff: the lawful ways on. */
  instead: string;
  /** For the outside, when nothing individual may be said: the neutral words, the same for every reason. */
  outward: string | null;
  /** The identity level that the category needs. */
  needs: number;
};
