import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { token } from "../../src/cli/token.ts";
import { type Role, roles } from "../../src/inquiry/actor.ts";
import { inside } from "../../src/store/database.ts";
import { api } from "../../src/web/api/api.ts";
import { apiRows } from "../../src/web/api/rows.ts";
import { canariesIn } from "./canaries.ts";
import { expected } from "./expected.ts";
import { type MatrixWorld, plantWorld } from "./world.ts";

let world: MatrixWorld;
before(async () => {
  world = await plantWorld();
  process.env.DATABASE_URL = world.url; // this process is the test's own
});
after(() => world.close());

test("a token from the command line may what its role may at its school, and nothing else", async (t) => {
  // The command line makes tokens by the real clock.
  const programs = api({ ...world.house, now: () => new Date().toISOString() }, 1);
  const printed: string[] = [];
  const log = t.mock.method(console, "log", (line: string) => printed.push(line));
  const made = async (role: string, school: string) => {
    assert.equal(await token(["--role", role, "--school", school, "--days", "1"]), 0);
    return printed.at(-1) ?? "";
  };
  const tokens: [Role, "open" | "other", string][] = [];
  for (const role of roles) tokens.push([role, "open", await made(role, "hillcrest")]);
  tokens.push(["office", "other", await made("office", "2")]);
  log.mock.restore();
  let [allowed, denied] = [0, 0];
  for (const [role, own, made] of tokens)
    for (const { method, path } of apiRows.filter(({ method, action }) => method === "GET" && action)) {
      const may = expected[`${method} /api/v1${path}`]?.may ?? [];
      for (const object of ["open", "other"] as const) {
        const at = path.replace(":reference", world.planted[object].reference);
        const answer = await programs.request(at, { headers: { authorization: `Bearer ${made}` } });
        const isAble = (may as readonly string[]).includes(role);
        const isTheirs = !path.includes(":reference") || (object === own && role !== "teacher");
        assert.equal(answer.status, !isAble ? 403 : isTheirs ? 200 : 404, `${role} of ${own}: ${at}`);
        const held = canariesIn(await answer.text(), world.proofs);
        const isReader = isAble && !["teacher", "auditor", "administrator"].includes(role);
        const foreign = held.filter((one) => !isReader || one.startsWith("other.") !== (own === "other"));
        assert.deepEqual(foreign, [], `${role} of ${own}: ${at}`);
        if (answer.status === 200) allowed++;
        else denied++;
      }
    }
  t.diagnostic(`${allowed} allowed, ${denied} denied`);
  assert.ok(allowed > 20 && denied > 10);
});

test("the command line makes no token for what is no role, no school, or more than a year", async (t) => {
  t.mock.method(console, "error", () => undefined);
  const log = t.mock.method(console, "log", () => undefined);
  for (const args of [
    ["--role", "root", "--school", "hillcrest"],
    ["--role", "office"],
    ["--role", "office", "--school", "nowhere"],
    ["--role", "office", "--school", "hillcrest", "--days", "366"],
    ["--role", "office", "--school", "hillcrest", "--days", "0"],
    ["--role", "office", "--school", "hillcrest", "--all"],
  ])
    assert.notEqual(await token(args), 0, args.join(" "));
  assert.equal(log.mock.callCount(), 0, "nothing is printed that could be taken for one");
});

test("a token that was lost is found in the list and ended: it opens nothing from then on, and the others do", async (t) => {
  const programs = api({ ...world.house, now: () => new Date().toISOString() }, 1);
  const opens = async (made: string) =>
    (await programs.request("/inquiries", { headers: { authorization: `Bearer ${made}` } })).status;
  let [said, wrong]: string[][] = [[], []];
  t.mock.method(console, "log", (line: string) => void said?.push(line));
  t.mock.method(console, "error", (line: string) => void wrong?.push(line));
  const run = async (...args: string[]) => {
    [said, wrong] = [[], []];
    return { code: await token(args), said: said.join("\n"), wrong: wrong.join("\n") };
  };
  const make = async (name: string) =>
    (await run("--role", "office", "--school", "hillcrest", "--name", name, "--days", "1")).said;
  const [lost, kept] = [await make("Lost laptop"), await make("Kept")];
  await make("Twin");
  await make("Twin");
  assert.deepEqual([await opens(lost), await opens(kept)], [200, 200]);

  const { code, said: list } = await run("--list");
  assert.equal(code, 0);
  const line = list.split("\n").find((one) => one.endsWith("Lost laptop")) ?? "";
  assert.match(
    line,
    /^[0-9a-f]{8} {2}valid until \d{4}-\d\d-\d\d {2}office at hillcrest, made \d{4}-\d\d-\d\d: Lost/,
  );
  assert.ok(!list.includes(lost.split(".")[2] ?? "?"), "no secret is in the list");

  const ended = await run("--end", line.slice(0, 8));
  assert.deepEqual([ended.code, ended.wrong], [0, ""]);
  assert.match(ended.said, /^[0-9a-f]{8} {2}ended \d{4}.*: Lost laptop$/);
  assert.deepEqual([await opens(lost), await opens(kept)], [401, 200]);
  assert.match((await run("--list", "--school", "hillcrest")).said, /ended .*: Lost laptop/);

  const again = await run("--end", line.slice(0, 8));
  assert.equal(again.code, 1);
  assert.match(again.wrong, /^This token was ended before\./);
  const twins = await run("--end", "Twin");
  assert.equal(twins.code, 1);
  assert.match(twins.wrong, /^More than one token is meant, and none was ended\..*\n.*: Twin\n.*: Twin$/);
  assert.equal((await run("--end", "Kept", "--school", "2")).code, 1, "another school's");
  assert.equal(
    (await run("--end", "Nobody's")).wrong,
    'No token has an id that begins with "Nobody\'s", or this name. Look at: answerable token --list',
  );
  assert.equal((await run("--end", "Kept", "--role", "office")).code, 2);
  assert.match((await run("--end")).wrong, /argument missing\. Use: answerable token --list, then/);
  assert.equal(await opens(kept), 200);
  assert.equal((await run("--end", "Kept")).code, 0, "by its name, where only one has it");
  assert.equal(await opens(kept), 401);
});

test("of a token the application may write that it ended, once, and nothing else", async () => {
  const scope = { district: 1, schools: [1] };
  const write = (what: string) =>
    inside(
      world.db,
      scope,
      async (tx) => (await sql.raw(`update api_tokens set ${what}`).execute(tx)).numAffectedRows,
    );
  await assert.rejects(write("until = until + interval '1 year'"), /permission denied/);
  await assert.rejects(write("ended_at = null"), /row-level security|violates/);
  assert.ok(((await write("ended_at = now()")) ?? 0n) > 0n);
  assert.equal(await write("ended_at = now() + interval '1 year'"), 0n, "what ended has ended");
  await assert.rejects(
    inside(world.db, scope, (tx) => sql`delete from api_tokens`.execute(tx)),
    /permission denied/,
  );
});
