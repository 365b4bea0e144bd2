import { cautionsOf, unknownWords } from "./cautions.ts";
import { doubtsAbout } from "./doubts.ts";
import type { Table } from "./open-table.ts";
import { quoted } from "./problems.ts";
import { readBorn, readEmail, readId, readLanguage, readName, readPhone, readYesNo } from "./read-cells.ts";
import type { Line } from "./read-rows.ts";
import { type SheetGuardian, sheetGuardians } from "./sheet-guardians.ts";
import type { Found, Put, StagedStudent } from "./staged.ts";
import { standingOf } from "./standing-of.ts";

/**
 * Our own spreadsheet: a line for each student and guardian. An empty cell changes nothing and gives no right; nor does a
 * line that another column warns of. `today`: the school's local date.
 */
export async function readOwnSheet(table: Table, put: Put, today: string): Promise<Found> {
  tellUnclearContacts(table);
  const cautions = cautionsOf(table);
  const students = new Map<string, { said: string; line: number }>();
  const guardians = sheetGuardians(table);
  for await (const line of table.lines) {
    const student = studentOf(table, line, today);
    const guardian = guardianOf(table, line);
    const isWarned = cautions.isWarned(line);
    if (!student) continue;
    const said = [student.first_name, student.last_name, student.grade, student.born].join("\u001f");
    const before = students.get(student.key);
    if (before && before.said !== said)
      table.problem(
        line,
        "student id",
        `${quoted(student.key)} stands on line ${before.line} with another name, grade or day of birth; please write the same on both.`,
      );
    if (!before) {
      students.set(student.key, { said, line: line.line });
      await put("students", student);
    }
    if (!guardian) continue;
    const { relation, pickUp, records, ...person } = guardian;
    const key = guardians.add(line, person, student.key);
    const told = [relation, records, pickUp].join("\u001f").toLowerCase();
    if (guardians.isRepeated(line, key, student.key, told)) continue;
    const standing = standingOf(relation);
    const given = isWarned ? null : records;
    await put("links", {
      ...{ student_key: student.key, guardian_key: key, relation: relation || "guardian", standing },
      ...{ says_relation: relation !== "", may_pick_up: isWarned && pickUp ? null : pickUp },
      may_receive_records: isWarned && records ? null : records,
      ...{ new_records: given === true, new_pick_up: pickUp === true && !isWarned },
      new_decide: given === true && (standing === "parent" || standing === "guardian"),
      ...{ file: table.name, line: line.line },
    });
  }
  const doubts = doubtsAbout();
  for (const guardian of guardians.all()) {
    doubts.see(guardian);
    await put("guardians", guardian);
  }
  return {
    source: "sheet",
    partial: false,
    orgs: [],
    notes: [...cautions.words(), ...doubts.words(), ...table.notes, ...unknownWords(table)],
  };
}

/** An “Email” that stands before the guardian may be the student's own, who would then be told what a guardian is. */
function tellUnclearContacts(table: Table): void {
  const guardian = ["guardian name", "guardian first"].find((column) => table.has(column));
  if (!guardian) return;
  for (const column of ["e-mail", "phone"]) {
    const name = table.called(column);
    if (table.has(column) && table.at(column) < table.at(guardian) && !/guardian|parent|contact/i.test(name))
      table.problem(
        table.head,
        column,
        `it stands before “${table.called(guardian)}” and may be the student’s; please call it “guardian ${column}”, or “student ${column}”, which is left out.`,
      );
  }
}

function studentOf(table: Table, line: Line, today: string): StagedStudent | null {
  const key = table.read(line, "student id", readId);
  const first = table.read(line, "first", readName);
  const last = table.read(line, "last", readName);
  const grade = table.read(line, "grade", readName);
  const born = table.read(line, "born", (said) => readBorn(said, today));
  if (key === null || first === null || last === null || grade === null) return null;
  if (first + last === "") table.problem(line, "first", "the student has no name; please write it.");
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

type Told = SheetGuardian & { relation: string; records: boolean | null; pickUp: boolean | null };

function guardianOf(table: Table, line: Line): Told | null {
  const whole = table.read(line, "guardian name", readName);
  const first = table.read(line, "guardian first", readName);
  const last = table.read(line, "guardian last", readName);
  const email = table.read(line, "e-mail", readEmail);
  const phone = table.read(line, "phone", readPhone);
  const language = table.read(line, "language", readLanguage);
  const relation = table.read(line, "relation", readName);
  const records = table.read(line, "may receive records", readYesNo);
  const pickUp = table.read(line, "may pick up", readYesNo);
  const name = whole || `${first ?? ""} ${last ?? ""}`.trim();
  if (name !== "") return { name, email, phone, language, relation: relation ?? "", records, pickUp };
  if (whole !== null && first !== null && last !== null && (email || phone || records || pickUp))
    table.problem(
      line,
      table.has("guardian name") ? "guardian name" : "guardian last",
      "the cell is empty, and the line has an address, a telephone or a right; please write whose it is.",
    );
  return null;
}
