import type { Automatic, Sort } from "./automatic.ts";

export type Kind = "human" | "auto_reply" | "bounce" | "delay" | "report" | "list" | "receipt" | "challenge";

const kinds: Record<Sort, Kind> = {
  bounce: "bounce",
  delay: "delay",
  auto_reply: "auto_reply",
  challenge: "challenge",
  receipt: "receipt",
  feedback_report: "report",
  report: "report",
  list: "list",
  // An address that nobody reads says nothing about who wrote: a person may sit behind it.
  notification: "human",
  loop: "auto_reply",
};

/** What wrote a mail, by its own words alone. In doubt a person: a parent's mail that is taken for a machine's is lost. */
export const kindOf = (found: Automatic | null): Kind => (found ? kinds[found.sort] : "human");
