import type { Facts } from "./facts.ts";
import { categoryOf, type Kind, kindOf } from "./known-words.ts";
import { neededLevel } from "./levels.ts";

/** The facts as the rules read them: known words, and the level that is needed here. */
export type Asked = {
  kind: Kind;
  cat: string;
  order: string;
  level: number;
  needs: number;
  /** Whether a fact is true; absent is not true. */
  is: (...names: string[]) => boolean;
  /** Whether somebody said explicitly that it is not so; absent is not known. */
  isNot: (...names: string[]) => boolean;
  word: (name: string) => string;
  /** A number, such as an age; NaN when it is not known. */
  count: (name: string) => number;
};

const yes = (fact: unknown) => fact === true || fact === "true" || fact === "yes";
const no = (fact: unknown) => fact === false || fact === "false" || fact === "no";

/** A flag or an order about the student, against whomever it stands: proof by mail or telephone is then not enough. */
const risks = ["addr_protected", "missing_flag", "foster", "foster_placement", "at_risk"];

/** The facts of a case as the rules read them. */
export function askedOf(facts: Facts): Asked {
  const fact = (name: string) => (Object.hasOwn(facts, name) ? facts[name] : undefined);
  const is: Asked["is"] = (...names) => names.some((name) => yes(fact(name)));
  const word: Asked["word"] = (name) =>
    String(fact(name) ?? "")
      .trim()
      .toLowerCase();
  const cat = categoryOf(fact("cat"));
  const level = Number(fact("ver"));
  return {
    kind: kindOf(fact("rel")),
    cat,
    order: word("order") || "none",
    level: Number.isFinite(level) ? level : 0,
    needs: neededLevel(cat, { atRisk: is(...risks) }),
    is,
    isNot: (...names) => names.some((name) => no(fact(name))),
    word,
    count: (name) => (word(name) === "" ? Number.NaN : Number(fact(name))),
  };
}

/** Who stands in for the child: parents, and whoever may count as one. */
export const asParent = ({ kind, is }: Asked): boolean =>
  kind === "parent" ||
  kind === "step_parent" ||
  kind === "caregiver" ||
  kind === "foster_parent" ||
  (kind === "relative" && is("guardian_papers", "acting"));
