// Measures Answerable beside the bare work of its PostgreSQL, in one run on one machine:
//   npm run bench                                              1,000 and 100,000 inquiries; 10 minutes at most
//   npm run bench -- --quick                                   1,000 only; 90 seconds at most
//   npm run bench -- --sizes 1000 --clients 8 --seconds 3 --only create,list
import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { join } from "node:path";
import { build } from "../bin/build.ts";
import { startCluster } from "../src/store/embedded.ts";
import { throwAway, throwAwayFolder } from "../test/throw-away.ts";
import { measure } from "./measure.ts";
import { options } from "./options.ts";
import { growth, type Line, title } from "./report.ts";

const wanted = options(process.argv.slice(2));
const folder = await throwAwayFolder();
try {
  if (!build()) throw new Error("the pages could not be built");
  const home = join(folder, "postgres");
  const cluster = await startCluster(home);
  if ("problem" in cluster) throw new Error(cluster.problem);
  const postgres = Number(readFileSync(join(home, "postmaster.pid"), "utf8").split("\n")[0]);
  console.log(
    `${cpus().length} × ${cpus()[0]?.model}; Node ${process.version}; times in ms, CPU in ms per operation.`,
  );
  console.log(title);
  const lines: Line[] = [];
  for (const size of wanted.sizes)
    lines.push(...(await measure(size, { cluster, postgres, folder }, wanted)));
  for (const line of growth(lines)) console.log(line);
  const results = join(import.meta.dirname, "results");
  await mkdir(results, { recursive: true });
  const file = join(results, `${new Date().toISOString().slice(0, 19).replaceAll(":", "-")}.json`);
  await writeFile(file, JSON.stringify({ cores: cpus().length, node: process.version, lines }, null, 1));
  console.log(`Written to ${file}`);
  if (lines.some(({ ours }) => ours.wrong > 0)) process.exitCode = 1;
} finally {
  await throwAway(folder);
}
