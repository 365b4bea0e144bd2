/** A file that stands in the words of a mail, as programs sent files before MIME. */
export type Enclosed = { name: string; bytes: Buffer };

/**
 * Takes the uuencoded files out of a text, line by line. What is not ended by `end`, or holds a line of another length
 * than it says, is no file and stays in the words.
 */
export function withoutUuencoded(text: string): { text: string; files: Enclosed[] } {
  if (!/^begin [0-7]{3,4} \S/m.test(text)) return { text, files: [] };
  const lines = text.split("\n");
  const kept: string[] = [];
  const files: Enclosed[] = [];
  // Where no `end` comes any more nothing begins: without it many beginnings would each be read to the end.
  const last = lines.findLastIndex((line) => line.trimEnd() === "end");
  for (let at = 0; at < lines.length; at++) {
    const name = at < last ? /^begin [0-7]{3,4} (\S.{0,254}?)\r?$/.exec(lines[at] ?? "")?.[1] : undefined;
    const found = name ? fileAt(lines, at + 1) : null;
    if (!name || !found) kept.push(lines[at] ?? "");
    else {
      files.push({ name, bytes: Buffer.concat(found.parts) });
      at = found.end;
    }
  }
  return { text: kept.join("\n"), files };
}

function fileAt(lines: string[], start: number): { parts: Buffer[]; end: number } | null {
  const parts: Buffer[] = [];
  for (let at = start; at < lines.length; at++) {
    const line = (lines[at] ?? "").trimEnd();
    if (line === "end") return parts.length > 0 ? { parts, end: at } : null;
    const part = line === "" ? Buffer.alloc(0) : lineOf(line);
    if (!part) return null;
    parts.push(part);
  }
  return null;
}

function lineOf(line: string): Buffer | null {
  const length = (line.charCodeAt(0) - 32) & 63;
  const groups = Math.ceil(length / 3);
  if (line.length > 100 || line.length - 1 > groups * 4 + 2) return null;
  // A program that strips spaces at the end of a line strips zeroes.
  const full = line.padEnd(1 + groups * 4, " ");
  const six = (at: number) => (full.charCodeAt(at) - 32) & 63;
  const bytes = Buffer.alloc(groups * 3);
  for (let group = 0; group < groups; group++) {
    const [a, b, c, d] = [1, 2, 3, 4].map((n) => six(group * 4 + n)) as [number, number, number, number];
    bytes.set([(a << 2) | (b >> 4), ((b & 15) << 4) | (c >> 2), ((c & 3) << 6) | d], group * 3);
  }
  return bytes.subarray(0, length);
}
