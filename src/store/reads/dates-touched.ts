import type { Calendar } from "../../calendar/calendar.ts";
import { dueAt } from "../../calendar/due.ts";
import type { Duty } from "../../inquiry/state.ts";
import type { Moment } from "../../inquiry/words.ts";
import type { Database } from "../database.ts";

/** A date of an open inquiry that would be another one if it were counted today: it stays as it was given. */
export type TouchedDate = { reference: string; clause: string; told: boolean; was: Moment; would: Moment };

const most = 2_000;

/**
 * The dates of open inquiries of a school that one calendar counts otherwise than another; ids and dates, no words. Dates
 * that a person chose, clocks of law and clocks that stand still are none. Inside the caller's transaction.
 */
export async function datesTouched(
  tx: Database,
  { district, school }: { district: number; school: number },
  before: Calendar,
  after: Calendar,
): Promise<TouchedDate[]> {
  const rows = await tx
    .selectFrom("inquiries")
    .select(["reference", "state"])
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .where("open", "=", true)
    .orderBy("next_due")
    .limit(most)
    .execute();
  return rows.flatMap(({ reference, state }) =>
    state.duties.filter(countsDays).flatMap(({ clause, told, counted }) => {
      const { days, unit, from } = counted ?? { days: 0, unit: "hour" as const, from: state.receivedAt };
      const [was, would] = [before, after].map((calendar) => dueAt({ days, unit }, from, calendar));
      return was && would && was !== would ? [{ reference, clause, told, was, would }] : [];
    }),
  );
}

const countsDays = ({ over, clock, paused, counted }: Duty): boolean =>
  !over && !clock && !paused && (counted?.unit === "business_day" || counted?.unit === "school_day");
