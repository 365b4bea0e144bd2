import type { Place } from "../../inquiry/place.ts";
import type { Database } from "../../store/database.ts";

export type Child = { id: string; first: string; last: string };
export type Known = { id: string; name: string; language: string; children: Child[] };

/** The guardian with exactly this address on record, and their children; null when none or several have it. */
export async function whoWrote(
  tx: Database,
  { district, school }: Place,
  address: string,
): Promise<Known | null> {
  const rows = await tx
    .selectFrom("guardians")
    .select(["id", "name", "language"])
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .where((is) => is(is.fn<string>("lower", ["email"]), "=", address.trim().toLowerCase()))
    .limit(2)
    .execute();
  const [guardian] = rows;
  if (!guardian || rows.length > 1) return null;
  return { ...guardian, children: await childrenOf(tx, { district, school }, guardian.id) };
}

/** The children whom somebody is linked to on file. */
export const childrenOf = (tx: Database, { district, school }: Place, guardian: string): Promise<Child[]> =>
  tx
    .selectFrom("guardianships as g")
    .innerJoin("students as s", (join) =>
      join
        .onRef("s.district_id", "=", "g.district_id")
        .onRef("s.school_id", "=", "g.school_id")
        .onRef("s.id", "=", "g.student_id"),
    )
    .select(["s.id", "s.first_name as first", "s.last_name as last"])
    .where("g.district_id", "=", district)
    .where("g.school_id", "=", school)
    .where("g.guardian_id", "=", guardian)
    .execute();

/** The child that a mail is about: the only one on record, or the only one whose first name stands in it. */
export function childMeant(children: Child[], text: string): Child | null {
  if (children.length < 2) return children[0] ?? null;
  const words = ` ${plain(text)} `;
  const named = children.filter(({ first }) => plain(first) !== "" && words.includes(` ${plain(first)} `));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Words in lower case without accents, one space between them; a possessive s is dropped. */
const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/['’]s(?![\p{L}\p{N}])/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
