import type { Calendar } from "../calendar/calendar.ts";
import { dayOf } from "../calendar/day-of.ts";
import { warnAt } from "../calendar/open-time.ts";
import type { Happening } from "../inquiry/entry.ts";
import type { Moment } from "../inquiry/words.ts";
import type { Edition } from "./edition.ts";
import type { World } from "./world.ts";

/** Somebody who is told of a duty, by what they are to it. */
export type Told = "owner" | "supervisor" | "office" | "privacy_officer";

/** How long before its date a duty reminds, in open office hours or in business days; whom, and whom a breach. */
export type Reminder = {
  /** Null: it never reminds. */
  before: { openHours: number } | { openDays: number } | null;
  warn: Told[];
  breach: Told[];
  /** When the inquiry goes one level up by itself; never where the edition does not say. An escalation always climbs when missed. */
  climbs?: "warn" | "breach";
};

/** Nobody is reminded of minutes: an emergency has its own call chain. */
const never: Reminder = { before: null, warn: [], breach: [] };

/** What an edition that says nothing of its own means. */
const safeReminders: Record<string, Reminder> = {
  "": { before: { openHours: 4 }, warn: ["owner"], breach: ["owner", "supervisor"] },
  "2.c": { before: { openDays: 3 }, warn: ["owner"], breach: ["owner", "supervisor"] },
  "3.1.a": { before: { openHours: 4 }, warn: ["owner"], breach: ["owner"] },
  "3.1.b": { before: { openHours: 2 }, warn: ["owner", "office"], breach: ["owner", "office", "supervisor"] },
  "3.2.c": { before: { openDays: 1 }, warn: ["owner"], breach: ["owner", "supervisor"] },
  "3.3.b": {
    before: { openHours: 2 },
    warn: ["owner", "privacy_officer"],
    breach: ["owner", "privacy_officer", "supervisor"],
  },
  "4.d": never,
  "5.b": {
    before: { openDays: 5 },
    warn: ["owner", "privacy_officer"],
    breach: ["owner", "privacy_officer", "supervisor"],
  },
  "6.b": { before: { openHours: 2 }, warn: ["owner"], breach: ["owner", "supervisor"] },
  "6.c": { before: { openDays: 1 }, warn: ["owner"], breach: ["owner", "supervisor"] },
  "7.a": never,
};

/** The reminder of a clause: the edition's word about the longest beginning of its id, else the safe one. */
export function reminderOf(clause: string, { reminders = {} }: Pick<Edition, "reminders">): Reminder {
  if (clause === "4.d") return never;
  const longest = (all: Record<string, Reminder>) =>
    Object.keys(all)
      .filter((start) => clause.startsWith(start))
      .sort((a, b) => b.length - a.length)
      .map((start) => all[start])[0];
  return longest(reminders) ?? longest(safeReminders) ?? never;
}

/**
 * When a duty under a clause reminds of its date (UTC): so much office time before it, or when the office opens so many
 * business days before. A nearer opening when that has passed. Null when it never does, or when less time is left than
 * the reminder's own: whoever has just been given the work needs none.
 */
function remindAt(clause: string, until: Moment, { now, calendar, edition }: World): Moment | null {
  const { before } = reminderOf(clause, edition);
  if (!before || until <= now) return null;
  const tries =
    "openHours" in before
      ? [warnAt(until, before.openHours * 60, calendar)]
      : openingsBefore(until, before.openDays, calendar);
  return tries.find((at) => at > now && at < until) ?? null;
}

/** A date that begins or changes, with the moment at which its owner is reminded of it. */
export function reminding(happening: Happening, world: World): Happening {
  if (happening.kind !== "due" && happening.kind !== "moved" && happening.kind !== "resumed")
    return happening;
  const warn = happening.warn ?? remindAt(happening.clause, happening.until, world);
  return warn ? { ...happening, warn } : happening;
}

/** The openings of the business days before a moment's own, the farthest first, and that day's own at the end. */
function openingsBefore(until: Moment, days: number, calendar: Calendar): Moment[] {
  const found: Moment[] = [];
  const due = Temporal.Instant.from(until).toZonedDateTimeISO(calendar.tz).toPlainDate();
  for (let back = 0; found.length <= days && back < 400; back++) {
    const date = due.subtract({ days: back });
    const [opens] = dayOf(calendar, date.toString()).hours[0] ?? [];
    if (opens)
      found.unshift(
        date
          .toZonedDateTime({ timeZone: calendar.tz, plainTime: opens })
          .toInstant()
          .toString({ fractionalSecondDigits: 3 }),
      );
  }
  return found;
}
