import type { Table } from "./open-table.ts";
import { type Problems, quoted } from "./problems.ts";
import { readBorn, readEmail, readId, readLanguage, readName, readPhone, readYesNo } from "./read-cells.ts";
import type { Line } from "./read-rows.ts";
import type { Found, Put, StagedStudent } from "./staged.ts";
import { standingOf } from "./standing-of.ts";

/** Our own spreadsheet: a line for each student and guardian. An empty cell changes nothing and gives no right. */
export async function readOwnSheet(table: Table, problems: Problems, put: Put): Promise<Found> {
  const students = new Map<string, { said: string; line: number }>();
  const guardians = new Map<string, { said: string; line: number }>();
  for await (const line of table.lines) {
    const student = studentOf(table, line);
    const guardian = guardianOf(table, line);
    if (!student) continue;
    const said = [student.first_name, student.last_name, student.grade, student.born].join("\u001f");
    const before = students.get(student.key);
    if (before && before.said !== said)
      problems.add(
        { file: table.name, line: line.line, column: "student id" },
        `${quoted(student.key)} stands on line ${before.line} with another name, grade or day of birth.`,
      );
    if (!before) {
      students.set(student.key, { said, line: line.line });
      await put("students", student);
    }
    if (!guardian) continue;
    const { relation, records, pickUp, ...person } = guardian;
    const key = `${person.name.toLowerCase()}|${(person.email ?? person.phone ?? student.key).toLowerCase()}`;
    const they = [person.name, person.email, person.phone, person.language].join("\u001f");
    const same = guardians.get(key);
    if (same && same.said !== they)
      problems.add(
        { file: table.name, line: line.line, column: "guardian name" },
        `${quoted(person.name)} stands on line ${same.line} with another telephone or language.`,
      );
    const at = { file: table.name, line: line.line };
    if (!same) {
      guardians.set(key, { said: they, line: line.line });
      await put("guardians", { ...person, key, external_id: null, ...at });
    }
    const standing = standingOf(relation);
    await put("links", {
      ...{ student_key: student.key, guardian_key: key, relation: relation || "guardian", standing },
      ...{ says_relation: relation !== "", may_receive_records: records, may_pick_up: pickUp },
      ...{ new_records: records === true, new_pick_up: pickUp === true },
      new_decide: records === true && (standing === "parent" || standing === "guardian"),
      ...at,
    });
  }
  return { source: "sheet", partial: false, orgs: [], notes: [] };
}

function studentOf(table: Table, line: Line): StagedStudent | null {
  const key = table.read(line, "student id", readId);
  const first = table.read(line, "first", readName);
  const last = table.read(line, "last", readName);
  const grade = table.read(line, "grade", readName);
  const born = table.read(line, "born", readBorn);
  if (key === null || first === null || last === null || grade === null) return null;
  return {
    key,
    first_name: first,
    last_name: last,
    grade,
    born,
    orgs: [],
    file: table.name,
    line: line.line,
  };
}

function guardianOf(table: Table, line: Line) {
  const name = table.read(line, "guardian name", readName);
  const email = table.read(line, "e-mail", readEmail);
  const phone = table.read(line, "phone", readPhone);
  const language = table.read(line, "language", readLanguage);
  const relation = table.read(line, "relation", readName);
  const records = table.read(line, "may receive records", readYesNo);
  const pickUp = table.read(line, "may pick up", readYesNo);
  return name ? { name, email, phone, language, relation: relation ?? "", records, pickUp } : null;
}
