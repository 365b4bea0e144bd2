// Builds the web pages into build/ when what they are made of has changed since the last build.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { environment, root } from "./root.ts";

const sources = [
  "src/**/*",
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

/** Builds if needed; false when the build failed, with the tool's own words on stderr. */
export function build(): boolean {
  const stamp = join(root, "build/made-from");
  const digest = digestOfSources(root);
  if (readIfThere(stamp) === digest) return true;
  console.log("Building the pages …");
  rmSync(stamp, { force: true }); // a build that breaks off leaves none
  const { status, stdout, stderr, error } = spawnSync("react-router", ["build"], {
    cwd: root,
    env: environment(),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (status !== 0) {
    console.error(`${stdout ?? ""}${stderr ?? ""}${error?.message ?? ""}\nThe pages could not be built.`);
    return false;
  }
  mkdirSync(join(root, "build"), { recursive: true });
  makeSmaller(join(root, "build/client/assets"));
  writeFileSync(stamp, digest);
  return true;
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
  return statSync(file, { throwIfNoEntry: false }) && readFileSync(file, "utf8");
}

if (import.meta.main && !build()) process.exitCode = 1;
