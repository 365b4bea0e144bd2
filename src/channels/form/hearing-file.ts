import { createHash } from "node:crypto";
import { keep } from "../../store/keep.ts";
import { newId } from "../../store/new-id.ts";
import { kindOfFile } from "../mail/files/file-kind.ts";
import { fileName } from "../mail/files/file-name.ts";

/** The most that a file of a hearing may be, in bytes. */
export const largestHearingFile = 12 * 1024 * 1024;

/** Nothing that acts when it is opened. */
const taken = /^(?:pdf|png|jpeg|webp|tiff|heic)$/;

/** A file that was handed in, with the command that names it; or the sentence why it is not taken. */
export function hearingFileGiven(given: string, bytes: Buffer) {
  const name = fileName(given);
  if (bytes.length === 0) return { problem: "Please choose a file first." };
  if (bytes.length > largestHearingFile) return { problem: "The file is larger than 12 MB." };
  const found = kindOfFile(bytes);
  if (!found || !taken.test(found.key))
    return {
      problem: `“${name}” is not taken: a PDF or a picture is. Save it as PDF and try again.`,
    };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const file = newId();
  const command = {
    ...{ kind: "keepHearingFile" as const, file, name: keep(name), sha256, size: bytes.length },
  };
  return { file, sha256, bytes, command };
}
