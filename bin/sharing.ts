// Which test files share a process. To start one, to load the program and to start the child that reads mail takes longer
// than most files need for their tests.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export type Sharing = {
  /** Need nothing outside their own process: all of them in one, without a database. */
  pure: string[];
  /** Need the database or a port of their own, and leave the process as it was: some of them in each process. */
  together: string[][];
  /** Change their process, measure, or take longest. */
  alone: string[];
};

/** How many share one: enough to be worth it, few enough that two cores end at the same time. */
const perProcess = 30;

const changesItsProcess =
  /mock\.timers|Socket\.prototype|process\.env\.\w+ (?:\?\?)?= |delete process\.env|process\.chdir/;
const takesLongOrMeasures =
  /^test\/(?:matrix\/(?:matrix|independence)|faults\/|model\/)|^src\/demo\/first|(?:independence|term|night|flood|fuzz|xss|killed|hostile-mail|nothing-shows)\.test/;
const needsMore =
  /test\/(?:database|desk|mail-house|api-school)|jobs\/house\.ts|node:net|understand|pool\.ts|embedded|spawn/;

/** Says by its place and its words where each file belongs. */
export function sharing(files: string[]): Sharing {
  const kinds = Object.groupBy(files, (file) => {
    const words = readFileSync(file, "utf8");
    if (takesLongOrMeasures.test(file) || changesItsProcess.test(words)) return "alone";
    return file.startsWith("src/") && !needsMore.test(words) ? "pure" : "together";
  });
  const { pure = [], together = [], alone = [] } = kinds;
  const groups = Array.from({ length: Math.ceil(together.length / perProcess) }, (_, at) =>
    together.filter((_, i) => i % Math.ceil(together.length / perProcess) === at),
  );
  return { pure, together: groups, alone };
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
