import type { Entry } from "./entry.ts";
import type { Inquiry, Waiting } from "./state.ts";

/** A reply that waits: what it will mean once its letter has left. */
export const waitingOf = (entry: Extract<Entry, { kind: "replied" }>): Waiting => ({
  ...{ letter: entry.letter ?? "", copies: entry.copies ?? [], leaves: entry.leaves ?? entry.at },
  ...(entry.scheduled && { scheduled: true }),
  ...{ settles: entry.settles, asksGuardian: entry.asksGuardian },
  ...(entry.promise && { promise: entry.promise }),
  ...(entry.by.kind === "staff" && { writer: entry.by.id }),
});

/** It waits no longer; a state without any such reply is as it always was. */
export const withoutWaiting = ({ leaving }: Inquiry, letter: string): Partial<Inquiry> => {
  if (!leaving) return {};
  const left = leaving.filter((one) => one.letter !== letter);
  return { leaving: left.length > 0 ? left : undefined };
};
