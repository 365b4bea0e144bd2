import { type RawBuilder, sql } from "kysely";
import type { ImportAt } from "./stage-rows.ts";

/** The students (`student_id`) who are under an order now, or whose address, stay or placement is protected. */
export const protectedStudents = ({ district, school }: ImportAt): RawBuilder<unknown> =>
  sql`select student_id from orders where district_id = ${district} and school_id = ${school} and ended_at is null
    union select student_id from flags where district_id = ${district} and school_id = ${school} and ended_at is null
      and kind in ('address_protected', 'missing_child', 'foster_placement')`;
