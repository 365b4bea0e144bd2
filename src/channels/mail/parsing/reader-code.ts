import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../../..");

/** Where `npm start` and `npm test` lay the code of the process that reads mails as one file: it starts in half the time. */
export const bundled = { folder: "build/mail-reader", code: "child.js", madeFrom: "made-from.json" };

/** That file, where it is younger than everything that it was made from; else the sources, which say the same. */
export function readerCode(): string {
  const [code, madeFrom] = [bundled.code, bundled.madeFrom].map((name) => join(root, bundled.folder, name));
  const source = join(import.meta.dirname, "child.ts");
  try {
    const made = statSync(code ?? "").mtimeMs;
    const sources: string[] = JSON.parse(readFileSync(madeFrom ?? "", "utf8"));
    return code && sources.every((file) => statSync(join(root, file)).mtimeMs < made) ? code : source;
  } catch {
    return source;
  }
}
