import type { Decision, Disclosure, Facts } from "./facts.ts";

/** May this be told to this person? The first rule that matches decides; what no rule knows goes to the privacy officer. */
export function decideDisclosure(facts: Facts, packs: readonly string[] = [facts.j]): Disclosure {
  const is = (decision: Decision, rule: string, because: string, instead: string): Disclosure => ({
    ...{ decision, rule, because, instead, scope: null, citation: packs.join(", "), mustRecord: "referral" },
    ...{ within: null, outward: null, needs: 3 },
  });
  if ((facts.addr_protected && !facts.authorised) || facts.order === "revokes_records")
    return is(
      "refuse",
      "R-HOLD-02",
      "A document on file limits what may be said here.",
      "Send the neutral text, and do not mention the document to anybody.",
    );
  if (facts.order && !["none", "preference_only", "custody_only"].includes(facts.order))
    return is(
      "ask_privacy_officer",
      "R-HOLD-03",
      "A document on file limits what may be said here.",
      "Send the neutral text, and ask the privacy officer. Do not mention the document to anybody.",
    );
  if (facts.rel === "public")
    return is(
      "refuse",
      "R-TP-01",
      "This person's link to the student is not on record.",
      "Link the guardian and the student under Facts, or send the neutral text.",
    );
  if (facts.rel === "other" && facts.consent !== "valid")
    return is(
      "refuse",
      "R-TP-01",
      "The link on record does not let this person receive the student's records.",
      "Send the neutral text, or ask the privacy officer.",
    );
  if (facts.eligible && facts.consent !== "valid" && facts.dependent !== "proven")
    return is(
      "refuse",
      "R-HOLD-08",
      "The student is eighteen: the rights are theirs, and they have not agreed.",
      "Send the neutral text, and offer the student the form of consent.",
    );
  if (facts.ver < 3)
    return is(
      "verify_first",
      "R-ID-01",
      "It has not been verified who is asking.",
      "Ring the number on file, or send a one-time link to the address on file, then send this reply.",
    );
  return is("allow", "R-HOLD-01", "A parent may hear it.", "");
}
