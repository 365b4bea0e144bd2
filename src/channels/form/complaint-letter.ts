import type { Outgoing } from "../../inquiry/command.ts";
import type { Finding } from "../../inquiry/complaint.ts";
import type { OpenComplaint, SetHearing } from "../../inquiry/complaint-command.ts";
import { type ComplaintWords, complaintWordsIn } from "../../letters/words/complaint-words.ts";
import { formatDate, formatDateTime } from "../../letters/words/format-date.ts";
import { paragraphs } from "../../letters/words/parts.ts";
import { writtenIn } from "../../letters/words/words-in.ts";
import { type Ladder, type Stage, stageAfter } from "../../sop/ladders/ladder.ts";
import { limitDate, windowEnd } from "../../sop/ladders/ladder-date.ts";
import { ladderNamed } from "../../sop/ladders/ladders.ts";
import { withNumbers } from "../../sop/ladders/own-numbers.ts";
import { ladderOf, stageNow } from "../../sop/ladders/stage-now.ts";
import type { Found } from "./found.ts";
import { carriesWords, named, outgoing } from "./letter-for.ts";

// Every letter about a formal complaint, in the parent's language: our frame, and between it what staff wrote, where this
// address may have it.

type Subject = keyof ComplaintWords["subject"];
type Parts = (string | false | undefined | null)[];
type Free = { withoutWords?: boolean | undefined };

const day = (moment: string, { inquiry, calendar }: Found) =>
  formatDate(moment, writtenIn(inquiry.language), calendar.tz);

const mayHave = ({ withoutWords }: Free, found: Found) => !withoutWords && carriesWords(found);

/** A letter of these paragraphs, or none where there is no address. `fixed`: nobody wrote anything in it. */
function letter(subject: Subject, parts: Parts, found: Found, isFixed: boolean): { letter?: Outgoing } {
  if (!found.email) return {};
  const { inquiry, school, writer, follow, guardianName } = found;
  const words = complaintWordsIn(inquiry.language);
  const who = writer ? `${writer.name}, ${writer.role}\n` : "";
  const body = paragraphs(
    words.dear(guardianName?.trim() ?? ""),
    ...parts.map((part) => part ?? undefined),
    words.link(follow),
    words.signed(who, school.name, school.phone, inquiry.reference),
  );
  const made = outgoing("complaint", found.email, {
    subject: words.subject[subject](inquiry.reference),
    body,
  });
  return { letter: { ...made, ...(isFixed && { fixed: true as const }) } };
}

/** Which step it is, who decides it and until when the parent has the outcome, or a hearing. */
function stageSays(ladder: Ladder, stage: Stage, decider: string | null, found: Found): string {
  const words = complaintWordsIn(found.inquiry.language);
  const who = decider ? named(decider, found) : undefined;
  const from = (start: string) => (start === "received" ? found.inquiry.receivedAt : found.now);
  const date = (limit: Stage["answer"]) =>
    limit ? day(limitDate(limit, from(limit.from), found.calendar).until, found) : "";
  const { answer, hearing, meeting } = stage;
  return [
    words.step(
      String(ladder.stages.indexOf(stage) + 1),
      String(ladder.stages.length),
      words.stage[stage.kind],
    ),
    words.who(who ? `${who.name}, ${who.title}` : words.decides[stage.decides]),
    meeting ? words.meets(date(meeting)) : "",
    hearing ? words.heardBy(date(hearing.within)) : answer ? words.by(date(answer)) : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** It is treated as a formal complaint: what it is about, who decides, by when, and that there is a way further. */
export function openedLetter(
  act: Pick<OpenComplaint, "ladder" | "decider"> & { points: readonly string[] } & Free,
  found: Found,
) {
  const shipped = ladderNamed(act.ladder);
  const ladder = shipped && withNumbers(shipped, found.edition.ladders?.[act.ladder]);
  const [first] = ladder?.stages ?? [];
  if (!ladder || !first) return {};
  const words = complaintWordsIn(found.inquiry.language);
  const may = mayHave(act, found);
  const points = act.points.map((point, at) => words.point(String(at + 1), point)).join("\n");
  return letter(
    "opened",
    [
      words.opened,
      may && `${words.points}\n${points}\n${words.wrong}`,
      stageSays(ladder, first, act.decider, found),
      words.canGoOn,
    ],
    found,
    !may,
  );
}

type Decision = { findings: readonly { finding: Finding; reason: string }[]; changes: string } & Free;

/** The written outcome: each point with its finding and reason, what changes, the next step and until when. */
export function outcomeLetter(act: Decision, points: readonly string[], found: Found) {
  const { inquiry, calendar, now, school, follow } = found;
  const words = complaintWordsIn(inquiry.language);
  const may = mayHave(act, found);
  const stage = stageNow(inquiry);
  const ladder = ladderOf(inquiry);
  const next = ladder && stage ? stageAfter(ladder, stage.key) : null;
  const until = windowEnd(stage?.further ?? null, now, calendar);
  const each = act.findings.map(
    ({ finding, reason }, at) =>
      `${words.point(String(at + 1), points[at] ?? "")}\n${words.found(words.finding[finding], reason)}`,
  );
  return letter(
    "decided",
    [
      ...(may
        ? [words.decided, ...each, `${words.changes}\n${act.changes}`]
        : [words.decidedFixed(school.phone)]),
      furtherSays(next, until && day(until, found), words),
      next && !next.body && words.nextHere(`${follow}?complaint`),
    ],
    found,
    !may,
  );
}

/** How the parent can go further, and until when; outside the school with how to reach it. */
function furtherSays(next: Stage | null, until: string | null, words: ComplaintWords): string {
  if (!next) return words.last;
  if (next.body) return `${words.outside(next.body.name)}\n${next.body.link}`;
  const stage = `${words.stage[next.kind]}, ${words.decides[next.decides]}`;
  return until ? words.nextUntil(stage, until) : words.next(stage);
}

/** It is at its next step: who decides now and by when; or it came late and waits, until when. */
export function takenUpLetter(decider: string | null, found: Found, taken?: { reason: string } & Free) {
  const { inquiry, now, calendar } = found;
  const words = complaintWordsIn(inquiry.language);
  const { decided } = inquiry.complaint ?? {};
  const ladder = ladderOf(inquiry);
  const next = stageNow(inquiry, decided?.next ?? "");
  if (!ladder || !next) return {};
  if (!taken && decided?.further && decided.further < now) {
    const until = limitDate({ days: 2, unit: "business_day", from: "received" }, now, calendar).until;
    return letter("late", [words.late(day(until, found))], found, true);
  }
  const may = taken ? mayHave(taken, found) : false;
  return letter(
    "up",
    [
      taken ? words.taken : words.up,
      taken && may && words.because(taken.reason),
      stageSays(ladder, next, decider, found),
    ],
    found,
    !may,
  );
}

/** A late one is not taken further: why, and who is outside. */
export function notTakenLetter(act: { reason: string } & Free, found: Found) {
  const words = complaintWordsIn(found.inquiry.language);
  const may = mayHave(act, found);
  const outside = ladderOf(found.inquiry)?.stages.at(-1) ?? null;
  return letter(
    "late",
    [
      words.notTaken,
      may ? words.because(act.reason) : words.reasonFixed(found.school.phone),
      furtherSays(outside, null, words),
    ],
    found,
    !may,
  );
}

/** The formal route is refused: the reason, and what the parent can do next. */
export function refusedLetter(act: { reason: string; nextStep: string } & Free, found: Found) {
  const words = complaintWordsIn(found.inquiry.language);
  const may = mayHave(act, found);
  return letter(
    "refused",
    [
      words.refused,
      may ? words.because(act.reason) : words.reasonFixed(found.school.phone),
      may && `${words.whatNow} ${act.nextStep}`,
    ],
    found,
    !may,
  );
}

/** The day of the hearing and who sits. */
export function hearingLetter(
  begins: string,
  members: readonly (Omit<SetHearing["members"][number], "name"> & { name: string })[],
  found: Found,
) {
  const words = complaintWordsIn(found.inquiry.language);
  const when = formatDateTime(begins, writtenIn(found.inquiry.language), found.calendar.tz);
  const may = carriesWords(found);
  return letter(
    "hearing",
    [
      words.hearing(when),
      may && words.sits(members.map(({ name }) => name).join(", ")),
      words.come,
      words.cannotCome,
    ],
    found,
    !may,
  );
}

/** A later date of a stage, with the reason, before the old one has passed. */
export function stageMovedLetter(act: { duty: string; until: string; reason: string } & Free, found: Found) {
  const words = complaintWordsIn(found.inquiry.language);
  const duty = found.inquiry.duties.find(({ id }) => id === act.duty);
  const may = mayHave(act, found);
  return letter(
    "moved",
    [
      words.moved(duty ? day(duty.until, found) : "", day(act.until, found)),
      may ? words.because(act.reason) : words.reasonFixed(found.school.phone),
    ],
    found,
    !may,
  );
}

/** How it ended. */
export const endedLetter = (how: keyof ComplaintWords["ended"], found: Found) =>
  letter("ended", [complaintWordsIn(found.inquiry.language).ended[how]], found, true);
