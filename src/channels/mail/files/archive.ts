import { fromBufferPromise, type ZipFile } from "yauzl";
import { fileName } from "./file-name.ts";

/** What an archive says that it holds. Nothing of it was unpacked. */
export type Listing = {
  /** The first of its files, in its order; sizes in bytes, as the archive says them. */
  entries: { name: string; size: number; isLocked: boolean }[];
  /** How many it says it has, and how large all of them would be together. */
  count: number;
  size: number;
  /** It would grow more than a hundredfold, or has more than ten thousand files. */
  isBomb: boolean;
  /** Paths as the archive writes them, to know what it is. */
  paths: string[];
};

const shown = 100;
const mostEntries = 10_000;
const mostGrowth = 100;

/** Reads a zip's directory; null when it has none that can be read. */
export async function listZip(bytes: Buffer): Promise<Listing | null> {
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false, decodeStrings: true });
    const found: Listing = {
      entries: [],
      count: zip.entryCount,
      size: 0,
      isBomb: zip.entryCount > mostEntries,
      paths: [],
    };
    // A path that leads elsewhere, or a broken directory: what was read so far is listed.
    await readDirectory(zip, found).catch(() => undefined);
    found.isBomb ||= found.size > bytes.length * mostGrowth && found.size > 10_000_000;
    return found;
  } catch {
    return null;
  }
}

/** Adds a zip's entries to a listing, one after the other, as far as is needed to know what it is. */
async function readDirectory(zip: ZipFile, found: Listing): Promise<void> {
  let read = 0;
  for await (const entry of zip.eachEntry()) {
    if (++read > (found.isBomb ? 2_000 : mostEntries)) break;
    found.size += entry.uncompressedSize;
    if (found.paths.length < 2_000) found.paths.push(entry.fileName.slice(0, 500));
    if (found.entries.length < shown && !entry.fileName.endsWith("/"))
      found.entries.push({
        name: entryName(entry.fileName),
        size: entry.uncompressedSize,
        isLocked: entry.isEncrypted(),
      });
  }
}

/** Reads the heads of a tar, one after the other, without its files. */
export function listTar(bytes: Buffer): Listing | null {
  const found: Listing = { entries: [], count: 0, size: 0, isBomb: false, paths: [] };
  for (let at = 0; at + 512 <= bytes.length && found.count < mostEntries; ) {
    const head = bytes.subarray(at, at + 512);
    const path = head
      .subarray(0, 100)
      .toString("utf8")
      .replace(/\0[\s\S]*$/, "");
    const size = Number.parseInt(
      head.subarray(124, 136).toString("latin1").replaceAll("\0", " ").trim() || "0",
      8,
    );
    if (path === "" || !Number.isSafeInteger(size) || size < 0) break;
    found.count++;
    found.size += size;
    if (found.paths.length < 2_000) found.paths.push(path);
    if (found.entries.length < shown && size > 0)
      found.entries.push({ name: entryName(path), size, isLocked: false });
    at += 512 + Math.ceil(size / 512) * 512;
  }
  found.isBomb = found.count >= mostEntries;
  return found.count > 0 ? found : null;
}

/** A path inside an archive keeps its folders to look at; each of its parts is cleaned as a name. */
const entryName = (path: string): string =>
  path
    .slice(0, 1_000)
    .split(/[/\\]/)
    .filter((part) => part !== "" && part !== "." && part !== "..")
    .map(fileName)
    .slice(-4)
    .join("/");
