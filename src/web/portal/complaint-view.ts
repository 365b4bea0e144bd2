import { complaintWordsIn } from "../../letters/words/complaint-words.ts";
import { formatDate, formatDateTime } from "../../letters/words/format-date.ts";
import type { Followed } from "../../store/reads/followed.ts";
import type { State } from "../ui/state.ts";

export type ComplaintView = ReturnType<typeof complaintView>;

/** A formal complaint in the words of one language and the times of the school. */
export function complaintView({ complaint, school }: Followed, language: string) {
  const words = complaintWordsIn(language);
  const { pages } = words;
  const day = (at: string) => formatDate(at, language, school.zone);
  const { decided } = complaint;
  const outside = complaint.stages.at(-1)?.body ?? null;
  return {
    asked: complaint.awaits && pages.asked(day(complaint.awaits)),
    refused:
      complaint.refused &&
      [complaint.refused.reason, complaint.refused.nextStep].filter((one) => one !== null),
    steps: complaint.stages.map(({ key, kind, decides, who, place, until, hearing, overall, body }) => ({
      ...{ key, place, says: words.stage[kind], link: body?.link ?? null },
      placeWord: { before: pages.done, now: pages.now, later: pages.later }[place],
      who: body?.name ?? who ?? words.decides[decides],
      byWhen: until && { at: until, says: day(until) },
      hearing: hearing && pages.hearingOn(formatDateTime(hearing, language, school.zone)),
      overall: overall && words.finding[overall],
      state: (overall ? "met" : place === "now" ? "due" : "open") as State,
    })),
    points: complaint.points,
    outcome: decided && {
      findings: decided.findings.map(({ finding, reason }, at) => ({
        ...{ point: complaint.points[at] ?? null, finding: words.finding[finding], reason },
      })),
      changes: decided.changes,
      changesTitle: words.changes,
      /** Some of it may not stand on this page now. */
      hides: decided.findings.some(({ reason }) => reason === null),
    },
    further: !complaint.mayTakeUp
      ? null
      : decided?.further
        ? (decided.isOver ? pages.furtherOver : pages.furtherUntil)(day(decided.further))
        : pages.furtherOpen,
    late: complaint.late && pages.lateWaits(day(complaint.late)),
    outside: complaint.stages.length > 0 ? outside : null,
    ended: complaint.ended && words.ended[complaint.ended],
    mayAsk: complaint.mayAsk,
    mayWithdraw: complaint.mayWithdraw,
    isOpen: complaint.stages.length > 0,
  };
}
