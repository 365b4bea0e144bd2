import type { EntryOf } from "./entry.ts";
import type { Inquiry, Waiting } from "./state.ts";

// What entries make of our letters and of the replies that wait in them; `evolve` is the only one who asks.

type OfLetter = EntryOf<
  | "letterWritten"
  | "letterHandedOver"
  | "letterFailed"
  | "letterOrderedAgain"
  | "letterBounced"
  | "letterTakenBack"
  | "letterRescheduled"
  | "letterHeld"
  | "replied"
  | "replySent"
>;

/** What one entry about a letter, or a reply, changes. */
export function letterChange(inquiry: Inquiry, entry: OfLetter): Partial<Inquiry> {
  switch (entry.kind) {
    case "letterWritten":
      return {
        letters: [...inquiry.letters, { id: entry.letter, purpose: entry.purpose, state: "written" }],
      };
    case "letterHandedOver":
      return { letters: marked(inquiry, entry.letter, "handed_over") };
    case "letterFailed":
      return entry.permanent
        ? {
            letters: marked(inquiry, entry.letter, "failed"),
            ...(entry.purpose === "acknowledgement" && { acknowledged: null }),
          }
        : {};
    case "letterOrderedAgain":
      return {
        letters: marked(inquiry, entry.letter, "written"),
        ...(entry.purpose === "acknowledgement" && { acknowledged: inquiry.acknowledged ?? "letter" }),
      };
    case "letterBounced":
      return {
        letters: marked(inquiry, entry.letter, "bounced"),
        ...(entry.purpose === "acknowledgement" && { acknowledged: null }),
      };
    case "letterTakenBack":
      return {
        letters: marked(inquiry, entry.letter, "taken_back"),
        ...withoutWaiting(inquiry, entry.letter),
      };
    case "letterRescheduled":
      return {
        leaving: inquiry.leaving?.map((one) =>
          one.letter === entry.letter ? { ...one, leaves: entry.leaves, scheduled: true as const } : one,
        ),
      };
    case "replySent":
      return {
        ...withoutWaiting(inquiry, entry.letter),
        replies: inquiry.replies + 1,
        settled: entry.settles,
        waiting: entry.asksGuardian,
      };
    case "letterHeld":
      // What nobody received settles nothing, and nobody is waited for.
      return {
        letters: marked(inquiry, entry.letter, "held"),
        ...withoutWaiting(inquiry, entry.letter),
        ...(entry.purpose === "reply" && { settled: false, waiting: false }),
      };
    case "replied":
      if (entry.leaves && entry.letter) return { leaving: [...(inquiry.leaving ?? []), waitingOf(entry)] };
      return { replies: inquiry.replies + 1, settled: entry.settles, waiting: entry.asksGuardian };
  }
}

const marked = (inquiry: Inquiry, id: string, state: Inquiry["letters"][number]["state"]) =>
  inquiry.letters.map((letter) => (letter.id === id ? { ...letter, state } : letter));

/** A reply that waits: what it will mean once its letter has left. */
const waitingOf = (entry: EntryOf<"replied">): Waiting => ({
  letter: entry.letter ?? "",
  copies: entry.copies ?? [],
  leaves: entry.leaves ?? entry.at,
  ...(entry.scheduled && { scheduled: true }),
  settles: entry.settles,
  asksGuardian: entry.asksGuardian,
  ...(entry.promise && { promise: entry.promise }),
  ...(entry.by.kind === "staff" && { writer: entry.by.id }),
});

/** It waits no longer; a state without any such reply is as it always was. */
const withoutWaiting = ({ leaving }: Inquiry, letter: string): Partial<Inquiry> => {
  if (!leaving) return {};
  const left = leaving.filter((one) => one.letter !== letter);
  return { leaving: left.length > 0 ? left : undefined };
};
