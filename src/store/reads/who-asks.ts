import { sql } from "kysely";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import type { Standing } from "../../rights/standing.ts";
import type { Identity } from "../../sop/world.ts";
import { ask, type Database } from "../database.ts";
import { type IdentityRow, identityIn, identityRows } from "../record/read-identity.ts";
import { type StandingRow, standingIn, standingRows } from "../record/read-standing.ts";
import { foundOnce, rowsOf } from "./inquiry-key.ts";
import { type Person, type PersonRow, peopleIn, peopleRows } from "./people-of.ts";

export type WhoAsks = {
  /** What is on file about guardian and student, for the rules; null unless both are known. */
  standing: Standing | null;
  /** How sure we are who asks; null: nobody on file asks. */
  identity: Identity | null;
  /** Everybody on file for the student. */
  people: Person[];
};

type Found = { standing: StandingRow[]; identity: IdentityRow[]; people: PersonRow[] };

/** What is on file about the family of an inquiry, by its reference; nothing of one that is not the viewer's. */
export async function whoAsks(
  db: Database,
  viewer: StaffViewer,
  reference: string,
  now: string,
): Promise<WhoAsks> {
  const scope = scopeOf(viewer);
  const { it, ...family } = foundOnce(viewer, { reference });
  const [found] = await ask(
    db,
    scope,
    sql<Found>`with ${it} select ${rowsOf(standingRows(viewer, family, now))} as standing,
      ${rowsOf(identityRows(viewer, family, now))} as identity, ${rowsOf(peopleRows(viewer, family, now))} as people from it`,
  );
  const { standing: [standing] = [], identity: [identity] = [], people = [] } = found ?? {};
  return {
    standing: standing?.guardian ? standingIn(standing) : null,
    identity: identityIn(identity),
    people: peopleIn(people),
  };
}
