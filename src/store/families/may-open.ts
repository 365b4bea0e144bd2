import { type RawBuilder, sql } from "kysely";
import { ownersFor, type StaffViewer } from "../../access/viewer.ts";
import type { Moment } from "../../inquiry/words.ts";

/** How long a family stays open that somebody opened with a reason. */
export const openMinutes = 60;

/**
 * May the viewer open the family of the student whose row is called `s`? The privacy officer and administrators: every
 * one. The office and supervisors: every one but those whose address is protected. Everybody: those of their own
 * inquiries, and for an hour those that they opened with a reason. Stands in every read, list and search of families.
 */
export function mayOpen(viewer: StaffViewer, now: Moment): RawBuilder<boolean> {
  const { roles } = viewer;
  if (roles.includes("privacy_officer") || roles.includes("administrator")) return sql`true`;
  const of = sql`district_id = s.district_id and school_id = s.school_id and student_id = s.id`;
  const isClerk = roles.includes("office") || roles.includes("supervisor");
  const own = sql`${ownersFor(viewer)}::uuid[]`;
  return sql`(${
    isClerk
      ? sql`not exists (select from flags where ${of} and kind = 'address_protected' and ended_at is null)`
      : sql`false`
  } or exists (select from inquiries where ${of} and (owner_id = any (${own}) or escalated_to = any (${own})))
    or ${openedBy(viewer, now)})`;
}

/** Did the viewer open this family with a reason, within the hour? */
export const openedBy = ({ id }: StaffViewer, now: Moment): RawBuilder<boolean> =>
  sql`exists (select from family_acts where district_id = s.district_id and school_id = s.school_id and student_id = s.id
    and kind = 'opened' and actor->>'id' = ${id} and at > ${now}::timestamptz - ${openMinutes} * interval '1 minute')`;
