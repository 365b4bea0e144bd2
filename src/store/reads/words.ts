import type { Entry } from "../../inquiry/entry.ts";
import type { Database } from "../database.ts";

type At = { district: number; school: number };

/** The words beside an inquiry's record: what was said to and by the guardian, and, apart, what staff noted. */
export async function textsOf(tx: Database, { district, school }: At, inquiry: string) {
  const from = (table: "kept_texts" | "notes") =>
    tx
      .selectFrom(table)
      .select(["id", "words"])
      .where("district_id", "=", district)
      .where("school_id", "=", school)
      .where("inquiry_id", "=", inquiry)
      .execute();
  const byId = (rows: { id: string; words: string }[]) =>
    Object.fromEntries(rows.map(({ id, words }) => [id, words]));
  return { texts: byId(await from("kept_texts")), notes: byId(await from("notes")) };
}

/** Names of the staff and programs whom the entries mention. */
export async function namesIn(
  tx: Database,
  { district, school }: At,
  entries: Entry[],
): Promise<Record<string, string>> {
  const ids = new Set<string>();
  for (const entry of entries) {
    if (entry.by.kind === "staff" || entry.by.kind === "token") ids.add(entry.by.id);
    if (entry.kind === "received" && entry.owner) ids.add(entry.owner);
    if (entry.kind === "assigned" || entry.kind === "escalated") ids.add(entry.to);
    if (entry.kind === "escalationHandedBack" && entry.to) ids.add(entry.to);
    if (entry.kind === "warned" || entry.kind === "missed") for (const one of entry.tell ?? []) ids.add(one);
    if ((entry.kind === "due" || entry.kind === "moved") && entry.owner) ids.add(entry.owner);
    if (entry.kind === "emergencyRaised") for (const one of entry.to) ids.add(one);
  }
  if (ids.size === 0) return {};
  const rows = await tx
    .selectFrom("staff")
    .select(["id", "name"])
    .where("district_id", "=", district)
    .where("id", "in", [...ids])
    .unionAll(
      tx
        .selectFrom("api_tokens")
        .select(["id", "name"])
        .where("district_id", "=", district)
        .where("school_id", "=", school)
        .where("id", "in", [...ids]),
    )
    .execute();
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}
