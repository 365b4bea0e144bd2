import { mapiProperties, properties, wordsOfProperty } from "./mapi.ts";
import { unpackRtf } from "./unpack-rtf.ts";
import type { Enclosed } from "./uuencoded.ts";
import { wordsOfRtf } from "./words-of-rtf.ts";

const signature = 0x223e9f78;
const inMessage = 1;
const inAttachment = 2;
const title = 0x00018010;
const contents = 0x0006800f;
const begins = 0x00069002;
const about = 0x00069005;
const words = 0x0002800c;
const all = 0x00069003;
const most = 100;

/** What a winmail.dat holds: files, and the words or the page of the mail where it packs those too. */
export type Winmail = { files: Enclosed[]; text: string; html: string };

/**
 * Reads a winmail.dat, as Outlook packs a mail for another Outlook (MS-OXTNEF, 2.1.3): its files under their long name where
 * they have one, and its words. Of words that are packed as RTF alone the RTF is read. What does not follow the format ends the
 * reading; the winmail.dat itself is listed anyway.
 */
export function readWinmail(bytes: Buffer): Winmail {
  const found: Winmail = { files: [], text: "", html: "" };
  if (bytes.length < 6 || bytes.readUInt32LE(0) !== signature) return found;
  let rtf: Buffer | undefined;
  let open: { name: string; bytes: Buffer | null } | null = null;
  const shut = () => {
    if (open?.bytes && found.files.length < most)
      found.files.push({ name: (open.name || "file").slice(0, 255), bytes: open.bytes });
    open = null;
  };
  // A level, an attribute, a length, as many bytes, and a checksum.
  for (let at = 6; at + 11 <= bytes.length && found.files.length < most; ) {
    const [level, attribute, length] = [bytes[at], bytes.readUInt32LE(at + 1), bytes.readUInt32LE(at + 5)];
    const value = bytes.subarray(at + 9, at + 9 + length);
    if (value.length < length) break;
    if (level === inMessage && attribute === words)
      found.text ||= wordsOfProperty({ bytes: value, isWide: false });
    if (level === inMessage && attribute === all) {
      const told = mapiProperties(value);
      const [body, page] = [told.get(properties.body), told.get(properties.page)];
      if (body) found.text = wordsOfProperty(body);
      if (page)
        found.html = page.isWide ? wordsOfProperty(page) : page.bytes.toString("utf8").replace(/\0+$/, "");
      rtf ??= told.get(properties.rtf)?.bytes;
    }
    if (level === inAttachment) {
      if (attribute === begins || (attribute === title && open?.bytes && open.name)) shut();
      open ??= { name: "", bytes: null };
      if (attribute === title) open.name ||= wordsOfProperty({ bytes: value, isWide: false });
      if (attribute === contents) open.bytes = value;
      const long = attribute === about ? mapiProperties(value).get(properties.longName) : undefined;
      if (long) open.name = wordsOfProperty(long) || open.name;
    }
    at += 11 + length;
  }
  shut();
  if (rtf && !found.text && !found.html) Object.assign(found, wordsOfRtf(unpackRtf(rtf)));
  return found;
}
