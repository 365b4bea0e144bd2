import assert from "node:assert/strict";
import { test } from "node:test";
import { postgresPrograms } from "./programs.ts";

test("the programs run, also for root", async () => {
  const run = await postgresPrograms();
  assert.ok(typeof run === "function");
  assert.match(await run("initdb", "--version"), /PostgreSQL\) 18/);
  await assert.rejects(run("initdb", "--no-such-option"), /unrecognized option/);
});

test("where root has no user namespaces, the sentence says to set DATABASE_URL", async () => {
  const { PATH } = process.env;
  process.env.PATH = "/nonexistent";
  const run = await postgresPrograms();
  process.env.PATH = PATH;
  if (process.getuid?.() === 0)
    assert.match("problem" in run ? run.problem : "", /ordinary user.*DATABASE_URL/);
  else assert.ok(typeof run === "function"); // everybody else needs none
});
