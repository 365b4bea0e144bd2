import type { Enclosed } from "./uuencoded.ts";

const signature = 0x223e9f78;
const inAttachment = 2;
const title = 0x00018010;
const contents = 0x0006800f;
const most = 100;

/**
 * The files in a winmail.dat, as Outlook packs a mail for another Outlook (MS-OXTNEF, 2.1.3): only what stands there
 * under its plain name. What does not follow the format ends the reading; the winmail.dat itself is listed anyway.
 */
export function filesInWinmail(bytes: Buffer): Enclosed[] {
  const files: Enclosed[] = [];
  if (bytes.length < 6 || bytes.readUInt32LE(0) !== signature) return files;
  let name = "";
  let found: Buffer | null = null;
  // A level, an attribute, a length, as many bytes, and a checksum.
  for (let at = 6; at + 11 <= bytes.length && files.length < most; ) {
    const [level, attribute, length] = [bytes[at], bytes.readUInt32LE(at + 1), bytes.readUInt32LE(at + 5)];
    const value = bytes.subarray(at + 9, at + 9 + length);
    if (value.length < length) break;
    if (level === inAttachment && attribute === title) name = value.toString("latin1").replaceAll("\0", "");
    if (level === inAttachment && attribute === contents) found = value;
    if (name && found) {
      files.push({ name: name.slice(0, 255), bytes: found });
      name = "";
      found = null;
    }
    at += 11 + length;
  }
  return files;
}
