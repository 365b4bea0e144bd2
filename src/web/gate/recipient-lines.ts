import type { Calendar } from "../../calendar/calendar.ts";
import { type Way, wayOn } from "../../letters/gate/ways.ts";
import { type Edition, lawsOf } from "../../sop/edition.ts";
import { addressState } from "../../sop/gate/address-state.ts";
import { heardAt } from "../../sop/gate/heard-at.ts";
import type { Person } from "../../store/reads/people-of.ts";
import { dayWords, type SchoolClock } from "../desk/when-words.ts";
import type { State } from "../ui/state.ts";

/** One recipient as the strip above the composer shows them. */
export type RecipientLine = {
  key: string;
  name: string;
  /** Who they are to the child, and where it goes. */
  relation: string;
  state: State;
  may: string;
  /** Why, and what to do; empty where they may have it. */
  because: string;
  instead: string;
  rule: string;
  ways: Way[];
  /** The rules say no: the privacy officer's yes changes nothing, only what is on file could. */
  isFinal?: true;
};
type About = {
  /** Whose records: a first name, or none. */
  child: string | null;
  edition: Edition;
  calendar: Calendar;
  clock: SchoolClock;
};

/** What a person may receive of this kind of information now, in a line for the staff. */
export function recipientLine(person: Person, category: string, about: About): RecipientLine {
  const { child, edition, calendar, clock } = about;
  const { address, name, relation, standing, id, since, insteadOf } = person;
  const line = {
    key: id ?? address ?? "parent",
    name,
    relation: [
      relation ?? (id ? null : "not on file"),
      address ?? "no e-mail address on file",
      insteadOf && `the address on file, not ${insteadOf}`,
    ]
      .filter(Boolean)
      .join(", "),
  };
  if (!standing)
    return category === "general"
      ? { ...line, ...nothing, state: "met", may: "may receive a general answer" }
      : {
          ...{ ...line, ...nothing, state: "refused", may: "may not receive this" },
          because: "It is not on file who this person is to which student.",
          instead: "Link the family under Facts, or send the neutral text.",
          ways: ["neutral", "ask_privacy_officer"],
        };
  // Without an address nothing is mailed: it is spoken, or goes by post.
  const isMailed = category !== "general" && id !== null && address !== null;
  const to = isMailed ? addressState(address, { email: address, since }, clock.now) : undefined;
  const here = { now: clock.now, calendar, edition, laws: lawsOf(edition) };
  const { decision, because, instead, rule, scope } = heardAt(standing, category, here, { to });
  const own = { rule: rule ?? "", ways: wayOn(decision), because, instead };
  if (decision === "allow") {
    const until = standing.identity?.until ? dayWords(standing.identity.until, clock) : null;
    const level = standing.identity && category !== "general" ? standing.identity.level : null;
    const proof = level === null ? "" : ` · identity level ${level}${until ? ` until ${until}` : ""}`;
    const what =
      category === "general" ? "a general answer" : `${child ? `${child}’s` : "the student’s"} records`;
    return { ...line, ...nothing, rule: own.rule, state: "met", may: `may receive ${what}${proof}` };
  }
  const [state, may] = words[decision] ?? words.refuse;
  const part = decision === "allow_only" && scope ? `may receive only this: ${scope}` : may;
  return { ...line, ...own, state, may: part, ...(decision === "refuse" && { isFinal: true }) };
}

const nothing = { because: "", instead: "", rule: "", ways: [] as Way[] };
const words: Record<string, [State, string]> & { refuse: [State, string] } = {
  verify_first: ["due", "first verify who this is"],
  allow_only: ["due", "may receive a part of this only"],
  ask_privacy_officer: ["refused", "ask the privacy officer first"],
  route_emergency: ["refused", "hand over to the emergency protocol"],
  refuse: ["refused", "may not receive this"],
};
