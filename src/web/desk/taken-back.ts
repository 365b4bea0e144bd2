import type { InquiryView } from "../../store/reads/inquiry.ts";
import { localDate } from "./when-words.ts";

/**
 * The words of the latest reply when it was taken back before it left, with what it was to do, for the composer; null
 * when another one was written since.
 */
export function takenBack({ inquiry, entries, texts }: InquiryView, zone: string) {
  const last = entries.findLast((entry) => entry.kind === "replied");
  const letter = last?.letter && inquiry.letters.find(({ id }) => id === last.letter);
  if (!last || !letter || letter.state !== "taken_back") return null;
  return {
    text: texts[last.text.text] ?? "",
    outcome: last.settles ? "settles" : last.asksGuardian ? "asks" : "open",
    isAboutStudent: last.about === "student",
    category: last.category ?? null,
    promise: last.promise ? localDate(last.promise, zone) : null,
  };
}
