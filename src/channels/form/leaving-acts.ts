import { z } from "zod";
import { nextOpening } from "../../calendar/is-open.ts";
import type { Moment } from "../../inquiry/words.ts";
import { act } from "./act.ts";
import type { Found } from "./found.ts";
import { localMoment } from "./moment-of.ts";

const choose = "Please choose a day and a time.";

/** Whether there is such a local date and time: no 30 February, and no 24:00, which `Date.parse` would take. */
function isLocal(typed: string): boolean {
  try {
    return Boolean(Temporal.PlainDateTime.from(typed));
  } catch {
    return false;
  }
}

/** When a letter leaves: when the office opens next, or a local date and time. */
export const leaves = z
  .union([z.literal("opening"), z.string().regex(/^20\d\d-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d$/, choose)], choose)
  .refine((typed) => typed === "opening" || isLocal(typed), {
    error: "Please choose a day and a time that there is.",
    // What is no moment at all has been told so already.
    when: ({ issues }) => issues.length === 0,
  });

const now = "now";

/** The moment that was chosen, or null for at once. */
function chosen(typed: string, { calendar, now }: Pick<Found, "calendar" | "now">): Moment | null {
  if (typed === "opening") return nextOpening(calendar, new Date(Date.parse(now) + 60_000).toISOString());
  const [date = "", time] = typed.split("T");
  return localMoment(date, time, calendar);
}

/** Until when the letters of a reply wait: the moment that was chosen, or so long as it can be taken back. Null: not at all. */
export function waitsUntil(
  typed: string | undefined,
  found: Pick<Found, "calendar" | "now" | "undoSeconds">,
): { letter: { leaves: Moment }; scheduled: boolean } | null {
  const moment = typed ? chosen(typed, found) : null;
  if (moment) return { letter: { leaves: moment }, scheduled: true };
  if (!found.undoSeconds) return null;
  const undo = new Date(Date.parse(found.now) + found.undoSeconds * 1_000).toISOString();
  return { letter: { leaves: undo }, scheduled: false };
}

/** A reply that has not left yet can be taken back, or leave at another moment. */
export const leavingActs = {
  takingBack: act(
    z
      .strictObject({ letter: z.uuid() })
      .meta({ id: "TakingBack", description: "A reply is taken back before it leaves" }),
    (form) => ({ kind: "takeBack", letter: form.letter }),
  ),
  leaving: act(
    z
      .strictObject({ letter: z.uuid(), leaves: z.union([z.literal(now), leaves], choose) })
      .meta({ id: "Leaving", description: "A reply that waits leaves at another moment, or now" }),
    (form, found) => ({
      kind: "reschedule",
      letter: form.letter,
      leaves: (form.leaves === now ? null : chosen(form.leaves, found)) ?? found.now,
    }),
  ),
} as const;
