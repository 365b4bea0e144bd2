import { may } from "../access/may.ts";
import { type StaffViewer, scopeOf } from "../access/viewer.ts";
import type { Moment } from "../inquiry/words.ts";
import type { Guidance } from "../letters/words/guidance-words.ts";
import { guidanceWith } from "../sop/own-guidance.ts";
import { type Database, inside } from "./database.ts";
import { amendEdition } from "./editions.ts";

/**
 * Puts a school's own guidance in place of the shipped one, or takes it back: as an edition of its own that differs from the
 * one in force in nothing else, kept for ever with who approved it. False when the role may not.
 */
export async function setGuidance(
  db: Database,
  viewer: StaffViewer,
  key: string,
  words: Guidance | null,
  now: Moment,
): Promise<boolean> {
  if (!may(viewer.roles, "change guidance")) return false;
  return inside(db, scopeOf(viewer), async (tx) => {
    const id = await amendEdition(tx, viewer, "guidance", now, (edition) => ({
      ...{ approvedBy: viewer.name, guidance: guidanceWith(key, words, edition) },
    }));
    return id !== null;
  });
}
