import { trim } from "./trim.ts";

const mostShown = 100_000;

/**
 * What the writer wrote now, without the mail that is quoted below. In doubt a line stays. Of a forwarded mail
 * everything stays: it is what they ask about.
 */
export const visibleText = (full: string, subject = ""): string =>
  trim({ text: full }, subject).visible.trim();

/** At most 100,000 characters, and a sentence that says where the rest is. */
export function capped(text: string): string {
  if (text.length <= mostShown) return text;
  const cut = text.slice(0, mostShown).toWellFormed();
  return `${cut}\n\n[The message is longer than is shown here. The whole of it is in the original mail, which is kept.]`;
}
