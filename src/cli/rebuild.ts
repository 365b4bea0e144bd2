import { rebuild } from "../rebuild.ts";
import { allSchools } from "../store/places.ts";
import { withDatabase } from "./with-database.ts";

/** Folds every inquiry from its entries again; 0 when every row is its fold, 1 and the references when not. */
export function rebuildAll(): Promise<number> {
  return withDatabase(async (db) => {
    let code = 0;
    for (const place of await allSchools(db)) {
      const { inquiries, differ } = await rebuild(db, place);
      if (differ.length > 0) code = 1;
      console.log(
        differ.length === 0
          ? `${place.name}: ${inquiries} inquiries, each row is the fold of its entries.`
          : `${place.name}: ${differ.length} of ${inquiries} inquiries differ from their entries: ${differ.join(", ")}.`,
      );
    }
    return code;
  });
}
