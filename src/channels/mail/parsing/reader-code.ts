import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

/** Where the build lays the code of the process that reads mails as one file: it starts in half the time. */
export const bundled = { folder: "build/mail-reader", code: "child.js", madeFrom: "made-from.json" };

const house = resolve(import.meta.dirname, "../../../..");

/**
 * The file that a process which reads mails runs, absolute: the one that the build made, where it is younger than
 * everything that it was made from; else the sources, which do the same.
 */
export function readerCode(root: string = house): string {
  const code = join(root, bundled.folder, bundled.code);
  return isYounger(root, code) ? code : join(root, "src/channels/mail/parsing/child.ts");
}

function isYounger(root: string, code: string): boolean {
  const changed = (file: string) => statSync(file).mtimeMs;
  try {
    const sources: string[] = JSON.parse(readFileSync(join(root, bundled.folder, bundled.madeFrom), "utf8"));
    const made = changed(code);
    return sources.every((file) => changed(join(root, file)) < made);
  } catch {
    return false; // nothing was built, or a source of it is gone
  }
}
