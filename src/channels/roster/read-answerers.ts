import { cautionsOf } from "./cautions.ts";
import type { Table } from "./open-table.ts";
import type { Known } from "./read-users.ts";
import { rightsOfRole, standingOf } from "./standing-of.ts";

/** The roles of those who answer for a student. */
export const answeringRoles: ReadonlySet<string> = new Set(["guardian", "parent", "relative"]);

/**
 * What users.csv and roles.csv say of those who answer for a student, beside that they do: a relative, whom a student's line
 * may name before their own, and who gets no right by the file, with why. `warned`: students and others of whose line a
 * column warns. `students`: the students' own addresses.
 */
export type Answerers = {
  relatives: ReadonlySet<string>;
  without: ReadonlyMap<string, "not enabled" | "ended">;
  warned: ReadonlySet<string>;
  students: ReadonlySet<string>;
  words: readonly string[];
};

/** Reads users.csv once for that. Problems are told when it is read as a whole. */
export async function readAnswerers(table: Table | null, { roles }: Known): Promise<Answerers> {
  const relatives = new Set<string>();
  const without = new Map<string, "not enabled" | "ended">();
  const warned = new Set<string>();
  const students = new Set<string>();
  const cautions = cautionsOf(table ?? { name: "", unknown: [] });
  if (table)
    for await (const line of table.lines) {
      const key = table.text(line, "sourcedId");
      const told = roles.get(key);
      const role = (told?.role || table.text(line, "role")).toLowerCase();
      const isGone = /^(?:tobedeleted|inactive)$/i.test(table.text(line, "status"));
      if (!isGone && cautions.isWarned(line)) warned.add(key);
      if (role === "student") students.add(table.text(line, "email").toLowerCase());
      if (isGone || !answeringRoles.has(role)) continue;
      if (role === "relative") relatives.add(key);
      if (/^(?:false|no|0)$/i.test(table.text(line, "enabledUser"))) without.set(key, "not enabled");
      else if (told?.isEnded) without.set(key, "ended");
    }
  return { relatives, without, warned, students, words: cautions.words() };
}

/** The link that a bundle tells of: what it is called, and what a new one is given. */
export function linkOf(
  student: string,
  guardian: string,
  role: string,
  { relatives, without, warned }: Answerers,
) {
  const relation = relatives.has(guardian) ? "relative" : role;
  const standing = standingOf(relation);
  const rights = rightsOfRole(
    without.has(guardian) || warned.has(guardian) || warned.has(student) ? "other" : standing,
  );
  return {
    ...{ student_key: student, guardian_key: guardian, relation, standing, says_relation: false },
    ...{ may_receive_records: null, may_pick_up: null, ...rights },
  };
}

/** Who comes in without rights, and why, as sentences. */
export function withoutWords({ without, words }: Answerers): string[] {
  const all = [...without.values()];
  const [disabled, ended] = [
    all.filter((why) => why === "not enabled").length,
    all.filter((why) => why === "ended").length,
  ];
  const guardians = (n: number) => `${n.toLocaleString("en")} ${n === 1 ? "guardian" : "guardians"}`;
  return [
    ...words,
    ...(disabled > 0
      ? [`Without rights where they are new: ${guardians(disabled)} not enabled in users.csv (enabledUser).`]
      : []),
    ...(ended > 0
      ? [
          `Without rights where they are new: ${guardians(ended)} whose role in roles.csv has ended, or has an end that cannot be read (endDate).`,
        ]
      : []),
  ];
}
