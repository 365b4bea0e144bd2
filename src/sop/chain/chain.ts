import type { Weekday } from "../../calendar/calendar.ts";
import type { AlertWay, Moment } from "../../inquiry/words.ts";
import type { Edition } from "../edition.ts";

/** A stretch of the week on the school's own clock; one that ends before it begins goes past midnight. */
export type Span = { days: Weekday[]; from: string; to: string };

/** When a link holds: always, while the office is open, while it is closed (nights, closures), or in stretches. */
export type Hours = "always" | "open" | "closed" | Span[];

/** A designated person: when they answer, by which ways they are alerted, and who answers when they are away. */
export type Link = { staff: string; hours: Hours; ways: AlertWay[]; deputy?: string };

/** Whom a school alerts in an emergency, in order. */
export type Chain = { links: Link[] };

/** The district's contact: whoever is told that nobody at the school confirmed. `staff`: when they sign in here. */
export type DistrictContact = { name: string; staff: string | null };

/** The chains of a school by protocol ("*" for all others), and where they end. */
export type Chains = { chains: Readonly<Record<string, Chain>>; district: DistrictContact | null };

/** Minutes: until one person is alerted again, until the next is alerted, and between the alarms at the end. */
export type Pace = { repeatAfter: number; handOnAfter: number; alarmAgainAfter: number };

/** Somebody who is alerted in an emergency, and how often they were. Null: the district's contact. */
export type Called = { to: string | null; first: Moment; last: Moment; times: number };

const safePace: Record<"immediate" | "same_day", Pace> = {
  immediate: { repeatAfter: 1, handOnAfter: 2, alarmAgainAfter: 5 },
  same_day: { repeatAfter: 2, handOnAfter: 10, alarmAgainAfter: 15 },
};

/** How fast the chain goes on; an edition that does not say goes at the safe pace. */
export const paceOf = (
  { callChain }: Pick<Edition, "callChain">,
  severity: "immediate" | "same_day",
): Pace => ({ ...safePace[severity], ...callChain?.[severity] });
