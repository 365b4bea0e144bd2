import { parseArgs } from "node:util";
import { sql } from "kysely";
import { roles } from "../inquiry/actor.ts";
import { type Database, inside } from "../store/database.ts";
import { allSchools } from "../store/places.ts";
import { makeToken } from "../web/api/make-token.ts";
import { failed, withDatabase } from "./with-database.ts";

/** An active member of a school's staff by their address. */
async function staffByMail(
  db: Database,
  { district, school }: { district: number; school: number },
  email: string,
): Promise<string | null> {
  const { rows } = await inside(db, { district, schools: [school] }, (tx) =>
    sql<{
      id: string;
    }>`select id from staff where district_id = ${district} and ${school} = any (schools) and active
      and lower(email) = ${email.trim().toLowerCase()}`.execute(tx),
  );
  return rows[0]?.id ?? null;
}

/** Makes an API token for one role at one school (its number or its short name) and prints it, and only it, on stdout. */
export async function token(args: string[]): Promise<number> {
  let given: { role?: string; school?: string; name?: string; days?: string; for?: string };
  try {
    const text = { type: "string" } as const;
    given = parseArgs({
      args,
      options: { role: text, school: text, name: text, days: text, for: text },
    }).values;
  } catch (error) {
    console.error(
      `${error instanceof Error ? error.message : error}. Use: answerable token --role office --school oak-hill`,
    );
    return 2;
  }
  const role = roles.find((each) => each === given.role);
  const days = Number(given.days ?? 90);
  if (!role || !given.school || !Number.isInteger(days) || days < 1 || days > 365) {
    console.error(
      `Use: answerable token --role R --school S [--for E-MAIL] [--name N] [--days 1…365], where R is one of ${roles.join(", ")}. Without --for it sees no concern about a member of staff.`,
    );
    return 2;
  }
  return withDatabase(async (db) => {
    const schools = await allSchools(db);
    const place = schools.find(
      ({ school, slug }) => slug === given.school || String(school) === given.school,
    );
    if (!place)
      return failed(
        `There is no school "${given.school}". There are: ${schools.map(({ slug }) => slug).join(", ") || "none yet"}.`,
      );
    const now = new Date().toISOString();
    const holder = given.for && (await staffByMail(db, place, given.for));
    if (given.for && !holder) return failed(`Nobody of the staff here has the address ${given.for}.`);
    const made = await makeToken(db, {
      ...{ district: place.district, school: place.school },
      ...{ role, name: given.name ?? `Token made ${now.slice(0, 10)}`, now, days },
      ...(holder && { holder }),
    });
    console.log(made);
    return 0;
  });
}
