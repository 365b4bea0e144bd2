/** What servers say while they go on trying (RFC 3464's "delayed"), in lower case. */
const waiting = [
  "will keep trying",
  "keeps trying",
  "will continue to try",
  "will be retried",
  "will be retrying",
  "still trying",
  "still being retried",
  "has not yet been delivered",
  "not yet been delivered",
  "delivery attempts will continue",
  "no action is required on your part",
  "do not need to resend",
  "don't need to resend",
  "warning message only",
  "this is just a warning",
  "this is only a warning",
  "has been delayed",
  "will retry",
  "gmail will retry",
  "delivery incomplete",
  "temporary problem delivering",
  "only a temporary failure report",
  "message is delayed",
  "zustellung wird weiter",
  "wird weiterhin versucht",
  "se seguirá intentando",
  "nouvelle tentative",
];

/** What they say when they have stopped. */
const over = [
  "giving up",
  "given up",
  "gave up",
  "permanent error",
  "permanent fail",
  "failed permanently",
  "has expired",
  "time expired",
  "retry timeout exceeded",
  "was not delivered",
  "could not be delivered",
  "couldn't be delivered",
  "no further delivery attempts",
  "delivery has failed",
  "not going to try again",
];

/** Does a report in plain words speak of a delay, and not of a failure? */
export function isDelay(text: string, subject: string): boolean {
  const said = text.slice(0, 4_000).toLowerCase();
  const title = subject.slice(0, 300).toLowerCase();
  const titled = /\(delay\)|\bdelayed\b|\bwarning: (?:message|could not send)|incomplete/.test(title);
  const waits = waiting.some((words) => said.includes(words));
  return waits
    ? titled || !over.some((words) => said.includes(words))
    : titled && !over.some((words) => said.includes(words));
}
