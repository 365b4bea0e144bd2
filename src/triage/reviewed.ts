import { lexicon } from "./lexicon.ts";
import { type Pattern, phrase } from "./pattern.ts";
import type { Protocol } from "./protocols.ts";
import { type Signal, signal } from "./signal.ts";
import type { WordList } from "./word-list.ts";
import { firstNames } from "./words/first-names.ts";
import { lists } from "./words/lists.ts";
import { plainWords } from "./words/plain-words.ts";

/** Stands for any name in the lists of children. */
const name = "◊";
const own = (text: string, { language }: WordList) => text.replaceAll("@", `@${language}.`);
const names = [name, ...firstNames].join("|");
const classes = Object.fromEntries(
  lists.flatMap((list) =>
    Object.entries(list.classes).map(([key, words]) => [
      `${list.language}.${key}`,
      key === "child" ? `${own(words, list)}|${names}` : own(words, list),
    ]),
  ),
);
const words = lexicon(classes, plainWords);
const known = new Map<string, Pattern>();
const patterns = (pick: (list: WordList) => string[]): Pattern[] =>
  lists.flatMap((list) => pick(list).map((text) => phrase(own(text, list), words)));

/** Words that quiet a signal count in the message's own language and in English; in all where its language is not listed. */
function quieting(pick: (list: WordList) => string[]): (best: string) => Pattern[] {
  const made = lists.map((list) => ({
    language: list.language,
    patterns: pick(list).map((text) => phrase(own(text, list), words)),
  }));
  const kept = new Map<string, Pattern[]>();
  return (best) => {
    const isListed = made.some(({ language }) => language === best);
    const key = isListed ? best : "";
    const known =
      kept.get(key) ??
      made.flatMap(({ language, patterns }) =>
        !isListed || language === best || language === "en" ? patterns : [],
      );
    kept.set(key, known);
    return known;
  };
}

const signals = lists.flatMap((list) =>
  Object.entries(list.signals).flatMap(([protocol, lines]) =>
    lines.map((line): Signal => signal(own(line, list), protocol as Protocol, list.language, words, known)),
  ),
);

/** The reviewed word lists of all languages, made ready to search with. */
export const reviewed = {
  words,
  name,
  harmless: patterns((list) => list.harmless),
  asking: quieting((list) => list.asking),
  playing: quieting((list) => list.playing),
  urgent: patterns((list) => list.urgent),
  past: quieting((list) => list.past),
  glances: patterns((list) => list.glances),
  turns: words.classOf(lists.map((list) => list.turns).join("|")),
  signals,
  parts: [...known.values()],
};
