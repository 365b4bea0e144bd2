import { sql } from "kysely";
import type { StaffViewer, TokenViewer } from "../../access/viewer.ts";
import type { Moment } from "../../inquiry/words.ts";
import { type InquiryKey, idOf } from "./inquiry-key.ts";

/** The full hour of a moment. */
export const hourOf = (now: Moment): Moment => `${now.slice(0, 13)}:00:00.000Z`;

/** Records that somebody looked: once per person or program, inquiry and hour. */
export function look(viewer: StaffViewer | TokenViewer, key: InquiryKey, hour: Moment) {
  const [table, column] = viewer.kind === "staff" ? ["looks", "staff_id"] : ["token_looks", "token_id"];
  return sql`
    insert into ${sql.table(table)} (district_id, school_id, inquiry_id, ${sql.ref(column)}, hour)
    select i.district_id, i.school_id, i.id, ${viewer.id}::uuid, ${hour}::timestamptz from inquiries i
    where i.district_id = ${viewer.district} and i.school_id = ${viewer.school} and i.id = ${idOf(viewer, key)}
    on conflict do nothing`;
}
