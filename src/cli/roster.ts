import { statSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import type { StaffViewer } from "../access/viewer.ts";
import { applyRoster } from "../apply-roster.ts";
import { stopsOf } from "../channels/roster/stops-of.ts";
import { importRoster } from "../import-roster.ts";
import { openQueue } from "../jobs/queue.ts";
import { letApplicationOrderJobs } from "../open-house.ts";
import type { Desk } from "../perform.ts";
import { type Database, inside } from "../store/database.ts";
import { allSchools } from "../store/places.ts";
import { readImport } from "../store/roster/imports.ts";
import { sumLines } from "../web/roster/roster-words.ts";
import { failed, withDatabase } from "./with-database.ts";

const usage = "Use: answerable roster <file…> --school S [--apply --as E-MAIL]";

/**
 * Reads a roster and says in words what would change at a school (its number or its short name). With `--apply` a member of
 * staff, by their address, writes it, with the same stops: one that stops waits on the desk for a second person.
 */
export async function roster(args: string[]): Promise<number> {
  let given: { values: { school?: string; apply?: boolean; as?: string }; positionals: string[] };
  try {
    const text = { type: "string" } as const;
    const options = { school: text, as: text, apply: { type: "boolean" } } as const;
    given = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}. ${usage}`);
    return 2;
  }
  const { values, positionals } = given;
  if (positionals.length === 0 || !values.school || (values.apply && !values.as)) {
    console.error(usage);
    return 2;
  }
  const missing = positionals.find((path) => !statSync(path, { throwIfNoEntry: false })?.isFile());
  if (missing) return failed(`There is no file ${missing}.`);
  return withDatabase(async (db, url) => {
    const place = (await allSchools(db)).find(
      ({ school, slug }) => slug === values.school || String(school) === values.school,
    );
    if (!place) return failed(`There is no school "${values.school}".`);
    const viewer = values.as ? await staffOf(db, place, values.as) : null;
    if (values.apply && !viewer) return failed(`Nobody at ${place.name} has the address ${values.as}.`);
    const queue = await openQueue(url, () => undefined, false);
    await letApplicationOrderJobs(url);
    const desk: Desk = { db, now: () => new Date().toISOString(), enqueue: queue.enqueue, mailDomain: "" };
    try {
      const brought = positionals.map((path) => ({
        name: basename(path),
        from: path,
        bytes: statSync(path).size,
      }));
      const actor = viewer
        ? ({ kind: "staff", id: viewer.id } as const)
        : ({ kind: "system", part: "intake" } as const);
      const { id, read } = await importRoster(desk, { place, actor, brought });
      await read;
      const code = await tell(db, place, id);
      if (code !== 0) return code;
      if (viewer && values.apply) return await write(desk, viewer, id);
      console.log(`Each line stands on the desk, at /desk/roster/import?id=${id}.`);
      console.log("Nothing was written: that needs --apply --as E-MAIL.");
      return 0;
    } finally {
      await queue.boss.stop({ graceful: false });
    }
  });
}

const scopeOf = ({ district, school }: { district: number; school: number }) => ({
  district,
  schools: [school],
});

/** Says what an import came to; 0 when it may be written. */
async function tell(db: Database, place: { district: number; school: number }, id: string): Promise<number> {
  const found = await inside(db, scopeOf(place), (tx) => readImport(tx, { ...place, id }));
  if (!found) return 1;
  if (found.state === "problems") return failed(`${found.problems.join("\n")}\nNothing was written.`);
  if (found.state === "asks")
    return failed(
      `The file speaks of: ${found.orgs.map(({ name }) => name).join(", ")}. Say on the desk, at /desk/roster/import?id=${id}, which of them this school is.`,
    );
  const sums = sumLines(found.counts).map(({ says }) => says);
  console.log(sums.length > 0 ? sums.join("\n") : "Nothing would change.");
  for (const says of [...found.notes, ...stopsOf(found.counts)]) console.log(says);
  return 0;
}

const ends: Partial<Record<Awaited<ReturnType<typeof applyRoster>>, [string, number]>> = {
  written: ["It is written.", 0],
  nothing: ["There was nothing to write.", 0],
  forbidden: ["Only an administrator or the privacy officer may write a roster.", 1],
  changed: ["Families changed meanwhile; nothing was written. Please try once more.", 1],
  gone: ["Somebody else wrote it or left it alone meanwhile. Nothing was written now.", 1],
};

async function write(desk: Desk, viewer: StaffViewer, id: string): Promise<number> {
  const found = await inside(desk.db, scopeOf(viewer), (tx) => readImport(tx, { ...viewer, id }));
  const done = await applyRoster(desk, viewer, id, found?.print ?? "");
  const [says, code] = ends[done] ?? [`It waits for a second person, at /desk/roster/import?id=${id}.`, 1];
  console[code === 0 ? "log" : "error"](says);
  return code;
}

async function staffOf(
  db: Database,
  { district, school }: { district: number; school: number },
  email: string,
): Promise<StaffViewer | null> {
  const person = await inside(db, scopeOf({ district, school }), (tx) =>
    tx
      .selectFrom("staff")
      .select(["id", "name", "title", "roles", "schools"])
      .where("district_id", "=", district)
      .where("email", "=", email.toLowerCase())
      .where("active", "=", true)
      .executeTakeFirst(),
  );
  return person?.schools.includes(school) ? { kind: "staff", district, school, ...person } : null;
}
