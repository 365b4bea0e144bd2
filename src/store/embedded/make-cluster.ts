import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { PostgresPrograms } from "./programs.ts";

/**
 * Makes an empty cluster in `home`. It is made under another name first, so that a folder of its name is whole, whoever
 * is killed meanwhile; when two processes make it at once, the first one's stays.
 */
export async function makeCluster(home: string, run: PostgresPrograms, test: boolean): Promise<void> {
  mkdirSync(dirname(home), { recursive: true, mode: 0o700 });
  removeUnfinished(home);
  const unfinished = `${home}.new-${process.pid}-${randomUUID()}`;
  const access = ["--username=postgres", "--auth-local=trust", "--auth-host=reject"];
  const words = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"];
  await run("initdb", "-D", unfinished, ...access, ...words, ...(test ? ["--no-sync"] : []));
  try {
    renameSync(unfinished, home);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(join(home, "PG_VERSION"))) throw error;
  }
}

function removeUnfinished(home: string): void {
  const [folder, start] = [dirname(home), `${basename(home)}.new-`];
  for (const name of readdirSync(folder))
    if (name.startsWith(start) && !isAlive(Number.parseInt(name.slice(start.length), 10)))
      rmSync(join(folder, name), { recursive: true, force: true });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
