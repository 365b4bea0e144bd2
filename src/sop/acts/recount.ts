import type { Happening } from "../../inquiry/entry.ts";
import type { Recount } from "../../inquiry/recount.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import { recounted, toTell } from "../recounted.ts";
import type { World } from "../world.ts";
import { letterWritten } from "./write-letter.ts";

/** A closure moves what it moves, each with its old date, its new one and the reason; the letter belongs to the date that the parent knows. */
export function recount(command: Recount, inquiry: Inquiry, world: World): Happening[] {
  const { closure, undone, letter } = command;
  const { moves } = recounted(inquiry, world.calendar, command, world.now);
  const told = toTell(inquiry, moves);
  if (letter && moves.length > 0 && !told) throw new Error("a letter tells of a date that does not move");
  return [
    ...moves.map((move): Happening => {
      const { duty, until, why, steps, counted } = move;
      return {
        kind: "moved",
        duty: duty.id,
        clause: duty.clause,
        from: duty.until,
        until,
        why,
        steps,
        ...(counted && { counted }),
        because: undone ? "reopened" : "closed",
        closure,
        ...(letter && move === told && { letter: letter.id }),
      };
    }),
    ...(letter && told ? [letterWritten(letter, true)] : []),
  ];
}
