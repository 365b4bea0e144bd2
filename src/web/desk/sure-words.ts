import { dateFormat } from "../../letters/words/date-format.ts";
import type { Ladder } from "../../sop/ladders/ladder.ts";

/** How sure an entry of the law is, as a sentence for somebody who has to rely on it. */
export const sureWords: Record<Ladder["verified"], string> = {
  "wording seen": "We read it in the law itself.",
  secondary: "We read about it, not the law itself.",
  "to be confirmed by counsel": "Your counsel is to confirm it.",
  "the school sets it": "Your school sets it.",
};

/** The same of a ladder, with what in it is less sure than the rest. */
export const sureOf = ({ verified, lessSure }: Pick<Ladder, "verified" | "lessSure">): string =>
  [sureWords[verified], lessSure].filter(Boolean).join(" ");

/** "25 Nov 2026", of an ISO date. */
export const checkedOn = (date: string): string =>
  dateFormat("en-GB", "UTC", { day: "numeric", month: "short", year: "numeric" }).format(Date.parse(date));
