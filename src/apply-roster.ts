import { sql } from "kysely";
import { may } from "./access/may.ts";
import type { StaffViewer } from "./access/viewer.ts";
import { changesAnything, stopsOf } from "./channels/roster/stops-of.ts";
import { compare } from "./import-roster.ts";
import type { Desk } from "./perform.ts";
import { type Database, inside } from "./store/database.ts";
import { newId } from "./store/new-id.ts";
import { noteImport, type RosterImport, readImport } from "./store/roster/imports.ts";
import { oneAtATime } from "./store/roster/one-at-a-time.ts";
import { clearStaging, type ImportAt, planForMany } from "./store/roster/stage-rows.ts";
import { markStaying, undoRoster } from "./store/roster/undo-roster.ts";
import { tookRights, writeRoster } from "./store/roster/write-roster.ts";

/**
 * What became of an act on an import. `changed`: families changed since it was shown, and it is shown anew. `working`: it
 * goes on, and nobody waited for it. `broke`: nothing was changed.
 */
export type RosterDone =
  | "written"
  | "proposed"
  | "changed"
  | "nothing"
  | "undone"
  | "dropped"
  | "working"
  | "broke"
  | "forbidden"
  | "second person"
  | "gone";

type Act = (tx: Database, found: RosterImport) => Promise<RosterDone>;

/** One act on an import at a time in a school, each in one transaction. */
function act(desk: Desk, viewer: StaffViewer, id: string, work: Act): Promise<RosterDone> {
  if (!may(viewer.roles, "apply roster")) return Promise.resolve("forbidden");
  const at = atOf(viewer, id);
  return inside(desk.db, { district: at.district, schools: [at.school] }, async (tx) => {
    await oneAtATime(tx, at);
    const found = await readImport(tx, at, true);
    const done = found ? await work(tx, found) : "gone";
    await noteImport(tx, at, { working_since: null, came_to: done });
    return done;
  });
}

const atOf = ({ district, school }: StaffViewer, id: string): ImportAt => ({ district, school, id });

/**
 * Writes an import as it was shown (`print`). One that stops is proposed by the first person and written by a second,
 * different one. What is on file is compared once more before: when it comes to something else, that is shown instead.
 */
export const applyRoster = (
  desk: Desk,
  viewer: StaffViewer,
  id: string,
  print: string,
): Promise<RosterDone> =>
  act(desk, viewer, id, async (tx, found) => {
    const at = atOf(viewer, id);
    if (!["ready", "stopped", "proposed"].includes(found.state)) return "gone";
    await planForMany(tx);
    await compare(desk, tx, at);
    const now = await readImport(tx, at);
    if (now?.print !== print || now.state === "problems") return "changed";
    if (!changesAnything(now.counts)) return end(tx, at, desk, viewer, "nothing");
    if (stopsOf(now.counts).length > 0) {
      if (found.state !== "proposed" || !found.proposed_by) {
        await noteImport(tx, at, { state: "proposed", proposed_by: viewer.id });
        await record(tx, at, desk, viewer, "rosterProposed");
        return "proposed";
      }
      if (found.proposed_by === viewer.id) {
        await noteImport(tx, at, { state: "proposed", proposed_by: found.proposed_by });
        return "second person";
      }
      await noteImport(tx, at, { proposed_by: found.proposed_by });
    }
    await writeRoster(tx, at, { by: viewer.id, actor: { kind: "staff", id: viewer.id }, now: desk.now() });
    await desk.enqueue(tx, at, [{ name: "tell-old-contacts", key: id, input: { import: id } }]);
    return end(tx, at, desk, viewer, "written");
  });

async function end(
  tx: Database,
  at: ImportAt,
  desk: Desk,
  viewer: StaffViewer,
  done: "written" | "nothing",
): Promise<RosterDone> {
  await clearStaging(tx, at);
  await record(tx, at, desk, viewer, "rosterApplied");
  await noteImport(tx, at, { state: "applied", applied_at: desk.now(), applied_by: viewer.id });
  return done;
}

/**
 * Takes a written import back, whole, but for what was changed since: that stays, and is shown. Where the import took rights
 * away, giving them back needs a second person.
 */
export const takeRosterBack = (desk: Desk, viewer: StaffViewer, id: string): Promise<RosterDone> =>
  act(desk, viewer, id, async (tx, found) => {
    const at = atOf(viewer, id);
    if (found.state !== "applied" && found.state !== "undo_proposed") return "gone";
    if (Date.parse(desk.now()) - Date.parse(found.applied_at ?? "") > 30 * 86_400_000) return "gone";
    if (await tookRights(tx, at)) {
      if (found.state === "applied") {
        await noteImport(tx, at, { state: "undo_proposed", proposed_by: viewer.id });
        await record(tx, at, desk, viewer, "rosterProposed");
        return "proposed";
      }
      if (found.proposed_by === viewer.id) return "second person";
    }
    const staying = await markStaying(tx, at);
    await undoRoster(tx, at, { actor: { kind: "staff", id: viewer.id }, now: desk.now() });
    await desk.enqueue(tx, at, [{ name: "tell-old-contacts", key: `${id}:back`, input: { import: id } }]);
    await record(tx, at, desk, viewer, "rosterTakenBack");
    await noteImport(tx, at, {
      ...{ state: "undone", undone_at: desk.now(), undone_by: viewer.id },
      counts: { ...found.counts, staying },
    });
    return "undone";
  });

/** Leaves an import alone for good; also one that only waits for a second person. */
export const dropRoster = (desk: Desk, viewer: StaffViewer, id: string): Promise<RosterDone> =>
  act(desk, viewer, id, async (tx, found) => {
    const at = atOf(viewer, id);
    if (found.state === "undo_proposed") {
      await noteImport(tx, at, { state: "applied" });
      return "dropped";
    }
    if (!["asks", "ready", "stopped", "proposed"].includes(found.state)) return "gone";
    await clearStaging(tx, at);
    await noteImport(tx, at, { state: "dropped" });
    return "dropped";
  });

/** Who did what to an import, for ever; an approval names the proposal that it answers. */
async function record(
  tx: Database,
  at: ImportAt,
  desk: Desk,
  viewer: StaffViewer,
  kind: string,
): Promise<void> {
  const actor = JSON.stringify({ kind: "staff", id: viewer.id });
  await sql`insert into family_acts (district_id, school_id, id, at, actor, kind, body, answers)
    values (${at.district}, ${at.school}, ${newId()}::uuid, ${desk.now()}::timestamptz, ${actor}::jsonb, ${kind},
      ${JSON.stringify({ import: at.id })}::jsonb,
      case when ${kind} <> 'rosterProposed' then (select id from family_acts where district_id = ${at.district} and school_id = ${at.school}
        and kind = 'rosterProposed' and body ->> 'import' = ${at.id} and at > coalesce((select applied_at from roster_imports
          where district_id = ${at.district} and school_id = ${at.school} and id = ${at.id}::uuid), '-infinity')
        order by at desc limit 1) end)`.execute(tx);
}
