import type { Outgoing } from "./command.ts";

/**
 * A day was declared closed, or the declaration was taken back: what is counted in the school's days is counted again.
 * The closure stands in the world's calendar already, or no more.
 */
export type Recount = {
  kind: "recount";
  /** The declaration's id. */
  closure: string;
  undone: boolean;
  /** The days as they were declared. */
  days: readonly ClosedDay[];
  /** What the parent is told, where a date that they know moves. */
  letter?: Outgoing;
};

/** A day of a declared closure, in the calendar's own words: dates and times are the school's. */
export type ClosedDay = {
  date: string;
  kind: "closed" | "early" | "late";
  at?: string;
  label: string;
  declaredAt?: string;
  id?: string;
};
