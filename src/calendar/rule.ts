import type { Policy } from "./calendar.ts";

export type Unit = "business_day" | "school_day" | "calendar_day" | "hour" | "month";

/**
 * How long something may take. `days` counts units, so 72 with "hour" is 72 elapsed hours.
 *
 * Business and school days are counted from the day that the message counts as received and end at an hour
 * (`Policy.ackDue`). Calendar days and months run from the local date of receipt and end with their last day.
 */
export type Rule = {
  days: number;
  unit: Unit;
  /** A clock of law: no cut-off, no pause for closures, ends with its last day. School choices do not touch it. */
  statutory?: boolean;
  /** When the last day is not a business day, the next one is. Never for "not more than" limits. */
  rollIfNonBusiness?: boolean;
  /** Ends with the last day, not at an hour. Default: as `statutory`; always for calendar days and months. */
  wholeDays?: boolean;
};

/** "Acknowledge receipt within one (1) business day", with the number and the kind of days that the school chose. */
export function acknowledgement(policy: Policy): Rule {
  return { days: policy.ackBusinessDays, unit: policy.countUnit ?? "business_day" };
}
