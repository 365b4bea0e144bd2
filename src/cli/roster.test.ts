import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { freshDatabase } from "../../test/database.ts";
import { rosterTemplate } from "../channels/roster/sheet-columns.ts";
import { type PlantedSchool, plantSchool } from "../demo/fixtures.ts";
import { type Database, inside, openDatabase } from "../store/database.ts";
import { roster as rosterCommand } from "./roster.ts";

let db: Database;
let url: string;
let school: PlantedSchool;
let folder: string;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "answerable-roster-"));
  url = await freshDatabase();
  db = openDatabase(url, { max: 2 });
  school = await plantSchool(db);
});
after(async () => {
  await db?.destroy();
  rmSync(folder, { recursive: true, force: true });
});

/** `answerable roster`, as somebody types it. */
async function roster(...args: string[]) {
  const child = spawn(process.execPath, [join(import.meta.dirname, "main.ts"), "roster", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, DATABASE_URL: url },
  });
  let [said, wrong] = ["", ""];
  child.stdout.on("data", (some) => (said += some));
  child.stderr.on("data", (some) => (wrong += some));
  const code = await new Promise<number | null>((done) => child.on("close", done));
  return { code, said: said.trim().split("\n"), wrong: wrong.trim() };
}
const file = (name: string, words: string | Uint8Array) => {
  writeFileSync(join(folder, name), words);
  return join(folder, name);
};
const there = (name: string) =>
  inside(db, { district: 1, schools: [1] }, (tx) =>
    tx.selectFrom("guardians").select("email").where("name", "=", name).execute(),
  );
const addressOf = (id: string) =>
  inside(db, { district: 1, schools: [1] }, (tx) =>
    tx.selectFrom("staff").select("email").where("id", "=", id).executeTakeFirstOrThrow(),
  ).then(({ email }) => email);

test("a list is shown, then written by somebody who may; one that stops waits on the desk", async () => {
  const list = file("list.csv", rosterTemplate);
  const shown = await roster(list, "--school", "1");
  assert.equal(shown.code, 0, shown.wrong);
  assert.deepEqual(shown.said.slice(0, 3), [
    "2 new students",
    "3 new guardians",
    "3 new links between guardians and students",
  ]);
  assert.equal(shown.said.at(-1), "Nothing was written: that needs --apply --as E-MAIL.");
  assert.deepEqual(await there("Nora Berg"), []);

  const clerk = await roster(
    list,
    "--school",
    "1",
    "--apply",
    "--as",
    await addressOf(school.staff.office.id),
  );
  assert.deepEqual(
    [clerk.code, clerk.wrong],
    [1, "Only an administrator or the privacy officer may write a roster."],
  );
  assert.deepEqual(await there("Nora Berg"), []);
  const administrator = await addressOf(school.staff.administrator.id);
  const written = await roster(list, "--school", "1", "--apply", "--as", administrator.toUpperCase());
  assert.deepEqual([written.code, written.said.at(-1)], [0, "It is written."], written.wrong);
  assert.deepEqual(await there("Nora Berg"), [{ email: "nora.berg@example.org" }]);
  const again = await roster(list, "--school", "1", "--apply", "--as", administrator);
  assert.deepEqual([again.code, again.said.at(-1)], [0, "There was nothing to write."]);

  const other = file("other.csv", rosterTemplate.replace("nora.berg@", "somebody.else@"));
  const stopped = await roster(other, "--school", "1", "--apply", "--as", administrator);
  assert.equal(stopped.code, 1);
  assert.match(stopped.said.join("\n"), /more than one in twenty/);
  assert.match(
    stopped.wrong,
    /^It waits for a second person, at \/desk\/roster\/import\?id=[0-9a-f-]{36}\.$/,
  );
  assert.deepEqual(await there("Nora Berg"), [{ email: "nora.berg@example.org" }]);
});

test("bad files, schools and people are said in a sentence, and nothing is written", async (t) => {
  // In this process, which is the test's own: to start one for each of them takes longer than all that they say.
  process.env.DATABASE_URL = url;
  let said: string[] = [];
  for (const way of ["log", "error"] as const)
    t.mock.method(console, way, (line: string) => way === "error" && said.push(line));
  const wrong = async (...args: string[]) => {
    said = [];
    assert.notEqual(await rosterCommand(args), 0);
    return said.join("\n").trim();
  };
  const list = file("list.csv", rosterTemplate);
  assert.match(await wrong(), /^Use: answerable roster/);
  assert.match(await wrong(list), /^Use: answerable roster/);
  assert.match(await wrong(list, "--school", "1", "--apply"), /^Use: answerable roster/);
  assert.match(await wrong(list, "--school", "1", "--aply"), /--aply/);
  assert.equal(await wrong(join(folder, "no.csv"), "--school", "1"), `There is no file ${folder}/no.csv.`);
  assert.equal(await wrong(list, "--school", "nowhere"), 'There is no school "nowhere".');
  assert.match(
    await wrong(list, "--school", "1", "--apply", "--as", "nobody@example.org"),
    /^Nobody at .* has the address nobody@example\.org\.$/,
  );
  const dated = file("dated.csv", rosterTemplate.replace("2017-04-25", "03/04/2017"));
  assert.match(
    await wrong(dated, "--school", "1"),
    /^dated\.csv, line 2, column “born”: [^\n]*\n[\s\S]*Nothing was written\.$/,
  );
  assert.match(await wrong(file("empty.csv", ""), "--school", "1"), /Nothing was written\.$/);
  assert.match(
    await wrong(file("torn.zip", new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9])), "--school", "1"),
    /Nothing was written\.$/,
  );
});
