import type { Moment } from "../inquiry/words.ts";
import { type Edition, lawsOf } from "../sop/edition.ts";
import type { Law } from "../sop/statutory-clocks.ts";
import type { Database } from "./database.ts";
import { publishEdition } from "./editions.ts";

type Place = { district: number; school: number };

/** The laws that are on at a school, in the order in which they are asked. */
export async function lawsAt(tx: Database, place: Place): Promise<readonly Law[]> {
  return lawsOf((await currentOf(tx, place)).edition);
}

/**
 * Switches a school's laws on, in the district's order, from this moment: as an edition of its own that differs from the
 * one in force in nothing else, so that what was received before stays under the laws of its time. Returns its id; null,
 * and nothing is written, when they are on in that order already.
 */
export async function orderLaws(
  tx: Database,
  place: Place,
  laws: readonly Law[],
  now: Moment,
): Promise<string | null> {
  const { edition, calendar } = await currentOf(tx, place);
  if (lawsOf(edition).join() === laws.join()) return null;
  const effective = Temporal.Instant.from(now).toZonedDateTimeISO(calendar.tz).toPlainDate().toString();
  const id = `${edition.id.split("+")[0]}+laws-${now.replace(/[^0-9TZ]/g, "")}`;
  const next: Edition = { ...edition, id, effective, laws: [...laws] };
  return (await publishEdition(tx, place, next, now)) ? id : null;
}

const currentOf = (tx: Database, { district, school }: Place) =>
  tx
    .selectFrom("schools")
    .select(["edition", "calendar"])
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .forUpdate()
    .executeTakeFirstOrThrow();
