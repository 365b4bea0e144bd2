import { createHash } from "node:crypto";
import type { Actor } from "../../inquiry/actor.ts";
import type { Moment } from "../../inquiry/words.ts";
import type { LedgerLine } from "../../sop/ledger-line.ts";
import { asJson } from "../as-json.ts";
import type { Database } from "../database.ts";
import { newId } from "../new-id.ts";

/** A line of the list, when it was written and who acted. `once`: the same words twice are one line. */
export type NewDisclosure = LedgerLine & { at: Moment; actor: Actor; once?: string };

/** Adds a line to a student's list of disclosures, inside the transaction of what it tells of. It is never changed again. */
export async function writeDisclosure(
  tx: Database,
  { district, school }: { district: number; school: number },
  row: NewDisclosure,
): Promise<void> {
  await tx
    .insertInto("disclosures")
    .values({
      ...{ district_id: district, school_id: school, id: row.once ? idFrom(row.once) : newId() },
      ...{ student_id: row.student, inquiry_id: row.inquiry, at: row.at },
      ...{ outcome: row.outcome, decision: row.decision, rule: row.rule, citation: row.citation },
      ...{ category: row.category, guardian_id: row.guardian, party_text: row.party, basis: row.basis },
      ...{ must_record: row.mustRecord, exempt: row.exempt, shown: row.shown, letter_id: row.letter },
      actor: asJson(row.actor),
    })
    .onConflict((conflict) => conflict.columns(["district_id", "school_id", "id"]).doNothing())
    .execute();
}

/** The same words always make the same id (RFC 9562, version 8). */
function idFrom(words: string): string {
  const hex = createHash("sha256").update(words).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
