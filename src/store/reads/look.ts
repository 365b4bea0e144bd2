import type { StaffViewer, TokenViewer } from "../../access/viewer.ts";
import type { Moment } from "../../inquiry/words.ts";
import type { Database } from "../database.ts";

/** The full hour of a moment. */
export const hourOf = (now: Moment): Moment => `${now.slice(0, 13)}:00:00.000Z`;

/** Records that somebody looked: once per person or program, inquiry and hour. */
export async function look(
  tx: Database,
  { kind, district, school, id }: StaffViewer | TokenViewer,
  inquiry: string,
  hour: Moment,
): Promise<void> {
  const at = { district_id: district, school_id: school, inquiry_id: inquiry, hour };
  const row =
    kind === "staff"
      ? tx.insertInto("looks").values({ ...at, staff_id: id })
      : tx.insertInto("token_looks").values({ ...at, token_id: id });
  await row.onConflict((conflict) => conflict.doNothing()).execute();
}
