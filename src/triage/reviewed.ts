import { type Beginnings, byBeginning } from "./find.ts";
import { lexicon } from "./lexicon.ts";
import { type Pattern, phrase } from "./pattern.ts";
import type { Protocol } from "./protocols.ts";
import { type Signal, signal } from "./signal.ts";
import type { WordList } from "./word-list.ts";
import { firstNames } from "./words/first-names.ts";
import { frameLists } from "./words/frame-lists.ts";
import type { FrameList } from "./words/frames.ts";
import { functionWords } from "./words/function-words.ts";
import { type SoonList, soonLists } from "./words/how-soon.ts";
import { lists } from "./words/lists.ts";
import { plainWords } from "./words/plain-words.ts";

let made: ReturnType<typeof make> | undefined;

/** The reviewed word lists of all languages, made ready to search with when they are first asked for: that takes a while. */
export const reviewed = (): ReturnType<typeof make> => (made ??= make());

function make() {
  /** Stands for any name in the lists of children. */
  const name = "◊";
  const own = (text: string, { language }: WordList) => text.replaceAll("@", `@${language}.`);
  const names = [name, ...firstNames].join("|");
  const classes = Object.fromEntries(
    lists.flatMap((list) =>
      Object.entries(list.classes).map(([key, words]) => [
        `${list.language}.${key}`,
        key === "child" || key === "shape.child" ? `${own(words, list)}|${names}` : own(words, list),
      ]),
    ),
  );
  /** The small words of every language are themselves, never a mistyped word of another ("wann" is no "wanna"). */
  const neverMistyped = new Set(plainWords);
  for (const list of Object.values(functionWords))
    for (const word of list.split(" ")) neverMistyped.add(word);
  const words = lexicon(classes, neverMistyped);
  const known = new Map<string, Pattern>();
  const patterns = (pick: (list: WordList) => string[]): Beginnings =>
    byBeginning(lists.flatMap((list) => pick(list).map((text) => phrase(own(text, list), words))));

  /** Words that quiet a signal count in the message's own language and in English; in all where its language is not listed. */
  function quieting(pick: (list: WordList) => string[]): (best: string) => Beginnings {
    return spoken(
      lists.map((list) => ({
        language: list.language,
        made: pick(list).map((text) => phrase(own(text, list), words)),
      })),
    );
  }

  function spoken(lists: { language: string; made: Pattern[] }[]): (best: string) => Beginnings {
    const kept = new Map<string, Beginnings>();
    return (best) => {
      const isListed = lists.some(({ language }) => language === best);
      const key = isListed ? best : "";
      const known =
        kept.get(key) ??
        byBeginning(
          lists.flatMap(({ language, made }) =>
            !isListed || language === best || language === "en" ? made : [],
          ),
        );
      kept.set(key, known);
      return known;
    };
  }

  const framing = (pick: (list: FrameList) => string[]) =>
    spoken(
      frameLists.map((list) => ({
        language: list.language,
        made: pick(list).map((text) => phrase(text, words)),
      })),
    );
  const frame = {
    opens: framing(({ opens }) => opens),
    closes: framing(({ closes }) => closes),
    over: framing(({ over }) => over),
  };
  const soonOf = (own?: SoonList) => {
    const made = (lines: string[] = []) => byBeginning(lines.map((line) => phrase(line, words)));
    return {
      old: made(own?.old),
      recent: made(own?.recent),
      ended: made(own?.ended),
      hour: made(own?.hour),
      tense: words.classOf(own?.tense ?? name),
    };
  };
  const oneOf = (pick: (list: FrameList) => string) =>
    words.classOf(frameLists.map(pick).filter(Boolean).join("|"));

  const urgent = patterns((list) => list.urgent);
  const past = quieting((list) => list.past);
  /** A message may change its language: those of full depth are heard in every one. */
  const presentIn = (best: string) =>
    byBeginning(
      soonLists
        .filter(({ language }) => ["en", "es", best].includes(language))
        .flatMap((list) => list.present.map((line) => phrase(line, words))),
    );
  const soon = new Map(
    soonLists.map((list) => [list.language, { ...soonOf(list), present: presentIn(list.language) }]),
  );
  const unlisted = soonOf();

  const signals = lists.flatMap((list) =>
    Object.entries(list.signals).flatMap(([protocol, lines]) =>
      lines.map((line): Signal => signal(own(line, list), protocol as Protocol, list.language, words, known)),
    ),
  );

  const signalsWith = byRarest(signals, words.size());

  const found = {
    words,
    name,
    harmless: patterns((list) => list.harmless),
    asking: quieting((list) => list.asking),
    playing: quieting((list) => list.playing),
    urgent,
    /** By which words a message tells that a danger is over or of now; without lists of its own, by those of the past and the moment. */
    soon: (best: string) => soon.get(best) ?? { ...unlisted, old: past(best), present: urgent },
    past,
    glances: patterns((list) => list.glances),
    frames: (best: string) => ({
      opens: frame.opens(best),
      closes: frame.closes(best),
      over: frame.over(best),
    }),
    own: oneOf((list) => list.own),
    selves: oneOf((list) => list.selves),
    who: oneOf((list) => list.who),
    tells: oneOf((list) => list.tells),
    asks: oneOf((list) => list.asks),
    starts: oneOf((list) => list.starts),
    joins: oneOf((list) => list.joins),
    undone: oneOf((list) => list.undone),
    turns: words.classOf(lists.map((list) => list.turns).join("|")),
    signals,
    signalsWith,
    parts: byBeginning(known.values()),
  };
  words.settle();
  return found;
}

type Needing = { place: number; needs: readonly number[] };

/**
 * The signals by their places in the list, each with the classes that it needs, under the one that the fewest others need as
 * well: what most texts have, such as "my" or "is", leads to hardly any.
 */
function byRarest(signals: readonly Signal[], size: number): (readonly Needing[] | undefined)[] {
  const needs = signals.map(({ parts }) => [...new Set(parts.flatMap((part) => part.needs))]);
  const times = new Uint32Array(size);
  for (const number of needs.flat()) times[number] = (times[number] ?? 0) + 1;
  const by = Map.groupBy(
    needs.map((needed, place) => ({
      place,
      needs: needed.sort((one, other) => (times[one] ?? 0) - (times[other] ?? 0)),
    })),
    ({ needs: [rarest = 0] }) => rarest,
  );
  return Array.from({ length: size }, (_, number) => by.get(number));
}
