export type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";

/** Local wall times "HH:MM"; a day may have several intervals; "24:00" closes at midnight. */
export type Interval = [open: string, close: string];

/** Opening hours of a week; a weekday that is left out or empty is not a business day. */
export type WeekHours = Partial<Record<Weekday, Interval[]>>;

/** Other opening hours between two local dates, both included, for instance the summer. */
export type Season = { from: string; to: string; hours: WeekHours; label: string };

/** A stretch of local dates, both included, in which the school teaches. */
export type Term = { from: string; to: string; label: string };

/**
 * A day on which the office does not keep its usual hours. `at` is the new closing ("early") or opening ("late")
 * time, local. `declaredAt` is the instant at which it was announced; absent means that it was always known.
 */
export type Closure = {
  date: string;
  kind: "closed" | "early" | "late";
  at?: string;
  label: string;
  declaredAt?: string;
  /** The declaration that made it, for closures of the school's record. */
  id?: string;
  /** Where it was imported from, as with a day's mark. */
  source?: string;
};

/** What the school chose where the procedure is silent. */
export type Policy = {
  /** The day of receipt is day 0. */
  excludeReceiptDay: boolean;
  /** From when on a message counts as received on the next business day; "HH:MM" is a fixed local time. */
  cutOff: "office_close" | "midnight" | `${number}:${number}`;
  /** The hour at which a promise falls due on its last day. */
  ackDue: "office_close" | "end_of_day" | `${number}:${number}`;
  /** What an early closing does to a promise due that day: the next full day, the earlier hour, or nothing. */
  earlyClose: "roll" | "shorten" | "ignore";
  /** "Acknowledge receipt within one (1) business day." */
  ackBusinessDays: number;
  /** The days that an acknowledgement is counted in; business days when left out. */
  countUnit?: "business_day" | "school_day";
  /** Whether a count of calendar days or months that is no clock of law, and says nothing of it, rolls forward. */
  rollIfNonBusiness?: boolean;
};

/** A school's own calendar: `tz` is an IANA zone, `nonBusiness` and `notSchool` map a local date to its label. */
export type Calendar = {
  tz: string;
  hours: WeekHours;
  seasons?: Season[];
  /** When given, a day outside all of them is no school day. */
  terms?: Term[];
  nonBusiness: Record<string, string>;
  notSchool: Record<string, string>;
  closures: Closure[];
  policy: Policy;
};

/** The safe choice for each question. */
export const defaultPolicy: Policy = {
  excludeReceiptDay: true,
  cutOff: "office_close",
  ackDue: "office_close",
  earlyClose: "roll",
  ackBusinessDays: 1,
};
