import { openTable } from "./open-table.ts";
import type { Problems } from "./problems.ts";
import type { RosterFile } from "./roster-file.ts";

/** What manifest.csv says: whether the bundle holds everything or only what changed, and which files it promises. */
export async function readManifest(
  named: ReadonlyMap<string, RosterFile>,
  problems: Problems,
): Promise<{ partial: boolean; notes: string[] }> {
  const file = named.get("manifest");
  const columns = { names: { propertyName: [], value: [] }, needs: ["propertyName", "value"] };
  const table = file && (await openTable(file, columns, problems));
  let partial = false;
  if (table)
    for await (const line of table.lines) {
      const [, name] = /^file\.(\w+)$/.exec(table.text(line, "propertyName")) ?? [];
      const said = table.text(line, "value").toLowerCase();
      if (!name || said === "absent" || said === "") continue;
      if (said !== "bulk" && said !== "delta")
        problems.add(
          { file: table.name, line: line.line, column: "value" },
          "it is none of: bulk, delta, absent.",
        );
      else if (!named.has(name) && ["users", "orgs", "roles", "demographics", "enrollments"].includes(name))
        problems.add({ file: `${name}.csv` }, "the file is missing; manifest.csv promises it.");
      else if (said === "delta" && ["users", "roles"].includes(name)) partial = true;
    }
  return {
    partial,
    notes: partial
      ? ["The bundle says only what changed (delta): nobody leaves because they are not in it."]
      : [],
  };
}
