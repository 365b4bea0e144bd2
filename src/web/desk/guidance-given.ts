import type { Guidance } from "../../letters/words/guidance-words.ts";
import { guidanceWords } from "../../letters/words/guidance-words.ts";
import { topicKeys } from "../../letters/words/parts.ts";
import { keyOf } from "../../sop/guidance.ts";
import { topicWords, typeWords } from "./desk-words.ts";

type Whom = Guidance["for"];
const moods = {
  angry: "They are angry",
  grieving: "They grieve",
  frightened: "They are frightened",
} as const;
const types = ["general", "records", "concern", "emergency"] as const;

/** Every mood, type and topic that guidance may be written for, as the page offers them. */
export const guidanceFors: readonly { key: string; label: string; whom: Whom }[] = [
  ...(Object.keys(moods) as (keyof typeof moods)[]).map((mood) => ({ label: moods[mood], whom: { mood } })),
  ...types.map((type) => ({ label: typeWords[type] ?? type, whom: { type } })),
  ...topicKeys.map((topic) => ({ label: topicWords(topic), whom: { topic } })),
].map((one) => ({ ...one, key: keyOf({ for: one.whom }) }));

export const firstKey = keyOf(guidanceWords[0] ?? { for: { mood: "angry" } });

/** The lines of a text area, without empty ones. */
const lines = (typed: string): string[] =>
  typed
    .replace(/\r/g, "")
    .split("\n")
    .map((line) => line.trim().normalize("NFC"))
    .filter(Boolean);
const most = 12;
const longest = 240;

/** Guidance as it was typed, a line for each sentence; or what is wrong with it. */
export function guidanceGiven(
  whom: Whom,
  typed: Record<string, string>,
): { words: Guidance } | { problems: { field: string; says: string }[] } {
  const [doing, en, es, ar, says, why] = ["do", "en", "es", "ar", "says", "why"].map((field) =>
    lines(typed[field] ?? ""),
  ) as [string[], string[], string[], string[], string[], string[]];
  const problems: { field: string; says: string }[] = [];
  if (doing.length === 0)
    problems.push({ field: "do", says: "Please write at least one line of what to do." });
  for (const [field, theirs] of [["es", es] as const, ["ar", ar] as const])
    if (theirs.length > 0 && theirs.length !== en.length)
      problems.push({ field, says: `Please write as many lines as in English (${en.length}), or none.` });
  if (why.length !== says.length)
    problems.push({ field: "why", says: `Please say why for each of the ${says.length} lines.` });
  for (const [field, all] of Object.entries({ do: doing, en, es, ar, says, why }))
    if (all.length > most || all.some((line) => line.length > longest))
      problems.push({ field, says: `At most ${most} lines of ${longest} characters.` });
  if (problems.length > 0) return { problems };
  return {
    words: {
      for: whom,
      do: doing,
      say: en.map((line, nth) => ({ en: line, es: es[nth] ?? "", ar: ar[nth] ?? "" })),
      avoid: says.map((line, nth) => ({ says: line, why: why[nth] ?? "" })),
    },
  };
}

/** The same lines as they stand in the text areas. */
export const guidanceTyped = (words: Pick<Guidance, "do" | "say" | "avoid"> | undefined) => ({
  do: words?.do.join("\n") ?? "",
  en: words?.say.map(({ en }) => en).join("\n") ?? "",
  es: words?.say.map(({ es }) => es).join("\n") ?? "",
  ar: words?.say.map(({ ar }) => ar).join("\n") ?? "",
  says: words?.avoid.map(({ says }) => says).join("\n") ?? "",
  why: words?.avoid.map(({ why }) => why).join("\n") ?? "",
});
