import type { Calendar } from "../../calendar/calendar.ts";
import { isOpen, nextOpening } from "../../calendar/is-open.ts";
import { localAt } from "../../calendar/local-time.ts";
import { type Inquiry, owed } from "../../inquiry/state.ts";
import type { Moment } from "../../inquiry/words.ts";
import type { InquiryView } from "../../store/reads/inquiry.ts";
import { localDate, type SchoolClock, whenWords } from "./when-words.ts";

/** A reply that has not left: when it does, and whether that is too late. */
export type LeavingLine = {
  letter: string;
  at: Moment;
  /** Whole seconds until then, when it waits only to be taken back. */
  seconds: number | null;
  when: string;
  /** It leaves after the date by which it is owed. */
  late: string | null;
  /** It was tried, and is tried again. */
  wasTried: boolean;
  /** The parent wrote after it was sent. */
  isOverheard: boolean;
};

/** Replies of an inquiry that wait to leave, as long as they can be taken back. */
export function leavingLines({ inquiry, letters, entries }: InquiryView, clock: SchoolClock): LeavingLine[] {
  return (inquiry.leaving ?? [])
    .filter(({ letter }) => letters[letter]?.state === "queued")
    .map(({ letter, leaves, scheduled }) => {
      const wasTried = (letters[letter]?.attempt ?? 0) > 0;
      const sent = entries.find((entry) => entry.kind === "replied" && entry.letter === letter)?.seq ?? 0;
      const left = Math.ceil((Date.parse(leaves) - Date.parse(clock.now)) / 1_000);
      return {
        ...{ letter, at: leaves, when: whenWords(leaves, clock), wasTried },
        seconds: scheduled || wasTried ? null : Math.max(0, left),
        late: lateWords(leaves, inquiry, clock),
        isOverheard: entries.some(({ kind, seq }) => kind === "guardianWrote" && seq > sent),
      };
    });
}

/** What can be chosen for a letter that is to leave later. */
export function laterChoices(inquiry: Inquiry, calendar: Calendar, clock: SchoolClock) {
  const opening = isOpen(calendar, clock.now) ? null : nextOpening(calendar, clock.now);
  const due = answerDue(inquiry);
  return {
    opening: opening && { when: whenWords(opening, clock), late: lateWords(opening, inquiry, clock) },
    earliest: local(clock.now, clock.zone),
    latest: `${localDate(new Date(Date.parse(clock.now) + 30 * 86_400_000).toISOString(), clock.zone)}T23:59`,
    /** The answer is owed until then, on the school's clock. */
    due: due ? { at: local(due, clock.zone), says: whenWords(due, clock) } : null,
  };
}

const local = (at: Moment, zone: string): string => {
  const { date, time } = localAt(zone, Date.parse(at));
  return `${date}T${time}`;
};

/** By when a reply is owed: the earliest of the dates that one would meet. */
const answerDue = (inquiry: Inquiry): Moment | null =>
  owed(inquiry).find(({ clause }) => /^(?:3\.1\.b|3\.2\.c|3\.3\.b|4\.[abc]|6\.c)$/.test(clause))?.until ??
  null;

function lateWords(leaves: Moment, inquiry: Inquiry, clock: SchoolClock): string | null {
  const due = answerDue(inquiry);
  return due && leaves > due ? `That is after the date by which it is owed, ${whenWords(due, clock)}.` : null;
}
