import { readXml } from "./read-xml.ts";
import type { RosterFile } from "./roster-file.ts";

type Sheets = { first: string | null; others: string[]; from1904: boolean };

/**
 * Which file of a workbook is the first sheet that is shown, what the others that are shown are called, and whether its
 * days count from 1904. Null where the workbook does not say.
 */
export async function firstSheet(
  workbook: RosterFile | undefined,
  relations: RosterFile | undefined,
): Promise<Sheets> {
  const targets = new Map<string, string>();
  const shown: { name: string; relation: string }[] = [];
  let from1904 = false;
  if (relations)
    for await (const event of readXml(relations.name, relations))
      if ("tag" in event && !event.ends && event.tag === "Relationship")
        targets.set(event.at.Id ?? "", event.at.Target?.split("/").at(-1) ?? "");
  if (workbook)
    for await (const event of readXml(workbook.name, workbook)) {
      if (!("tag" in event) || event.ends) continue;
      const { tag, at } = event;
      if (tag === "workbookPr") from1904 = at.date1904 === "1" || at.date1904 === "true";
      // The relation's prefix is the workbook's own choice.
      const [, relation = ""] = Object.entries(at).find(([name]) => name.endsWith(":id")) ?? [];
      if (tag === "sheet" && (at.state ?? "visible") === "visible")
        shown.push({ name: at.name ?? "", relation });
    }
  return {
    first: targets.get(shown[0]?.relation ?? "") ?? null,
    others: shown.slice(1).map(({ name }) => name),
    from1904,
  };
}
