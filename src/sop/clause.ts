import type { Command } from "../inquiry/command.ts";
import type { Happening } from "../inquiry/entry.ts";
import type { Refusal } from "../inquiry/refusal.ts";
import type { Counted, Duty, Inquiry } from "../inquiry/state.ts";
import type { Moment } from "../inquiry/words.ts";
import type { World } from "./world.ts";

/**
 * Why a clause forbids something here, and what to do instead. The clause adds its id and its words, unless it is
 * another sentence's that it keeps here, as the checks of a letter do.
 */
export type Forbidden = Pick<Refusal, "because" | "instead" | "toParent" | "findings" | "rule" | "ways"> &
  Partial<Pick<Refusal, "clause" | "words">>;

/** A date that a clause asks for, with its reason in words. `told`: the guardian hears of it, so it is a promise. */
export type Owed = {
  until: Moment;
  why: string;
  /** How it was counted, for readers of any language. */
  steps?: { code: string; date: string }[];
  /** The rule and the moment it was counted from; absent for a date that somebody chose. */
  counted?: Counted;
  told?: boolean;
  /** Who gave the guardian this date. */
  owner?: string;
  /** The statutory clock that a person chose. */
  clock?: string;
  /** Which of the clause's duties it is, where it has several. */
  step?: string;
};

/**
 * One sentence of the SOP that the system keeps. It forbids commands, obliges with a date, or both, and says what
 * meets the date. `inquiry` is what it became through the happening.
 */
export type Clause = {
  /** The sentence's id in `docs/sop/`. */
  id: string;
  words: string;
  forbids?: (command: Command, inquiry: Inquiry | null, world: World) => Forbidden | null;
  obliges?: (happening: Happening, inquiry: Inquiry, world: World) => Owed | null;
  metBy?: (happening: Happening, inquiry: Inquiry, duty: Duty) => boolean;
  /** Something took the duty's place: why, as a code. */
  waivedBy?: (happening: Happening, inquiry: Inquiry, duty: Duty) => string | null;
  /** Its clock stands still while the guardian has the next move. Never for what is owed whatever they say. */
  pauses?: true;
  /** A new date for a duty that still runs. */
  movedBy?: (happening: Happening, inquiry: Inquiry, world: World) => Owed | null;
};
