import type { Unkept } from "../../store/reads/unkept.ts";
import { type SchoolClock, whenWords } from "./when-words.ts";

export type UnkeptLine = { key: string; reference: string; when: string; stands: string };

/** Duties that were not kept as they should have been, in words. */
export const unkeptLines = (found: readonly Unkept[], clock: SchoolClock): UnkeptLine[] =>
  found.map(({ reference, duty, until, state, late }) => ({
    key: `${reference} ${duty}`,
    reference,
    when: whenWords(until, clock),
    stands: state === "waived" ? "Waived" : late ? "Met late" : "Missed",
  }));
