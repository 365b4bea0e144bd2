import { raisedCategory } from "../../letters/gate/raised-category.ts";

type Categorised = { about: string; category?: string; text?: { words?: string } };

/**
 * The category of a reply: what its words are really of, a student's own record where it speaks of one, else general.
 * An entry of the record holds the category that was decided on, so that it has no text to be read again.
 */
export const categoryOf = ({ about, category, text }: Categorised): string =>
  about === "student" ? raisedCategory(text?.words ?? "", category ?? "own_record") : "general";
