import { categoryWords, type Kind } from "../../letters/gate/categories.ts";
import { kindsFound } from "../../letters/gate/kinds-found.ts";
import type { Hearing } from "../hearing.ts";

/** Where only a part of a kind may be told, what else that part may hold by its nature; else nothing but itself. */
const holds: Partial<Record<string, readonly Kind[]>> = {
  multi_record: ["own_record"],
  video_multi: ["own_record"],
  sar_third_party: ["own_record", "health", "iep", "counselor_notes"],
  full_file: ["own_record", "health", "iep", "counselor_notes"],
  sar: ["own_record", "health", "iep", "counselor_notes"],
  iep: ["own_record", "health"],
  health: ["own_record"],
  counselor_notes: ["own_record", "health"],
};

export type Outside = { kind: Kind; words: string; at: [number, number]; says: string; instead: string };

/**
 * What words tell beyond the part that may be told, when the rules allow a part only: each kind of information that was
 * found and lies outside it. Empty when they allow it all. What a scope names in a paper (a consent, a task) nobody can
 * read here: it is shown, and a person keeps to it.
 */
export function outsideScope(answer: Hearing, category: string, text: string): Outside[] {
  if (answer.decision !== "allow_only") return [];
  const inside = new Set<string>([category, ...(holds[category] ?? [])]);
  return kindsFound(text)
    .filter(({ kind }) => !inside.has(kind))
    .map((found) => ({
      ...found,
      says: `Only this may be told here: ${answer.scope ?? "a part of it"}. “${found.words}” is of another kind: ${categoryWords[found.kind].toLowerCase()}.`,
      instead: "Take that out; the rest may go. Or ask the privacy officer.",
    }));
}
