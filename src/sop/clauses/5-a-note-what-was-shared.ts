import type { Clause } from "../clause.ts";
import { within } from "../dates.ts";
import { noteShared } from "../edition.ts";
import { wordsOf } from "../sentences.ts";

/**
 * Never share student information without proper authorization.
 *
 * In an emergency nothing waits for it (34 CFR 99.36), and afterwards it is written down what was told to whom and what
 * the threat was (34 CFR 99.32(a)(5)). A false alarm that nobody ever acted on owes no note.
 */
export const noteWhatWasShared: Clause = {
  id: "5.a",
  words: wordsOf("5.a"),
  obliges(happening, inquiry, world) {
    if (happening.kind !== "emergencyStoodDown") return null;
    if (happening.falseAlarm && !inquiry.emergency?.by) return null;
    return within(noteShared(world.edition), world.now, world, "started");
  },
  metBy: ({ kind }) => kind === "emergencyShared",
  forbids(command, inquiry) {
    if (command.kind !== "noteShared") return null;
    if (!inquiry?.emergency)
      return { because: "There was no emergency here.", instead: "Write a note instead." };
    if (!command.nothing && !(command.with && command.what && command.exception))
      return {
        because: "The note does not say what was told to whom, and what allowed it.",
        instead: "Fill in all three, or say that nothing was shared.",
      };
    return null;
  },
};
