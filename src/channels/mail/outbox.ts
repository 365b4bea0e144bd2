import type { Place } from "../../perform.ts";
import { type Database, inside } from "../../store/database.ts";
import type { LetterState } from "../../store/tables.ts";

const lease = 60_000;

/** Written into a letter's row when a relay broke off after the words had begun: it is sent once more, then a person decides. */
export const unanswered = "The relay broke off before it said whether it has the letter.";
export const unansweredTwice = `${unanswered} That happened twice: ask the relay's log, then send it again or let it be.`;

export type Claimed = {
  id: string;
  attempt: number;
  inquiry: string;
  purpose: string;
  to_text: string;
  words_text: string;
  subject: string;
  language: string;
  message_id: string;
  at: string;
  problem: string | null;
};

/**
 * Claims a letter for one attempt and sixty seconds. "busy": another attempt may still run; ask again later. "done": it
 * left, failed for good, or waits for a person. A lease that ran out while words flowed is the same as a relay that broke off.
 */
export function claimLetter(
  db: Database,
  place: Place,
  letter: string,
  now: string,
): Promise<Claimed | "busy" | "done"> {
  const { district, school } = place;
  return inside(db, { district, schools: [school] }, async (tx) => {
    const row = await tx
      .selectFrom("letters")
      .selectAll()
      .where("district_id", "=", district)
      .where("school_id", "=", school)
      .where("id", "=", letter)
      .forUpdate()
      .executeTakeFirst();
    if (!row) return "done";
    const running = row.lease_until !== null && row.lease_until > now;
    let { problem } = row;
    if (row.state === "claimed" || row.state === "data_started") {
      if (running) return "busy";
      if (row.state === "data_started") {
        problem = onceOrTwice(problem);
        if (problem === unansweredTwice) return leaveToPerson(tx, place, letter);
      }
    } else if (row.state === "ambiguous") {
      if (row.problem !== unanswered) return "done";
    } else if (row.state !== "queued") return "done";
    const attempt = row.attempt + 1;
    await tx
      .updateTable("letters")
      .set({ state: "claimed", attempt, lease_until: later(now), problem })
      .where("district_id", "=", district)
      .where("school_id", "=", school)
      .where("id", "=", letter)
      .execute();
    return { ...row, inquiry: row.inquiry_id, attempt, problem };
  });
}

/**
 * Moves a letter on, if it is still this attempt's; false when another attempt has it. The attempt's number is the
 * fence: whoever comes late changes nothing.
 */
export function moveLetter(
  db: Database,
  { district, school }: Place,
  { id, attempt }: Claimed,
  from: LetterState,
  to: { state: LetterState; problem?: string; leased?: string },
): Promise<boolean> {
  return inside(db, { district, schools: [school] }, async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable("letters")
      .set({
        state: to.state,
        lease_until: to.leased ? later(to.leased) : null,
        ...(to.problem !== undefined && { problem: to.problem }),
      })
      .where("district_id", "=", district)
      .where("school_id", "=", school)
      .where("id", "=", id)
      .where("attempt", "=", attempt)
      .where("state", "=", from)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  });
}

/** What to write when nobody knows whether a letter left: the first time and the second time. */
export const onceOrTwice = (problem: string | null): string =>
  problem?.startsWith(unanswered) ? unansweredTwice : unanswered;

async function leaveToPerson(tx: Database, { district, school }: Place, letter: string): Promise<"done"> {
  await tx
    .updateTable("letters")
    .set({ state: "ambiguous", lease_until: null, problem: unansweredTwice })
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .where("id", "=", letter)
    .execute();
  return "done";
}

const later = (now: string) => new Date(Date.parse(now) + lease).toISOString();
