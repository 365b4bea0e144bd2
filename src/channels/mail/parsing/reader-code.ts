import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

/** Where the build lays the memory of a process that is ready to read mails: it wakes in an eighth of the time. */
export const bundled = { folder: "build/mail-reader", asleep: "asleep.blob", madeFrom: "made-from.json" };

/** Whether this is the memory of such a process, and no code: Node wakes it, and it needs no leave to read anything. */
export const isAsleep = (code: string): boolean => code.endsWith(".blob");

const house = resolve(import.meta.dirname, "../../../..");

/** The sources of the process that reads mails, absolute. */
export const readerSources = (root: string = house): string =>
  join(root, "src/channels/mail/parsing/child.ts");

/**
 * What a process which reads mails begins with, absolute: what the build kept, where it is younger than everything that
 * it was made from; else the sources, which do the same.
 */
export function readerCode(root: string = house): string {
  const asleep = join(root, bundled.folder, bundled.asleep);
  return isYounger(root, asleep) ? asleep : readerSources(root);
}

function isYounger(root: string, asleep: string): boolean {
  const changed = (file: string) => statSync(file).mtimeMs;
  try {
    const sources: string[] = JSON.parse(readFileSync(join(root, bundled.folder, bundled.madeFrom), "utf8"));
    const made = changed(asleep);
    return sources.every((file) => changed(join(root, file)) < made);
  } catch {
    return false; // nothing was built, or a source of it is gone
  }
}
