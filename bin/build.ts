// Builds the web pages, and the code of the process that reads mails, into build/ when what they are made of has changed
// since the last build.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { environment, root } from "./root.ts";

const sources = [
  "src/**/*",
  "bin/bundle-reader.ts",
  "public/**/*",
  "package-lock.json",
  "react-router.config.ts",
  "tsconfig.json",
  "vite.config.ts",
];

/** A digest of all that a build is made from. Tests do not count, nor do dates: a fresh checkout changes them. */
export function digestOfSources(folder: string): string {
  const hash = createHash("sha256");
  for (const file of globSync(sources, { cwd: folder }).sort()) {
    if (/\.test\.ts$/.test(file) || !statSync(join(folder, file)).isFile()) continue;
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(folder, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

/** Builds if needed; false when the build failed, with the tool's own words on stderr. Processes that ask at once take turns. */
export function build(): boolean {
  return inTurn(join(root, "node_modules/.cache/building"), buildIfNeeded);
}

/** Holds the lock file while it works; one that a killed process left behind is taken away. */
export function inTurn<T>(lock: string, work: () => T): T {
  mkdirSync(dirname(lock), { recursive: true });
  for (;;)
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const holder = Number(readIfThere(lock));
      if (holder > 0 && !isAlive(holder)) rmSync(lock, { force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function buildIfNeeded(): boolean {
  const stamp = join(root, "build/made-from");
  const digest = digestOfSources(root);
  if (readIfThere(stamp) === digest) return true;
  console.log("Building the pages …");
  rmSync(stamp, { force: true }); // a build that breaks off leaves none
  if (!run("react-router", "build") || !run("node", "bin/bundle-reader.ts")) return false;
  mkdirSync(join(root, "build"), { recursive: true });
  makeSmaller(join(root, "build/client/assets"));
  writeFileSync(stamp, digest);
  return true;
}

function run(command: string, ...words: string[]): boolean {
  const { status, stdout, stderr, error } = spawnSync(command, words, {
    cwd: root,
    env: environment(),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (status !== 0)
    console.error(`${stdout ?? ""}${stderr ?? ""}${error?.message ?? ""}\nThe pages could not be built.`);
  return status === 0;
}

/** Lays a smaller copy beside each script and stylesheet, once: a browser is sent the smallest that it can read. */
function makeSmaller(folder: string): void {
  for (const file of globSync("*.{js,css}", { cwd: folder })) {
    const bytes = readFileSync(join(folder, file));
    writeFileSync(join(folder, `${file}.br`), brotliCompressSync(bytes));
    writeFileSync(join(folder, `${file}.gz`), gzipSync(bytes, { level: 9 }));
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

if (import.meta.main && !build()) process.exitCode = 1;
