import { z } from "zod";
import { type Calendar, type Closure, defaultPolicy, type WeekHours } from "../calendar/calendar.ts";
import { checkCalendar } from "../calendar/check-calendar.ts";
import { due } from "../calendar/due.ts";
import { millisecondsIn, utcOf } from "../calendar/local-time.ts";
import { acknowledgement, type Rule } from "../calendar/rule.ts";
import { ruleNamed } from "../calendar/rule-named.ts";

const wallTime = z.templateLiteral([z.number(), ":", z.number()]);
const labels = z.record(z.string(), z.string()).nullish();
const week = z.record(z.string(), z.array(z.tuple([z.string(), z.string()])));
const closure = z.object({
  date: z.string(),
  kind: z.enum(["closed", "early", "late"]).optional(),
  at: z.string().nullish(),
  label: z.string().nullish(),
  declaredAt: z.string().nullish(),
  declared_at: z.string().nullish(),
});
const early = z.object({
  at: z.string().nullish(),
  close: z.string().nullish(),
  label: z.string().nullish(),
  declared_at: z.string().nullish(),
});
const closures = z.array(z.union([z.string(), closure])).max(2000);
const policy = z
  .object({
    excludeReceiptDay: z.boolean(),
    cutOff: z.union([z.enum(["office_close", "midnight"]), wallTime]),
    ackDue: z.union([z.enum(["office_close", "end_of_day"]), wallTime]),
    earlyClose: z.enum(["roll", "shorten", "ignore"]),
    ackBusinessDays: z.number(),
  })
  .partial();
const question = z.object({
  kind: z.string().nullish(),
  received_at: z.string().nullish(),
  received_utc: z.string().nullish(),
  calendar: z.object({
    tz: z.string(),
    open: z.string().nullish(),
    close: z.string().nullish(),
    fridayClose: z.string().nullish(),
    hours: week.nullish(),
    seasons: z
      .array(z.object({ from: z.string(), to: z.string(), label: z.string(), hours: week }))
      .optional(),
    nonBusiness: labels,
    notSchool: labels,
    closures: closures.nullish(),
    policy: policy.nullish(),
  }),
  closures: closures.nullish(),
  closure_declared_at: z.record(z.string(), z.string().nullable()).nullish(),
  early_close: z.record(z.string(), z.union([z.string(), early])).nullish(),
  policy: policy.nullish(),
  rule: z.union([
    z.string(),
    z.object({
      days: z.number().int().min(0).max(3660),
      unit: z.enum(["business_day", "school_day", "calendar_day", "hour", "month"]),
      statutory: z.boolean().optional(),
      rollIfNonBusiness: z.boolean().optional(),
      wholeDays: z.boolean().optional(),
    }),
  ]),
});
type Question = z.infer<typeof question>;

/**
 * Answers one line of `answerable ask due`: `due_at` is local time with its offset, or a date for clocks counted
 * in whole days, with `why` as a sentence and the `steps` behind it. A line that cannot be answered gets an `error`.
 */
export function askDue(line: unknown): object {
  const id = idOf(line);
  const read = question.safeParse(line);
  if (!read.success) return { id, error: complaint(read.error) };
  const calendar = calendarOf(read.data);
  if (typeof calendar === "string") return { id, error: calendar };
  const wrong = checkCalendar(calendar);
  if (wrong.length > 0) return { id, error: wrong.slice(0, 5).join(" ") };
  const received = receivedAt(read.data);
  if (received === null)
    return { id, error: "The time of receipt is missing or unclear; write it as 2026-09-16T16:00:00-04:00." };
  const rule = ruleOf(read.data, calendar);
  if (!rule)
    return { id, error: "The rule is not known; name one such as ACK-1BD, or give its days and unit." };
  try {
    const { local, why, steps } = due(rule, received, calendar);
    return { id, due_at: local, why, steps };
  } catch (error) {
    if (error instanceof RangeError) return { id, error: error.message };
    throw error;
  }
}

function idOf(line: unknown): unknown {
  return typeof line === "object" && line !== null && "id" in line ? line.id : null;
}

function complaint({ issues: [first] }: z.ZodError): string {
  const field = first?.path.join(".");
  return field
    ? `The field ${field} cannot be used (${first?.message}); correct it and ask again.`
    : "The line is not a question; send one JSON object with calendar, received_at and rule.";
}

function receivedAt({ received_at, received_utc, calendar }: Question): string | null {
  const given = [received_at, received_utc].filter((text) => text !== null && text !== undefined);
  const [first, second = first] = given.map((text) => millisecondsIn(calendar.tz, text));
  return typeof first === "number" && first === second ? utcOf(first) : null;
}

function ruleOf({ rule, kind }: Question, { policy }: Calendar): Rule | null {
  if (rule === "ACK") return acknowledgement(policy);
  return typeof rule === "string" ? ruleNamed(rule) : { statutory: kind === "statutory", ...rule };
}

function calendarOf(asked: Question): Calendar | string {
  const { tz, open, close, fridayClose, hours, seasons, nonBusiness, notSchool } = asked.calendar;
  if (!hours && !(open && close))
    return "The calendar has no opening hours; give open and close, or hours by weekday.";
  const usual: WeekHours = {};
  for (const weekday of ["mon", "tue", "wed", "thu", "fri"] as const)
    if (open && close) usual[weekday] = [[open, (weekday === "fri" && fridayClose) || close]];
  return {
    tz,
    hours: hours ?? usual,
    ...(seasons ? { seasons } : {}),
    nonBusiness: nonBusiness ?? {},
    notSchool: notSchool ?? {},
    closures: closuresOf(asked),
    policy: { ...defaultPolicy, ...asked.calendar.policy, ...asked.policy },
  };
}

function closuresOf(asked: Question): Closure[] {
  const declared = (date: string, own?: string | null) => {
    const text = own ?? asked.closure_declared_at?.[date];
    if (text === null || text === undefined) return {};
    const ms = millisecondsIn(asked.calendar.tz, text);
    return { declaredAt: ms === null ? text : utcOf(ms) };
  };
  const days = [...(asked.calendar.closures ?? []), ...(asked.closures ?? [])].map((given): Closure => {
    const { date, kind = "closed", at, label, ...own } = typeof given === "string" ? { date: given } : given;
    const told = declared(date, own.declaredAt ?? own.declared_at);
    return { date, kind, ...(at ? { at } : {}), label: label ?? "unplanned closure", ...told };
  });
  const shortened = Object.entries(asked.early_close ?? {}).map(([date, given]): Closure => {
    const { at, close, label, declared_at } = typeof given === "string" ? { at: given } : given;
    const told = declared(date, declared_at);
    return { date, kind: "early", at: at ?? close ?? "", label: label ?? "early closing", ...told };
  });
  return [...days, ...shortened];
}
