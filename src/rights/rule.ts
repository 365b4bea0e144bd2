/** How sure we are of the wording: we saw it or an authority's summary, we read of it elsewhere, or counsel must look. */
export type Verified = "wording seen" | "secondary" | "to be confirmed by counsel" | "our own choice";

/** One rule about who may be told what. Not legal advice: a school's counsel confirms the pack that it switches on. */
export type Rule = {
  id: string;
  /** Whose law, by the code of its pack; `any` for what holds everywhere. */
  law: string;
  verified: Verified;
  /** The code of what has to be written down; what the rule decides otherwise may ask for another. */
  records: string;
  citation: string;
  /** For staff: why. It may name what protects the child. */
  because: string;
  /** For staff: the lawful ways on. */
  instead: string;
  /** Where the wording was read. */
  source: string;
  /** Local date on which somebody last compared it with its source. */
  lastChecked: string;
  /** The clock of law that runs with it, by its name. */
  within: string | null;
  /** Its refusal says nothing about a student, so staff may give it in their own words; else only the neutral words leave. */
  openly: boolean;
};

type More = Partial<Pick<Rule, "within" | "openly" | "source">>;

const marks: Record<"V" | "S" | "M" | "-", Verified> = {
  V: "wording seen",
  S: "secondary",
  M: "to be confirmed by counsel",
  "-": "our own choice",
};

const sourceOf = (citation: string): string => {
  if (/34 CFR 99|1232g/.test(citation)) return "FERPA and its regulations, 34 CFR part 99";
  if (/34 CFR 300/.test(citation)) return "IDEA regulations, 34 CFR part 300";
  return "As cited";
};

/** A rule; where its wording was read follows from the citation unless it is given. */
export const rule = (
  id: string,
  law: string,
  mark: keyof typeof marks,
  records: string,
  citation: string,
  because: string,
  instead: string,
  more: More = {},
): Rule => ({
  ...{ id, law, verified: marks[mark], records, citation, because, instead },
  ...{ source: sourceOf(citation), lastChecked: "2026-11-25", within: null, openly: false, ...more },
});
