/** The properties that we look for, by their number (MS-OXPROPS): words, page, packed RTF, and a file’s long name. */
export const properties = { body: 0x1000, page: 0x1013, rtf: 0x1009, longName: 0x3707 } as const;

const mostProperties = 2_000;
const multiple = 0x1000;
const byLength = new Set([0x000d, 0x001e, 0x001f, 0x0102]);
const sizes: Record<number, number> = {
  ...{ 2: 4, 3: 4, 4: 4, 10: 4, 11: 4, 1: 4 },
  ...{ 5: 8, 6: 8, 7: 8, 20: 8, 64: 8, 72: 16 },
};

/**
 * Reads the properties that Outlook packs into a winmail.dat (MS-OXTNEF, 2.1.3.4): those with letters or bytes, by their
 * number, the first value of each. What does not follow the format ends the reading.
 */
export function mapiProperties(bytes: Buffer): Map<number, { bytes: Buffer; isWide: boolean }> {
  const found = new Map<number, { bytes: Buffer; isWide: boolean }>();
  let at = 0;
  const number = (): number => {
    if (at + 4 > bytes.length) throw new RangeError("it ends");
    at += 4;
    return bytes.readUInt32LE(at - 4);
  };
  const some = (length: number): Buffer => {
    if (length > bytes.length - at) throw new RangeError("it ends");
    const part = bytes.subarray(at, at + length);
    at += Math.ceil(length / 4) * 4;
    return part;
  };
  try {
    for (let left = Math.min(number(), mostProperties); left > 0; left--) {
      const tag = number();
      const [type, id] = [tag & 0xffff, tag >>> 16];
      if (id >= 0x8000) {
        // A property with a name: whose it is, and its number or its words.
        some(16);
        if (number() === 0) number();
        else some(number());
      }
      const plain = type & ~multiple;
      const isMany = (type & multiple) !== 0 || byLength.has(plain);
      for (let values = isMany ? number() : 1, nth = 0; nth < values; nth++) {
        const value = byLength.has(plain) ? some(number()) : some(sizes[plain] ?? Number.POSITIVE_INFINITY);
        if (nth === 0 && byLength.has(plain)) found.set(id, { bytes: value, isWide: plain === 0x001f });
      }
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return found;
}

/** Words of a property, without the zero at their end. */
export const wordsOfProperty = ({ bytes, isWide }: { bytes: Buffer; isWide: boolean }): string =>
  (isWide
    ? bytes.subarray(0, bytes.length & ~1).toString("utf16le")
    : new TextDecoder("windows-1252").decode(bytes)
  ).replace(/\0[\s\S]*$/, "");
