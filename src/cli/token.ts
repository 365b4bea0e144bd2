import { parseArgs } from "node:util";
import { sql } from "kysely";
import { roles } from "../inquiry/actor.ts";
import { type Database, inside } from "../store/database.ts";
import { allSchools, type School } from "../store/places.ts";
import { endToken, type KnownToken, tokensOf } from "../web/api/end-token.ts";
import { makeToken } from "../web/api/make-token.ts";
import { failed, withDatabase } from "./with-database.ts";

type Given = { role?: string; school?: string; name?: string; days?: string; for?: string };

/** An active member of a school's staff by their address. */
async function staffByMail(
  db: Database,
  { district, school }: School,
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

const toEnd = "Use: answerable token --list, then answerable token --end 3f2a91c0";

/**
 * Makes an API token for one role at one school (its number or its short name) and prints it, and only it, on stdout.
 * `--list` prints the tokens that there are, `--end` ends one before its day.
 */
export async function token(args: string[]): Promise<number> {
  let given: Given & { list?: boolean; end?: string };
  try {
    const text = { type: "string" } as const;
    given = parseArgs({
      args,
      options: {
        role: text,
        school: text,
        name: text,
        days: text,
        for: text,
        end: text,
        list: { type: "boolean" },
      },
    }).values;
  } catch (error) {
    const use = args.includes("--end") ? toEnd : "Use: answerable token --role office --school oak-hill";
    console.error(`${error instanceof Error ? error.message : error}. ${use}`);
    return 2;
  }
  const { list, end, school, ...more } = given;
  if ((list || end !== undefined) && (Object.keys(more).length > 0 || (list && end !== undefined))) {
    console.error(`--list and --end stand alone, or with --school S. ${toEnd}`);
    return 2;
  }
  if (list) return withDatabase((db) => at(db, school, (places) => printAll(db, places)));
  if (end !== undefined)
    return withDatabase((db) => at(db, school, (places) => endOne(db, places, end.trim())));
  return make(given);
}

function make(given: Given): Promise<number> | number {
  const role = roles.find((each) => each === given.role);
  const days = Number(given.days ?? 90);
  if (!role || !given.school || !Number.isInteger(days) || days < 1 || days > 365) {
    console.error(
      `Use: answerable token --role R --school S [--for E-MAIL] [--name N] [--days 1…365], where R is one of ${roles.join(", ")}. Without --for it sees no concern about a member of staff.`,
    );
    return 2;
  }
  return withDatabase((db) =>
    at(db, given.school, async ([place]) => {
      if (!place) return 1;
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
    }),
  );
}

/** Works at the school of this number or short name, or at all of them where none is named. */
async function at(
  db: Database,
  named: string | undefined,
  work: (places: School[]) => Promise<number>,
): Promise<number> {
  const schools = await allSchools(db);
  const places = schools.filter(
    ({ school, slug }) => named === undefined || slug === named || String(school) === named,
  );
  if (places.length > 0 || named === undefined) return work(places);
  return failed(
    `There is no school "${named}". There are: ${schools.map(({ slug }) => slug).join(", ") || "none yet"}.`,
  );
}

type Found = KnownToken & { place: School };

async function allTokens(db: Database, places: School[]): Promise<Found[]> {
  const all = await Promise.all(
    places.map(async (place) => (await tokensOf(db, place)).map((one) => ({ ...one, place }))),
  );
  return all.flat();
}

async function printAll(db: Database, places: School[]): Promise<number> {
  const now = new Date().toISOString();
  const found = await allTokens(db, places);
  for (const one of found) console.log(lineOf(one, now));
  if (found.length === 0)
    console.error("There is no token. One is made with: answerable token --role R --school S");
  return 0;
}

/** One token in a line: the beginning of its id, by which it is ended, what it may, and how long. */
function lineOf({ id, name, role, made_at, until, ended_at, holder, place }: Found, now: string): string {
  const day = (moment: string) => moment.slice(0, 10);
  const stands = ended_at
    ? `ended ${day(ended_at)}`
    : until <= now
      ? `over since ${day(until)}`
      : `valid until ${day(until)}`;
  const whose = holder ? `, for ${holder}` : "";
  return `${id.slice(0, 8)}  ${stands}  ${role.replaceAll("_", " ")} at ${place.slug}${whose}, made ${day(made_at)}: ${name}`;
}

async function endOne(db: Database, places: School[], asked: string): Promise<number> {
  const now = new Date().toISOString();
  const all = await allTokens(db, places);
  const meant = /^[0-9a-f-]{4,36}$/i.test(asked)
    ? all.filter(({ id }) => id.startsWith(asked.toLowerCase()))
    : [];
  const [one, ...others] = meant.length > 0 ? meant : all.filter(({ name }) => name === asked);
  if (!one)
    return failed(
      `No token has an id that begins with "${asked}", or this name. Look at: answerable token --list`,
    );
  if (others.length > 0)
    return failed(
      `More than one token is meant, and none was ended. Give more of its id:\n${[one, ...others].map((each) => lineOf(each, now)).join("\n")}`,
    );
  if (one.ended_at) return failed(`This token was ended before.\n${lineOf(one, now)}`);
  await endToken(db, { ...one.place, id: one.id, now });
  console.log(lineOf({ ...one, ended_at: now }, now));
  return 0;
}
