import type { Standing } from "../../rights/standing.ts";
import type { Edition } from "../edition.ts";
import type { Hearing } from "../hearing.ts";

/** What is left to ask once the privacy officer said yes: who it is. A yes about the family is no proof of a person. */
export function onceAnswered(
  standing: Standing | null,
  answer: Hearing,
  { identity }: Pick<Edition, "identity">,
): Hearing {
  const needed = Math.max(answer.needs ?? 0, identity.forStudent);
  return (standing?.identity?.level ?? 0) >= needed
    ? { ...answer, decision: "allow", because: "", instead: "" }
    : {
        ...answer,
        decision: "verify_first",
        because: "The privacy officer said yes, and it has not been verified who is asking.",
        instead:
          "Ring the number on file, or send a one-time link to the address on file, then send this reply.",
      };
}
