import type { Inquiry } from "../../inquiry/state.ts";
import type { Database } from "../database.ts";

/** The inquiry in which one goes on: itself, unless it was put together with another. */
export async function livingOne(
  tx: Database,
  { district, school }: { district: number; school: number },
  inquiry: Inquiry,
): Promise<Inquiry> {
  if (!inquiry.joined) return inquiry;
  const row = await tx
    .selectFrom("inquiries")
    .select("state")
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .where("id", "=", inquiry.joined)
    .executeTakeFirst();
  return row?.state ?? inquiry;
}
