import type { Readable } from "node:stream";
import { megabytes, type RosterFile, rosterLimits, Unreadable } from "./roster-file.ts";

type Limits = { files: number; bytes: number };

/**
 * The files of a zip, by what its directory says; none is opened yet. Refuses, as a sentence, too many entries, too large
 * ones, encrypted ones, and paths that lead elsewhere. What an entry says of its size is checked again while it is read:
 * the library ends it with an error when it is longer. Paths that Windows wrote with backslashes are paths.
 */
export async function unzip(
  { name, from }: { name: string; from: Uint8Array | string },
  limits: Limits = rosterLimits,
): Promise<RosterFile[]> {
  const yauzl = await import("yauzl");
  const options = { lazyEntries: true, autoClose: false, strictFileNames: false } as const;
  let zip: Awaited<ReturnType<typeof yauzl.openPromise>>;
  try {
    zip =
      typeof from === "string"
        ? await yauzl.openPromise(from, options)
        : await yauzl.fromBufferPromise(Buffer.from(from.buffer, from.byteOffset, from.byteLength), options);
  } catch {
    throw new Unreadable(`${name} is not a zip file that can be opened.`);
  }
  if (zip.entryCount > 1_000) throw new Unreadable(`${name} holds more than 1,000 files.`);
  const found: RosterFile[] = [];
  let bytes = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const short = entry.fileName.split("/").at(-1) ?? "";
      if (!short || short.startsWith(".") || entry.fileName.startsWith("__MACOSX/")) continue;
      if (entry.isEncrypted())
        throw new Unreadable(`${name} is protected by a password; please send it without.`);
      bytes += entry.uncompressedSize;
      if (bytes > limits.bytes)
        throw new Unreadable(`${name} holds more than ${megabytes(limits.bytes)} when it is opened.`);
      found.push({
        name: short,
        bytes: entry.uncompressedSize,
        open: () => opened(name, short, () => zip.openReadStreamPromise(entry)),
      });
      if (found.length > limits.files) throw new Unreadable(`${name} holds more than ${limits.files} files.`);
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(`${name} is a zip file that is damaged, or holds a file that leads elsewhere.`);
  }
  return found;
}

async function* opened(zip: string, name: string, open: () => Promise<Readable>): AsyncIterable<Uint8Array> {
  try {
    for await (const chunk of await open()) yield chunk as Uint8Array;
  } catch {
    throw new Unreadable(`${name} in ${zip} is damaged, or longer than it says.`);
  }
}
