import type { Database } from "../../store/database.ts";
import { allSchools, type School } from "../../store/places.ts";

const fresh = 15_000;

/**
 * Finds a school by the name before the @. Asked of the database again after fifteen seconds. A name that two
 * districts use is nobody's: a mail must not reach the wrong school.
 */
export function knownSchools(db: Database, now: () => string): (slug: string) => Promise<School | null> {
  let asked = 0;
  let list: Promise<School[]> | null = null;
  return async (slug) => {
    const at = Date.parse(now());
    if (!list || Math.abs(at - asked) > fresh) {
      asked = at;
      list = allSchools(db);
      list.catch(() => {
        list = null;
      });
    }
    const found = (await list).filter((school) => school.slug === slug);
    return found.length === 1 ? (found[0] ?? null) : null;
  };
}
