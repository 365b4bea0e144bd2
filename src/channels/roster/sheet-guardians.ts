import type { Table } from "./open-table.ts";
import { quoted } from "./problems.ts";
import type { Line } from "./read-rows.ts";
import type { StagedGuardian } from "./staged.ts";

/** A guardian as one line of a spreadsheet tells them. */
export type SheetGuardian = Pick<StagedGuardian, "name" | "email" | "phone" | "language">;

const digitsOf = (phone: string) => phone.replace(/\D/g, "");
const words = { phone: "telephone", language: "language", email: "address" };

/**
 * The guardians of a spreadsheet, who have no number in it: one name with the same address or telephone, or at the same
 * student, is one person, and what one line leaves empty another may say. What two lines tell differently is a problem.
 */
export function sheetGuardians(table: Table) {
  const found = new Map<string, StagedGuardian>();
  const held = new Map<string, StagedGuardian>();
  const links = new Map<string, { told: string; line: number }>();

  const namesOf = ({ name, email, phone }: SheetGuardian, student: string) => {
    const who = name.toLowerCase();
    return [
      ...(email ? [`${who}|${email.toLowerCase()}`] : []),
      ...(phone ? [`${who}|${digitsOf(phone)}`] : []),
      `${who}|| ${student}`,
    ];
  };
  const isOther = (a: SheetGuardian, b: SheetGuardian) =>
    a.email !== null && b.email !== null && a.email.toLowerCase() !== b.email.toLowerCase();

  return {
    /** Takes in what a line says of a guardian; answers by which key they go. */
    add(line: Line, person: SheetGuardian, student: string): string {
      const names = namesOf(person, student);
      const same = names.map((one) => found.get(one)).find((one) => one && !isOther(one, person));
      const guardian: StagedGuardian = same ?? {
        ...person,
        key: names[0] ?? "",
        external_id: null,
        ...{ file: table.name, line: line.line },
      };
      if (same) merge(line, same, person);
      held.set(guardian.key, guardian);
      for (const one of names) if (!found.has(one)) found.set(one, guardian);
      return guardian.key;
    },
    /** Whether a student and a guardian stand there once more with the same words; with other words it is a problem. */
    isRepeated(line: Line, guardian: string, student: string, told: string): boolean {
      const key = `${student}|${guardian}`;
      const before = links.get(key);
      if (!before) links.set(key, { told, line: line.line });
      else if (before.told !== told)
        table.problem(
          line,
          "student id",
          `${quoted(student)} and ${quoted(held.get(guardian)?.name ?? "")} stand on line ${before.line} with another relation or other rights; please leave one line.`,
        );
      return before !== undefined;
    },
    all: () => held.values(),
  };

  function merge(line: Line, same: StagedGuardian, person: SheetGuardian): void {
    for (const field of ["email", "phone", "language"] as const) {
      const said = person[field];
      const [is, was] = [said, same[field]].map((one) =>
        field === "phone" ? digitsOf(one ?? "") : (one ?? "").toLowerCase(),
      );
      if (is && was && is !== was)
        table.problem(
          line,
          "guardian name",
          `${quoted(person.name)} stands on line ${same.line} with another ${words[field]}, ${quoted(same[field] ?? "")}; please write the same on both, or leave one empty.`,
        );
      same[field] ??= said;
    }
  }
}
