import { categoryWords, type Kind } from "../../letters/gate/categories.ts";
import type { Level } from "../../rights/identity.ts";
import { neededLevel } from "../../rights/levels.ts";
import { levelCategoryWords } from "./level-words.ts";

/** The least that is asked: the school's own level, and whether a protection or an order stands about the student. */
export type Asks = { least: Level; atRisk: boolean };

/** The level that this kind of information needs, at the least the school's own; and that in words. */
export function neededFor(category: string, { least, atRisk }: Asks): { level: Level; says: string } {
  const asked = neededLevel(category, { atRisk });
  const level = asked > least ? asked : least;
  const own = Object.hasOwn(levelCategoryWords, category) ? levelCategoryWords[category] : undefined;
  const says = own ?? (Object.hasOwn(categoryWords, category) ? quoted(category as Kind) : category);
  return { level, says: `Level ${level} is needed for ${says}.` };
}

const quoted = (kind: Kind) => `“${categoryWords[kind]}”`;
