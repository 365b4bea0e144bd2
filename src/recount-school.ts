import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { lettersFor } from "./channels/form/found.ts";
import { closureLetter } from "./channels/form/letter-for.ts";
import type { Place } from "./inquiry/place.ts";
import type { Inquiry } from "./inquiry/state.ts";
import type { House } from "./jobs/house.ts";
import { closureSays, type ToldClosure } from "./letters/words/closure-says.ts";
import { type PlainCommand, performMany } from "./perform-many.ts";
import { explainIn } from "./sop/explain-in.ts";
import { type Declared, recounted, toTell } from "./sop/recounted.ts";
import { isKept } from "./sop/set-apart.ts";
import { layersOf } from "./store/calendars.ts";
import { countingOf } from "./store/counting-of.ts";
import { type Database, inside, together } from "./store/database.ts";
import { closuresOf } from "./store/reads/closures.ts";
import { recountable } from "./store/reads/recountable.ts";
import { theDesk } from "./store/record/gather.ts";
import type { Decided } from "./write-decisions.ts";

/** Inquiries that go through the door in one transaction. */
const many = 200;
/** An inquiry that was being written when the closure was declared was counted without it: it is found by the last look. */
const lastLookAfter = 2_000;
const sweep = theDesk("sweep");

/**
 * Counts the dates of a school's open inquiries again after a closure was declared or taken back, tells the parents, and
 * notes how far it is. Looks until nothing is left to move, so that a run that was cut off, or a second one, goes on.
 */
export async function recountSchool(
  house: House,
  place: Place,
  closure: string,
  undone: boolean,
): Promise<void> {
  const { district, school } = place;
  const scope = { district, schools: [school] };
  const [stands] = await inside(house.db, scope, (tx) =>
    closuresOf(tx, { district, schools: [school] }, { closure }),
  );
  if (!stands) return;
  const declared: Declared = { closure, undone, days: stands.days };
  const since = Date.parse((undone ? stands.takenBack?.at : stands.at) ?? stands.at);
  for (let hasWaited = false; ; ) {
    const found = await inside(house.db, scope, async (tx) => {
      const { calendar } = await layersOf(tx, district, school);
      const touched = await recountable(tx, place, calendar, declared, house.now());
      return touched.filter(({ moves }) => moves.length > 0).map(({ inquiry }) => inquiry);
    });
    await note(house, place, declared, { found: found.filter(isCounted).length });
    const batches = Array.from({ length: Math.ceil(found.length / many) }, (_, nth) =>
      found.slice(nth * many, (nth + 1) * many).map(({ id }) => id),
    );
    // Two at a time: while the database writes one, the other is decided.
    const lane = async () => {
      for (let batch = batches.shift(); batch; batch = batches.shift())
        await recountBatch(house, place, declared, batch);
    };
    await together(lane(), lane());
    if (found.length > 0) continue;
    const rest = since + lastLookAfter - Date.parse(house.now());
    if (hasWaited || rest <= 0) break;
    hasWaited = true;
    await wait(Math.min(rest, lastLookAfter));
  }
  await note(house, place, declared, { finished: house.now() });
}

/** What is kept from somebody moves like all the others and is counted for nobody: a figure that is one too many would tell. */
const isCounted = (inquiry: Pick<Inquiry, "subjects" | "found">): boolean => !isKept(inquiry);

function recountBatch(house: House, place: Place, declared: Declared, inquiries: string[]) {
  return performMany(house, {
    ...place,
    who: sweep,
    inquiries,
    commands: (tx, locked, now) => commandsFor(tx, house, place, declared, locked, now),
    also: (tx, decided) => noteBatch(tx, place, declared, decided),
  });
}

/** The command for each inquiry, with the letter where the parent has to hear of it. */
async function commandsFor(
  tx: Database,
  house: House,
  place: Place,
  declared: Declared,
  locked: Inquiry[],
  now: string,
): Promise<Map<string, PlainCommand>> {
  const { calendar } = await layersOf(tx, place.district, place.school);
  const { edition } = await tx
    .selectFrom("schools")
    .select("edition")
    .where("district_id", "=", place.district)
    .where("school_id", "=", place.school)
    .executeTakeFirstOrThrow();
  const counting = await countingOf(tx, place, calendar);
  const { closure, undone } = declared;
  const plain = { kind: "recount", closure, undone, days: declared.days } as const;
  const commands = new Map<string, PlainCommand>();
  const told = new Map<string, NonNullable<ReturnType<typeof toTell>>>();
  for (const inquiry of locked) {
    const { moves } = recounted(inquiry, counting(inquiry), declared, now);
    if (moves.length === 0) continue;
    commands.set(inquiry.id, plain);
    const move = toTell(inquiry, moves);
    if (move) told.set(inquiry.id, move);
  }
  const letters = await lettersFor(
    tx,
    house,
    place,
    locked.filter(({ id }) => told.has(id)),
  );
  for (const found of letters) {
    const move = told.get(found.inquiry.id);
    if (!move || !found.email) continue;
    const { language } = found.inquiry;
    const letter = closureLetter(found, {
      says: closureSays(toldOf(declared), language, {
        ...{ who: found.school.name, zone: found.calendar.tz },
      }),
      because: explainIn(move, language, found.calendar.tz),
      emergencyNumber: edition.emergencyNumber,
      ...{ from: move.duty.until, until: move.until },
    });
    commands.set(found.inquiry.id, { ...plain, letter });
  }
  return commands;
}

/** The days of one declaration have the same kind, hour and reason. */
function toldOf({ days, undone }: Declared): ToldClosure {
  const [day] = days;
  if (!day) throw new Error("a closure has days");
  const { kind, at, label } = day;
  return {
    ...{ kind: undone ? "open" : kind, dates: days.map(({ date }) => date), label },
    ...(at && kind !== "closed" && !undone && { at }),
  };
}

function noteBatch(tx: Database, place: Place, { closure, undone }: Declared, all: readonly Decided[]) {
  const decided = all.filter(({ after }) => isCounted(after));
  const kinds = decided.flatMap(({ entries }) => entries.map(({ kind }) => kind));
  const count = (wanted: string) => kinds.filter((kind) => kind === wanted).length;
  return sql`
    update recounts set inquiries = inquiries + ${decided.length}, dates = dates + ${count("moved")},
      letters = letters + ${count("letterWritten")}
    where district_id = ${place.district} and school_id = ${place.school} and closure = ${closure}::uuid
      and undone = ${undone}`.execute(tx);
}

function note(
  house: House,
  { district, school }: Place,
  { closure, undone }: Declared,
  { found = 0, finished = null }: { found?: number; finished?: string | null },
) {
  return inside(house.db, { district, schools: [school] }, (tx) =>
    sql`
      update recounts set expected = greatest(coalesce(expected, 0), inquiries + ${found}),
        finished_at = coalesce(finished_at, ${finished}::timestamptz)
      where district_id = ${district} and school_id = ${school} and closure = ${closure}::uuid
        and undone = ${undone}`.execute(tx),
  );
}
