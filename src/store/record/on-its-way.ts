import { sql } from "kysely";
import type { Place } from "../../inquiry/place.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { Database } from "../database.ts";
import { unanswered } from "../letter-problems.ts";

/**
 * Whether any letter of a reply that waits is on its way, or perhaps was: then nothing can be taken back. Holds the
 * letters until the transaction ends, so that no attempt begins meanwhile.
 */
export async function onItsWay(
  tx: Database,
  { district, school }: Place,
  { leaving = [] }: Inquiry,
  letter: string,
): Promise<boolean> {
  const one = leaving.find((waits) => waits.letter === letter);
  if (!one) return false;
  const { rows } = await sql<{ state: string; problem: string | null }>`
    select state, problem from letters where district_id = ${district} and school_id = ${school}
      and id = any (${[one.letter, ...one.copies]}::uuid[]) order by id for update`.execute(tx);
  return rows.some(({ state, problem }) => state !== "queued" || problem?.startsWith(unanswered));
}
