import { type Desk, type Place, perform } from "./perform.ts";
import { inside } from "./store/database.ts";

/** At most this many inquiries per school and round; the next round takes the rest. */
const most = 500;

/**
 * Finds the duties whose date has passed, by their index, and lets each inquiry say so itself. A poison row is put
 * aside and reported; it does not stop the others. Returns how many inquiries lapsed.
 */
export async function sweep(
  desk: Desk,
  { district, school }: Place,
  report: (inquiry: string, error: unknown) => void,
): Promise<number> {
  const found = await inside(desk.db, { district, schools: [school] }, (tx) =>
    tx
      .selectFrom("duties")
      .select("inquiry_id")
      .distinct()
      .where("district_id", "=", district)
      .where("school_id", "=", school)
      .where("state", "=", "due")
      .where("paused", "=", false)
      .where("until", "<=", desk.now())
      .limit(most)
      .execute(),
  );
  let lapsed = 0;
  for (const { inquiry_id: inquiry } of found) {
    try {
      await perform(desk, {
        district,
        school,
        inquiry,
        who: { actor: { kind: "system", part: "sweep" }, name: "The desk", roles: [] },
        command: { kind: "lapse" },
      });
      lapsed++;
    } catch (error) {
      report(inquiry, error);
    }
  }
  return lapsed;
}
