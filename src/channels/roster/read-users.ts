import { doubtsAbout } from "./doubts.ts";
import type { Table } from "./open-table.ts";
import { type Answerers, answeringRoles, linkOf, withoutWords } from "./read-answerers.ts";
import { readEmail, readId, readIds, readName, readPhone, readStatus } from "./read-cells.ts";
import type { Line } from "./read-rows.ts";
import type { Put } from "./staged.ts";

/** What the smaller tables of a bundle said, by a user's id. */
export type Known = {
  roles: Map<string, { role: string; grade: string; isEnded: boolean }>;
  born: Map<string, string>;
  schools: Map<string, string[]>;
  /** Whom the other tables name; whoever is met in users.csv is taken out. */
  awaited: Set<string>;
};
type With = { known: Known; related: ReadonlySet<string>; answerers: Answerers; put: Put };

/** users.csv line by line: students and those who answer for them; everybody else is counted and left out. */
export async function readUsers(table: Table, { known, related, answerers, put }: With): Promise<string[]> {
  const others = new Map<string, number>();
  const doubts = doubtsAbout(answerers.students);
  for await (const line of table.lines) {
    const key = table.read(line, "sourcedId", readId);
    if (!key) continue;
    known.awaited.delete(key);
    if (table.has("status") && table.read(line, "status", readStatus) === "gone") {
      await put("others", { key, file: table.name, line: line.line });
      continue;
    }
    const said = (known.roles.get(key)?.role || table.text(line, "role")).toLowerCase();
    const role = related.has(key) && said !== "student" ? "guardian" : said;
    if (role === "student") await putStudent(table, line, key, { known, answerers, put });
    else if (answeringRoles.has(role)) await putGuardian(table, line, key, role, { answerers, put, doubts });
    else {
      others.set(role || "none", (others.get(role || "none") ?? 0) + 1);
      await put("others", { key, file: table.name, line: line.line });
    }
  }
  return [
    ...withoutWords(answerers),
    ...doubts.words(),
    ...[...others].map(
      ([role, times]) => `Left out: ${times.toLocaleString("en")} of the role “${role.slice(0, 40)}”.`,
    ),
  ];
}

async function putStudent(
  table: Table,
  line: Line,
  key: string,
  { known, answerers, put }: Pick<With, "known" | "answerers" | "put">,
): Promise<void> {
  const first = table.read(line, "givenName", readName);
  const last = table.read(line, "familyName", readName);
  const grade = table.read(line, "grades", readName);
  const orgs = table.read(line, "orgSourcedIds", readIds);
  if (first === null || last === null || grade === null || orgs === null) return;
  if (isNameless(table, line, first + last)) return;
  const at = { file: table.name, line: line.line };
  await put("students", {
    ...{ key, first_name: first, last_name: last, ...at },
    grade: known.roles.get(key)?.grade || grade,
    born: known.born.get(key) ?? null,
    orgs: [...new Set([...orgs, ...(known.schools.get(key) ?? [])])],
  });
  for (const guardian of table.read(line, "agentSourcedIds", readIds) ?? [])
    await put("links", { ...linkOf(key, guardian, "guardian", answerers), ...at });
}

async function putGuardian(
  table: Table,
  line: Line,
  key: string,
  role: string,
  { answerers, put, doubts }: Pick<With, "answerers" | "put"> & { doubts: ReturnType<typeof doubtsAbout> },
): Promise<void> {
  const first = table.read(line, "givenName", readName);
  const last = table.read(line, "familyName", readName);
  const email = table.read(line, "email", readEmail);
  const phone = table.read(line, "phone", readPhone) ?? table.read(line, "sms", readPhone);
  if (first === null || last === null || isNameless(table, line, first + last)) return;
  const at = { file: table.name, line: line.line };
  doubts.see({ name: `${first} ${last}`, email });
  await put("guardians", {
    key,
    name: `${first} ${last}`.trim(),
    email,
    phone,
    language: null,
    external_id: key,
    ...at,
  });
  for (const student of table.read(line, "agentSourcedIds", readIds) ?? [])
    await put("links", { ...linkOf(student, key, role, answerers), ...at });
}

/** Whether somebody has no name at all, which is then a problem. */
function isNameless(table: Table, line: Line, name: string): boolean {
  if (name === "")
    table.problem(line, "givenName", "the name is empty; please write it, here or as familyName.");
  return name === "";
}
