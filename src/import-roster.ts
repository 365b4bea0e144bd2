import { localAt } from "./calendar/local-time.ts";
import { chooseOrg } from "./channels/roster/choose-org.ts";
import { readApart } from "./channels/roster/read-apart.ts";
import type { Brought } from "./channels/roster/read-roster.ts";
import type { Found } from "./channels/roster/staged.ts";
import { stopsOf } from "./channels/roster/stops-of.ts";
import type { Actor } from "./inquiry/actor.ts";
import type { Place } from "./inquiry/place.ts";
import type { Desk } from "./perform.ts";
import { type Database, inside } from "./store/database.ts";
import { newId } from "./store/new-id.ts";
import { checkStaged } from "./store/roster/check-staged.ts";
import { compareRoster } from "./store/roster/compare-roster.ts";
import { familiesVersion } from "./store/roster/families-version.ts";
import { beginImport, noteImport, orgBefore, readImport } from "./store/roster/imports.ts";
import { keepOrg, orgsOf } from "./store/roster/orgs-of.ts";
import {
  clearStaging,
  countStaging,
  type ImportAt,
  planForMany,
  stageRows,
} from "./store/roster/stage-rows.ts";
import { schoolFacts } from "./store/school-facts.ts";

type Bring = { place: Place; actor: Actor; brought: readonly Brought[] };
const scopeOf = ({ district, school }: Place) => ({ district, schools: [school] });

/**
 * Takes in what somebody brought and reads it apart from everything else. `id` is known at once; `read` ends when there is a
 * preview, a question, or problems. Nothing on file is touched.
 */
export async function importRoster(
  desk: Desk,
  { place, actor, brought }: Bring,
): Promise<{ id: string; read: Promise<void> }> {
  const at = { district: place.district, school: place.school, id: newId() };
  const files = brought.map(({ name }) => name.split(/[\\/]/).at(-1)?.slice(0, 120) ?? "");
  await inside(desk.db, scopeOf(place), (tx) => beginImport(tx, at, { actor, files, now: desk.now() }));
  const read = readIn(desk, at, brought).catch(async (error) => {
    await failed(desk, at).catch(() => undefined);
    throw error;
  });
  return { id: at.id, read };
}

async function readIn(desk: Desk, at: ImportAt, brought: readonly Brought[]): Promise<void> {
  const today = await inside(desk.db, scopeOf(at), (tx) => todayAt(desk, tx, at));
  const { found, problems, lines } = await readApart(brought, today, (kind, rows, lines) =>
    inside(desk.db, scopeOf(at), async (tx) => {
      await stageRows(tx, at, kind, rows);
      await noteImport(tx, at, { lines, beat: desk.now() });
    }),
  );
  await inside(desk.db, scopeOf(at), async (tx) => {
    if (!found || problems.length > 0) return stop(tx, at, problems);
    await countStaging(tx);
    await planForMany(tx);
    const wrong = await checkStaged(tx, at, found.partial);
    if (wrong.length > 0) return stop(tx, at, wrong);
    const { source, partial, notes } = found;
    await noteImport(tx, at, { source, partial, notes, lines, beat: desk.now() });
    await place(desk, tx, at, found);
  });
}

/** Which school of the file this one is, if it can be known; otherwise somebody is asked. */
async function place(desk: Desk, tx: Database, at: ImportAt, found: Found): Promise<void> {
  const counted = await orgsOf(tx, at);
  if (counted.length === 0) return compare(desk, tx, at);
  const orgs = counted.map(({ id, students }) => {
    const { name = id, also = "" } = found.orgs.find((org) => org.id === id) ?? {};
    return { id, name: name.slice(0, 120), also, students };
  });
  const { name, slug } = await tx
    .selectFrom("schools")
    .select(["name", "slug"])
    .where("district_id", "=", at.district)
    .where("school_id", "=", at.school)
    .executeTakeFirstOrThrow();
  const org = chooseOrg(orgs, { name, slug, before: await orgBefore(tx, at) });
  await noteImport(tx, at, { orgs, ...(org ? {} : { state: "asks" }) });
  if (org) await takeOrg(desk, tx, at, org);
}

async function takeOrg(desk: Desk, tx: Database, at: ImportAt, org: string): Promise<void> {
  const left = await keepOrg(tx, at, org);
  const known = await readImport(tx, at);
  await noteImport(tx, at, { org, notes: [...(known?.notes ?? []), ...leftOutWords(left)] });
  await compare(desk, tx, at);
}

const leftOutWords = ({ elsewhere, nowhere }: { elsewhere: number; nowhere: number }): string[] => [
  ...(elsewhere > 0
    ? [
        `${elsewhere.toLocaleString("en")} ${elsewhere === 1 ? "student" : "students"} of other schools left out; bring the file at their school.`,
      ]
    : []),
  ...(nowhere > 0
    ? [
        `${nowhere.toLocaleString("en")} ${nowhere === 1 ? "student" : "students"} without a school in the file left out. Who is on file here would leave.`,
      ]
    : []),
];

/** Answers the question which school of the file is this one; false when nobody asks any more. */
export function answerOrg(desk: Desk, at: ImportAt, org: string): Promise<boolean> {
  return inside(desk.db, scopeOf(at), async (tx) => {
    const found = await readImport(tx, at, true);
    if (found?.state !== "asks" || !found.orgs.some(({ id }) => id === org)) return false;
    await planForMany(tx);
    await takeOrg(desk, tx, at, org);
    return true;
  });
}

/** Compares anew and writes down what comes of it; not where nothing can have changed since the last time. */
export async function compare(desk: Desk, tx: Database, at: ImportAt): Promise<void> {
  const found = await readImport(tx, at);
  const today = await todayAt(desk, tx, at);
  const version = await familiesVersion(tx, at, today);
  if (found?.print && found.version === version) return;
  const compared = await compareRoster(tx, at, { partial: found?.partial ?? false, today });
  if ("problems" in compared) return stop(tx, at, compared.problems);
  const { counts, print } = compared;
  const state = stopsOf(counts).length > 0 ? "stopped" : "ready";
  await noteImport(tx, at, { counts, print, version, state, proposed_by: null });
}

/** The school's local date. */
async function todayAt(desk: Desk, tx: Database, at: ImportAt): Promise<string> {
  const { calendar } = await schoolFacts(tx, at);
  return localAt(calendar.tz, Date.parse(desk.now())).date;
}

async function stop(tx: Database, at: ImportAt, problems: string[]): Promise<void> {
  await clearStaging(tx, at);
  await noteImport(tx, at, { state: "problems", problems });
}

/** Something of ours broke: whoever looks is told, and staging is emptied. */
const failed = (desk: Desk, at: ImportAt): Promise<void> =>
  inside(desk.db, scopeOf(at), (tx) =>
    stop(tx, at, ["The files could not be read to their end; nothing was written. Please try once more."]),
  );
