import type { Inquiry } from "../../inquiry/state.ts";
import type { Forbidden } from "../clause.ts";

/** A "no" of the ladder: why, and what to do instead. */
export const no = (because: string, instead: string, more: Partial<Forbidden> = {}): Forbidden => ({
  because,
  instead,
  ...more,
});

/** Whoever has an e-mail address is told by a letter; without one the step is not taken. */
export const silent = (inquiry: Inquiry, letter: unknown): Forbidden | null =>
  inquiry.email && !letter
    ? no("The parent has an e-mail address and would not be told.", "Send the letter with it.")
    : null;
