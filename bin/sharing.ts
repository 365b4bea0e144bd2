// Which test files share a process. To start one, to load the program and to start the child that reads mail takes longer
// than most files need for their tests.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export type Sharing = {
  /** Need nothing outside their own process: all of them in one, without a database. */
  pure: string[];
  /**
   * What each further process runs, in the order in which they begin. Some need the database or a port of their own, and
   * leave the process as it was: several share one. Others change it, start others, measure or take long: alone.
   */
  apart: string[][];
};

/** How many share one: enough to be worth it, few enough that two cores end at the same time. */
const perProcess = 8;

const changesItsProcess =
  /child_process|mock\.timers|process\.env\.\w+ (?:\?\?)?= |delete process\.env|process\.chdir/;
/** In the order in which they begin: one that began last would be waited for alone. */
const longest = [
  "faults/kill",
  "matrix/matrix",
  "hostile-mail",
  "mail-threads",
  "matrix/independence",
  "recount",
  "relay-away",
  "term",
  "no-mail-outside",
  "matrix/",
  "demo/",
  "faults/",
];
const takesLong =
  /^test\/(?:matrix\/(?:matrix|independence)|faults\/|model\/)|^src\/demo\/|(?:independence|term|night|flood|fuzz|xss|cuts|week|ends|house)\.test/;
const needsMore =
  /test\/(?:database|desk|mail-house|api-school)|jobs\/house\.ts|node:net|understand|pool\.ts|embedded|spawn/;

/** Says by its place and its words where each file belongs. */
export function sharing(files: string[]): Sharing {
  const kinds = Object.groupBy(files, (file) => {
    const words = readFileSync(file, "utf8");
    if (takesLong.test(file) || changesItsProcess.test(words)) return "alone";
    return file.startsWith("src/") && !needsMore.test(words) ? "pure" : "together";
  });
  const { pure = [], together = [], alone = [] } = kinds;
  const groups = Array.from({ length: Math.ceil(together.length / perProcess) }, (_, at) =>
    together.filter((_, i) => i % Math.ceil(together.length / perProcess) === at),
  );
  const turn = (file: string) => longest.findIndex((part) => file.includes(part));
  const [long = [], short = []] = [true, false].map((is) => alone.filter((file) => turn(file) >= 0 === is));
  long.sort((a, b) => turn(a) - turn(b));
  return { pure, apart: [...long.map((file) => [file]), ...groups, ...short.map((file) => [file])] };
}

/** A file in `folder` that runs others one after the other, each with its own beginning and end; its path. */
export function oneFileOf(files: string[], folder: string, name: string): string {
  const path = join(folder, `${name}.mjs`);
  const each = files.map(
    (file) =>
      `describe(${JSON.stringify(file)}, async () => void (await import(${JSON.stringify(pathToFileURL(file).href)})));\n`,
  );
  writeFileSync(path, `import { describe } from "node:test";\n${each.join("")}`);
  return path;
}
