import { fold } from "./fold.ts";
import { moodWords } from "./words/mood-words.ts";

export type Mood = "angry" | "grieving" | "frightened" | "none";
/** How a message sounds, and the words by which it does, as the lists have them. */
export type Heard = { mood: Mood; words: string[] };

/** Grief is met before fear, and fear before anger, when the words of several weigh the same. */
const order = ["grieving", "frightened", "angry"] as const;
/** What is said of animals and things is no grief, and what is over or denied is no fear. */
const beside = fold(
  "dog|cat|hamster|goldfish|fish|pet|rabbit|phone|battery|laptop|chromebook|tablet|computer|car|perro|gato|telefono|hund|katze|chien|chat|jacket|book|game|match|not|never|no longer",
).split("|");
const marks = /[^\p{L}\p{N}]+/gu;
const nonLatin = /[\u0600-\u06ff\p{Script=Han}]/u;

const lists = order.map((mood) => ({
  mood,
  entries: [...new Set(moodWords[mood].split("|"))].map((shown) => ({
    shown: shown.replace("*", ""),
    sought: plain(shown.replace("*", "")),
    isBeginning: shown.endsWith("*"),
    anywhere: nonLatin.test(shown),
  })),
}));

/**
 * Hears how a parent's words sound. A help for who answers, never a judgement that is kept: it is worked out anew
 * each time. Reads the first 20,000 letters; time is in line with their number.
 */
export function moodOf(text: string): Heard {
  const said = ` ${plain(text.slice(0, 20_000))} `;
  const shouts = (text.slice(0, 20_000).match(/\b\p{Lu}{4,}\b[^\p{L}]+\b\p{Lu}{4,}\b|!{2,}/gu) ?? []).length;
  let best: Heard = { mood: "none", words: [] };
  let most = 0;
  for (const { mood, entries } of lists) {
    const words = entries.filter((entry) => holds(said, entry, mood)).map(({ shown }) => shown);
    const weight = words.length + (mood === "angry" && words.length > 0 ? Math.min(shouts, 2) / 2 : 0);
    const heavier = mood === "grieving" ? weight * 2 : weight;
    if (heavier > most) {
      most = heavier;
      best = { mood, words };
    }
  }
  return best;
}

type Entry = (typeof lists)[number]["entries"][number];

function holds(said: string, { sought, isBeginning, anywhere }: Entry, mood: Mood): boolean {
  const written = anywhere ? sought : isBeginning ? ` ${sought}` : ` ${sought} `;
  for (let at = said.indexOf(written); at >= 0; at = said.indexOf(written, at + 1)) {
    const before = said
      .slice(Math.max(0, at - 24), at)
      .split(" ")
      .slice(-2);
    const after = said.slice(at + written.length).split(" ", 2);
    const near = mood === "grieving" ? [...before, ...after] : before;
    if (!near.some((word) => beside.includes(word))) return true;
  }
  return false;
}

function plain(text: string): string {
  return fold(text).replaceAll("'", "").replace(marks, " ").trim();
}
