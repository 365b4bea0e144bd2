import { fold } from "./inquiry/evolve.ts";
import type { Place } from "./inquiry/place.ts";
import { type Database, inside } from "./store/database.ts";
import { entryOf } from "./store/reads/entries.ts";
import { dutyRows, rowOf } from "./store/record/row.ts";
import { canonical } from "./store/seal/canonical.ts";

/** How many inquiries are folded at a time. */
const atOnce = 500;

/**
 * Folds every inquiry of a school from its entries again and names those whose row or duties say something else.
 * Proves that the record is the truth and the rows only its picture.
 */
export function rebuild(db: Database, place: Place): Promise<{ inquiries: number; differ: string[] }> {
  return inside(db, { district: place.district, schools: [place.school] }, async (tx) => {
    const differ: string[] = [];
    let after = "00000000-0000-0000-0000-000000000000";
    let inquiries = 0;
    for (;;) {
      const some = await pictures(tx, place, after);
      for (const { row, entries, duties } of some) {
        const folded = fold(row.id, entries.map(entryOf));
        const isSame =
          folded !== null &&
          canonical(rowOf(folded)) === canonical(withoutPlace(row)) &&
          canonical(dutyRows(folded).sort((a, b) => (a.id < b.id ? -1 : 1))) ===
            canonical(duties.map(withoutPlace));
        if (!isSame) differ.push(row.reference);
      }
      inquiries += some.length;
      if (some.length < atOnce) return { inquiries, differ };
      after = some.at(-1)?.row.id ?? after;
    }
  });
}

/** The next inquiries behind an id, in the order of their ids, each with its entries and its duties. */
async function pictures(tx: Database, { district, school }: Place, after: string) {
  const rows = await tx
    .selectFrom("inquiries")
    .selectAll()
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .where("id", ">", after)
    .orderBy("id")
    .limit(atOnce)
    .execute();
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const entries = await tx
    .selectFrom("entries")
    .select(["inquiry_id", "seq", "at", "kind", "body"])
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .where("inquiry_id", "in", ids)
    .orderBy("inquiry_id")
    .orderBy("seq")
    .execute();
  const duties = await tx
    .selectFrom("duties")
    .selectAll()
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .where("inquiry_id", "in", ids)
    .orderBy("inquiry_id")
    .orderBy("id")
    .execute();
  const entriesOf = Map.groupBy(entries, ({ inquiry_id }) => inquiry_id);
  const dutiesOf = Map.groupBy(duties, ({ inquiry_id }) => inquiry_id);
  return rows.map((row) => ({
    row,
    entries: entriesOf.get(row.id) ?? [],
    duties: dutiesOf.get(row.id) ?? [],
  }));
}

/** The core knows a row without the columns that say whose it is. */
const withoutPlace = <Row extends { district_id: number; school_id: number }>({
  district_id: _,
  school_id: __,
  ...rest
}: Row) => rest;
