import type { Disclosure, Facts } from "./facts.ts";

/** May this be told to this person? The first rule that matches decides; what no rule knows goes to the privacy officer. */
export function decideDisclosure(facts: Facts, packs: readonly string[] = [facts.j]): Disclosure {
  return {
    decision: "ask_privacy_officer",
    scope: null,
    rule: "R-ANY-99",
    citation: "SOP 3.3.b",
    mustRecord: "referral",
    within: null,
    because: `No rule of ${packs.join(", ")} speaks of this.`,
    instead: "Ask the privacy officer.",
    outward: null,
    needs: 3,
  };
}
