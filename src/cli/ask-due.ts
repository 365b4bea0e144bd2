import { type Calendar, defaultPolicy, type WeekHours } from "../calendar/calendar.ts";
import { checkCalendar } from "../calendar/check-calendar.ts";
import { due } from "../calendar/due.ts";
import { millisecondsIn, utcOf } from "../calendar/local-time.ts";
import { acknowledgement, type Rule } from "../calendar/rule.ts";
import { ruleNamed } from "../calendar/rule-named.ts";
import { closuresOf } from "./ask-due-closures.ts";
import { complaint, type Question, question } from "./ask-due-question.ts";

/**
 * Answers one line of `answerable ask due`: `due_at` is local time with its offset, or a date for clocks counted
 * in whole days, with `why` as a sentence and the `steps` behind it. A line that cannot be answered gets an `error`.
 */
export function askDue(line: unknown): object {
  const id = idOf(line);
  const read = question.safeParse(line);
  const answer = read.success ? dueOf(read.data) : complaint(read.error);
  return typeof answer === "string" ? { id, error: short(answer) } : { id, ...answer };
}

function dueOf(asked: Question): object | string {
  const calendar = calendarOf(asked);
  if (typeof calendar === "string") return calendar;
  const wrong = checkCalendar(calendar);
  if (wrong.length > 0) return wrong.slice(0, 5).join(" ");
  const received = receivedAt(asked);
  if (received === null)
    return "The time of receipt is missing or unclear; write it as 2026-09-16T16:00:00-04:00.";
  const rule = ruleOf(asked, calendar);
  if (!rule) return "The rule is not known; name one such as ACK-1BD, or give its days and unit.";
  try {
    const { local, why, steps } = due(rule, received, calendar);
    return { due_at: local, why, steps };
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

function idOf(line: unknown): unknown {
  return typeof line === "object" && line !== null && "id" in line ? line.id : null;
}

const short = (sentence: string) => (sentence.length > 600 ? `${sentence.slice(0, 600)}…` : sentence);

/** Both spellings may be there when they mean the same second. */
function receivedAt({ received_at, received_utc, calendar }: Question): string | null {
  const given = [received_at, received_utc].filter((text) => text !== null && text !== undefined);
  const [first, second = first] = given.map((text) => millisecondsIn(calendar.tz, text));
  if (typeof first !== "number" || typeof second !== "number") return null;
  return Math.floor(first / 1000) === Math.floor(second / 1000) ? utcOf(first) : null;
}

/**
 * The acknowledgement of the SOP takes as long as the policy says. A month ends on its corresponding date or, when the
 * rule does not say otherwise, on the next business day, as the named ones do.
 */
function ruleOf({ rule, kind }: Question, { policy }: Calendar): Rule | null {
  if (typeof rule === "string") {
    const name = rule.trim().toUpperCase();
    return name === "ACK" || name === "ACK-1BD" ? acknowledgement(policy) : ruleNamed(name);
  }
  const rolls = rule.unit === "month" ? { rollIfNonBusiness: policy.rollIfNonBusiness ?? true } : {};
  return { statutory: kind === "statutory", ...rolls, ...rule };
}

function calendarOf(asked: Question): Calendar | string {
  const { tz, open, close, fridayClose, hours, seasons, terms, nonBusiness, notSchool } = asked.calendar;
  if (!hours && !(open && close))
    return "The calendar has no opening hours; give open and close, or hours by weekday.";
  const usual: WeekHours = {};
  for (const weekday of ["mon", "tue", "wed", "thu", "fri"] as const)
    if (open && close) usual[weekday] = [[open, (weekday === "fri" && fridayClose) || close]];
  const closures = closuresOf(asked);
  if (typeof closures === "string") return closures;
  const { note: _, ...policy } = { ...asked.calendar.policy, ...asked.policy };
  return {
    tz,
    hours: hours ? weekOf(hours) : usual,
    ...(seasons && {
      seasons: seasons.map(({ from, to, label, hours }) => {
        return { from, to, label: label || "season", hours: weekOf(hours) };
      }),
    }),
    ...(terms && { terms: terms.map(({ from, to, label }) => ({ from, to, label: label || "term" })) }),
    nonBusiness: labelled(nonBusiness, "closed day"),
    notSchool: labelled(notSchool, "no school"),
    closures,
    policy: { ...defaultPolicy, ...policy },
  };
}

type Week = NonNullable<Question["calendar"]["hours"]>;

const weekOf = (week: Week): WeekHours =>
  Object.fromEntries(Object.entries(week).map(([day, hours]) => [day, hours ?? []]));

const labelled = (dates: Record<string, string | null> | null | undefined, otherwise: string) =>
  Object.fromEntries(Object.entries(dates ?? {}).map(([date, label]) => [date, label || otherwise]));
