// Runs everything that shows that Answerable works, and ends with one line: "N passed, N failed".
//   node bin/test.ts                       everything
//   node bin/test.ts check node journeys   only these stages
//   node bin/test.ts node src/store        only the node tests below a folder, or of a file
import { spawn } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import { settingNames } from "../src/config.ts";
import { makeDemo } from "../test/demo-data.ts";
import { isNightly } from "../test/profile.ts";
import { throwAway, throwAwayFolder } from "../test/throw-away.ts";
import { build } from "./build.ts";
import { unpackChromium } from "./chromium.ts";
import { environment, root } from "./root.ts";
import { oneFileOf, sharing } from "./sharing.ts";

type Tally = { passed: number; failed: number };
const passed: Tally = { passed: 1, failed: 0 };
const failed: Tally = { passed: 0, failed: 1 };
const nothing: Tally = { passed: 0, failed: 0 };
const sum = (tallies: Tally[]): Tally => ({
  passed: tallies.reduce((n, each) => n + each.passed, 0),
  failed: tallies.reduce((n, each) => n + each.failed, 0),
});

process.chdir(root);
for (const name of settingNames) delete process.env[name]; // a test never touches a school’s database
process.env.NODE_ENV = "production"; // as the school runs it: pages are drawn twice as fast as for developers
process.env.NODE_COMPILE_CACHE ??= join(root, "node_modules/.cache/compiled"); // each file is stripped of its types once

const stages = { check, node: nodeTests, journeys };
type Stage = keyof typeof stages;
const isStage = (word: string): word is Stage => Object.hasOwn(stages, word);
const words = process.argv.slice(2);
const wanted = words.some(isStage) ? words.filter(isStage) : (Object.keys(stages) as Stage[]);
const places = words.filter((word) => !isStage(word));

const results = await throwAwayFolder();
const demo = await throwAwayFolder({ inMemory: true });
const before = await Promise.all([
  wanted.includes("check") ? check() : nothing,
  needsDemo()
    ? makeDemo(demo).then(
        () => nothing,
        (error) => say(failed, `✖ the demo that the journeys live with could not be made: ${error}`),
      )
    : nothing,
]);
const total = sum([
  ...before,
  // Each waits a good deal: together they need little more than the longer of the two.
  ...(await Promise.all(wanted.filter((stage) => stage !== "check").map((stage) => stages[stage](places)))),
]);
await throwAway(results);
await throwAway(demo);
if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
console.log(`${total.passed} passed, ${total.failed} failed`);

/** Whether several will live with the demo: the journeys' two schools, and the one whose program is killed. */
function needsDemo(): boolean {
  return wanted.includes("journeys") && build();
}

/**
 * Looks at the sources without running them. Each check counts as one, and speaks only when it fails. What was found of
 * a file that has not changed since is kept.
 */
async function check(): Promise<Tally> {
  const kept = (what: string) => join(root, "node_modules/.cache", what);
  const checks: Record<string, string[][]> = {
    types: [
      ["react-router", "typegen"],
      ["tsc", "--singleThreaded", "--incremental", "--tsBuildInfoFile", kept("types")],
    ],
    style: [["biome", "check", "--error-on-warnings"]],
    "nothing unused": [["knip", "--cache", "--cache-location", kept("unused")]],
  };
  const one = async ([name, commands]: [string, string[][]]) => {
    for (const command of commands) {
      const { code, output } = await run(command, "quiet");
      if (code !== 0) console.log(output);
      if (code !== 0) return say(failed, `✖ ${name}`);
    }
    return say(passed, `✔ ${name}`);
  };
  return sum(await Promise.all(Object.entries(checks).map(one)));
}

/** The tests beside the sources, on one throw-away PostgreSQL. Which of them share a process, `sharing.ts` says. */
async function nodeTests(places: string[]): Promise<Tally> {
  const below = places.length > 0 ? places : ["src", "test", "bin"];
  const files = below
    .flatMap((place) => (place.endsWith(".ts") ? place : globSync(`${place}/**/*.test.ts`)))
    .filter((file) => isNightly || places.includes(file) || !file.endsWith(".nightly.test.ts"));
  if (files.length === 0) return say(failed, `✖ there are no tests in ${below.join(", ")}`);
  const { pure, together, alone } = sharing(files.sort());
  const by = Object.groupBy(alone, lasts);
  // The longest begin first: one that began last would be waited for alone. Node takes them by their names.
  const groups = [by.longest, by.long, by.short].map((some = []) => some.map((file) => [file]));
  const apart = [...(groups[0] ?? []), ...together, ...groups.slice(1).flat()].map((group, i) =>
    oneFileOf(group, results, `${String(i + 1).padStart(3, "0")}-${basename(group[0] ?? "", ".test.ts")}`),
  );
  // More than there are cores: each waits for PostgreSQL, for mail servers and for what is due a good deal.
  const own = ["--test-global-setup=test/database.ts", `--test-concurrency=${availableParallelism() + 2}`];
  const tallies = await Promise.all([
    pure.length > 0 ? nodeRun("the pure tests", pure, ["--test-isolation=none"]) : nothing,
    apart.length > 0 ? nodeRun("the node tests", apart, own) : nothing,
  ]);
  return sum(tallies);
}

function lasts(file: string): "longest" | "long" | "short" {
  if (/faults\/kill|matrix\/matrix/.test(file)) return "longest";
  return /demo\/first|matrix\/independence|model\/|term\.test|killed|hostile|xss/.test(file)
    ? "long"
    : "short";
}

async function nodeRun(what: string, files: string[], options: string[]): Promise<Tally> {
  const tap = join(results, `${what.replaceAll(" ", "-")}.tap`);
  const reporters = ["spec", "stdout", "tap", tap].map((value, i) =>
    i % 2 ? `--test-reporter-destination=${value}` : `--test-reporter=${value}`,
  );
  const { code } = await run(
    [
      "node",
      "--test",
      "--import=./test/few-hooks.ts",
      ...options,
      `--test-timeout=${isNightly ? 4_000_000 : 400_000}`,
      ...reporters,
      ...files,
    ],
    "aloud",
  );
  const last = (kind: string) => Number(read(tap).match(new RegExp(`^# ${kind} (\\d+)$`, "m"))?.[1] ?? 0);
  return complete({ passed: last("pass"), failed: last("fail") + last("cancelled") }, code, what);
}

/** What people do, in a browser, against the whole program. */
async function journeys(): Promise<Tally> {
  if (!build()) return failed;
  await unpackChromium();
  const report = join(results, "journeys.json");
  process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = report;
  const together = wanted.includes("node"); // then each speaks for itself, the journeys at their end
  const { code, output } = await run(
    ["playwright", "test", "--reporter=list,json"],
    together ? "quiet" : "aloud",
  );
  if (output) console.log(output);
  const stats = read(report) && JSON.parse(read(report)).stats;
  const tally = { passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) };
  return complete(tally, code, "the journeys");
}

/** A run that ended badly, or ran nothing, has failed, whatever its own figures say. */
function complete(tally: Tally, code: number, what: string): Tally {
  if ((code !== 0 && tally.failed === 0) || tally.passed + tally.failed === 0)
    return say(sum([tally, failed]), `✖ ${what} did not come to their end (code ${code})`);
  return tally;
}

function say(tally: Tally, words: string): Tally {
  console.log(words);
  return tally;
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function run(
  [command = "", ...args]: string[],
  how: "quiet" | "aloud",
): Promise<{ code: number; output: string }> {
  const speech = how === "quiet" ? "pipe" : "inherit";
  const child = spawn(command, args, { env: environment(), stdio: ["ignore", speech, speech] });
  let output = "";
  child.stdout?.on("data", (some) => (output += some));
  child.stderr?.on("data", (some) => (output += some));
  return new Promise((done) => {
    child.on("error", (error) => done({ code: 1, output: `${command}: ${error.message}` }));
    child.on("close", (code) => done({ code: code ?? 1, output }));
  });
}
