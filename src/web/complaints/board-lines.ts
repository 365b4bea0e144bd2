import type { Calendar } from "../../calendar/calendar.ts";
import type { Duty, Inquiry } from "../../inquiry/state.ts";
import { ladderOf, stageNow } from "../../sop/ladders/stage-now.ts";
import { decidesWords, kindWords } from "../../sop/ladders/stage-words.ts";
import { topicWords } from "../desk/desk-words.ts";
import { leftWords } from "../desk/left-words.ts";
import { owedWords } from "../desk/owed-words.ts";
import { localDate, whenWords } from "../desk/when-words.ts";
import type { State } from "../ui/state.ts";

/** One running complaint on the board. */
export type BoardLine = {
  reference: string;
  topic: string;
  ladder: string;
  stage: string;
  who: string;
  next: { says: string; at: string; when: string; left: string; why: string } | null;
  state: State;
  stands: string;
};

/** What runs, by the next date; what is past its date first. */
export function complaintBoard(
  all: readonly Inquiry[],
  names: (id: string) => string | undefined,
  calendar: Calendar,
  now: string,
): BoardLine[] {
  const clock = { zone: calendar.tz, now };
  return all
    .map((inquiry) => ({ inquiry, duty: nextOf(inquiry) }))
    .sort((a, b) => ((a.duty?.until ?? "9") < (b.duty?.until ?? "9") ? -1 : 1))
    .map(({ inquiry, duty }) => {
      const { complaint } = inquiry;
      const ladder = ladderOf(inquiry);
      const stage = stageNow(inquiry);
      const at = ladder?.stages.findIndex(({ key }) => key === stage?.key) ?? -1;
      return {
        ...{ reference: inquiry.reference, topic: topicWords(inquiry.topic) },
        ladder: ladder?.title ?? "Not opened yet",
        stage:
          stage && ladder ? `${at + 1} of ${ladder.stages.length}: ${kindWords[stage.kind]}` : "Asked for",
        who:
          (complaint?.decider && names(complaint.decider)) ||
          (stage ? `${decidesWords[stage.decides]}, to be named` : "To be opened or refused"),
        next: duty && {
          says: owedWords(duty.clause, [], duty.step),
          ...{ at: duty.until, when: whenWords(duty.until, clock), why: duty.why },
          left: leftWords(duty.until, now, calendar),
        },
        ...stateOf(duty, now, calendar),
      };
    });
}

const nextOf = ({ duties }: Inquiry): Duty | null =>
  duties
    .filter(({ clause, step, over }) => clause === "2.c" && step && !over)
    .sort((a, b) => (a.until < b.until ? -1 : 1))[0] ?? null;

function stateOf(duty: Duty | null, now: string, { tz }: Calendar): { state: State; stands: string } {
  if (!duty) return { state: "open", stands: "Waits" };
  if (duty.until < now) return { state: "missed", stands: "Late" };
  if (duty.step === "close") return { state: "waiting", stands: "Decided" };
  return localDate(duty.until, tz) <= localDate(now, tz)
    ? { state: "due", stands: "Due today" }
    : { state: "open", stands: "Running" };
}
