/** What every packed text may refer to before it has said anything (MS-OXRTFCP, 2.1.2.1). */
const before =
  "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier" +
  "{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";
const packed = 0x75465a4c;
const plain = 0x414c454d;
const window = 4096;
const head = 16;
/** A text that says it is longer, in bytes, is read so far. */
const most = 4 * 1024 * 1024;

/** Unpacks the RTF that Outlook packs into a mail (MS-OXRTFCP): each letter a byte. What does not follow the format ends it. */
export function unpackRtf(bytes: Buffer): string {
  if (bytes.length < head) return "";
  const length = Math.min(bytes.readUInt32LE(4), most);
  const kind = bytes.readUInt32LE(8);
  if (kind === plain) return bytes.subarray(head, head + length).toString("latin1");
  if (kind !== packed) return "";
  // Two bytes say at most seventeen.
  const out = Buffer.alloc(Math.min(length, (bytes.length - head) * 9));
  const seen = Buffer.alloc(window);
  let write = seen.write(before, "latin1");
  let made = 0;
  const put = (byte: number) => {
    if (made < out.length) out[made++] = byte;
    seen[write] = byte;
    write = (write + 1) % window;
  };
  for (let at = head; at < bytes.length && made < out.length; ) {
    const flags = bytes[at++] ?? 0;
    for (let bit = 0; bit < 8 && at < bytes.length && made < out.length; bit++) {
      if ((flags & (1 << bit)) === 0) {
        put(bytes[at++] ?? 0);
        continue;
      }
      if (at + 2 > bytes.length) return out.subarray(0, made).toString("latin1");
      const reference = bytes.readUInt16BE(at);
      at += 2;
      const from = reference >> 4;
      // It refers to where the next byte would stand: the end.
      if (from === write) return out.subarray(0, made).toString("latin1");
      for (let nth = 0; nth < (reference & 15) + 2; nth++) put(seen[(from + nth) % window] ?? 0);
    }
  }
  return out.subarray(0, made).toString("latin1");
}
