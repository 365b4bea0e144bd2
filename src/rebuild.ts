import type { Entry } from "./inquiry/entry.ts";
import { fold } from "./inquiry/evolve.ts";
import type { Place } from "./inquiry/place.ts";
import { type Database, inside } from "./store/database.ts";
import { dutyRows, rowOf } from "./store/record/row.ts";
import { canonical } from "./store/seal/canonical.ts";

/**
 * Folds every inquiry of a school from its entries again and names those whose row or duties say something else.
 * Proves that the record is the truth and the rows only its picture.
 */
export function rebuild(
  db: Database,
  { district, school }: Place,
): Promise<{ inquiries: number; differ: string[] }> {
  return inside(db, { district, schools: [school] }, async (tx) => {
    const at = <T extends { district_id: number; school_id: number }>({
      district_id,
      school_id,
      ...rest
    }: T) => rest;
    const differ: string[] = [];
    let after = "00000000-0000-0000-0000-000000000000";
    let inquiries = 0;
    for (;;) {
      const rows = await tx
        .selectFrom("inquiries")
        .selectAll()
        .where("district_id", "=", district)
        .where("school_id", "=", school)
        .where("id", ">", after)
        .orderBy("id")
        .limit(500)
        .execute();
      if (rows.length === 0) return { inquiries, differ };
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
      for (const row of rows) {
        const own = entries
          .filter(({ inquiry_id }) => inquiry_id === row.id)
          .map(({ seq, at, kind, body }) => ({ seq, at, kind, ...body }) as unknown as Entry);
        const inquiry = fold(row.id, own);
        const rowsOfDuties = duties.filter(({ inquiry_id }) => inquiry_id === row.id).map(at);
        const same =
          inquiry !== null &&
          canonical(rowOf(inquiry)) === canonical(at(row)) &&
          canonical(dutyRows(inquiry).sort((a, b) => (a.id < b.id ? -1 : 1))) === canonical(rowsOfDuties);
        if (!same) differ.push(row.reference);
      }
      inquiries += rows.length;
      after = rows.at(-1)?.id ?? after;
    }
  });
}
