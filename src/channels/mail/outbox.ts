import { sending } from "../../afterwards.ts";
import type { Desk, Place } from "../../perform.ts";
import { type Database, inside, type Last } from "../../store/database.ts";
import type { LetterState } from "../../store/tables.ts";

/** How long one attempt holds a letter, in milliseconds: a little longer than a relay is waited for at that step. */
const leases = { claimed: 45_000, data_started: 55_000 };

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

/** Somebody else may still be at it, or it was put off: not before this moment. */
export type Busy = { until: string; purpose: string };

/**
 * Claims a letter for one attempt. "done": it left, failed for good, or waits for a person. A lease that ran out while
 * words flowed is the same as a relay that broke off.
 */
export async function claimLetter(
  tx: Database,
  { district, school }: Place,
  letter: string,
  now: string,
  last: Last,
): Promise<Claimed | Busy | "done"> {
  const row = await tx
    .selectFrom("letters")
    .selectAll()
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .where("id", "=", letter)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return "done";
  let { problem } = row;
  const again = row.state === "ambiguous" && problem === unanswered;
  if (row.state !== "queued" && row.state !== "claimed" && row.state !== "data_started" && !again)
    return "done";
  if (row.lease_until !== null && row.lease_until > now)
    return { until: row.lease_until, purpose: row.purpose };
  // The row is locked: what is written at the transaction's end stands in nobody's way.
  const update = (to: { state: LetterState; attempt?: number; lease_until: string | null }) =>
    last((out) =>
      out
        .updateTable("letters")
        .where("district_id", "=", district)
        .where("school_id", "=", school)
        .where("id", "=", letter)
        .set({ ...to, problem })
        .execute(),
    );
  if (row.state === "data_started") {
    problem = onceOrTwice(problem);
    if (problem === unansweredTwice) {
      await update({ state: "ambiguous", lease_until: null });
      return "done";
    }
  }
  const attempt = row.attempt + 1;
  await update({ state: "claimed", attempt, lease_until: later(now, leases.claimed) });
  return { ...row, inquiry: row.inquiry_id, attempt, problem };
}

/** Writes that the words begin to flow. False when another attempt has the letter: then no byte of them may. */
export const startLetter = (tx: Database, place: Place, claimed: Claimed, now: string): Promise<boolean> =>
  move(tx, place, claimed, ["claimed"], {
    state: "data_started",
    lease_until: later(now, leases.data_started),
  });

/**
 * Lets a letter lie until its next attempt, and orders that attempt, in one transaction; broken off twice, it waits for a
 * person. False when another attempt has it. Its own pause, not the queue's: the queue waits for our trouble to pass.
 */
export function postpone(
  { db, enqueue, now }: Pick<Desk, "db" | "enqueue" | "now">,
  place: Place,
  claimed: Claimed,
  to: { state: "queued" | "ambiguous"; problem: string },
): Promise<boolean> {
  return inside(db, { district: place.district, schools: [place.school] }, async (tx) => {
    const until = to.problem === unansweredTwice ? null : later(now(), pauseAfter(claimed.attempt));
    const mine = await move(tx, place, claimed, ["claimed", "data_started"], { ...to, lease_until: until });
    if (mine && until) await enqueue(tx, place, [sending(claimed.id, claimed.purpose, until)]);
    return mine;
  });
}

/** Milliseconds after the nth attempt: 2, 4, 8 … seconds, a quarter of an hour at the most. */
export const pauseAfter = (attempt: number): number => Math.min(900, 2 ** attempt) * 1_000;

/** Moves a letter on if it is still this attempt's. The attempt's number is the fence: whoever comes late changes nothing. */
async function move(
  tx: Database,
  { district, school }: Place,
  { id, attempt }: Claimed,
  from: LetterState[],
  to: { state: LetterState; lease_until: string | null; problem?: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("letters")
    .set(to)
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .where("id", "=", id)
    .where("attempt", "=", attempt)
    .where("state", "in", from)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** What to write when nobody knows whether a letter left: the first time and the second time. */
export const onceOrTwice = (problem: string | null): string =>
  problem?.startsWith(unanswered) ? unansweredTwice : unanswered;

const later = (now: string, milliseconds: number) => new Date(Date.parse(now) + milliseconds).toISOString();
