import type { Calendar } from "../../calendar/calendar.ts";
import { nextOpening } from "../../calendar/is-open.ts";
import type { MissingFact } from "../../inquiry/command.ts";
import type { Moment } from "../../inquiry/words.ts";
import type { QueueRow } from "../../store/reads/today.ts";
import { type State, stateWords } from "../ui/state.ts";
import type { TodayGroup, TodayRow } from "../ui/today-list.tsx";
import { sourceWords, topicWords } from "./desk-words.ts";
import { leftWords } from "./left-words.ts";
import { owedWords } from "./owed-words.ts";
import { dayWords, localDate, type SchoolClock, whenWords } from "./when-words.ts";

const order = ["danger", "late", "today", "tomorrow", "later", "waiting", "answered"] as const;
type Name = TodayGroup["name"];

/** The queue's rows in the groups of the Today page, in the order in which they are owed. */
export function todayGroups(rows: readonly QueueRow[], calendar: Calendar, now: Moment): TodayGroup[] {
  const clock = { zone: calendar.tz, now };
  const groups = new Map<Name, TodayRow[]>(order.map((name) => [name, []]));
  const days = { today: localDate(now, calendar.tz), next: nextDay(calendar, now) };
  const dates = {
    left: once((until) => leftWords(until, now, calendar)),
    when: once((until) => whenWords(until, clock)),
    day: once((at) => dayWords(at, clock)),
  };
  for (const row of rows) {
    const name = groupOf(row, days, clock);
    groups.get(name)?.push(described(row, name, dates));
  }
  return [...groups].map(([name, rows]) => ({ name, rows }));
}

type Dates = Record<"left" | "when" | "day", (at: Moment) => string>;

/** Many are due at the same moment, such as the close of a day: what is said of it is counted once. */
function once(say: (at: Moment) => string): (at: Moment) => string {
  const said = new Map<Moment, string>();
  return (at) => {
    const words = said.get(at) ?? say(at);
    said.set(at, words);
    return words;
  };
}

/** How one inquiry stands by the same rule: its state and word, and what is owed by when; nothing of a closed one. */
export function standsNow(
  row: Stands & { open: boolean },
  calendar: Calendar,
  now: Moment,
): { state: State; word: string; owed: string | null } {
  if (!row.open) return { state: "met", word: "Closed", owed: null };
  const clock = { zone: calendar.tz, now };
  const name = groupOf(row, { today: localDate(now, calendar.tz), next: nextDay(calendar, now) }, clock);
  const state = stateOf(name);
  return {
    ...{ state, word: words[name] ?? stateWords[state] },
    owed: row.next && owedBy(row, row.next, { when: (at) => whenWords(at, clock) }),
  };
}

/** What has to be known of an inquiry for saying how it stands. */
type Stands = Pick<QueueRow, "danger" | "waiting" | "guardian" | "topic"> & {
  next: Pick<NonNullable<QueueRow["next"]>, "clause" | "until"> | null;
};

function groupOf(
  { danger, next, waiting }: Pick<Stands, "danger" | "next" | "waiting">,
  days: { today: string; next: string },
  { zone, now }: SchoolClock,
): Name {
  if (danger) return "danger";
  if (!next) return waiting ? "waiting" : "answered";
  if (next.until < now) return "late";
  const due = localDate(next.until, zone);
  if (due <= days.today) return "today";
  if (waiting && next.clause === "6.a") return "waiting";
  return due <= days.next ? "tomorrow" : "later";
}

/** The next day on which the school is open, after today. */
function nextDay(calendar: Calendar, now: Moment): string {
  const today = localDate(now, calendar.tz);
  for (let hours = 6; hours < 24 * 30; hours += 6) {
    const later = new Date(Date.parse(now) + hours * 3_600_000).toISOString();
    const opening = nextOpening(calendar, later);
    if (opening && localDate(opening, calendar.tz) > today) return localDate(opening, calendar.tz);
  }
  return today;
}

function described(row: QueueRow, group: Name, dates: Dates): TodayRow {
  const { next, guardian, student, waitingSince } = row;
  const since = waitingSince && `waiting since ${dates.day(waitingSince)}`;
  const source = sourceWords[row.source] ?? row.source;
  return {
    reference: row.reference,
    topic: firstWords(row.question) || topicWords(row.topic),
    about: topicWords(row.topic),
    guardian: `${guardian ?? "Name not known yet"}${student ? `, for ${student}` : ""}`,
    owed: next ? owedBy(row, next, dates) : group === "waiting" ? owedWords("6.a", []) : "Close it",
    left: [group === "waiting" ? null : next ? dates.left(next.until) : nothing, since]
      .filter((one) => one !== null)
      .join(" · "),
    owner: row.owner ?? "Nobody yet",
    source: row.source,
    came: `${source}, ${dates.day(row.receivedAt)}`,
    state: stateOf(group),
    ...(words[group] && { stands: words[group] }),
    ...(row.asked && { asked: true }),
  };
}

function owedBy(
  row: Stands,
  { clause, until }: NonNullable<Stands["next"]>,
  dates: Pick<Dates, "when">,
): string {
  const missing: MissingFact[] = [];
  if (!row.guardian) missing.push("guardianName");
  if (!row.topic) missing.push("topic");
  // Of an emergency that somebody has, two things may be owed: that it is over, or a second look at how it ended.
  const says = clause === "4.d" && !row.danger ? "See the emergency to its end" : owedWords(clause, missing);
  return `${says} by ${dates.when(until)}`;
}

const nothing = "nothing is owed";
const words: Partial<Record<Name, string>> = {
  danger: "Danger",
  late: "Late",
  today: "Due today",
  answered: "Answered",
};

const stateOf = (group: Name): State => {
  if (group === "danger" || group === "late") return "missed";
  if (group === "today") return "due";
  return group === "waiting" ? "waiting" : group === "answered" ? "met" : "open";
};

/** What a question begins with after its greeting, on one line and cut at a word. */
export function firstWords(question: string, most = 96): string {
  const [first = "", ...rest] = question.trim().split("\n");
  const isGreeting = first.length < 48 && /[,،:]\s*$/.test(first) && rest.length > 0;
  const line = (isGreeting ? rest : [first, ...rest]).join(" ").replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const cut = line.lastIndexOf(" ", most);
  return `${line.slice(0, cut > 40 ? cut : most)} …`;
}
