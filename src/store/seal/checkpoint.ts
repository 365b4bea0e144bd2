import { sign, verify } from "node:crypto";
import { appendFile } from "node:fs/promises";
import { type Database, inside } from "../database.ts";
import type { Keys } from "./keys.ts";

export type Checkpoint = {
  district_id: number;
  school_id: number;
  position: number;
  at: string;
  journal_hash: string;
  signature: string;
};

const statement = ({ district_id, school_id, position, at, journal_hash }: Omit<Checkpoint, "signature">) =>
  Buffer.from(`answerable/1|${district_id}|${school_id}|${position}|${at}|${journal_hash}`);

/** Whether a checkpoint says what was signed with the key that belongs to this public one (Ed25519). */
export const isSigned = (checkpoint: Checkpoint, key: Keys["sealPublic"]): boolean =>
  verify(null, statement(checkpoint), key, Buffer.from(checkpoint.signature, "base64"));

/**
 * Signs the head of a school's journal when it has moved since the last time, keeps it in the database and appends it
 * to `file`, outside of it: a record cut short together with its checkpoints is found by the copy.
 */
export async function checkpoint(
  db: Database,
  place: { district: number; school: number },
  { at, keys, file }: { at: string; keys: Keys; file: string },
): Promise<Checkpoint | null> {
  const { district, school } = place;
  const made = await inside(db, { district, schools: [school] }, async (tx) => {
    const newest = (table: "chain" | "checkpoints") =>
      tx
        .selectFrom(table)
        .select(["position", "journal_hash"])
        .where("district_id", "=", district)
        .where("school_id", "=", school)
        .orderBy("position", "desc")
        .limit(1)
        .executeTakeFirst();
    const head = await newest("chain");
    if (!head || head.position === (await newest("checkpoints"))?.position) return null;
    const unsigned = { district_id: district, school_id: school, at, ...head };
    const signature = sign(null, statement(unsigned), keys.seal).toString("base64");
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto("checkpoints")
      .values({ ...unsigned, signature })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows ? { ...unsigned, signature } : null;
  });
  if (made) await appendFile(file, `${JSON.stringify(made)}\n`, { mode: 0o600, flush: true });
  return made;
}
