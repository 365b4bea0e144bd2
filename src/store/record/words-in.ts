import type { Words } from "../../inquiry/words.ts";

/** Everything that people wrote in a command, wherever it stands in it. */
export function wordsIn(value: unknown, found: Words[] = []): Words[] {
  if (typeof value !== "object" || value === null) return found;
  if ("words" in value && "salt" in value && "digest" in value) found.push(value as Words);
  else for (const part of Object.values(value)) wordsIn(part, found);
  return found;
}
