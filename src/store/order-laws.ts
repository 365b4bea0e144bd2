import type { Place } from "../inquiry/place.ts";
import type { Moment } from "../inquiry/words.ts";
import { lawsOf } from "../sop/edition.ts";
import type { Law } from "../sop/statutory-clocks.ts";
import type { Database } from "./database.ts";
import { amendEdition } from "./editions.ts";

/** The laws that are on at a school, in the order in which they are asked. */
export async function lawsAt(tx: Database, place: Place): Promise<readonly Law[]> {
  const { edition } = await tx
    .selectFrom("schools")
    .select("edition")
    .where("district_id", "=", place.district)
    .where("school_id", "=", place.school)
    .executeTakeFirstOrThrow();
  return lawsOf(edition);
}

/**
 * Switches a school's laws on, in the district's order, from this moment: as an edition of its own that differs from the
 * one in force in nothing else, so that what was received before stays under the laws of its time. Returns its id; null,
 * and nothing is written, when they are on in that order already.
 */
export const orderLaws = (
  tx: Database,
  place: Place,
  laws: readonly Law[],
  now: Moment,
): Promise<string | null> =>
  amendEdition(tx, place, "laws", now, (edition) =>
    lawsOf(edition).join() === laws.join() ? null : { laws: [...laws] },
  );
