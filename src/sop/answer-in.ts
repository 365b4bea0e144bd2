import type { Happening } from "../inquiry/entry.ts";

/** What a reply means: it settles the question, gives a date, or asks back. `writer`: who gave the date, where it left later. */
export type Answer = {
  settles: boolean;
  asksGuardian: boolean;
  promise?: string | undefined;
  writer?: string | undefined;
};

/**
 * The reply that begins to count with a happening, or null: one that was said or left at once counts when it is written,
 * one whose letter waits counts once that has left (SOP 3.2: what nobody received answers nothing).
 */
export function answerIn(happening: Happening): Answer | null {
  if (happening.kind === "replySent") return happening;
  return happening.kind === "replied" && !happening.leaves ? happening : null;
}
