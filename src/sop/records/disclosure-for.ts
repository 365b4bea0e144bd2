import type { Disclosure } from "../../rights/facts.ts";
import { neededLevel } from "../../rights/levels.ts";
import type { Standing } from "../../rights/standing.ts";
import { hearing, mayTell } from "../hearing.ts";
import type { RequestCategory } from "./request.ts";

type Here = Parameters<typeof hearing>[2];

/**
 * What the rules say of this record for this person at this moment. The level of proof that its kind needs is asked here
 * too, after the refusals: whoever may not have it does not learn so from being asked who they are.
 */
export function disclosureFor(standing: Standing | null, category: RequestCategory, here: Here): Disclosure {
  const heard = hearing(standing, category, here);
  const needs = Math.max(neededLevel(category), heard.needs ?? 0);
  const level = standing?.identity?.level ?? 0;
  const full: Disclosure = {
    rule: "R-ANY-99",
    citation: "SOP 3.3.b",
    scope: null,
    mustRecord: "referral",
    within: null,
    outward: null,
    ...heard,
    needs,
  };
  if (!mayTell(full) || level >= needs) return full;
  return {
    ...full,
    decision: "verify_first",
    rule: "R-ID-01",
    because: `It is proved at level ${level} who asks; this record needs level ${needs}.`,
    instead:
      needs === 4
        ? "See a photo ID in the office and note it on the inquiry under “Who is asking”."
        : "Ring the number on file, or send a one-time link to the address on file.",
  };
}
