import { sending } from "../../afterwards.ts";
import type { Place } from "../../inquiry/place.ts";
import { saysLate } from "../../letters/says-late.ts";
import type { Desk } from "../../perform.ts";
import { type Database, inside, type Last } from "../../store/database.ts";
import { unanswered, unansweredTwice } from "../../store/letter-problems.ts";
import type { LetterState } from "../../store/tables.ts";
import { withStep } from "./letter-steps.ts";
import { pauseAfter } from "./pauses.ts";
import type { LetterThread } from "./thread-of.ts";

/** How long one attempt holds a letter, in milliseconds: a little longer than a relay is waited for at that step. */
const leases = { claimed: 45_000, data_started: 55_000 };

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
  /** When it could first leave: written, put off by a person, or ordered again. */
  since: string;
  /** It says that it could not leave for hours. */
  says_late: boolean;
  /** What it answers, once it was found. */
  thread: LetterThread | null;
};

/** Somebody else may still be at it, or it was put off: not before this moment. */
export type Busy = { until: string; purpose: string };

/** Asked for a letter that could leave now, in its transaction: null when it may, else when it is its turn. */
export type Turn = (row: { purpose: string }) => Promise<string | null>;

/** All of them, by name: PostgreSQL keeps no plan of what selects every column. */
const columns = [
  ...(["district_id", "school_id", "id", "inquiry_id", "purpose", "to_text", "words_text"] as const),
  ...(["subject", "language", "message_id", "state", "attempt", "lease_until", "problem", "at"] as const),
  ...(["looked_at", "leave_at", "steps", "says_late", "thread"] as const),
] as const;

/**
 * Claims a letter for one attempt. "done": it left, failed for good, was taken back, or waits for a person. A lease that
 * ran out while words flowed is the same as a relay that broke off.
 */
export async function claimLetter(
  tx: Database,
  { district, school }: Place,
  letter: string,
  now: string,
  last: Last,
  turn: Turn = async () => null,
): Promise<Claimed | Busy | "done"> {
  const row = await tx
    .selectFrom("letters")
    .select(columns)
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
  const since = row.leave_at ?? row.at;
  const until = [row.lease_until, since].find((one) => one !== null && one > now);
  if (until) return { until, purpose: row.purpose };
  // The row is locked: what is written at the transaction's end stands in nobody's way.
  const update = (to: {
    state: LetterState;
    attempt?: number;
    lease_until: string | null;
    says_late?: true;
  }) =>
    last((out) =>
      out
        .updateTable("letters")
        .where("district_id", "=", district)
        .where("school_id", "=", school)
        .where("id", "=", letter)
        .set({
          ...{ ...to, problem },
          steps: withStep({ state: to.state, at: now, ...(to.attempt && { attempt: to.attempt }) }),
        })
        .execute(),
    );
  if (row.state === "data_started") {
    problem = onceOrTwice(problem);
    if (problem === unansweredTwice) {
      await update({ state: "ambiguous", lease_until: null });
      return "done";
    }
  }
  const theirs = await turn(row);
  if (theirs) return { until: theirs, purpose: row.purpose };
  const attempt = row.attempt + 1;
  // Decided once, before any word of it flowed: a second attempt is the same mail.
  const says_late = row.says_late || (!problem?.startsWith(unanswered) && saysLate(row.purpose, row.at, now));
  await update({
    ...{ state: "claimed", attempt, lease_until: later(now, leases.claimed) },
    ...(says_late && { says_late }),
  });
  return { ...row, inquiry: row.inquiry_id, attempt, problem, since, says_late };
}

/** Writes that the words begin to flow. False when another attempt has the letter: then no byte of them may. */
export const startLetter = (tx: Database, place: Place, claimed: Claimed, now: string): Promise<boolean> =>
  move(tx, place, claimed, ["claimed"], now, {
    state: "data_started",
    lease_until: later(now, leases.data_started),
  });

type PutOff = { state: "queued" | "ambiguous"; problem: string };

/**
 * Lets a letter lie until its next attempt, and orders that attempt, in one transaction; broken off twice, it waits for a
 * person. False when another attempt has it. Its own pause, not the queue's: the queue waits for our trouble to pass.
 * `chance`: from 0 to 1, for the pause.
 */
export function postpone(
  { db, enqueue, now }: Pick<Desk, "db" | "enqueue" | "now">,
  place: Place,
  claimed: Claimed,
  to: PutOff,
  chance: number,
): Promise<boolean> {
  return inside(db, { district: place.district, schools: [place.school] }, async (tx) => {
    const until = to.problem === unansweredTwice ? null : later(now(), pauseAfter(claimed.attempt, chance));
    const mine = await move(tx, place, claimed, ["claimed", "data_started"], now(), {
      ...to,
      lease_until: until,
    });
    if (mine && until) await enqueue(tx, place, [sending(claimed.id, claimed.purpose, until)]);
    return mine;
  });
}

/** Moves a letter on if it is still this attempt's. The attempt's number is the fence: whoever comes late changes nothing. */
async function move(
  tx: Database,
  { district, school }: Place,
  { id, attempt }: Claimed,
  from: LetterState[],
  now: string,
  to: { state: LetterState; lease_until: string | null; problem?: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("letters")
    .set({
      ...to,
      steps: withStep({
        ...{ state: to.state, at: now, attempt },
        ...(to.problem && { because: to.problem }),
        ...(to.problem && to.lease_until && { until: to.lease_until }),
      }),
    })
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
