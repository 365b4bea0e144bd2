import type { CommandOf } from "./inquiry/command.ts";
import type { Place } from "./inquiry/place.ts";
import type { Inquiry } from "./inquiry/state.ts";
import type { Moment } from "./inquiry/words.ts";
import { anew, type Desk } from "./perform.ts";
import { decide } from "./sop/decide.ts";
import { isKept } from "./sop/set-apart.ts";
import type { World } from "./sop/world.ts";
import { type Database, inside } from "./store/database.ts";
import { lockInquiries } from "./store/record/find.ts";
import { gather, type Who } from "./store/record/gather.ts";
import { type Decided, keepRefusal, writeDecisions } from "./write-decisions.ts";

/**
 * Commands that rest on the school's facts alone and on no fact about a person: one world holds for all inquiries of the
 * same edition.
 */
export type PlainCommand = CommandOf<"recount" | "lapse" | "warn">;

export type Many = Place & {
  who: Who;
  inquiries: readonly string[];
  /** What each inquiry is asked, as it stands locked; none for one that needs nothing any more. */
  commands: (tx: Database, inquiries: Inquiry[], now: Moment) => Promise<Map<string, PlainCommand>>;
  /** What else stands or falls with it. */
  also?: (tx: Database, decided: readonly Decided[]) => Promise<unknown>;
};

/**
 * The one door for many inquiries at once: the same facts, the same core and the same writing as `perform`, in one
 * transaction. Rows are locked in the order of their ids, so that two of these cannot wait for each other.
 */
export const performMany = (desk: Desk, many: Many): Promise<Decided[]> =>
  anew(() =>
    inside(desk.db, { district: many.district, schools: [many.school] }, (tx) => allAtOnce(tx, desk, many)),
  );

async function allAtOnce(tx: Database, desk: Desk, many: Many): Promise<Decided[]> {
  const { who, district, school } = many;
  const place = { district, school };
  const now = desk.now();
  const locked = await lockInquiries(tx, place, many.inquiries);
  const commands = await many.commands(tx, locked, now);
  const worlds = new Map<string, World>();
  // Of each edition the one that is kept from somebody first: its world knows the tree, which the others do not need.
  for (const one of locked.toSorted((a, b) => Number(isKept(b)) - Number(isKept(a))))
    if (!worlds.has(one.edition)) {
      const world = await gather(tx, place, who, { kind: "lapse" }, one, now);
      worlds.set(one.edition, { ...world, guardianship: null, names: {} });
    }
  const decided: Decided[] = [];
  for (const before of locked) {
    const command = commands.get(before.id);
    const world = worlds.get(before.edition);
    if (!command || !world) continue;
    const decision = decide(before, command, world);
    if ("refused" in decision)
      await keepRefusal(tx, { ...place, who, command }, now, before.id, decision.refused);
    else if (decision.entries.length > 0)
      decided.push({ command, entries: decision.entries, before, after: decision.inquiry });
  }
  if (decided.length > 0) await writeDecisions(tx, desk, place, now, decided);
  await many.also?.(tx, decided);
  return decided;
}
