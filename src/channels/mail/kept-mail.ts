import type { Place } from "../../inquiry/place.ts";
import { ask, type Database } from "../../store/database.ts";

/** A mail as it was committed, with what is known of its reading. */
export type Original = {
  id: string;
  at: string;
  envelope_from: string;
  envelope_to: string;
  sha256: string;
  raw: Buffer;
  read_at: string | null;
  inquiry_id: string | null;
  whole_bytes: number | null;
  spam: boolean;
};

/** A kept mail by its id; null when there is none. */
export async function keptMail(
  db: Database,
  { district, school }: Place,
  id: string,
): Promise<Original | null> {
  const [row] = await ask(
    db,
    { district, schools: [school] },
    db
      .selectFrom("originals")
      .select([
        "id",
        "at",
        "envelope_from",
        "envelope_to",
        "sha256",
        "raw",
        "read_at",
        "inquiry_id",
        "whole_bytes",
        "spam",
      ])
      .where("district_id", "=", district)
      .where("school_id", "=", school)
      .where("id", "=", id),
  );
  return row ? { ...row, raw: Buffer.from(row.raw) } : null;
}
