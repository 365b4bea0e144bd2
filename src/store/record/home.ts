import { sql } from "kysely";
import type { Edition } from "../../sop/edition.ts";
import type { World } from "../../sop/world.ts";

/** What a school has set for itself. */
type Home = Pick<World, "calendar" | "edition" | "designated"> & {
  topicOwners: Record<string, string>;
  /** Every edition that it published, by the date on which it came into force. */
  editions: Edition[];
};
type Held = { version: string; home: Home };

/** A school's row as a transaction sees it: its version, and its facts unless that very version is held. */
export type Changed = { version: string; changed: Home | null };

/**
 * The version of the row of `schools s`: the transaction that wrote it, and where it stands; and how many editions there
 * are, which are only ever added. It is asked for inside every transaction, so that nothing but the reading of a large
 * calendar that did not change is spared.
 */
export const versionOf = sql`s.xmin::text || s.ctid::text || (
  select count(*) from editions e where e.district_id = s.district_id and e.school_id = s.school_id)::text`;

/** The facts of the row of `schools s`, as `Home` names them. */
export const factsOfHome = sql`jsonb_build_object('calendar', s.calendar, 'edition', s.edition,
  'topicOwners', s.topic_owners, 'designated', s.designated, 'editions', (
    select coalesce(jsonb_agg(e.body order by e.effective, e.published_at), '[]') from editions e
    where e.district_id = s.district_id and e.school_id = s.school_id))`;

const held = new Map<string, Held>();

/** The facts of a school that this process read last. */
export const heldHome = (district: number, school: number): Held | undefined =>
  held.get(`${district}:${school}`);

/** The facts of exactly the version that the transaction saw: those held when it asked, or those it read. */
export function homeOf(
  district: number,
  school: number,
  before: Held | undefined,
  { version, changed }: Changed,
): Home {
  if (changed) held.set(`${district}:${school}`, { version, home: changed });
  const home = changed ?? before?.home;
  if (!home) throw new Error(`school ${school} of district ${district} has no facts`);
  return home;
}
