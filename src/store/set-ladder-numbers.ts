import { may } from "../access/may.ts";
import { type StaffViewer, scopeOf } from "../access/viewer.ts";
import type { StageNumbers } from "../inquiry/stage-numbers.ts";
import type { Moment } from "../inquiry/words.ts";
import type { Edition } from "../sop/edition.ts";
import { ladderNamed } from "../sop/ladders/ladders.ts";
import { differing, type NumbersRefused, numbersRefused } from "../sop/ladders/own-numbers.ts";
import { type Database, inside } from "./database.ts";
import { publishEdition } from "./editions.ts";

/**
 * Puts a school's own numbers in place of a ladder's, or takes them back (none): as an edition that differs from the one in
 * force in nothing else. Complaints that begin from then on go by them; those under way keep theirs. The refusal when a
 * number is not the school's to set.
 */
export async function setLadderNumbers(
  db: Database,
  viewer: StaffViewer,
  key: string,
  given: readonly StageNumbers[],
  now: Moment,
): Promise<{ done: true } | NumbersRefused> {
  const ladder = ladderNamed(key);
  if (!ladder)
    return { field: "of", because: "No ladder has that name.", instead: "Choose one of the list." };
  if (!may(viewer.roles, "change organisation"))
    return { field: "of", because: "Only an administrator changes this.", instead: "Ask one of them." };
  const refused = numbersRefused(ladder, given);
  if (refused) return refused;
  return inside(db, scopeOf(viewer), async (tx) => {
    const { edition, calendar } = await tx
      .selectFrom("schools")
      .select(["edition", "calendar"])
      .where("district_id", "=", viewer.district)
      .where("school_id", "=", viewer.school)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const { [key]: _, ...others } = edition.ladders ?? {};
    const own = differing(ladder, given);
    const next: Edition = {
      ...edition,
      id: `${edition.id.split("+")[0]}+ladders-${now.replace(/[^0-9TZ]/g, "")}`,
      effective: Temporal.Instant.from(now).toZonedDateTimeISO(calendar.tz).toPlainDate().toString(),
      ...{ approvedBy: viewer.name, ladders: { ...others, ...(own.length > 0 && { [key]: own }) } },
    };
    await publishEdition(tx, viewer, next, now);
    return { done: true };
  });
}
