const second = 1_000;
const hour = 3_600 * second;

/** After so long without success a letter has failed, in milliseconds: RFC 5321, 4.5.4.1 asks for four or five days. */
export const mostWaiting = 5 * 24 * hour;
/** A link that proves who asks works for ten minutes: after that it helps nobody. */
const checkWaits = 10 * 60 * second;

/**
 * Milliseconds until the next attempt after the nth: full jitter below 2, 4, 8 … seconds, an hour at the most, and never
 * less than one second, so that letters that failed together do not come together. `chance`: from 0 to 1.
 */
export const pauseAfter = (attempt: number, chance: number): number =>
  Math.max(second, Math.round(Math.min(3_600, 2 ** Math.min(attempt, 12)) * second * chance));

/** Whether a letter that could first leave at `since` is not tried any more at `now`. */
export const isGivenUp = (purpose: string, since: string, now: string): boolean =>
  Date.parse(now) - Date.parse(since) >= (purpose === "identity" ? checkWaits : mostWaiting);
