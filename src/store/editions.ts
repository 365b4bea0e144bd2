import type { Place } from "../inquiry/place.ts";
import type { Moment } from "../inquiry/words.ts";
import type { Edition } from "../sop/edition.ts";
import { inForceOn } from "../sop/edition-in-force.ts";
import { asJson } from "./as-json.ts";
import type { Database } from "./database.ts";

/**
 * Publishes an edition: kept for ever under its id, in force from its effective date on. Inquiries that were received
 * before stay under theirs. False, and nothing is written, when the id was published before.
 */
export async function publishEdition(
  tx: Database,
  place: Place,
  edition: Edition,
  now: Moment,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await tx
    .insertInto("editions")
    .values({
      ...{ district_id: place.district, school_id: place.school, id: edition.id },
      ...{ effective: edition.effective, published_at: now, body: asJson(edition) },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows > 0n) await putInForce(tx, place, now);
  return numInsertedOrUpdatedRows > 0n;
}

/**
 * Changes one thing of the edition in force, from this moment: as an edition of its own that differs in nothing else, kept
 * for ever with who approved it, so that what was received before stays under the one of its time. `what` is told in its id.
 * Its id; null, and nothing is written, when `change` finds nothing to change.
 */
export async function amendEdition(
  tx: Database,
  place: Place,
  what: "guidance" | "ladders" | "laws",
  now: Moment,
  change: (edition: Edition) => Partial<Edition> | null,
): Promise<string | null> {
  const { edition, calendar } = await tx
    .selectFrom("schools")
    .select(["edition", "calendar"])
    .where("district_id", "=", place.district)
    .where("school_id", "=", place.school)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const changed = change(edition);
  if (!changed) return null;
  const id = `${edition.id.split("+")[0]}+${what}-${now.replace(/[^0-9TZ]/g, "")}`;
  const effective = Temporal.Instant.from(now).toZonedDateTimeISO(calendar.tz).toPlainDate().toString();
  return (await publishEdition(tx, place, { ...edition, ...changed, id, effective }, now)) ? id : null;
}

/** Lets the school's pages show the edition that is in force on its local date; changes nothing when they do. */
export async function putInForce(tx: Database, { district, school }: Place, now: Moment): Promise<void> {
  const { calendar, edition } = await tx
    .selectFrom("schools")
    .select(["calendar", "edition"])
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .executeTakeFirstOrThrow();
  const rows = await tx
    .selectFrom("editions")
    .select("body")
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .orderBy("effective")
    .orderBy("published_at")
    .execute();
  const current = inForceOn(
    now,
    calendar.tz,
    rows.map(({ body }) => body),
  );
  if (!current || current.id === edition.id) return;
  await tx
    .updateTable("schools")
    .set({ edition: asJson(current) })
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .execute();
}
