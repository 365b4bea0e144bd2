import type { Outgoing } from "../../inquiry/command.ts";
import type { Purpose } from "../../inquiry/words.ts";
import { emergencyFurther } from "../../letters/words/emergency-further.ts";
import { formatDate, formatDateTime } from "../../letters/words/format-date.ts";
import {
  incidentParagraphs,
  incidentText,
  incidentWords,
  type Told,
} from "../../letters/words/incident-words.ts";
import type { ClosureNotice, Letter } from "../../letters/words/parts.ts";
import { wordsIn, writtenIn } from "../../letters/words/words-in.ts";
import { crisisLine } from "../../sop/crisis-line.ts";
import { keep } from "../../store/keep.ts";
import { newId } from "../../store/new-id.ts";
import type { Found } from "./found.ts";

// Every letter that leaves because somebody acted, in the guardian's language.

/** A letter to somebody, ready for the record. */
export const outgoing = (purpose: Purpose, to: string, { subject, body }: Letter): Outgoing => ({
  id: newId(),
  purpose,
  to: keep(to),
  text: keep(body),
  subject,
});

/** What every letter about an inquiry says of it. */
export const about = ({ inquiry, school, follow, guardianName }: Found) => ({
  schoolName: school.name,
  schoolPhone: school.phone,
  reference: inquiry.reference,
  link: follow,
  ...(guardianName && { guardianName }),
});
/** A date in the language that the letter is written in, which is English where we have no words of the parent's own. */
const day = (moment: string, { inquiry, calendar }: Found) =>
  formatDate(moment, writtenIn(inquiry.language), calendar.tz);
const letters = ({ inquiry }: Found) => wordsIn(inquiry.language).letters;

/** A reply: the words of the member of staff as they stand, and below them how to follow it and go further. */
export function replyLetter(text: string, to: string, found: Found): Outgoing {
  const { subject, body } = letters(found).footer(about(found));
  return outgoing("reply", to, { subject, body: `${text}\n\n${body}` });
}

/**
 * Where a reply goes: about a student to the address on file, whatever was typed into a form or stood on a mail; else to
 * where the parent asked for it. Null: there is no address.
 */
export const replyTo = ({ about }: { about: string }, { inquiry, email, onFile }: Found): string | null =>
  about === "student" && inquiry.guardian ? onFile : (email ?? onFile);

/** The same reply for somebody else: their own mail, without the parent's private link, which opens the inquiry. */
export function copyLetter(text: string, to: string, found: Found): Outgoing {
  const { subject } = letters(found).footer(about(found));
  return outgoing("reply", to, { subject, body: `${text}\n\n${found.school.name} · ${found.school.phone}` });
}

/**
 * Whether a notice may hold the words of staff: only where it goes to the address on file of whoever asks. Everybody else
 * gets the same one with fixed words, and hears the rest once it is sure who they are.
 */
export const carriesWords = ({ email, onFile }: Found): boolean =>
  !!email && !!onFile && email.trim().toLowerCase() === onFile.trim().toLowerCase();

type Escalation = {
  to: string;
  until: string;
  /** As a member of staff wrote it; `fixed`: as we do ourselves. */
  nextStep: string;
  fixed?: true;
  notice?: string | undefined;
  withoutWords?: boolean;
};
/** Somebody as a letter names them. */
export const named = (id: string, { colleagues, governors }: Found) =>
  colleagues.find((one) => one.id === id) ?? (governors?.id === id ? governors : undefined);

/** Tells the parent who has it now, the next step and the date; `notice` is what the escalating person wrote instead. */
export function escalationLetter(act: Escalation, found: Found): Outgoing {
  const it = about(found);
  const receiver = named(act.to, found);
  const isFixed = act.fixed || act.withoutWords || !carriesWords(found);
  const reads = wordsIn(found.inquiry.language).steps.reads(receiver?.name ?? found.school.name);
  const letter = letters(found).escalation({
    ...it,
    to: receiver ? { name: receiver.name, role: receiver.title } : { role: found.school.name },
    nextStep: isFixed && !act.fixed ? reads : act.nextStep,
    by: day(act.until, found),
  });
  const body = act.notice && !isFixed ? `${act.notice}\n\n${letters(found).footer(it).body}` : letter.body;
  return {
    ...outgoing("escalation", found.email ?? "", { subject: letter.subject, body }),
    ...(isFixed && { fixed: true }),
  };
}

type Reasoned = { reason: string; withoutWords?: boolean };

/** The reason of a new date as its letter may say it: staff's own sentence, or where to hear it. */
export const reasonFor = ({ reason, withoutWords }: Reasoned, found: Found) =>
  withoutWords || !carriesWords(found)
    ? {
        because: wordsIn(found.inquiry.language).steps.reason(found.school.phone),
        fixed: { fixed: true } as const,
      }
    : { because: reason, fixed: {} };

/** Tells the parent of a new date, with the reason, before the old one lapses. */
export function movedLetter(act: Reasoned, until: string, found: Found): Outgoing {
  const { because, fixed } = reasonFor(act, found);
  const running = found.inquiry.duties.find(({ told, state }) => told && state === "due");
  const letter = letters(found).promiseMoved({
    ...about(found),
    from: running ? day(running.until, found) : "",
    until: day(until, found),
    because,
    writer: found.writer ?? { name: found.school.name, role: found.school.phone },
  });
  return { ...outgoing("promise_moved", found.email ?? "", letter), ...fixed };
}

/** The automatic acknowledgement: nothing in it was written by the sender. */
export function acknowledgementLetter(
  found: Found,
  { due, because, emergencyNumber }: { due: string; because: string; emergencyNumber: string },
): Outgoing {
  const { receivedAt } = found.inquiry;
  const language = writtenIn(found.inquiry.language);
  const zone = found.calendar.tz;
  const { guardianName: _, ...it } = about(found);
  const letter = letters(found).acknowledgement({
    ...it,
    received: formatDateTime(receivedAt, language, zone),
    due: formatDateTime(due, language, zone),
    because,
    emergencyNumber,
    ...(found.inquiry.tooLong && { tooLong: true }),
  });
  return outgoing("acknowledgement", found.email ?? "", letter);
}

/** An emergency is over, of which it says nothing: who has the question now, and by when they answer. */
export function resumedLetter(
  found: Found,
  { due, because, emergencyNumber }: { due: string; because: string; emergencyNumber: string },
): Outgoing {
  const { guardianName: _, ...it } = about(found);
  const owner = found.inquiry.owner === null ? undefined : named(found.inquiry.owner, found);
  const letter = letters(found).resumed({
    ...it,
    ...(owner && { to: { name: owner.name, role: owner.title } }),
    due: formatDateTime(due, writtenIn(found.inquiry.language), found.calendar.tz),
    because,
    emergencyNumber,
  });
  return outgoing("acknowledgement", found.email ?? "", letter);
}

/** When somebody may be in danger: whom to ring, at once. */
export function emergencyLetter(found: Found, emergencyNumber: string): Outgoing {
  const { guardianName: _, ...who } = about(found);
  const line = crisisLine(emergencyNumber);
  const it = { ...who, emergencyNumber, ...(line && { crisisLine: line }) };
  const letter = emergencyFurther(found.inquiry.language, it) ?? letters(found).emergency(it);
  return outgoing("emergency", found.email ?? "", letter);
}

/** What the school says of an incident now, or that it is over: to whoever asked while it went on. */
export function incidentLetter(found: Found, told: Told, isOver: boolean): Outgoing {
  const { language } = found.inquiry;
  const frame = incidentWords(language);
  const text = incidentText(told, language, found.calendar.tz);
  const { guardianName: _, ...it } = about(found);
  const { body } = letters(found).footer(it);
  return {
    ...outgoing("incident", found.email ?? "", {
      subject: `${(isOver ? frame.overSubject : frame.subject)(found.school.name)} (${it.reference})`,
      body: [
        frame.askedBefore,
        ...(isOver
          ? [frame.over(frame.kinds[told.kind]), ...(text.follows ? [text.follows] : []), text.statement]
          : incidentParagraphs(text)),
        body,
      ].join("\n\n"),
    }),
    fixed: true,
  };
}

/** An automatic letter with what the school says of an incident in front: nothing in it was written by the sender. */
export function withIncidents(letter: Outgoing, found: Found, told: readonly Told[]): Outgoing {
  const { language } = found.inquiry;
  const says = told.flatMap((one) => incidentParagraphs(incidentText(one, language, found.calendar.tz)));
  if (says.length === 0) return letter;
  const [greeting = "", ...rest] = letter.text.words.split("\n\n");
  return { ...letter, text: keep([greeting, ...says, ...rest].join("\n\n")) };
}

/** A further mail was too long: what was kept of it, and what to do. Nothing in it was written by the sender. */
export function tooLongLetter(found: Found, emergencyNumber: string): Outgoing {
  const { guardianName: _, ...it } = about(found);
  return outgoing(
    "added",
    found.email ?? "",
    letters(found).added({ ...it, emergencyNumber, tooLong: true }),
  );
}

/** The one question after closing. */
export function feedbackLetter(found: Found): Outgoing {
  const { guardianName: _, ...it } = about(found);
  return outgoing(
    "feedback",
    found.email ?? "",
    letters(found).closing({
      ...it,
      yesLink: `${found.follow}?answered=yes`,
      noLink: `${found.follow}?answered=no`,
    }),
  );
}

/** A closed day moved the date that the parent knows, or gives it back: nothing in it was written by the sender. */
export function closureLetter(
  found: Found,
  moved: Pick<ClosureNotice, "says" | "because" | "emergencyNumber"> & { from: string; until: string },
): Outgoing {
  const language = writtenIn(found.inquiry.language);
  const { guardianName: _, ...it } = about(found);
  const when = (moment: string) => formatDateTime(moment, language, found.calendar.tz);
  const letter = letters(found).closure({
    ...{ ...it, ...moved },
    ...{ from: when(moved.from), until: when(moved.until) },
  });
  return outgoing("closure", found.email ?? "", letter);
}
