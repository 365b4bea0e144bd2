import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { fileOf } from "../src/channels/roster/read-for-tests.ts";
import { rosterTemplate } from "../src/channels/roster/sheet-columns.ts";
import { type PlantedSchool, plantSchool } from "../src/demo/fixtures.ts";
import { importRoster } from "../src/import-roster.ts";
import type { House } from "../src/jobs/house.ts";
import { type Database, inside, openDatabase } from "../src/store/database.ts";
import { importView } from "../src/web/roster/import-view.ts";
import { rosterSide } from "../src/web/roster/roster-side.ts";
import { freshDatabase } from "./database.ts";

let db: Database;
let url: string;
let school: PlantedSchool;
let now = "2026-11-16T14:00:00.000Z";
let enqueue: House["enqueue"] = async () => undefined;
before(async () => {
  url = await freshDatabase();
  db = openDatabase(url, { max: 4 });
  school = await plantSchool(db);
});
after(() => db.destroy());

const house = () => ({ db, now: () => now, mailDomain: "", enqueue }) as unknown as House;
const people = () =>
  inside(db, { district: 1, schools: [1] }, async (tx) => ({
    students: await tx.selectFrom("students").selectAll().orderBy("id").execute(),
    guardians: await tx.selectFrom("guardians").selectAll().orderBy("id").execute(),
    links: await tx.selectFrom("guardianships").selectAll().orderBy("id").execute(),
    acts: await tx.selectFrom("family_acts").selectAll().orderBy("id").execute(),
  }));
async function bring() {
  const office = { kind: "staff" as const, id: school.staff.office.id };
  const brought = [fileOf("list.csv", rosterTemplate)];
  const { id, read } = await importRoster(house(), {
    place: { district: 1, school: 1 },
    actor: office,
    brought,
  });
  await read;
  return id;
}
async function page(id: string, done = "") {
  const { administrator } = school.staff;
  const opened = await rosterSide(house()).open(administrator, id, null);
  assert.ok(opened);
  const clock = { zone: "America/New_York", now };
  return importView(opened, {
    ...{
      kind: "",
      page: 1,
      me: administrator.id,
      clock,
      school: "Hillcrest School",
      mayApply: true,
      nameOf: () => "Lars Holm",
      done,
    },
  });
}

test("a process killed in the middle of writing leaves nothing half-written; the page says so; it is begun again", async () => {
  const id = await bring();
  const before = await people();
  const { print } = await page(id);
  const args = [url, JSON.stringify(school.staff.administrator), id, print, now];
  const writer = spawn(process.execPath, [join(import.meta.dirname, "roster-writer.ts"), ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said] = await once(writer.stdout, "data");
  assert.match(String(said), /in the middle/);
  now = "2026-11-16T14:05:00.000Z";
  const running = await page(id);
  assert.deepEqual([running.isWorking, running.isCut, running.state], [true, false, "ready"]);
  // A second press meanwhile begins nothing, and does not wait.
  assert.equal(
    await (await rosterSide(house()).apply(school.staff.administrator, id, print)).done,
    "working",
  );
  process.kill(writer.pid ?? 0, "SIGKILL");
  await once(writer, "exit");
  for (let nth = 0; (await page(id)).isWorking && nth < 2_000; nth++) await wait(50);

  const cut = await page(id);
  assert.deepEqual([cut.isWorking, cut.isCut, cut.state, cut.print], [false, true, "ready", print]);
  assert.deepEqual(await people(), before);
  const { done } = await rosterSide(house()).apply(school.staff.administrator, id, print);
  assert.equal(await done, "written");
  const written = await page(id, "working");
  assert.deepEqual([written.isWorking, written.isCut, written.state], [false, false, "applied"]);
  assert.equal(written.done?.says, "It is written.");
  assert.equal((await people()).students.length, before.students.length + 2);
  const back = await rosterSide(house()).takeBack(school.staff.administrator, id);
  assert.equal(await back.done, "undone");
});

test("what breaks while it is written changes nothing, is said, and may be begun again", async () => {
  const id = await bring();
  const { print } = await page(id);
  enqueue = async () => {
    throw new Error("the house burns");
  };
  const { done } = await rosterSide(house()).apply(school.staff.administrator, id, print);
  await assert.rejects(done, /burns/);
  enqueue = async () => undefined;
  const broke = await page(id, "working");
  assert.deepEqual([broke.isWorking, broke.isCut, broke.state], [false, false, "ready"]);
  assert.match(broke.done?.says ?? "", /^Something of ours broke\. Nothing was changed/);
  const again = await rosterSide(house()).apply(school.staff.administrator, id, print);
  assert.equal(await again.done, "written");
});
