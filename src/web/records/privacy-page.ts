import type { StaffViewer } from "../../access/viewer.ts";
import type { Calendar } from "../../calendar/calendar.ts";
import type { OrderStatus } from "../../rights/facts.ts";
import type { FlagKind } from "../../rights/standing.ts";
import type { PrivacyBoard } from "../../store/reads/privacy-board.ts";
import type { OpenQuestion } from "../../store/reads/privacy-questions.ts";
import type { BoardRow } from "../../store/reads/records.ts";
import { dateWords } from "../desk/away-words.ts";
import { localDate, whenWords } from "../desk/when-words.ts";
import { proposalLine } from "../families/family-page.ts";
import type { familySide } from "../families/family-side.ts";
import { flagWords, orderWords } from "../families/family-words.ts";
import { recordsLines } from "./board-lines.ts";

type Found = {
  board: PrivacyBoard;
  questions: readonly OpenQuestion[];
  records: readonly BoardRow[];
  waiting: Awaited<ReturnType<ReturnType<typeof familySide>["waiting"]>>;
};
type Here = { viewer: StaffViewer; calendar: Calendar; now: string };
export type PrivacyPage = ReturnType<typeof privacyPage>;

/** Everything that waits for the privacy officer, in words. */
export function privacyPage({ board, questions, records, waiting }: Found, { viewer, calendar, now }: Here) {
  const clock = { zone: calendar.tz, now };
  const today = localDate(now, calendar.tz);
  const when = (at: string) => whenWords(at, clock);
  return {
    questions: questions.map(({ reference, asks, by, until, askedBy }) => ({
      ...{ reference, asks, by, isOwn: askedBy === viewer.id },
      due: until && when(until),
      isLate: until !== null && until < now,
    })),
    records: recordsLines(records, calendar, now).filter(({ over }) => !over),
    proposals: waiting
      .filter(({ kind }) => kind === "proposed")
      .map((act) => ({
        ...proposalLine(act, viewer, clock, () => act.about ?? "somebody"),
        ...{ student: act.student, about: act.about },
      })),
    reviews: board.reviews.map(({ what, kind, student, studentId, reviewBy, reviewer }) => ({
      ...{ student, studentId, reviewer, key: `${what} ${kind} ${studentId} ${reviewBy}` },
      what:
        what === "order"
          ? `an order (${orderWords[kind as OrderStatus]?.label.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase()) ?? kind})`
          : (flagWords[kind as FlagKind]?.label.toLowerCase() ?? kind),
      isLate: reviewBy < today,
      by: dateWords(reviewBy),
    })),
    opened: board.breakGlass.map(({ id, at, who, kind, because, read, student, studentId }) => ({
      ...{ id, because, read, student, studentId, at: when(at) },
      says: kind === "opened" ? `${who} opened the family of` : `${who} asked for a name that nobody bears`,
    })),
    looks: [
      ...board.looks.map(({ who, reference, last, hours }) => ({
        ...{ who, hours, last: when(last), at: last, of: reference, to: `/desk/inquiries/${reference}` },
      })),
      ...board.familyLooks.map(({ who, student, studentId, last, hours }) => ({
        ...{ who, hours, last: when(last), at: last },
        ...{ of: `the family of ${student}`, to: `/desk/families/students/${studentId}` },
      })),
    ].toSorted((a, b) => b.hours - a.hours || (a.at < b.at ? 1 : -1)),
  };
}
