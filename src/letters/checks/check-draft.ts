import type { About, Draft, Finding } from "./about.ts";
import { readLetter } from "./letter.ts";
import { checks } from "./list.ts";

const rank = { block: 0, warn: 1, advise: 2 };

/**
 * Examines a draft reply: what it must have (SOP 3.2), must not tell (3.3) and how it speaks (3.4). Finds form, never
 * truth. The gravest first, then by code and place. Time is linear in the draft and in the number of names.
 */
export function checkDraft(draft: Draft, about: About): Finding[] {
  const letter = readLetter(draft, about);
  return checks
    .flatMap((check) => check(letter))
    .sort(
      (a, b) =>
        rank[a.severity] - rank[b.severity] ||
        a.code.localeCompare(b.code) ||
        (a.at?.[0] ?? 0) - (b.at?.[0] ?? 0),
    );
}
