import type { Table } from "./open-table.ts";
import { readId } from "./read-cells.ts";
import type { Put } from "./staged.ts";
import { rightsOfRole, standingOf } from "./standing-of.ts";

/** School Data Sync's relationships.csv: who answers for whom. Answers with the ids of those who do. */
export async function readRelationships(table: Table | null, put: Put): Promise<Set<string>> {
  const guardians = new Set<string>();
  if (!table) return guardians;
  for await (const line of table.lines) {
    const student_key = table.read(line, "userSourcedId", readId);
    const guardian_key = table.read(line, "relationshipUserSourcedId", readId);
    if (!student_key || !guardian_key) continue;
    guardians.add(guardian_key);
    const relation = table.text(line, "relationshipRole").toLowerCase() || "relative";
    const standing = standingOf(relation);
    await put("links", {
      ...{ student_key, guardian_key, relation, standing, says_relation: false },
      ...{ may_receive_records: null, may_pick_up: null, ...rightsOfRole(standing) },
      ...{ file: table.name, line: line.line },
    });
  }
  return guardians;
}
