import { type Asked, askedOf } from "./asked.ts";
import type { Disclosure, Facts } from "./facts.ts";
import { neutralWords } from "./neutral-words.ts";
import { eu } from "./packs/eu.ts";
import { everywhere } from "./packs/everywhere.ts";
import { uk } from "./packs/uk.ts";
import { us } from "./packs/us.ts";
import { ruleNamed } from "./rules/index.ts";
import { unknown, type Verdict } from "./verdict.ts";

type Floor = (asked: Asked, packs: readonly string[]) => Verdict;

const floors: Record<string, Floor> = { US: us, UK: uk, EU: eu };

/**
 * May this be told to this person? The first rule that matches decides; what no rule knows goes to the privacy officer.
 * Packs: the laws that the school chose, the most specific first; without them, the law of the facts. Where it is not
 * said who asks, no rule about a person speaks. Never throws.
 */
export function decideDisclosure(facts: Facts, packs: readonly string[] = [facts.j]): Disclosure {
  const asked = askedOf(facts);
  const floor = floorOf(packs) ?? floorOf([facts.j]);
  const { rule, decision, scope, records, within, because } =
    everywhere(asked) ?? (asked.word("rel") ? floor?.(asked, packs) : null) ?? unknown();
  const by = ruleNamed(rule);
  if (!by) throw new TypeError(`No rule is called ${rule}`);
  const told = decision === "allow" || decision === "allow_only" || decision === "route_emergency";
  return {
    decision,
    scope: decision === "allow_only" ? (scope ?? null) : null,
    rule,
    citation: by.citation,
    mustRecord: records ?? by.records,
    within: told ? (within ?? by.within) : null,
    because: because ?? by.because,
    instead: by.instead,
    outward: told || by.openly ? null : neutralWords("en"),
    needs: asked.needs,
  };
}

/** A state's pack stands on its country's floor. */
function floorOf(packs: readonly string[]): Floor | undefined {
  for (const name of packs) {
    const country = String(name).split("-")[0] ?? "";
    if (Object.hasOwn(floors, country)) return floors[country];
  }
}
