import { rosterTemplate } from "./sheet-columns.ts";
import { zipOf } from "./zip-of.ts";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = "http://schemas.openxmlformats.org";
const main = `${office}/spreadsheetml/2006/main`;
const related = `${office}/officeDocument/2006/relationships`;
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${related}/${type}" Target="${target}"/>`;
const relations = (inside: string) =>
  `${head}<Relationships xmlns="${office}/package/2006/relationships">${inside}</Relationships>`;
const kind = (path: string, type: string) =>
  `<Override PartName="${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
const escaped = (words: string) => words.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/**
 * The spreadsheet to fill in as a workbook of Excel (ECMA-376). All of it is in the format Text: Excel leaves days of birth
 * and numbers with zeros in front as they are typed, which it does not in a CSV file.
 */
export function templateXlsx(): Uint8Array {
  const lines = rosterTemplate.trim().split("\n");
  const row = (line: string, nth: number) =>
    `<row r="${nth + 1}">${line
      .split(",")
      .map((cell) => `<c s="1" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`)
      .join("")}</row>`;
  return zipOf({
    "[Content_Types].xml": `${head}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${kind("/xl/workbook.xml", "sheet.main")}${kind("/xl/worksheets/sheet1.xml", "worksheet")}${kind("/xl/styles.xml", "styles")}</Types>`,
    "_rels/.rels": relations(relation("r1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${related}"><sheets><sheet name="Students" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      relation("r1", "worksheet", "worksheets/sheet1.xml") + relation("r2", "styles", "styles.xml"),
    ),
    // 49 is the format Text.
    "xl/styles.xml": `${head}<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `${head}<worksheet xmlns="${main}"><cols><col min="1" max="12" width="20" style="1" customWidth="1"/></cols><sheetData>${lines.map(row).join("")}</sheetData></worksheet>`,
  });
}
