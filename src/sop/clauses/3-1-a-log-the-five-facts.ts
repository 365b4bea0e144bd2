import { lacking } from "../../inquiry/state.ts";
import type { Clause } from "../clause.ts";
import { within } from "../dates.ts";
import { wordsOf } from "../sentences.ts";

const inWords = { guardianName: "the parent's name", contact: "a way to reach them", topic: "the topic" };

/** Log the inquiry with date, time, parent/guardian name, contact information, and topic. */
export const logTheFiveFacts: Clause = {
  id: "3.1.a",
  words: wordsOf("3.1.a"),
  // What a channel could not supply never stops intake: it is owed from now on.
  obliges: (happening, inquiry, world) =>
    happening.kind === "received" && lacking(inquiry).length > 0
      ? within(world.edition.supplyFactsWithin, happening.receivedAt, world)
      : null,
  metBy: (_, inquiry) => lacking(inquiry).length === 0,
  forbids(command, inquiry) {
    if (command.kind !== "close" || !inquiry) return null;
    const missing = lacking(inquiry);
    const open = inquiry.duties.some((duty) => duty.clause === "3.1.a" && !duty.over);
    if (missing.length === 0 || !open) return null;
    const list = missing.map((fact) => inWords[fact]).join(" and ");
    return {
      because: `The log still lacks ${list}.`,
      instead: `Add ${list} under Facts, or waive it with a reason, and close again.`,
    };
  },
};
