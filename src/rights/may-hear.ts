/** What the record says about the person asking and the student asked about. */
export type Standing = {
  /** A link between this guardian and this student is on record. */
  linked: boolean;
  mayReceiveRecords: boolean;
  /** A court's order or a protection on file limits what this guardian may hear. */
  restricted: boolean;
  /** Identity level proved and not expired (0 = nothing). */
  level: number;
  needed: number;
};

export type Hearing =
  | { decision: "allow" }
  | { decision: "refuse" | "verify_first" | "ask_privacy_officer"; because: string; instead: string };

/**
 * May this person be told about this student? Until somebody with authority entered more, the default is no.
 * The refusals come before the identity check, so that an impostor learns nothing from being asked to prove who they are.
 */
export function mayHear(standing: Standing): Hearing {
  if (standing.restricted)
    return {
      decision: "ask_privacy_officer",
      because: "A document on file limits what may be said here.",
      instead: "Send the neutral text, and ask the privacy officer. Do not mention the document to anybody.",
    };
  if (!standing.linked)
    return {
      decision: "refuse",
      because: "This person's link to the student is not on record.",
      instead: "Link the guardian and the student under Facts, or send the neutral text.",
    };
  if (!standing.mayReceiveRecords)
    return {
      decision: "refuse",
      because: "The link on record does not let this person receive the student's records.",
      instead: "Send the neutral text, or ask the privacy officer.",
    };
  if (standing.level < standing.needed)
    return {
      decision: "verify_first",
      because: "It has not been verified who is asking.",
      instead:
        "Ring the number on file, or send a one-time link to the address on file, then send this reply.",
    };
  return { decision: "allow" };
}
