import { sql } from "kysely";
import type { Place } from "./inquiry/place.ts";
import { type Desk, perform } from "./perform.ts";
import { inside } from "./store/database.ts";
import { theDesk } from "./store/record/gather.ts";

const who = theDesk("sweep");
/** At most so many emergencies of a school in one round; the next round, a second later, takes the rest. */
const most = 200;

/**
 * Lets the chain of every emergency that nobody has, and whose time has come, turn to whom is next, each in a transaction
 * of its own: the trouble of one is told and does not stop the others. Returns how many alerts were ordered.
 */
export async function ringDue(
  desk: Desk,
  { district, school }: Place,
  report: (inquiry: string, error: unknown) => void,
): Promise<number> {
  const due = await inside(desk.db, { district, schools: [school] }, async (tx) => {
    const { rows } = await sql<{ id: string }>`
      select id from inquiries where district_id = ${district} and school_id = ${school}
        and alert_at <= ${desk.now()}::timestamptz order by alert_at limit ${sql.lit(most)}`.execute(tx);
    return rows.map(({ id }) => id);
  });
  let alerts = 0;
  for (const inquiry of due)
    try {
      const done = await perform(desk, { district, school, inquiry, who, command: { kind: "ring" } });
      if ("entries" in done) alerts += done.entries.length;
    } catch (error) {
      report(inquiry, error);
    }
  return alerts;
}
