import type { Entry } from "../../inquiry/entry.ts";
import type { InquiryView } from "../../store/reads/inquiry.ts";
import { plural } from "./left-words.ts";

/** A message that can become a question of its own, and why the desk thinks that it is one. */
export type Split = { message: number; isFirst: boolean; offer: string | null };

/** What may be made of a message: nothing of one that is a question of its own already, or while its inquiry is closed. */
export function splitOf(entry: Entry, { inquiry, entries }: InquiryView): { split?: Split } {
  if ((entry.kind !== "received" && entry.kind !== "guardianWrote") || inquiry.closed) return {};
  if (inquiry.split?.some(({ message, part }) => message === entry.seq && !part)) return {};
  const isFirst = entry.kind === "received";
  // Whoever answered afterwards has taken it as it came.
  const isTaken = entries.some(
    ({ seq, kind }) => seq > entry.seq && (kind === "replied" || kind === "splitOff"),
  );
  const days = isFirst || isTaken ? undefined : entry.perhapsNew;
  return {
    split: {
      ...{ message: entry.seq, isFirst },
      offer: days
        ? `It came ${plural(days, "day")} after the last word here, and its subject has nothing in common with it.`
        : null,
    },
  };
}
