import type { Refusal } from "../../inquiry/refusal.ts";
import { wordsIn } from "./words-in.ts";

/** A refusal as a parent reads it, in the language of the page; never the sentences that the desk reads. */
export const refusalWords = (
  { toParent }: Pick<Refusal, "toParent">,
  language: string,
): { because: string; instead: string } => wordsIn(language).refusals[toParent ?? "other"];
