import { localAt } from "../calendar/local-time.ts";
import { decideDisclosure } from "../rights/decide-disclosure.ts";
import type { Disclosure, Jurisdiction } from "../rights/facts.ts";
import { factsOf, type Standing } from "../rights/standing.ts";
import type { AddressState } from "./gate/address-state.ts";
import type { World } from "./world.ts";

/** What the rules answered; where nobody could be asked about, only the answer and its words. */
export type Hearing = Pick<Disclosure, "decision" | "because" | "instead"> & Partial<Disclosure>;
type Here = Pick<World, "now" | "laws"> & {
  calendar: { tz: string };
  edition: { identity: { forStudent: number } };
  /** Where a letter would go; absent when nothing is mailed. */
  to?: AddressState;
};

/** May something be told, be it all or a part? */
export const mayTell = ({ decision }: Pick<Disclosure, "decision">): boolean =>
  decision === "allow" || decision === "allow_only";

/** What the rules say of this kind of information, for this person and student at this moment at the school (SOP 3.3). */
export function hearing(
  standing: Standing | null,
  category: string,
  { now, calendar, edition, laws, to = "on_file" }: Here,
): Hearing {
  if (!standing) return notLinked;
  const { date } = localAt(calendar.tz, Date.parse(now));
  const facts = {
    ...factsOf(standing, { category, date, j: jurisdictionOf(laws) }),
    ...(to !== "on_file" && { unknown_address: true }),
  };
  const answer = decideDisclosure(facts, laws);
  if (!standing.link && answer.rule === "R-TP-01") return { ...answer, ...notLinked };
  // A school's own edition may ask for more proof than the rules do, never for less.
  if (mayTell(answer) && answer.needs >= 3 && facts.ver < edition.identity.forStudent)
    return { ...answer, ...notProved };
  return answer;
}

/** The most specific law of the school; the United Kingdom's alone is asked as England's, the fuller of the two. */
const jurisdictionOf = ([law = "US"]: World["laws"]): Jurisdiction => (law === "UK" ? "UK-ENG" : law);

const notLinked = {
  decision: "refuse",
  because: "This person's link to the student is not on record.",
  instead: "Link the guardian and the student under Facts, or send the neutral text.",
} as const;

const notProved = {
  decision: "verify_first",
  because: "It has not been verified who is asking.",
  instead: "Ring the number on file, or send a one-time link to the address on file, then send this reply.",
} as const;
