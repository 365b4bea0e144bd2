// Measures an import of a whole district as one school: students, their guardians and links as a OneRoster bundle, on a
// database of its own; then the same again, and again with some changes:
//   node bench/roster.ts            100,000 students, 160,000 guardians
//   node bench/roster.ts 10000

import { once } from "node:events";
import { createWriteStream, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { applyRoster } from "../src/apply-roster.ts";
import { plantSchool } from "../src/demo/fixtures.ts";
import { importRoster } from "../src/import-roster.ts";
import { readyDatabase } from "../src/open-house.ts";
import type { Desk } from "../src/perform.ts";
import { inside, openDatabase } from "../src/store/database.ts";
import { startCluster } from "../src/store/embedded.ts";
import { readImport } from "../src/store/roster/imports.ts";
import { cpuTime } from "../test/cpu-time.ts";
import { throwAway, throwAwayFolder } from "../test/throw-away.ts";
import { usedBy } from "./machine.ts";

const [many = 100_000] = process.argv.slice(2).map(Number);
const folder = await throwAwayFolder();
const seconds = (ms: number) => `${(ms / 1_000).toFixed(1)} s`;
let peak = 0;
const watching = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 50);
try {
  const cluster = await startCluster(join(folder, "postgres"));
  if ("problem" in cluster) throw new Error(cluster.problem);
  const url = await cluster.database("roster");
  const ready = await readyDatabase(url);
  if ("problem" in ready) throw new Error(ready.problem);
  const postgres = Number(readFileSync(join(folder, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
  // PostgreSQL counts a connection's time while it is open and after it has ended.
  const used = () => [cpuTime(), usedBy(postgres).ms];
  const db = openDatabase(url, { max: 4 });
  const { staff, ...place } = await plantSchool(db);
  const desk: Desk = {
    db,
    now: () => new Date().toISOString(),
    enqueue: async () => undefined,
    mailDomain: "",
  };
  const plain = await bundle("first", () => "");
  const changed = await bundle("second", (n) => (n % 50 === 0 ? "new." : ""));
  for (const [what, files] of [
    ["a first import", plain],
    ["the same again", plain],
    ["one address in fifty changed", changed],
  ] as const) {
    const delay = monitorEventLoopDelay({ resolution: 10 });
    delay.enable();
    const before = process.memoryUsage.rss();
    peak = before;
    const start = performance.now();
    const cpu = used();
    const brought = files.map((path) => ({
      name: path.split("/").at(-1) ?? "",
      from: path,
      bytes: statSync(path).size,
    }));
    const { id, read } = await importRoster(desk, {
      place,
      actor: { kind: "staff", id: staff.office.id },
      brought,
    });
    await read;
    const shown = performance.now();
    const found = await inside(db, { district: 1, schools: [1] }, (tx) => readImport(tx, { ...place, id }));
    const done = await applyRoster(desk, staff.administrator, id, found?.print ?? "");
    const end = performance.now();
    const spent = used().map((ms, n) => ms - (cpu[n] ?? 0));
    delay.disable();
    const { student_new = 0, guardian_new = 0, link_new = 0, contacts = 0 } = found?.counts ?? {};
    console.log(
      `${what}: ${found?.state === "problems" ? found.problems.join(" ") : `${student_new} students, ${guardian_new} guardians, ${link_new} links new, ${contacts} contacts changed`}; ${done}\n` +
        `  preview ${seconds(shown - start)}, writing ${seconds(end - shown)}, together ${seconds(end - start)}; ` +
        `CPU ${seconds(spent[0] ?? 0)} here, ${seconds(spent[1] ?? 0)} in PostgreSQL; ` +
        `memory +${Math.round((peak - before) / 1024 / 1024)} MB; longest block ${(delay.max / 1e6).toFixed(0)} ms`,
    );
  }
  await db.destroy();
  await cluster.stop();
} finally {
  clearInterval(watching);
  await throwAway(folder);
}

/** A bundle of OneRoster 1.1; three in five children have two guardians. */
async function bundle(name: string, mark: (n: number) => string): Promise<string[]> {
  const users = join(folder, name, "users.csv");
  const { mkdirSync } = await import("node:fs");
  mkdirSync(join(folder, name));
  const write = async (path: string, lines: Iterable<string>) => {
    const file = createWriteStream(path);
    for (const line of lines) if (!file.write(`${line}\n`)) await once(file, "drain");
    file.end();
    await once(file, "close");
  };
  await write(users, lines(mark));
  await write(join(folder, name, "orgs.csv"), ["sourcedId,name,type", "o1,Hillcrest School,school"]);
  await write(join(folder, name, "demographics.csv"), births());
  await write(join(folder, name, "manifest.csv"), [
    "propertyName,value",
    "file.users,bulk",
    "file.orgs,bulk",
  ]);
  return ["users", "orgs", "demographics", "manifest"].map((one) => join(folder, name, `${one}.csv`));
}

function* lines(mark: (n: number) => string) {
  yield "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password";
  for (let n = 0; n < many; n++) {
    const two = n % 5 < 3;
    if (n % 15 === 0) yield `t${n},,,TRUE,o1,teacher,,,Tea${n},Cher${n},,,t${n}@example.org,,,,,`;
    yield `s${n},,,TRUE,o1,student,kid${n},,Kid${n},Family${n % 9_000},,${n},,,,"a${n}${two ? `,b${n}` : ""}",${(n % 12) + 1},`;
    yield `a${n},,,TRUE,o1,parent,,,Ana${n},Family${n % 9_000},,,${mark(n)}a${n}@example.org,,555-${String(n).padStart(7, "0")},s${n},,`;
    if (two)
      yield `b${n},,,TRUE,o1,guardian,,,Ben${n},Family${n % 9_000},,,b${n}@example.org,,556-${String(n).padStart(7, "0")},s${n},,`;
  }
}

function* births() {
  yield "userSourcedId,status,dateLastModified,birthDate,sex";
  for (let n = 0; n < many; n++) yield `s${n},,,${2008 + (n % 12)}-0${(n % 9) + 1}-1${n % 9},`;
}
