import { type Answer, answerIn } from "../answer-in.ts";
import type { Clause } from "../clause.ts";
import { closedOn } from "../dates.ts";
import { wordsOf } from "../sentences.ts";
import type { World } from "../world.ts";

const told = (until: string, owner: object) => ({
  until,
  why: "The parent was given this date.",
  told: true,
  ...owner,
});
/** Who gives the parent a date answers for it. */
const giver = ({ writer }: Answer, { actor }: World) =>
  writer ? { owner: writer } : actor.kind === "staff" ? { owner: actor.id } : {};

/** State expected timeline for full resolution if immediate answer is not possible. */
export const stateTimeline: Clause = {
  id: "3.2.c",
  words: wordsOf("3.2.c"),
  obliges(happening, inquiry, world) {
    const reply = answerIn(happening);
    return reply?.promise && !inquiry.duties.some((duty) => duty.clause === "3.2.c" && duty.state === "due")
      ? told(reply.promise, giver(reply, world))
      : null;
  },
  metBy: (happening) => answerIn(happening)?.settles ?? false,
  movedBy(happening, _, world) {
    const reply = answerIn(happening);
    return reply?.promise
      ? { until: reply.promise, why: "A later reply gave the parent a new date.", ...giver(reply, world) }
      : null;
  },
  waivedBy(happening) {
    if (happening.kind === "escalated") return "new_date_with_escalation";
    if (happening.kind === "complaintOpened") return "new_date_with_complaint";
    if (answerIn(happening)?.promise) return null;
    return happening.kind === "closed" && happening.outcome !== "settled"
      ? `closed_${happening.outcome}`
      : null;
  },
  forbids(command, inquiry, world) {
    if (command.kind === "reply" && !command.settles) {
      const running = inquiry?.duties.some((duty) => duty.told && duty.state === "due");
      if (!command.promise && !command.asksGuardian && !running)
        return {
          because: "This reply neither settles the question nor says by when it will be settled.",
          instead: "Give the date by which the parent will have the answer, or mark the question as settled.",
        };
    }
    const date =
      command.kind === "reply" ? command.promise : command.kind === "movePromise" ? command.until : null;
    if (date && date <= world.now)
      return {
        because: "The promised date has already passed.",
        instead: "Choose a date from today on that the school can keep.",
      };
    const closed = date && closedOn(date, world);
    if (closed)
      return {
        because: `The school is closed on the promised day${closed.label ? ` (${closed.label})` : ""}.`,
        instead: "Choose a day on which the office is open.",
      };
    if (command.kind === "movePromise") {
      const duty = inquiry?.duties.find(({ id }) => id === command.duty);
      if (!duty?.told || duty.state !== "due")
        return {
          because: "There is no running promise to move: a date can only be moved before it lapses.",
          instead: "Write to the parent, say what happened, and give a new date.",
        };
      if (inquiry?.email && !command.letter)
        return {
          because: "The parent has an e-mail address and would not be told of the new date.",
          instead: "Write to them with the reason and the new date; the old one stands until then.",
        };
    }
    if (command.kind === "close" && command.outcome === "settled" && inquiry && !inquiry.settled)
      return inquiry.leaving?.some(({ settles }) => settles)
        ? {
            because: "The reply that settles this question has not left yet.",
            instead: "Close it once it has left: in a few seconds, or at the moment that was chosen.",
          }
        : {
            because: "Nothing on record settles this question yet.",
            instead: "Send the reply that settles it, or close it for another reason.",
          };
    return null;
  },
};
