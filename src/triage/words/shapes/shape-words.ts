import type { Protocol } from "../../protocols.ts";
import type { WordList } from "../../word-list.ts";
import { shapes, worthALook } from "./shapes.ts";

/** The words of one language for the parts of `shapes`, and what quiets them in it. */
export type ShapeWords = {
  language: string;
  /** Words by the part they stand for, parted by "|", as in the classes of a word list. */
  parts: Readonly<Record<string, string>>;
  /** Plain phrases of rules, lessons and drills. */
  asking?: string[];
  /** Plain phrases of play and fiction. */
  playing?: string[];
  /** Figures of speech, and what only sounds like danger. */
  harmless?: string[];
  /** Plain phrases that put their thought in the past. */
  past?: string[];
};

/** Makes a word list of a language's words: every shape for all of whose parts it has words. */
export function shaped({ language, parts, asking, playing, harmless, past }: ShapeWords): WordList {
  const has = (name: string) => parts[name] !== undefined;
  const spoken = (line: string): string[] => {
    const [met = "", ...absent] = line.split(" -");
    if (!partsOf(met).every(has)) return [];
    const known = absent.filter((one) => partsOf(one).every(has));
    return [[met, ...known].join(" -").replaceAll("@", "@shape.")];
  };
  return {
    language,
    turns: "",
    classes: Object.fromEntries(Object.entries(parts).map(([name, words]) => [`shape.${name}`, words])),
    harmless: harmless ?? [],
    asking: asking ?? [],
    playing: playing ?? [],
    urgent: [],
    past: past ?? [],
    glances: worthALook.flatMap((name) => (has(name) ? [`(${parts[name]})`] : [])),
    signals: Object.fromEntries(
      Object.entries(shapes).map(([protocol, lines]) => [protocol as Protocol, lines.flatMap(spoken)]),
    ),
  };
}

/** The names of the parts that a line of `shapes` speaks of. */
export const partsOf = (line: string): string[] =>
  [...line.matchAll(/@(\w+)/gu)].map(([, name = ""]) => name);
