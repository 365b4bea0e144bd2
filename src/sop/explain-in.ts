import { explainSteps } from "../calendar/explain.ts";
import type { Step } from "../calendar/step.ts";
import type { Duty } from "../inquiry/state.ts";
import { inAmerica } from "../letters/words/in-america.ts";

/**
 * Why a duty has its date, in the reader's language where we have it, else in English; `zone`: the school's, where a
 * parent reads it.
 */
export function explainIn({ steps, why }: Pick<Duty, "steps" | "why">, language: string, zone = ""): string {
  if (!steps || (language !== "es" && language !== "ar" && language !== "en")) return why;
  // The calendar wrote these steps; the record keeps them as they were.
  return explainSteps(steps as Step[], language === "en" && inAmerica(zone) ? "en-US" : language);
}
