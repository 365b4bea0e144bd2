import { sql } from "kysely";
import type { Place } from "../../inquiry/place.ts";
import type { Database } from "../database.ts";
import type { Writing } from "./write.ts";

type Made = Pick<Writing, "command" | "entries" | "after">;

/**
 * What a decision leaves beside the record about who asks: a line for each proof, and the digests of a check that was
 * sent. A new check makes the older ones of its inquiry void. Part of the transaction that writes the entries.
 */
export async function writeIdentity(
  tx: Database,
  { district, school }: Place,
  now: string,
  made: readonly Made[],
): Promise<void> {
  const at = { district_id: district, school_id: school };
  for (const { command, entries, after } of made) {
    for (const entry of entries)
      if (entry.kind === "identityVerified")
        await tx
          .insertInto("identity_proofs")
          .values({
            ...at,
            ...{ guardian_id: entry.guardian, inquiry_id: after.id, seq: entry.seq },
            student_id: after.student,
            ...{ method: entry.method, level: entry.level, at: entry.at, until: entry.until },
          })
          .execute();
    if (command.kind !== "sendIdentityCheck" || !command.check || !command.letter) continue;
    const { guardian, token, code, until } = command.check;
    await sql`update identity_checks set until = ${now}::timestamptz where district_id = ${district}
      and school_id = ${school} and inquiry_id = ${after.id}::uuid and used_at is null and until > ${now}::timestamptz`.execute(
      tx,
    );
    await tx
      .insertInto("identity_checks")
      .values({
        ...at,
        ...{ token_digest: token, code_digest: code, inquiry_id: after.id, guardian_id: guardian },
        ...{ letter_id: command.letter.id, sent_at: now, until, used_at: null },
      })
      .execute();
  }
}

/** Whether a decision leaves anything about who asks. */
export const leavesIdentity = ({ command, entries }: Made): boolean =>
  command.kind === "sendIdentityCheck" || entries.some(({ kind }) => kind === "identityVerified");
