import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import type { Standing } from "../../rights/standing.ts";
import type { Identity } from "../../sop/world.ts";
import { ask, type Database } from "../database.ts";
import { identityIn, identityRows } from "../record/read-identity.ts";
import { standingIn, standingRows } from "../record/read-standing.ts";
import { theTwo } from "./inquiry-key.ts";
import { type Person, peopleIn, peopleRows } from "./people-of.ts";

export type WhoAsks = {
  /** What is on file about guardian and student, for the rules; null unless both are known. */
  standing: Standing | null;
  /** How sure we are who asks; null: nobody on file asks. */
  identity: Identity | null;
  /** Everybody on file for the student. */
  people: Person[];
};

/** What is on file about the family of an inquiry, by its reference; nothing of one that is not the viewer's. */
export async function whoAsks(
  db: Database,
  viewer: StaffViewer,
  reference: string,
  now: string,
): Promise<WhoAsks> {
  const scope = scopeOf(viewer);
  const family = theTwo(viewer, { reference });
  const [[standing], [identity], people] = await Promise.all([
    ask(db, scope, standingRows(viewer, family, now)),
    ask(db, scope, identityRows(viewer, family, now)),
    ask(db, scope, peopleRows(viewer, family, now)),
  ]);
  return {
    standing: standing?.guardian ? standingIn(standing) : null,
    identity: identityIn(identity),
    people: peopleIn(people),
  };
}
