import type { Inquiry } from "../../inquiry/state.ts";
import { stageOf } from "../../sop/ladders/ladder.ts";
import { awaitsFormal, isRunning, ladderOf, stageNow } from "../../sop/ladders/stage-now.ts";
import { decidesWords } from "../../sop/ladders/stage-words.ts";

/** What is to be done next with a complaint; `form`: the one that does it. */
export type NextStep = {
  form: "open" | "appoint" | "hearing" | "minutes" | "decide" | "late" | "end" | null;
  says: string;
  button: string;
  /** The sentence is that somebody decides it. */
  isToDecide?: true;
};

/** The next thing, as a sentence and one button; null: nothing is asked for and nothing runs. */
export function nextStep(
  inquiry: Inquiry,
  viewer: string,
  name: string | null,
  now: string,
): NextStep | null {
  if (awaitsFormal(inquiry))
    return {
      form: "open",
      says: "The parent asked for the formal route. Open the complaint, or refuse it in writing.",
      button: "Open the complaint",
    };
  const { complaint } = inquiry;
  if (!complaint || !isRunning(inquiry)) return null;
  if (complaint.late)
    return {
      form: "late",
      says: "The parent took it further after the time for it. Say whether it is taken all the same.",
      button: "Answer that",
    };
  const stage = stageNow(inquiry);
  const { decided, hearing } = complaint;
  if (decided) {
    const next = decided.next && stageOf(ladderOf(inquiry), decided.next);
    const isOver = decided.further !== null && decided.further < now;
    return {
      form: "end",
      says: isOver
        ? "The parent’s time to go further is over. Say how it ended."
        : next && !next.body
          ? `Decided. The parent may take it to ${decidesWords[next.decides].toLowerCase()}.`
          : "Decided. The next step is outside the school.",
      button: "Say how it ended",
    };
  }
  if (stage?.hearing) {
    if (!hearing)
      return { form: "hearing", says: "Set the day of the hearing and who sits.", button: "Set the hearing" };
    if (!hearing.held)
      return hearing.at > now
        ? { form: null, says: "The hearing lies ahead. Its minutes come next.", button: "" }
        : { form: "minutes", says: "The hearing was held. Add its minutes.", button: "Add the minutes" };
    return { form: "decide", says: "Write down what the panel decided.", button: "Write the outcome" };
  }
  if (complaint.decider === null)
    return {
      form: "appoint",
      says: "Nobody is named to decide it. Name somebody.",
      button: "Name who decides",
    };
  return complaint.decider === viewer
    ? {
        ...{ form: "decide", button: "Write the outcome", isToDecide: true },
        says: "You decide it: for each point, with the reason.",
      }
    : { form: null, says: `${name ?? "Somebody"} decides it.`, button: "", isToDecide: true };
}
