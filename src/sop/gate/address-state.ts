import type { Standing } from "../../rights/standing.ts";
import type { Hearing } from "../hearing.ts";

/** How the address of a letter stands to its reader: on file, on file for less than thirty days, or not on file. */
export type AddressState = "on_file" | "too_new" | "not_on_file";

/** What is on file as somebody's address; `since`: UTC, null when from the beginning. */
export type AddressOnFile = { email: string | null; since: string | null };

/** How an address stands to what is on file of its reader at this moment; null: nobody on file reads it. */
export function addressState(address: string, file: AddressOnFile | null, now: string): AddressState {
  const own = file?.email?.trim().toLowerCase();
  if (!file || !own || own !== address.trim().toLowerCase()) return "not_on_file";
  const isNew = file.since !== null && Date.parse(now) < Date.parse(file.since) + month;
  return isNew ? "too_new" : "on_file";
}

const month = 30 * 86_400_000;

/**
 * The answer for a letter to this address (R-ID-02). An address that is new on file serves whoever was seen in person;
 * one that is not on file serves nobody, for anybody can type it, whoever was made sure of meanwhile.
 */
export function addressed(answer: Hearing, to: AddressState, standing: Standing | null): Hearing {
  const isTold = answer.decision === "allow" || answer.decision === "allow_only";
  if (!isTold || to === "on_file") return answer;
  if (to === "too_new" && (standing?.identity?.level ?? 0) >= 4) return answer;
  return { ...answer, decision: "verify_first", rule: "R-ID-02", ...(to === "too_new" ? tooNew : notOnFile) };
}

const tooNew = {
  because: "This address was put on file less than 30 days ago.",
  instead: "See the person with photo ID in the office, ring the number on file, or send the neutral text.",
};
const notOnFile = {
  because: "This is not the address on file for this person.",
  instead: "Send it to the address on file. A change of address needs the person seen in the office.",
};
