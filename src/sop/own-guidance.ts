import { type Guidance, guidanceWords } from "../letters/words/guidance-words.ts";
import type { Edition } from "./edition.ts";
import { keyOf } from "./guidance.ts";

/** What stands for a mood, type or topic: the edition's own words, or those that we ship; null where there are none. */
export function guidanceAt(key: string, { guidance = [] }: Pick<Edition, "guidance">) {
  const own = guidance.find((one) => keyOf(one) === key);
  const found = own ?? guidanceWords.find((one) => keyOf(one) === key);
  return found ? { guidance: found, isOwn: own !== undefined } : null;
}

/** An edition's guidance with its own words for one mood, type or topic; null takes them back to what we ship. */
export const guidanceWith = (
  key: string,
  words: Guidance | null,
  { guidance = [] }: Pick<Edition, "guidance">,
): Guidance[] => [...guidance.filter((one) => keyOf(one) !== key), ...(words ? [words] : [])];
