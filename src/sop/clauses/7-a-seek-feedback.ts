import type { Clause } from "../clause.ts";
import { within } from "../dates.ts";
import { wordsOf } from "../sentences.ts";

/** Seek feedback from parents periodically. */
export const seekFeedback: Clause = {
  id: "7.a",
  words: wordsOf("7.a"),
  obliges: (happening, inquiry, world) =>
    happening.kind === "closed" && happening.outcome === "settled" && inquiry.email && !inquiry.rated
      ? within(world.edition.askFeedbackWithin, world.now, world, "started")
      : null,
  metBy: (happening) =>
    happening.kind === "rated" ||
    ((happening.kind === "letterHandedOver" || happening.kind === "letterFailed") &&
      happening.purpose === "feedback"),
  waivedBy: (happening) => (happening.kind === "reopened" ? "reopened" : null),
};
