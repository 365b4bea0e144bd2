import { namedRules } from "../calendar/named-rules.ts";

/** Whose law: a country, a state or nation within one, or the European Union. */
export const lawNames = {
  US: "United States",
  "US-CA": "California",
  "US-IL": "Illinois",
  "US-MA": "Massachusetts",
  UK: "United Kingdom",
  "UK-ENG": "England",
  "UK-SCO": "Scotland",
  EU: "European Union",
} as const;
export type Law = keyof typeof lawNames;

/** How sure we are of the wording: we saw it or an authority's summary, we read of it elsewhere, or counsel must look. */
export type Verified = "wording seen" | "secondary" | "to be confirmed by counsel";

/** One clock of law: not legal advice. A school's counsel confirms those that it switches on. */
export type StatutoryClock = {
  name: string;
  /** The counting rule, by its name in `namedRules`. */
  rule: string;
  laws: readonly Law[];
  /** What must be done by the date, in plain words. */
  plain: string;
  starts: string;
  source: string;
  /** Local date on which somebody last compared it with its source. */
  lastChecked: string;
  verified: Verified;
  /** The law knows one extension: to another rule, or to a date that both agreed on in writing. */
  extension: null | { to: string | "agreed"; by: string; grounds: string };
  /** What the clock stands still for, while the school waits for it. */
  standsStillFor: readonly ("identity" | "scope")[];
  /** A person gives the date of a meeting or hearing; it is due before that, and by the rule at the latest. */
  beforeMeeting?: true;
  /** A waiting time: nothing may be given before it is over, and it is due on the next business day. */
  waits?: true;
  /** What the parent gets by it, when the law gives it to the parent; null: it is owed to somebody else. */
  gives: "access" | "acknowledgement" | "report" | null;
};

type Given = Pick<StatutoryClock, "name" | "laws" | "plain" | "starts" | "verified" | "gives"> &
  Partial<Pick<StatutoryClock, "rule" | "extension" | "standsStillFor" | "beforeMeeting" | "waits">>;

const clock = (given: Given): StatutoryClock => {
  const rule = given.rule ?? given.name;
  const source = namedRules[rule]?.source ?? "";
  return { extension: null, standsStillFor: [], lastChecked: "2026-11-24", ...given, rule, source };
};

const seen = "wording seen";
const request = "The day on which a parent asked, by whatever way";

/** The catalogue, a country's own law first. `docs/statutory-clocks.md` is this list for readers. */
export const statutoryClocks: readonly StatutoryClock[] = [
  clock({
    ...{ name: "FERPA-45", laws: ["US"], plain: "Access to the education record", verified: seen },
    ...{ starts: request, gives: "access" },
  }),
  clock({
    ...{ name: "IDEA-45", laws: ["US"], plain: "Access to the special-education record", verified: seen },
    ...{ starts: request, gives: "access" },
  }),
  clock({
    ...{ name: "IDEA-MEETING", rule: "IDEA-45", laws: ["US"], verified: seen, beforeMeeting: true },
    plain: "Access to the special-education record before an IEP meeting or hearing",
    ...{ starts: request, gives: "access" },
  }),
  clock({
    ...{ name: "IDEA-60", laws: ["US"], plain: "Decision on a special-education state complaint" },
    ...{ starts: "The day on which the state agency received the complaint", verified: seen, gives: null },
  }),
  clock({
    ...{ name: "CA-5BD", laws: ["US-CA"], plain: "Access to the pupil record", verified: seen },
    ...{ starts: request, gives: "access" },
  }),
  clock({
    ...{ name: "UCP-60", laws: ["US-CA"], plain: "Investigation report on a uniform complaint" },
    ...{ starts: "The day on which the complaint was received", verified: seen, gives: "report" },
    extension: {
      ...{ to: "agreed", by: "to the date that the complainant agreed to" },
      grounds: "Only with the complainant’s agreement in writing",
    },
  }),
  clock({
    ...{ name: "CA-36H", laws: ["US-CA"], plain: "Written report of suspected child abuse or neglect" },
    ...{ starts: "The moment at which the reporter had the information", verified: seen, gives: null },
  }),
  clock({
    ...{ name: "IL-10BD", laws: ["US-IL"], plain: "Access to the student record", verified: "secondary" },
    ...{ starts: "The day on which the written request was received", gives: "access" },
    extension: {
      ...{ to: "IL-15BD", by: "by five business days" },
      grounds: "Only on a ground that the Act lists; name it in the reason",
    },
  }),
  clock({
    ...{ name: "MA-10D", laws: ["US-MA"], plain: "Access to the student record", verified: seen },
    ...{ starts: request, gives: "access" },
  }),
  clock({
    ...{ name: "MA-21D", laws: ["US-MA"], verified: seen, waits: true, gives: null },
    plain: "Access of a non-custodial parent, after the other parent was told",
    starts: "The day on which the custodial parent was notified",
  }),
  clock({
    ...{ name: "PUPIL-15SD", laws: ["UK-ENG"], plain: "Access to the educational record of a pupil" },
    ...{ starts: "The day on which the written request was received", verified: seen, gives: "access" },
  }),
  clock({
    ...{ name: "SCO-15SD", laws: ["UK-SCO"], plain: "Access to the educational record of a pupil" },
    ...{ starts: "The day on which the request was received", verified: "secondary", gives: "access" },
  }),
  clock({
    ...{ name: "SAR-1M", laws: ["UK", "EU"], plain: "Answer to a subject access request", verified: seen },
    ...{ starts: request, gives: "access", standsStillFor: ["identity", "scope"] },
    extension: {
      ...{ to: "SAR-3M", by: "by two months" },
      grounds: "The request is complex, or there are many from the same person",
    },
  }),
  clock({
    ...{ name: "ICO-30", laws: ["UK"], plain: "Acknowledgement of a data-protection complaint" },
    ...{ starts: "The day on which the complaint was received", verified: seen, gives: "acknowledgement" },
  }),
  clock({
    ...{ name: "GDPR-72H", laws: ["UK", "EU"], plain: "Notice of a data breach to the authority" },
    ...{ starts: "The moment at which the school became aware of the breach", gives: null },
    verified: "to be confirmed by counsel",
  }),
];

/** A clock by its name; null when the catalogue has none. */
export const clockNamed = (name: string | undefined): StatutoryClock | null =>
  statutoryClocks.find((one) => one.name === name) ?? null;

/** Whether nobody compared a clock with its source for a year, on a local date "YYYY-MM-DD". */
export const isStale = ({ lastChecked }: StatutoryClock, today: string): boolean =>
  Temporal.PlainDate.compare(Temporal.PlainDate.from(lastChecked).add({ years: 1 }), today) < 0;
