import { sql } from "kysely";
import type { Command } from "./inquiry/command.ts";
import { type Desk, type Place, perform } from "./perform.ts";
import { type Database, inside } from "./store/database.ts";

/** At most this many inquiries per school, kind and round; the next round takes the rest. */
const most = 500;
/** So many inquiries speak at once: each has its own row to lock, and the pages need connections too. */
const together = 4;

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
  const look = (find: typeof lapsing) =>
    inside(desk.db, { district: place.district, schools: [place.school] }, (tx) =>
      find(tx, place, desk.now()),
    );
  const speak = async (inquiries: string[], command: Command) => {
    let spoke = 0;
    const next = async (): Promise<void> => {
      for (let inquiry = inquiries.shift(); inquiry; inquiry = inquiries.shift()) {
        try {
          await perform(desk, {
            ...{ district: place.district, school: place.school, inquiry, command },
            who: { actor: { kind: "system", part: "sweep" }, name: "The desk", roles: [] },
          });
          spoke++;
        } catch (error) {
          report(inquiry, error);
        }
      }
    };
    await Promise.all(Array.from({ length: together }, next));
    return spoke;
  };
  const lapsed = await speak(await look(lapsing), { kind: "lapse" });
  await speak(await look(nearing), { kind: "warn" });
  return lapsed;
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
