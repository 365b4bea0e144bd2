import type { LedgerRow } from "../../store/ledger/read-ledger.ts";

const outcomes: Record<string, string> = {
  disclosed: "Told",
  refused: "Not told",
  asked: "Privacy officer asked",
  permitted: "Privacy officer said yes",
  withheld: "Privacy officer said no",
};

const categories: Record<string, string> = {
  own_record: "The student’s own record",
  own_info: "Progress and meetings",
  presence_location: "Where the student is",
  transport_own: "Bus and stop",
  full_file: "The whole file",
  iep: "Special education",
  health: "Health",
  counselor_notes: "Counsellor’s notes",
  video_multi: "Pictures of several students",
  multi_record: "A record of several students",
  release_pickup: "Collecting the child",
  contact_change: "Contact details",
};

/** What became of it, in plain words. */
export const outcomeWords = (outcome: string): string => outcomes[outcome] ?? outcome;

/** The kind of information, in plain words; one that we have none for is told as it is written. */
export const categoryWords = (category: string): string =>
  categories[category] ?? category.replaceAll("_", " ");

/** Whom it went to, or who asked. */
export const partyWords = ({ party }: Pick<LedgerRow, "party">): string => party ?? "Not named";
