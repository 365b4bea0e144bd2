/** An acknowledgement that leaves so much later than it was written says so, in milliseconds. */
const honestAfter = 4 * 3_600_000;

/** Whether a letter that leaves now says that it comes late: the date in it is counted from when it was written. */
export const saysLate = (purpose: string, written: string, now: string): boolean =>
  purpose === "acknowledgement" && Date.parse(now) - Date.parse(written) >= honestAfter;
