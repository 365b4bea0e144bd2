import type { Calendar } from "../../calendar/calendar.ts";
import type { Duty, Inquiry } from "../../inquiry/state.ts";
import type { Moment } from "../../inquiry/words.ts";
import { limitWords } from "../../sop/ladders/ladder-page.ts";
import { ladderOf } from "../../sop/ladders/stage-now.ts";
import { decidesWords, kindWords } from "../../sop/ladders/stage-words.ts";
import { leftWords } from "../desk/left-words.ts";
import { type SchoolClock, whenWords } from "../desk/when-words.ts";
import type { State } from "../ui/state.ts";

/** One step of the ladder as it is drawn: what it is, who decides, by when, and how it ended. */
export type LadderStep = {
  key: string;
  says: string;
  who: string;
  place: "before" | "now" | "later";
  when: { at: string; says: string; why: string } | null;
  note: string;
  state: State;
  /** Outside the school: how to reach it. */
  body: { name: string; reach: string; link: string } | null;
};

export const findingWords = {
  upheld: "Upheld",
  partly_upheld: "Partly upheld",
  not_upheld: "Not upheld",
  no_finding: "No finding",
} as const;

/** The date of the stage at which a complaint stands: its hearing or its outcome, whichever comes first. */
const stageDate = ({ duties }: Pick<Inquiry, "duties">): Duty | null =>
  duties
    .filter(({ step, over }) => !over && (step === "answer" || step === "hearing" || step === "meeting"))
    .sort((a, b) => (a.until < b.until ? -1 : 1))[0] ?? null;

type Noted = {
  ended: { at: Moment; overall: keyof typeof findingWords } | undefined;
  hearing: Moment | undefined;
  answer: Parameters<typeof limitWords>[0] | null | undefined;
};

/** The ladder of a complaint, drawn as steps. */
export function ladderSteps(
  inquiry: Inquiry,
  names: (id: string | null) => string | null,
  calendar: Calendar,
  clock: SchoolClock,
): LadderStep[] {
  const { complaint } = inquiry;
  const ladder = ladderOf(inquiry);
  if (!complaint || !ladder) return [];
  const at = ladder.stages.findIndex(({ key }) => key === complaint.stage);
  const due = stageDate(inquiry);
  return ladder.stages.map((stage, n) => {
    const place = n < at ? "before" : n > at ? "later" : "now";
    const over = complaint.before.find((one) => one.stage === stage.key);
    const decided = place === "now" ? complaint.decided : undefined;
    const isDone = place === "before" || decided !== undefined;
    const decider = place === "now" ? complaint.decider : (over?.decider ?? null);
    const ended = over ?? (decided && { at: decided.at, overall: decided.overall });
    const hearing = place === "now" ? complaint.hearing?.at : undefined;
    const running = due && due.until < clock.now ? "missed" : "due";
    return {
      ...{ key: stage.key, says: kindWords[stage.kind], place, body: stage.body ?? null },
      who: names(decider) ?? stage.body?.name ?? decidesWords[stage.decides],
      when:
        place === "now" && !decided && due
          ? {
              ...{ at: due.until, why: due.why },
              says: `by ${whenWords(due.until, clock)} (${leftWords(due.until, clock.now, calendar)})`,
            }
          : null,
      note: noteOf({ ended, hearing, answer: place === "later" ? stage.answer : undefined }, clock),
      state: isDone ? "met" : place === "now" ? running : "open",
    };
  });
}

/** How a stage ended, when its hearing is, or how long it may take. */
function noteOf({ ended, hearing, answer }: Noted, clock: SchoolClock): string {
  if (ended) return `${findingWords[ended.overall]}, ${whenWords(ended.at, clock)}`;
  if (hearing) return `Hearing ${whenWords(hearing, clock)}`;
  return answer ? limitWords(answer) : "";
}
