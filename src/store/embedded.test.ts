import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { throwAway, throwAwayFolder } from "../../test/throw-away.ts";
import { type Cluster, startCluster } from "./embedded.ts";

let folder: string;
let home: string;
let url: string;

before(async () => {
  folder = await throwAwayFolder();
  home = join(folder, "postgres");
});
after(() => throwAway(folder));

async function started(): Promise<Cluster> {
  const cluster = await startCluster(home);
  assert.ok(!("problem" in cluster), "problem" in cluster ? cluster.problem : "");
  return cluster;
}

async function ask(text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return (await client.query(text)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

const postmaster = () => Number(readFileSync(join(home, "postmaster.pid"), "utf8").split("\n")[0]);

/** Every process of this cluster, as a power cut would take them. */
function killAll(): void {
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name)))
    try {
      if (readlinkSync(`/proc/${pid}/cwd`) === home) process.kill(Number(pid), "SIGKILL");
    } catch {
      // It has ended meanwhile, or is not ours to look at.
    }
}

test("the first start makes a cluster that only we can reach; a second one joins it", async () => {
  const [one, two] = await Promise.all([started(), started()]);
  assert.equal(one.recovered || two.recovered, false);
  assert.equal((await started()).joined, true);
  [url] = (await Promise.all([one.database("answerable"), two.database("answerable")])) as [string, string];
  const sockets = decodeURIComponent(url.split("@")[1]?.split("/")[0] ?? "");
  assert.equal(statSync(sockets).mode & 0o777, 0o700);
  assert.equal(statSync(home).mode & 0o777, 0o700);
  assert.deepEqual(
    await ask(`select current_user::text as name, rolsuper, rolcreaterole, current_setting('listen_addresses') as network
      from pg_roles where rolname = current_user`),
    [{ name: "answerable", rolsuper: false, rolcreaterole: true, network: "" }],
  );
});

test("texts are sorted and folded alike on every machine", async () => {
  assert.deepEqual(
    await ask(
      "select datlocprovider::text as provider, datlocale from pg_database where datname = current_database()",
    ),
    [{ provider: "b", datlocale: "C.UTF-8" }],
  );
});

test("after an orderly stop nothing is recovered; after the death of everything it says so, and all is there", async () => {
  await ask("create table kept (n int)");
  await ask("insert into kept values (1)");
  await (await started()).stop();
  const again = await started();
  assert.deepEqual([again.joined, again.recovered], [false, false]);
  await ask("insert into kept values (2)");
  killAll();
  await wait(100);
  const recovered = await started();
  assert.deepEqual([recovered.joined, recovered.recovered], [false, true]);
  assert.deepEqual(await ask("select n from kept order by n"), [{ n: 1 }, { n: 2 }]);
});

test("a lock file whose number another process bears by now does not keep it from starting", async () => {
  const lines = readFileSync(join(home, "postmaster.pid"), "utf8").split("\n");
  const sockets = lines[4] ?? "";
  killAll();
  await wait(100);
  const stranger = String(process.ppid);
  writeFileSync(join(home, "postmaster.pid"), [stranger, ...lines.slice(1)].join("\n"));
  writeFileSync(join(sockets, ".s.PGSQL.5432.lock"), [stranger, ...lines.slice(1)].join("\n"));
  assert.equal((await started()).recovered, true);
});

test("when PostgreSQL is killed under us it is back at the same address", async () => {
  const cluster = await started();
  const fates: string[] = [];
  cluster.watch((fate) => fates.push(fate));
  process.kill(postmaster(), "SIGKILL");
  const from = performance.now();
  while (!fates.includes("back") && performance.now() - from < 60_000) await wait(20);
  assert.deepEqual(fates, ["lost", "back"]);
  assert.deepEqual(await ask("select count(*)::int as n from kept"), [{ n: 2 }]);
  await cluster.stop();
  await wait(500);
  assert.deepEqual(fates, ["lost", "back"]);
  await assert.rejects(ask("select 1"));
});

test("what cannot be started is a sentence", async () => {
  const file = join(folder, "a-file");
  writeFileSync(file, "");
  const inFile = await startCluster(join(file, "postgres"));
  assert.match("problem" in inFile ? inFile.problem : "", /^PostgreSQL did not start in .*\.$/);
  writeFileSync(join(home, "own.conf"), "shared_buffers = 'plenty'\n");
  const misset = await startCluster(home);
  assert.match(
    "problem" in misset ? misset.problem : "",
    /^PostgreSQL did not start in .*configuration file .* contains errors\.$/,
  );
  rmSync(join(home, "own.conf"));
});

test("a folder of the socket's name that is open to others is not used", async () => {
  const sockets = decodeURIComponent(url.split("@")[1]?.split("/")[0] ?? "");
  mkdirSync(sockets, { recursive: true });
  execFileSync("chmod", ["755", sockets]);
  const refused = await startCluster(home);
  assert.match("problem" in refused ? refused.problem : "", /open to others/);
  rmSync(sockets, { recursive: true });
  await (await started()).stop();
  assert.deepEqual(readdirSync(dirname(home)).sort(), ["a-file", "pid", "postgres"]);
});
