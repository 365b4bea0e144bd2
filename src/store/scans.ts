import type { Place } from "../inquiry/place.ts";
import type { Moment } from "../inquiry/words.ts";
import { ask, type Database, type Scope } from "./database.ts";

/** What the scanner said of some bytes. `failed`: it was asked and could not say. */
export type Scan = { sha256: string; state: "clean" | "infected" | "failed"; found: string | null };
/** What is known of these files of a school, by their digests. */
export async function scansOf(
  db: Database,
  scope: Scope,
  { district, school }: Place,
  digests: readonly string[],
): Promise<Map<string, Scan>> {
  if (digests.length === 0) return new Map();
  const rows = await ask(
    db,
    scope,
    db
      .selectFrom("scans")
      .select(["sha256", "state", "found"])
      .where("district_id", "=", district)
      .where("school_id", "=", school)
      .where("sha256", "in", [...new Set(digests)]),
  );
  return new Map(rows.map((row) => [row.sha256, row]));
}

/** Keeps what the scanner said last; that it could not say never takes the place of an answer. */
export async function keepScan(
  db: Database,
  { district, school }: Place,
  scan: Scan,
  at: Moment,
): Promise<void> {
  await ask(
    db,
    { district, schools: [school] },
    db
      .insertInto("scans")
      .values({ district_id: district, school_id: school, ...scan, at })
      .onConflict((on) => {
        const kept = on.columns(["district_id", "school_id", "sha256"]);
        return scan.state === "failed"
          ? kept.doNothing()
          : kept.doUpdateSet({ state: scan.state, found: scan.found, at });
      }),
  );
}
