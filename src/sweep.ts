import { sql } from "kysely";
import type { Place } from "./inquiry/place.ts";
import type { Desk } from "./perform.ts";
import { perform } from "./perform.ts";
import { performMany } from "./perform-many.ts";
import { ringDue } from "./ring-due.ts";
import { type Database, inside } from "./store/database.ts";
import { theDesk } from "./store/record/gather.ts";

/** At most this many inquiries per school, kind and round; the next round takes the rest. */
const most = 500;
/** So many inquiries speak in one transaction: few enough that nobody waits long for one of them. */
const together = 50;
const who = theDesk("sweep");

/**
 * Finds the duties whose date has passed, and those of which somebody is to be reminded, each by its index, and lets each
 * inquiry say so itself. A poison row is put aside and reported; it does not stop the others. Returns how many inquiries
 * lapsed.
 */
export async function sweep(
  desk: Desk,
  place: Place,
  report: (inquiry: string, error: unknown) => void,
): Promise<number> {
  const { district, school } = place;
  await ringDue(desk, place, report);
  const look = (find: typeof lapsing) =>
    inside(desk.db, { district, schools: [school] }, (tx) => find(tx, place, desk.now()));
  const lapsed = await speak(desk, place, await look(lapsing), "lapse", report);
  await speak(desk, place, await look(nearing), "warn", report);
  return lapsed;
}

/** Lets inquiries speak, many in a transaction; when one of them cannot, each of its batch by itself. */
async function speak(
  desk: Desk,
  { district, school }: Place,
  inquiries: string[],
  kind: "lapse" | "warn",
  report: (inquiry: string, error: unknown) => void,
): Promise<number> {
  let spoke = 0;
  for (let from = 0; from < inquiries.length; from += together) {
    const batch = inquiries.slice(from, from + together);
    try {
      await performMany(desk, {
        ...{ district, school, who, inquiries: batch },
        commands: async (_, locked) => new Map(locked.map(({ id }) => [id, { kind }])),
      });
      spoke += batch.length;
    } catch {
      for (const inquiry of batch)
        try {
          await perform(desk, { district, school, inquiry, who, command: { kind } });
          spoke++;
        } catch (error) {
          report(inquiry, error);
        }
    }
  }
  return spoke;
}

/** Inquiries with a date that has passed, by the index `sweep`; those that have waited longest come first. */
export const lapsing = (tx: Database, place: Place, now: string) => dated(tx, place, now, sql`until`);

/** Inquiries with a date of which somebody is to be reminded, by the index `warn`. */
export const nearing = (tx: Database, place: Place, now: string) => dated(tx, place, now, sql`warn_at`);

async function dated(
  tx: Database,
  { district, school }: Place,
  now: string,
  column: ReturnType<typeof sql>,
): Promise<string[]> {
  // Written out, so that a plan that is kept knows the partial index. The walk ends at its limit, whatever is due.
  const { rows } = await sql<{ id: string }>`
    select distinct inquiry_id as id from (
      select inquiry_id from duties
      where district_id = ${district} and school_id = ${school} and state = 'due' and not paused
        and ${column} <= ${now}::timestamptz
      order by ${column} limit ${sql.lit(most)}
    ) d`.execute(tx);
  return rows.map(({ id }) => id);
}
