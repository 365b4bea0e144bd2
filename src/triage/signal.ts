import type { Lexicon } from "./lexicon.ts";
import { type Pattern, part } from "./pattern.ts";
import type { Protocol } from "./protocols.ts";

/** A signal made ready: every part must be found close together, no absent part in the same sentence. */
export type Signal = {
  protocol: Protocol;
  language: string;
  severity: "immediate" | "same_day";
  strength: number;
  parts: Pattern[];
  absent: Pattern[];
};

/** Reads one signal of a word list; a part already known is shared, so that it is searched once. */
export function signal(
  line: string,
  protocol: Protocol,
  language: string,
  words: Lexicon,
  known: Map<string, Pattern>,
): Signal {
  const [, mark = "", digit = "2", rest = line] = /^(~?)(?:([123]) )?(.*)$/u.exec(line) ?? [];
  const shared = (text: string): Pattern => {
    const made = known.get(text) ?? part(text, words);
    known.set(text, made);
    return made;
  };
  const all = rest.split(/ (?:& |(?=-))/u).map((one) => one.trim());
  return {
    protocol,
    language,
    severity: mark ? "same_day" : "immediate",
    strength: Number(digit),
    parts: all.filter((one) => !one.startsWith("-")).map(shared),
    absent: all.filter((one) => one.startsWith("-")).map((one) => shared(one.slice(1))),
  };
}
