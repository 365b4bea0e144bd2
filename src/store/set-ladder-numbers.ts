import { may } from "../access/may.ts";
import { type StaffViewer, scopeOf } from "../access/viewer.ts";
import type { StageNumbers } from "../inquiry/stage-numbers.ts";
import type { Moment } from "../inquiry/words.ts";
import { ladderNamed } from "../sop/ladders/ladders.ts";
import { differing, type NumbersRefused, numbersRefused } from "../sop/ladders/own-numbers.ts";
import { type Database, inside } from "./database.ts";
import { amendEdition } from "./editions.ts";

/**
 * Puts a school's own numbers in place of a ladder's, or takes them back (none): as an edition that differs from the one in
 * force in nothing else. Complaints that begin from then on go by them; those under way keep theirs. The refusal when a
 * number is not the school's to set.
 */
export async function setLadderNumbers(
  db: Database,
  viewer: StaffViewer,
  key: string,
  given: readonly StageNumbers[],
  now: Moment,
): Promise<{ done: true } | NumbersRefused> {
  const ladder = ladderNamed(key);
  if (!ladder)
    return { field: "of", because: "No ladder has that name.", instead: "Choose one of the list." };
  if (!may(viewer.roles, "change organisation"))
    return { field: "of", because: "Only an administrator changes this.", instead: "Ask one of them." };
  const refused = numbersRefused(ladder, given);
  if (refused) return refused;
  const id = await inside(db, scopeOf(viewer), (tx) =>
    amendEdition(tx, viewer, "ladders", now, ({ ladders = {} }) => {
      const { [key]: _, ...others } = ladders;
      const own = differing(ladder, given);
      return { approvedBy: viewer.name, ladders: { ...others, ...(own.length > 0 && { [key]: own }) } };
    }),
  );
  if (id) return { done: true };
  return {
    field: "of",
    because: "Somebody changed them in this very moment.",
    instead: "Look at them again, and change what is still wrong.",
  };
}
