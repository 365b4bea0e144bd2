const starts = (first: Buffer, ...bytes: number[]) => bytes.every((byte, at) => first[at] === byte);

/**
 * What a file is that is no table of text, by how it begins, as a sentence that says what to send; null when it may be one.
 */
export function otherKind(first: Buffer): string | null {
  const head = first
    .subarray(0, 300)
    .toString("latin1")
    .replace(/^(?:\xef\xbb\xbf)?\s*/, "");
  if (starts(first, 0xd0, 0xcf, 0x11, 0xe0))
    return "is an Excel workbook of the old kind (.xls), or one with a password; please save it as .xlsx without one.";
  if (starts(first, 0x50, 0x4b))
    return "is a zip or a workbook inside another zip; please send it by itself.";
  if (starts(first, 0x1f, 0x8b)) return "is packed with gzip; please send a zip or the CSV file itself.";
  if (head.startsWith("%PDF")) return "is a PDF; please export a CSV file or an Excel workbook (.xlsx).";
  if (/^<(?:!doctype html|html|head|body|table)/i.test(head))
    return "is a web page, whatever it is called; please open it and save it as .xlsx or CSV.";
  if (head.startsWith("<"))
    return "is XML, which is not read; please export OneRoster, School Data Sync or our spreadsheet.";
  if (/^[{[]\s*(?:["{[]|$)/.test(head))
    return "is JSON, which is not read; please export OneRoster, School Data Sync or our spreadsheet as CSV.";
  return null;
}

/** The kind of a packed spreadsheet by the files in it: Excel's, one that we do not read (as a sentence), or null. */
export function packedSheet(names: readonly string[]): "workbook" | { other: string } | null {
  if (names.includes("workbook.xml") && names.includes("[Content_Types].xml")) return "workbook";
  if (names.includes("content.xml") && names.includes("mimetype"))
    return { other: "is an OpenDocument spreadsheet; please save it as .xlsx or CSV." };
  if (names.includes("workbook.bin"))
    return { other: "is a binary Excel workbook (.xlsb); please save it as .xlsx." };
  if (names.some((name) => name.endsWith(".iwa")))
    return { other: "is an Apple Numbers file; please export it as .xlsx or CSV." };
  return null;
}
