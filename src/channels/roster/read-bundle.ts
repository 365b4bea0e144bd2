import { bundleColumns, leftOut } from "./bundle-columns.ts";
import { readManifest } from "./bundle-manifest.ts";
import { openTable, type Table } from "./open-table.ts";
import { type Problems, quoted } from "./problems.ts";
import { answeringRoles, readAnswerers } from "./read-answerers.ts";
import { readBorn, readDay, readId, readStatus, type Understood } from "./read-cells.ts";
import { readRelationships } from "./read-relationships.ts";
import { type Known, readUsers } from "./read-users.ts";
import type { RosterFile } from "./roster-file.ts";
import type { Found, Put } from "./staged.ts";

/** "users" for users.csv, in any case and below any folder. */
export const tableName = (file: string): string | null => {
  const [, name = ""] = /^(.*)\.csv$/i.exec(file.split(/[\\/]/).at(-1) ?? "") ?? [];
  const known = [...Object.keys(bundleColumns), ...Object.keys(leftOut), "manifest"];
  return known.find((one) => one.toLowerCase() === name.toLowerCase()) ?? null;
};

/**
 * A OneRoster or School Data Sync bundle: students, those who answer for them, and who is who to whom. Teachers and
 * classes are left out. Small tables are held while the large one is read line by line.
 */
export async function readBundle(
  files: readonly RosterFile[],
  problems: Problems,
  put: Put,
  today: string,
): Promise<Found> {
  const named = new Map(files.map((file) => [tableName(file.name) ?? file.name, file]));
  const manifest = await readManifest(named, problems);
  const source =
    named.has("relationships") ||
    (!named.has("manifest") && !named.has("demographics") && (await hasNoStatus(named, problems)))
      ? "sds"
      : "oneroster";
  const readAs: string[] = [];
  const open = async (name: string, told = problems): Promise<Table | null> => {
    const file = named.get(name);
    const columns = bundleColumns[name];
    const table = file && columns ? await openTable(file, columns, told) : null;
    if (table && told === problems) readAs.push(...table.notes);
    return table;
  };
  for (const name of ["classes", "academicSessions"])
    if (source === "oneroster" || name === "academicSessions") await open(name);
  const known: Known = {
    roles: new Map(),
    born: new Map(),
    schools: new Map(),
    awaited: new Set(),
  };
  const orgs: Found["orgs"] = [];
  if (!named.has("users")) problems.add({ file: "users.csv" }, "the file is missing.");
  if (!named.has("orgs") && !manifest.partial) problems.add({ file: "orgs.csv" }, "the file is missing.");
  await each(await open("orgs"), async (cell) => {
    if (cell.active())
      orgs.push({
        id: cell.read("sourcedId", readId) ?? "",
        name: cell.text("name"),
        also: cell.text("identifier"),
      });
  });
  await each(await open("roles"), async (cell) => {
    const user = cell.read("userSourcedId", readId);
    if (!user || !cell.active()) return;
    known.awaited.add(user);
    const role = cell.text("role");
    const before = known.roles.get(user);
    const end = cell.text("endDate");
    const ended = readDay(end);
    // An end that cannot be read gives nothing.
    const isEnded = end !== "" && ("problem" in ended || ended.date < today);
    const above = before ? rankOf(role) - rankOf(before.role) : 1;
    if (above > 0 || (above === 0 && before?.isEnded))
      known.roles.set(user, { role, grade: cell.text("grade") || before?.grade || "", isEnded });
    addSchool(known, user, cell.text("orgSourcedId"));
  });
  await each(await open("demographics"), async (cell) => {
    const user = cell.read("userSourcedId", readId);
    const born = cell.read("birthDate", (said) => readBorn(said, today));
    if (user && born && cell.active()) known.born.set(user, born);
  });
  await each(await open("enrollments"), async (cell) => {
    const user = cell.read("userSourcedId", readId);
    if (!user || !cell.active() || !/^student$/i.test(cell.text("role"))) return;
    known.awaited.add(user);
    addSchool(known, user, cell.text("schoolSourcedId"));
  });
  const related = await readRelationships(await open("relationships"), put);
  const quietly = { ...problems, add: () => undefined };
  const users = await open("users");
  const answerers = await readAnswerers(users && (await open("users", quietly)), known);
  const notes = users ? await readUsers(users, { known, related, answerers, put }) : [];
  const left = [...named.keys()].flatMap((name) => leftOut[name] ?? []);
  const unknown = files.filter(({ name }) => !tableName(name) && /\.(?:csv|tsv|xlsx)$/i.test(name));
  return {
    ...{ source, partial: manifest.partial, orgs },
    notes: [
      ...manifest.notes,
      ...notes,
      ...(manifest.partial ? [] : awaitedWords(known.awaited)),
      ...readAs,
      ...(left.length
        ? [`Left out, because Answerable does not hold them: ${[...new Set(left)].join(", ")}.`]
        : []),
      ...(unknown.length
        ? [
            `Left out, because they belong to no bundle: ${unknown.map(({ name }) => quoted(name)).join(", ")}.`,
          ]
        : []),
    ],
  };
}

/**
 * Which of somebody's roles counts: a student's before any other, because nobody answers for themselves; then one that
 * answers for a student, also of a teacher, and a relative's before a parent's, because it gives less.
 */
function rankOf(role: string): number {
  const said = role.toLowerCase();
  if (said === "student") return 3;
  if (said === "relative") return 2;
  return answeringRoles.has(said) ? 1 : 0;
}

/** Who stands in other tables and not in users.csv: it may be cut short. */
function awaitedWords(awaited: ReadonlySet<string>): string[] {
  const [one] = awaited;
  if (one === undefined) return [];
  const people = `${awaited.size.toLocaleString("en")} ${awaited.size === 1 ? "person" : "people"}`;
  return [
    `Enrolments or roles name ${people} who are not in users.csv, such as ${quoted(one)}. It may be cut short.`,
  ];
}

function addSchool({ schools }: Known, user: string, org: string): void {
  if (!org) return;
  const theirs = schools.get(user);
  if (!theirs) schools.set(user, [org]);
  else if (!theirs.includes(org)) theirs.push(org);
}

type Cell = {
  text: (name: string) => string;
  read: <T>(name: string, how: (cell: string) => Understood<T>) => T | null;
  active: () => boolean;
};

async function each(table: Table | null, work: (cell: Cell) => Promise<void>): Promise<void> {
  if (!table) return;
  for await (const line of table.lines)
    await work({
      text: (name) => table.text(line, name),
      read: (name, how) => table.read(line, name, how),
      active: () => table.read(line, "status", readStatus) !== "gone",
    });
}

async function hasNoStatus(named: ReadonlyMap<string, RosterFile>, problems: Problems): Promise<boolean> {
  const users = named.get("users");
  const table =
    users &&
    (await openTable(
      users,
      { names: { status: [], enabledUser: [] }, needs: [] },
      { ...problems, add: () => undefined },
    ));
  return !!table && !table.has("status") && !table.has("enabledUser");
}
