import { createHash } from "node:crypto";
import { lstatSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * The folder of the socket for the data in `home`: the same for every process, only this user's, and short, because the
 * path of a socket holds 107 bytes at most. Throws when somebody else has put something of that name there.
 */
export function privateFolder(home: string): string {
  const digest = createHash("sha256").update(home).digest("hex").slice(0, 16);
  const folder = join(tmpdir(), `answerable-${process.getuid?.()}-${digest}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid, mode } = lstatSync(folder);
  const isPrivateFolder = (mode & 0o170077) === 0o040000;
  if (uid !== process.getuid?.() || !isPrivateFolder)
    throw new Error(`${folder} belongs to somebody else or is open to others, and has to be removed`);
  return folder;
}
