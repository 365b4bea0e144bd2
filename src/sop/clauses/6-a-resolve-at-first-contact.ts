import { answerIn } from "../answer-in.ts";
import type { Clause } from "../clause.ts";
import { within } from "../dates.ts";
import { remindOfWaiting } from "../edition.ts";
import { wordsOf } from "../sentences.ts";

/** Attempt to resolve the inquiry at first contact. */
export const resolveAtFirstContact: Clause = {
  id: "6.a",
  words: wordsOf("6.a"),
  // A question to the parent leaves the inquiry unresolved: whoever waits looks again. Waived, it is asked for anew, so
  // that nothing waits for ever.
  obliges(happening, inquiry, world) {
    const begins = answerIn(happening)?.asksGuardian;
    const isLetGo =
      happening.kind === "waived" &&
      inquiry.waiting &&
      !inquiry.duties.some(({ clause, over }) => clause === "6.a" && !over);
    return begins || isLetGo ? within(remindOfWaiting(world.edition), world.now, world) : null;
  },
  metBy: (happening) =>
    answerIn(happening) !== null ||
    happening.kind === "escalated" ||
    happening.kind === "closed" ||
    happening.kind === "tookIn" ||
    (happening.kind === "guardianWrote" && happening.from === "guardian"),
};
