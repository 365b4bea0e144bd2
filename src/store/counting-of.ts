import type { Calendar } from "../calendar/calendar.ts";
import type { Inquiry } from "../inquiry/state.ts";
import { countedBy } from "../sop/edition-in-force.ts";
import type { Database } from "./database.ts";

/** How an inquiry counts its days: by the calendar, and by the edition in which it was received where that says anything. */
export async function countingOf(
  tx: Database,
  { district, school }: { district: number; school: number },
  calendar: Calendar,
): Promise<(inquiry: Pick<Inquiry, "edition">) => Calendar> {
  const kept = await tx
    .selectFrom("editions")
    .select(["id", "body"])
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .execute();
  const { edition } = await tx
    .selectFrom("schools")
    .select("edition")
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .executeTakeFirstOrThrow();
  const counting = new Map(kept.map(({ id, body }) => [id, countedBy(calendar, body)]));
  const otherwise = countedBy(calendar, edition);
  return (inquiry) => counting.get(inquiry.edition) ?? otherwise;
}
