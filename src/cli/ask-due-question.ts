import { z } from "zod";

const wallTime = z.templateLiteral([z.number(), ":", z.number()]);
const labels = z.record(z.string(), z.string().nullable());
const week = z.record(z.string(), z.array(z.tuple([z.string(), z.string()])).nullable());
const stretch = { from: z.string(), to: z.string(), label: z.string().nullish() };
const closure = z.strictObject({
  date: z.string().nullish(),
  from: z.string().nullish(),
  to: z.string().nullish(),
  kind: z.enum(["closed", "early", "late"]).nullish(),
  at: z.string().nullish(),
  label: z.string().nullish(),
  reason: z.string().nullish(),
  declaredAt: z.string().nullish(),
  declared_at: z.string().nullish(),
  id: z.unknown().optional(),
  note: z.unknown().optional(),
});
const closures = z.union([z.array(z.union([z.string(), closure])).max(2000), labels]);
const otherHour = z.strictObject({
  at: z.string().nullish(),
  close: z.string().nullish(),
  open: z.string().nullish(),
  label: z.string().nullish(),
  declaredAt: z.string().nullish(),
  declared_at: z.string().nullish(),
});
const otherHours = z.record(z.string(), z.union([z.string(), otherHour]));
const policy = z
  .strictObject({
    excludeReceiptDay: z.boolean(),
    cutOff: z.union([z.enum(["office_close", "midnight"]), wallTime]),
    ackDue: z.union([z.enum(["office_close", "end_of_day"]), wallTime]),
    earlyClose: z.enum(["roll", "shorten", "ignore"]),
    ackBusinessDays: z.number(),
    countUnit: z.enum(["business_day", "school_day"]),
    rollIfNonBusiness: z.boolean(),
    note: z.unknown(),
  })
  .partial();
const text = z.string().nullish();
const remark = z.unknown().optional();

/** A line of `answerable ask due`, in the spellings of the labelled cases. */
export const question = z.object({
  kind: text,
  received_at: text,
  received_utc: text,
  calendar: z.strictObject({
    tz: z.string(),
    open: text,
    close: text,
    fridayClose: text,
    hours: week.nullish(),
    seasons: z.array(z.object({ ...stretch, hours: week })).nullish(),
    terms: z.array(z.object(stretch)).nullish(),
    nonBusiness: labels.nullish(),
    notSchool: labels.nullish(),
    closures: closures.nullish(),
    policy: policy.nullish(),
    ...{
      id: remark,
      key: remark,
      name: remark,
      label: remark,
      note: remark,
      country: remark,
      source: remark,
    },
  }),
  closures: closures.nullish(),
  closure_declared_at: z.record(z.string(), z.string().nullable()).nullish(),
  early_close: otherHours.nullish(),
  late_open: otherHours.nullish(),
  policy: policy.nullish(),
  rule: z.union([
    z.string(),
    z
      .strictObject({
        days: z.int().min(0).max(87_840),
        unit: z.enum(["business_day", "school_day", "calendar_day", "hour", "month"]),
        statutory: z.boolean().optional(),
        rollIfNonBusiness: z.boolean().optional(),
        wholeDays: z.boolean().optional(),
      })
      .refine(({ days, unit }) => days <= 3660 || unit === "hour"),
  ]),
});
export type Question = z.infer<typeof question>;

const dates = 'an object of dates with their labels, such as {"2026-12-25": "Christmas Day"}';
/** What each field should have been, by its path; the longest that fits is told. */
const shouldBe: Readonly<Record<string, string>> = {
  calendar:
    "an object with tz, and open and close, or hours; it knows nonBusiness, notSchool, seasons, terms too",
  "calendar.tz": "an IANA zone such as America/New_York",
  "calendar.hours":
    'the hours of each weekday, such as {"mon": [["08:00", "12:00"], ["13:00", "16:00"]]}; leave out closed days',
  "calendar.seasons": "a list of objects with from, to, label and hours",
  "calendar.terms": "a list of objects with from, to and label",
  "calendar.nonBusiness": dates,
  "calendar.notSchool": dates,
  closures:
    'at most 2000 dates such as "2027-02-11", or objects with date, or from and to, and label; days that repeat are given one by one',
  closure_declared_at: 'an object of dates and instants, such as {"2027-02-11": "2027-02-11T05:30-05:00"}',
  early_close: 'an object of dates and closing times, such as {"2027-02-11": "12:00"}',
  late_open: 'an object of dates and opening times, such as {"2027-02-11": "10:00"}',
  policy:
    "an object with excludeReceiptDay, cutOff, ackDue, earlyClose (roll, shorten or ignore), ackBusinessDays, countUnit or rollIfNonBusiness",
  rule: "a name such as ACK-1BD, or an object with days (a whole number from 0 to 3660) and unit (business_day, school_day, calendar_day, hour or month)",
  received_at: "a time such as 2026-09-16T16:00:00-04:00",
  received_utc: "a time such as 2026-09-16T20:00:00Z",
  kind: "a word, such as ack or statutory",
};

/** The first thing that is wrong with a line, as a sentence that says what to send instead. */
export function complaint({ issues: [first] }: z.ZodError): string {
  const path = first?.path.map(String) ?? [];
  for (let length = path.length; length > 0; length--) {
    const field = path.slice(0, length).join(".");
    const expected = shouldBe[field] ?? shouldBe[field.replace("calendar.", "")];
    if (!expected) continue;
    const inside = length < path.length ? ` (see ${path.join(".").slice(0, 80)})` : "";
    if (first?.code !== "unrecognized_keys") return `The field ${field}${inside} must be ${expected}.`;
    return `The field ${field}${inside} has an unknown part "${first.keys[0]?.slice(0, 80)}"; it must be ${expected}.`;
  }
  return "The line is not a question; send one JSON object with calendar, received_at and rule.";
}
