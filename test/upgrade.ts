import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { sql } from "kysely";
import { openDatabase } from "../src/store/database.ts";
import { migrate } from "../src/store/migrate.ts";
import { emptyDatabase } from "./database.ts";

const all = join(import.meta.dirname, "../migrations");
const names = readdirSync(all).sort();

/** A school's database as it stood before the migration of that name, without its number; and the step over it. */
export async function schoolBefore(t: TestContext, migration: string) {
  const mine = names.find((name) => name.replace(/^\d+-/, "") === migration) ?? "";
  const folder = mkdtempSync(join(tmpdir(), "answerable-migrations-"));
  const owner = openDatabase(await emptyDatabase(), { owner: true, max: 1 });
  t.after(async () => {
    await owner.destroy();
    rmSync(folder, { recursive: true });
  });
  for (const name of names.filter((name) => name < mine)) cpSync(join(all, name), join(folder, name));
  const earlier = await migrate(owner, folder);
  if ("problem" in earlier) throw new Error(earlier.problem);
  const look = (district: string, schools: string) =>
    sql`select set_config('app.district', ${district}, false), set_config('app.schools', ${schools}, false)`.execute(
      owner,
    );
  return {
    owner,
    mine,
    /** What follows is written and read as the first school. */
    inside: () => look("1", "{1}"),
    /** Applies the migration as nobody's school; what the migrations say of it. */
    async upgrade() {
      await look("", "");
      cpSync(join(all, mine), join(folder, mine));
      return migrate(owner, folder);
    },
  };
}
