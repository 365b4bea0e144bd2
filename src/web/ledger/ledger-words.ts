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
  directory: "Directory information",
  identifiers: "Numbers and passwords",
  amendment: "A correction of the record",
  survey: "A survey’s questions",
  sar: "All personal data",
  sar_third_party: "Personal data with others in it",
};

/** Where the letter does not stand at the relay: a line that was written with it tells of nothing that was told. */
const letters: Record<string, string> = {
  queued: "Written, not yet sent",
  claimed: "Written, not yet sent",
  data_started: "Being sent",
  ambiguous: "Perhaps told: the mail broke off while it was sent",
  held: "Not told: the letter was held and never left",
  failed: "Not told: the letter could not be sent",
  bounced: "Perhaps not told: the letter came back",
};

/**
 * What became of it, in plain words. The line is never changed; what became of its letter is asked anew each time. A
 * parent reads no more than whether it was told: that a letter was held says that something about the family changed.
 */
export function outcomeWords(
  { outcome, letter }: Pick<LedgerRow, "outcome" | "letter">,
  forParent = false,
): string {
  const known = outcome === "disclosed" && letter !== null ? letters[letter] : undefined;
  return (forParent ? known?.split(":")[0] : known) ?? outcomes[outcome] ?? outcome;
}

/** The kind of information, in plain words; one that we have none for is told as it is written. */
export const categoryWords = (category: string): string =>
  categories[category] ?? category.replaceAll("_", " ");

/** Whom it went to, or who asked. */
export const partyWords = ({ party }: Pick<LedgerRow, "party">): string => party ?? "Not named";
