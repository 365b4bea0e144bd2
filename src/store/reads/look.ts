import type { StaffViewer } from "../../access/viewer.ts";
import type { Moment } from "../../inquiry/words.ts";
import type { Database } from "../database.ts";

/** The full hour of a moment. */
export const hourOf = (now: Moment): Moment => `${now.slice(0, 13)}:00:00.000Z`;

/** Records that somebody looked: once per person, inquiry and hour. */
export async function look(tx: Database, viewer: StaffViewer, inquiry: string, hour: Moment): Promise<void> {
  await tx
    .insertInto("looks")
    .values({
      district_id: viewer.district,
      school_id: viewer.school,
      inquiry_id: inquiry,
      staff_id: viewer.id,
      hour,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
