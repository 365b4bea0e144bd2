import { may } from "../access/may.ts";
import { type StaffViewer, scopeOf } from "../access/viewer.ts";
import type { Moment } from "../inquiry/words.ts";
import type { Guidance } from "../letters/words/guidance-words.ts";
import type { Edition } from "../sop/edition.ts";
import { guidanceWith } from "../sop/own-guidance.ts";
import { type Database, inside } from "./database.ts";
import { publishEdition } from "./editions.ts";

/**
 * Puts a school's own guidance in place of the shipped one, or takes it back: as an edition of its own that differs from the
 * one in force in nothing else, kept for ever with who approved it. False when the role may not.
 */
export async function setGuidance(
  db: Database,
  viewer: StaffViewer,
  key: string,
  words: Guidance | null,
  now: Moment,
): Promise<boolean> {
  if (!may(viewer.roles, "change guidance")) return false;
  return inside(db, scopeOf(viewer), async (tx) => {
    const { edition, calendar } = await tx
      .selectFrom("schools")
      .select(["edition", "calendar"])
      .where("district_id", "=", viewer.district)
      .where("school_id", "=", viewer.school)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const effective = Temporal.Instant.from(now).toZonedDateTimeISO(calendar.tz).toPlainDate().toString();
    const next: Edition = {
      ...edition,
      id: `${edition.id.split("+")[0]}+guidance-${now.replace(/[^0-9TZ]/g, "")}`,
      ...{ effective, approvedBy: viewer.name, guidance: guidanceWith(key, words, edition) },
    };
    return publishEdition(tx, viewer, next, now);
  });
}
