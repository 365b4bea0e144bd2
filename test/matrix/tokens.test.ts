import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { token } from "../../src/cli/token.ts";
import { type Role, roles } from "../../src/inquiry/actor.ts";
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
