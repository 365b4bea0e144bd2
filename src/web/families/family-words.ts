import { type Category, categories, type OrderStatus } from "../../rights/facts.ts";
import type { FlagKind } from "../../rights/standing.ts";

type Choice<Value extends string = string> = { value: Value; label: string };

/** Who somebody is to a student, as the law knows them. */
export const standings: readonly Choice[] = [
  { value: "parent", label: "Parent" },
  { value: "step_parent", label: "Step-parent" },
  { value: "guardian", label: "Legal guardian" },
  { value: "foster_parent", label: "Foster parent" },
  { value: "grandparent", label: "Grandparent" },
  { value: "sibling", label: "Brother or sister" },
  { value: "student", label: "The student, of age" },
  { value: "other", label: "Somebody else" },
];
/** What somebody is to a child, in words; a value that is not known here stands for itself. */
export const standingWords = (value: string): string =>
  standings.find((one) => one.value === value)?.label ?? value;

/** What an order on file does, in words that a person who read it can choose from. */
export const orderWords: Record<OrderStatus, { label: string; say: string }> = {
  none: { label: "It does not limit this person", say: "The paper does not limit this person." },
  preference_only: {
    label: "A wish of the other parent, no paper",
    say: "A wish is on file, and no paper: this person's rights are as before.",
  },
  custody_only: {
    label: "It says with whom the child lives, nothing of records",
    say: "The paper says with whom the child lives. This person may still hear about the child.",
  },
  partial: {
    label: "It limits something, or is unclear",
    say: "Say nothing about the child yet. Ask the privacy officer.",
  },
  conflicting: {
    label: "Two papers contradict each other",
    say: "Say nothing about the child yet. Ask the privacy officer.",
  },
  safety_claim: {
    label: "Somebody fears for their safety, no paper yet",
    say: "Say nothing about the child yet. Ask the privacy officer today.",
  },
  revokes_records: {
    label: "It ends this person's access to records",
    say: "General information only. Do not say that there is a paper.",
  },
  terminated: {
    label: "It ends this person's parental rights",
    say: "General information only. Do not say that there is a paper.",
  },
};

/** What a flag protects, and what may be said while it stands. */
export const flagWords: Record<FlagKind, { label: string; say: string }> = {
  address_protected: {
    label: "Protected address",
    say: "Nobody learns where this child is, nor that they are here, but those listed.",
  },
  missing_child: {
    label: "Missing child",
    say: "Nothing leaves. Tell the privacy officer of every request at once, and do not let the caller notice.",
  },
  foster_placement: {
    label: "Foster placement",
    say: "Foster parents with the placement letter act as parents. Do not give anybody their address.",
  },
  homeless: { label: "Without a fixed home", say: "Never say where the child lives." },
  directory_opt_out: {
    label: "Directory opt-out",
    say: "No directory information: “We have nothing we can share.” Do not say that there is an opt-out.",
  },
  dependent_proven: {
    label: "Dependent student, proven",
    say: "The student is an adult, and the parents may still hear what the record says.",
  },
  student_objects: {
    label: "The adult student objects",
    say: "Ask the privacy officer before a parent hears anything.",
  },
};
export const flagChoices: readonly Choice<FlagKind>[] = (Object.keys(flagWords) as FlagKind[]).map(
  (value) => ({
    value,
    label: flagWords[value].label,
  }),
);
export const orderChoices: readonly Choice<OrderStatus>[] = (Object.keys(orderWords) as OrderStatus[]).map(
  (value) => ({ value, label: orderWords[value].label }),
);

/** The rights of a relation, each by itself, after "may". */
export const rightWords = {
  mayReceiveRecords: "receive the records",
  mayDecide: "decide for the child",
  mayPickUp: "collect the child",
  emergencyContact: "be called in an emergency",
  generalMail: "get general mail",
} as const;

/** The kinds of information, as a consent names them. */
export const categoryWords: Partial<Record<Category | "all", string>> = {
  all: "Everything in the record",
  directory: "Directory information",
  own_record: "The student's record: grades, attendance",
  own_info: "How the student is doing",
  presence_location: "Where the student is, and the timetable",
  transport_own: "The student's bus",
  amendment: "Corrections of the record",
  multi_record: "Records that name other children too",
  full_file: "The whole file",
  iep: "Special education",
  health: "Health",
  counselor_notes: "Counsellor's notes",
  video_multi: "Video with other children",
  identifiers: "Numbers and identifiers",
  release_pickup: "Who collects the student",
  contact_change: "Changes of contact",
  sar: "A request under data-protection law",
  sar_third_party: "Such a request, with others' words in it",
};

/** What a consent may be for. */
export const consentCategories: readonly Choice<Category | "all">[] = [
  { value: "all", label: "Everything in the record" },
  ...categories
    .filter((one) => !["general", "staff_work_contact", "survey"].includes(one))
    .map((value) => ({ value, label: categoryWords[value] ?? value })),
];

export const documentSorts: readonly Choice[] = [
  { value: "court_order", label: "Court order" },
  { value: "placement_letter", label: "Placement letter" },
  { value: "guardianship", label: "Letters of guardianship" },
  { value: "affidavit", label: "Caregiver affidavit" },
  { value: "consent", label: "Signed consent" },
  { value: "opt_out", label: "Opt-out form" },
  { value: "other", label: "Another paper" },
];
