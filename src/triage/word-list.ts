import type { Protocol } from "./protocols.ts";

/**
 * The reviewed words of one language. A signal is written as parts joined by " & " that must stand close together;
 * a part that starts with "-" must be absent from the words around. In a part, steps are parted by ".." (up to three words between), "..." (up to
 * eight) or "+" (none); a step is a list of words, phrases, beginnings ("word*") and classes ("@name") parted by "|",
 * and "$" in it is the end of the sentence. In front may stand "3 " (fires whatever surrounds it),
 * "1 " (yields to any talk of play, fiction or lessons) and "~" (same day). Without a number, only questions about
 * policy, lessons or drills hold a signal back. In a plain phrase, each word is a step; alternatives of several words stand
 * in brackets, "(gave up|went home) today", and a line that seems to have forgotten them is refused (`pattern.ts`).
 */
export type WordList = {
  language: string;
  /** Named word classes, used as `@name`. */
  classes: Record<string, string>;
  /** Harmless phrases whose words do not count: idioms, drills, toys. */
  harmless: string[];
  /** Phrases that turn their thought into a question about policy, lessons or drills. */
  asking: string[];
  /** Phrases that turn their thought into play, fiction or sport. */
  playing: string[];
  /** Phrases of the moment: in their thought a question about policy holds nothing back. */
  urgent: string[];
  /** Phrases that put their thought in the past: of two places a signal is taken at the other. */
  past: string[];
  /** Words that begin a new thought inside a sentence. */
  turns: string;
  /** No emergency, but words a person should see soon. */
  glances: string[];
  signals: Partial<Record<Protocol, string[]>>;
};
