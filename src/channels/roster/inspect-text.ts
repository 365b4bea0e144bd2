import { otherKind } from "./kind-of-file.ts";
import { megabytes, type RosterFile, rosterLimits, Unreadable } from "./roster-file.ts";

/**
 * How a text file is written: its encoding as `TextDecoder` calls it, and how its first line is separated. `example`: where
 * the encoding is a guess, the first words that depend on it.
 */
export type Inspected = { encoding: string; delimiter: string; head: string; example: string | null };

/**
 * Reads a file once to learn how it is written: UTF-8 or UTF-16 by its mark or its zeros, else UTF-8, else Latin-1 as
 * Windows writes it. Throws a sentence when it is no text, empty or too long.
 */
export async function inspectText({ name, open }: RosterFile): Promise<Inspected> {
  let first = Buffer.alloc(0);
  let bytes = 0;
  let lines = 1;
  let zeroAt: number | null = null;
  let isUtf8 = true;
  let example: string | null = null;
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  for await (const chunk of open()) {
    const part = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (first.length < 65_536) first = Buffer.concat([first, part.subarray(0, 65_536)]);
    bytes += part.length;
    if (bytes > rosterLimits.bytes)
      throw new Unreadable(`${name} has more than ${megabytes(rosterLimits.bytes)}.`);
    const zero: number = zeroAt === null ? part.indexOf(0) : -1;
    if (zero >= 0) zeroAt = lines + count(part.subarray(0, zero));
    if (zeroAt === null) lines += count(part);
    if (isUtf8) isUtf8 = decodes(utf8, part);
    example ??= exampleOf(part);
  }
  if (isUtf8) isUtf8 = decodes(utf8);
  const kind = otherKind(first);
  if (kind) throw new Unreadable(`${name} ${kind}`);
  const wide = wideOf(first);
  if (!wide && zeroAt !== null)
    throw new Unreadable(
      `${name}, line ${zeroAt}: there is a byte that is no letter; this is not a text file.`,
    );
  const encoding = wide ?? (isUtf8 ? "utf-8" : "windows-1252");
  if (encoding === "windows-1252" && /[À-ÿ]{4}/.test(example ?? ""))
    throw new Unreadable(
      `${name} is not in UTF-8, and its letters are none of Western Europe (“${example}”); please export it as UTF-8.`,
    );
  const [said = "", below = ""] = new TextDecoder(encoding)
    .decode(first)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim());
  // Excel's own line, which names the separator.
  const [, mark] = separatorLine.exec(said) ?? [];
  const head = (mark ? below : said).slice(0, 20_000);
  if (!head) throw new Unreadable(`${name} is empty.`);
  return {
    ...{ encoding, head, delimiter: mark ?? separatorOf(head) },
    example: encoding === "windows-1252" ? example : null,
  };
}

/** The line above the head in which Excel is told what separates the cells. */
export const separatorLine = /^\uFEFF?"?sep=(.)"?$/i;

/** The first cell that holds a letter beyond plain Latin, read as Western Windows writes it; null when there is none. */
function exampleOf(part: Buffer): string | null {
  const at = part.findIndex((byte) => byte >= 0x80);
  if (at < 0) return null;
  const near = part.subarray(Math.max(0, at - 40), at + 40);
  const before = new TextDecoder("windows-1252").decode(near.subarray(0, Math.min(at, 40)));
  const from = new TextDecoder("windows-1252").decode(near.subarray(Math.min(at, 40)));
  return `${before.split(/[,;\t|"\r\n]/).at(-1) ?? ""}${from.split(/[,;\t|"\r\n]/)[0] ?? ""}`.trim();
}

function decodes(decoder: TextDecoder, part?: Buffer): boolean {
  try {
    decoder.decode(part, { stream: part !== undefined });
    return true;
  } catch {
    return false;
  }
}

function count(part: Buffer): number {
  let lines = 0;
  for (let at = part.indexOf(10); at >= 0; at = part.indexOf(10, at + 1)) lines++;
  return lines;
}

function wideOf([a, b, c, d]: Buffer): string | null {
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a && b === 0 && c && d === 0) return "utf-16le";
  if (a === 0 && b && c === 0 && d) return "utf-16be";
  return null;
}

/** What parts the names of the first line: whichever stands there most. */
function separatorOf(head: string): string {
  const times = (mark: string) => head.split(mark).length;
  return [",", ";", "\t", "|"].reduce((best, mark) => (times(mark) > times(best) ? mark : best));
}
