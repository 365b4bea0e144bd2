import { formatDate, formatDateTime } from "../../letters/words/format-date.ts";
import { isolate } from "../../letters/words/isolate.ts";
import { topicLabel, wordsIn } from "../../letters/words/words-in.ts";
import { explainIn } from "../../sop/explain-in.ts";
import type { Followed } from "../../store/reads/followed.ts";
import type { State } from "../ui/state.ts";
import { type ComplaintView, complaintView } from "./complaint-view.ts";
import { hourOf } from "./hour-of.ts";

/** One line of the story: words that somebody wrote, or something that happened. */
export type Line = { at: string; day: string; hour: string; isNewDay: boolean } & (
  | { kind: "from-parent" | "reply"; who: string; how: string; words: string }
  | { kind: "act"; says: string; words?: string }
);

export type FollowView = {
  reference: string;
  status: { state: State; word: string };
  /** The date that counts, with its reason; `late` is said honestly. None when nothing is owed. */
  byWhen: { at: string; day: string; hour: string; why: string; late: boolean } | null;
  /** How it stands where no date is owed: whose turn it is, and what they can do. */
  stands: string;
  /** What the law gives the parent, as a sentence each, with the reason of its date. */
  law: { says: string; why: string | null; late: boolean }[];
  /** What became of earlier dates, as sentences. */
  earlier: string[];
  /** The formal complaint, or whether one can be asked for. */
  complaint: ComplaintView;
  danger: boolean;
  owner: string;
  goesTo: string | null;
  asked: string;
  question: string;
  topic: string | null;
  studentName: string | null;
  guardianName: string | null;
  contact: string[];
  email: string | null;
  phone: string | null;
  lines: Line[];
  messageCount: number;
  closed: boolean;
  rated: boolean;
  waiting: boolean;
};

/** The guardian's view of their inquiry, in the words of one language and the times of the school. */
export function followView(it: Followed, language: string): FollowView {
  const words = wordsIn(language);
  const { zone } = it.school;
  const when = (at: string) => formatDateTime(at, language, zone);
  const { next } = it;
  return {
    reference: it.reference,
    status: statusOf(it, words.pages.status),
    byWhen: next && {
      at: next.until,
      ...dayAndHour(next.until, language, zone),
      why: next.told && !next.steps ? words.pages.follow.toldWhy : explainIn(next, language, zone),
      late: next.late,
    },
    stands: standsIn(it.inquiry, words.pages.follow),
    law: it.law.map((one) => lawLine(one, it, language)),
    earlier: it.promises
      .filter(({ state }) => state === "met")
      .map(({ until, late }) => words.pages.follow[late ? "keptLate" : "kept"](when(until))),
    complaint: complaintView(it, language),
    danger: it.danger,
    owner: it.owner ? personIn(it.owner, language) : words.pages.follow.nobodyYet,
    goesTo: it.goesTo && words.pages.follow.goesTo(personIn(it.goesTo, language)),
    asked: when(it.inquiry.receivedAt),
    question: it.question,
    topic: it.inquiry.topic && topicLabel(words, it.inquiry.topic),
    studentName: it.studentName,
    guardianName: it.guardianName,
    contact: [it.contact.email, it.contact.phone].filter((one) => one !== null),
    email: it.contact.email,
    phone: it.contact.phone,
    lines: linesOf(it, language),
    messageCount: it.messages.length,
    closed: it.inquiry.closed,
    rated: it.inquiry.rated,
    waiting: it.inquiry.waiting,
  };
}

/** "Wednesday 2 December" and "at 16:00", so that a line is broken between them; a comma stays with the day. */
function dayAndHour(at: string, language: string, zone: string): { day: string; hour: string } {
  const says = formatDateTime(at, language, zone);
  const end = says.indexOf(" ", formatDate(at, language, zone).length);
  return end < 0 ? { day: says, hour: "" } : { day: says.slice(0, end), hour: says.slice(end + 1) };
}

/** "Ruth Bell, Office clerk"; kept from turning around inside Arabic. */
export function personIn({ name, title }: { name: string; title: string }, language: string): string {
  const parts = [name, title].filter(Boolean);
  return language === "ar" ? parts.map(isolate).join("، ") : parts.join(", ");
}

/** One date of law in plain words. While the time stands still the date is open, and says for what. */
function lawLine(one: Followed["law"][number], { school }: Followed, language: string) {
  const { law } = wordsIn(language).pages;
  const day = formatDate(one.until, language, school.zone);
  if (one.awaiting) return { says: law[one.awaiting], why: null, late: false };
  return {
    says: law[one.late ? "late" : one.gives](day),
    why: explainIn(one, language, school.zone),
    late: one.late,
  };
}

/** Where it stands, the thing that matters most to the guardian first. */
function statusOf(
  { inquiry, danger, next, goesTo, messages }: Followed,
  words: ReturnType<typeof wordsIn>["pages"]["status"],
): FollowView["status"] {
  if (danger) return { state: "due", word: words.emergency };
  if (inquiry.closed) return { state: "met", word: words.closed };
  if (next?.late) return { state: "missed", word: words.late };
  if (inquiry.waiting) return { state: "waiting", word: words.waitingForYou };
  if (goesTo) return { state: "due", word: words.escalated };
  if (inquiry.settled) return { state: "met", word: words.answered };
  if (next?.told) return { state: "due", word: words.promised };
  const answered = messages.some(({ from }) => from === "school");
  return { state: "open", word: answered ? words.inHand : words.received };
}

/** What stands in the place of a date where none is owed. While the school waits for the guardian, it is their turn. */
function standsIn(
  { closed, waiting, settled }: Followed["inquiry"],
  words: ReturnType<typeof wordsIn>["pages"]["follow"],
): string {
  if (closed) return words.closedStands;
  if (waiting) return words.yourTurn;
  return settled ? words.settled : words.noDate;
}

/** Messages and acts as one story, the newest last. */
function linesOf(it: Followed, language: string): Line[] {
  const { follow, closure } = wordsIn(language).pages;
  const { zone } = it.school;
  const date = (at: string | undefined) => (at ? formatDateTime(at, language, zone) : "");
  const said = it.messages.map(({ at, from, name, text, hidden }) => ({
    at,
    kind: from === "guardian" ? ("from-parent" as const) : ("reply" as const),
    who: from === "guardian" ? follow.fromYou : follow.fromSchool,
    how: name ?? "",
    words: hidden ? follow.hidden : text,
  }));
  const done = it.acts.map(({ at, kind, to, from, until, because, text }) => ({
    at,
    kind: "act" as const,
    says: {
      acknowledged: follow.acknowledged,
      escalated: follow.upSent(to ?? follow.nobodyYet, date(until)),
      moved: (because === "closed"
        ? closure.moved
        : because === "reopened"
          ? closure.movedBack
          : follow.moved)(date(from), date(until)),
      closed: follow.closedNow,
      reopened: follow.reopened,
      splitOff: follow.splitOff,
      tookIn: follow.tookIn,
    }[kind],
    ...(text && { words: text }),
  }));
  const all = [...said, ...done].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  let last = "";
  return all.map((line) => {
    const day = formatDate(line.at, language, zone);
    const isNewDay = day !== last;
    last = day;
    return { ...line, day, hour: hourOf(line.at, language, zone), isNewDay };
  });
}
