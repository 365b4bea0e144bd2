import type { Receive } from "./command.ts";
import type { Source, Words } from "./words.ts";

/** Somebody wrote on an inquiry. */
export type AddMessage = {
  kind: "addMessage";
  text: Words;
  source: Source;
  from: "guardian" | "third_party";
  /** What is quoted in a mail, or added by a program, and stands apart from what was written now. */
  quoted?: Words;
  original?: string;
  /** A mail of which only the beginning is kept. */
  tooLong?: boolean;
  /** What triage said about danger in it: a later message may be the one that tells of it. */
  danger?: Receive["danger"];
  /** Its subject, where it is not the one that was answered. */
  subject?: Words;
  /** Who a third party says to be, with the address. */
  sender?: Words;
  /** It may be a new question: its subject is another, so many days after the last word here. */
  perhapsNew?: number;
  /** What is odd about its sender, by the names in `letters/words/sender-words.ts`. */
  tricks?: string[];
};
