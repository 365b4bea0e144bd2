import type { Entry } from "../../inquiry/entry.ts";
import { fold } from "../../inquiry/evolve.ts";
import type { Place } from "../../inquiry/place.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { Database } from "../database.ts";
import { entryOf } from "../reads/entries.ts";

/** The inquiry as it stands, locked until the transaction ends: two commands on one inquiry wait for each other. */
export async function lockInquiry(
  tx: Database,
  { district, school }: Place,
  id: string,
): Promise<Inquiry | null> {
  const row = await tx
    .selectFrom("inquiries")
    .select("state")
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row?.state ?? null;
}

/** The same for many, in the order of their ids; those that are not there are left out. */
export async function lockInquiries(
  tx: Database,
  { district, school }: Place,
  ids: readonly string[],
): Promise<Inquiry[]> {
  const rows = await tx
    .selectFrom("inquiries")
    .select("state")
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .where("id", "=", (is) => is.fn.any(is.val(ids)))
    .orderBy("id")
    .forUpdate()
    .execute();
  return rows.map(({ state }) => state);
}

/** What an idempotency key was used for before, if it was. */
export async function usedKey(tx: Database, { district, school }: Place, key: string) {
  return tx
    .selectFrom("idempotency_keys as k")
    .innerJoin("inquiries as i", (join) =>
      join
        .onRef("i.district_id", "=", "k.district_id")
        .onRef("i.school_id", "=", "k.school_id")
        .onRef("i.id", "=", "k.inquiry_id"),
    )
    .select(["k.digest", "k.command_id as command", "i.state"])
    .where("k.district_id", "=", district)
    .where("k.school_id", "=", school)
    .where("k.key", "=", key)
    .executeTakeFirst();
}

/** What a command added, and the inquiry as it stood right after it. */
export async function doneBy(
  tx: Database,
  { district, school }: Place,
  inquiry: string,
  command: string,
): Promise<{ entries: Entry[]; inquiry: Inquiry } | null> {
  const rows = await tx
    .selectFrom("entries")
    .select(["seq", "at", "kind", "body", "command_id"])
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .where("inquiry_id", "=", inquiry)
    .orderBy("seq")
    .execute();
  const last = rows.findLastIndex(({ command_id }) => command_id === command);
  const told = rows.slice(0, last + 1).map(({ command_id, seq, at, kind, body }) => ({
    isOurs: command_id === command,
    entry: entryOf({ seq, at, kind, body }),
  }));
  const then = fold(
    inquiry,
    told.map(({ entry }) => entry),
  );
  return then && { entries: told.filter(({ isOurs }) => isOurs).map(({ entry }) => entry), inquiry: then };
}
