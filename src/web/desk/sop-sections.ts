import { type Keeper, sentences } from "../../sop/sentences.ts";
import type { Figure } from "../../store/reads/conformance.ts";

export type SentenceLine = {
  id: string;
  words: string;
  keptBy: string;
  how: string;
  figure: (Omit<Figure, "clause"> & { kept: number | null }) | null;
};

const titles: Record<string, string> = {
  "1": "1 Scope",
  "2": "2 Objectives",
  "3.1": "3.1 Receiving the inquiry",
  "3.2": "3.2 Responding",
  "3.3": "3.3 Providing information",
  "3.4": "3.4 Sensitive or difficult inquiries",
  "3.5": "3.5 Documenting",
  "4": "4 Types of inquiry",
  "5": "5 Confidentiality",
  "6": "6 Escalation",
  "7": "7 Feedback and review",
  "8": "8 Respect",
};
const keepers: Record<Keeper, string> = {
  rule: "a rule",
  form: "the form",
  check: "a check of the draft",
  people: "people",
};

/** The procedure sentence by sentence, each with who keeps it and, where it obliges, how often it was kept in time. */
export function sopSections(figures: readonly Figure[]) {
  const sections = new Map<string, SentenceLine[]>();
  for (const { id, words, keptBy, how } of sentences) {
    const section = id.split(".").slice(0, -1).join(".");
    const found = figures.find(({ clause }) => clause === id);
    const ended = found ? found.met + found.late + found.missed : 0;
    const line: SentenceLine = {
      ...{ id, words, how },
      keptBy: keptBy.map((keeper) => keepers[keeper]).join(" and "),
      figure: found ? { ...found, kept: ended ? Math.floor((100 * found.met) / ended) : null } : null,
    };
    sections.set(section, [...(sections.get(section) ?? []), line]);
  }
  return [...sections].map(([key, sentences]) => ({ title: titles[key] ?? key, sentences }));
}
