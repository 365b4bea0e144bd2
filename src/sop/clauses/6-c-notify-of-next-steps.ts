import { answerIn } from "../answer-in.ts";
import type { Clause } from "../clause.ts";
import { wordsOf } from "../sentences.ts";

/** Document details of the escalation and notify the parent of next steps and expected timelines. */
export const notifyOfNextSteps: Clause = {
  id: "6.c",
  words: wordsOf("6.c"),
  obliges: (happening) =>
    happening.kind === "escalated"
      ? {
          until: happening.until,
          why: "The parent was given this date with the escalation.",
          told: true,
          // Named to the parent as the one who has it now.
          owner: happening.to,
        }
      : null,
  metBy: (happening) => answerIn(happening)?.settles ?? false,
  movedBy(happening, _, { actor }) {
    const reply = answerIn(happening);
    if (!reply?.promise) return null;
    const owner = reply.writer ?? (actor.kind === "staff" ? actor.id : null);
    return {
      until: reply.promise,
      why: "A later reply gave the parent a new date.",
      ...(owner && { owner }),
    };
  },
  waivedBy(happening) {
    if (happening.kind === "escalated") return "new_date_with_escalation";
    if (happening.kind === "complaintOpened") return "new_date_with_complaint";
    return happening.kind === "closed" && happening.outcome !== "settled"
      ? `closed_${happening.outcome}`
      : null;
  },
  forbids(command, inquiry, world) {
    if (command.kind !== "escalate") return null;
    const { reason, tried, nextStep } = command;
    if (![reason, tried, nextStep].every(({ words }) => words.trim()))
      return {
        because: "An escalation needs its reason, what was tried at first contact, and the next step.",
        instead: "Fill in the empty line; one sentence is enough.",
        toParent: "linesMissing",
      };
    if (command.until <= world.now)
      return {
        because: "The new date has already passed.",
        instead: "Give the parent a date that the receiver can keep.",
      };
    if (inquiry?.email && !command.letter && command.askedBy === "staff")
      return {
        because: "The parent has an e-mail address and would not be told.",
        instead: "Write the parent's notice: who has it now, the next step and the date.",
      };
    return null;
  },
};
