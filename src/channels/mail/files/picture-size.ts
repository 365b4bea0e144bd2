/** Width and height of a picture in pixels, by its head alone; null where we do not know the format or it says none. */
export function pictureSize(bytes: Buffer, kind: string): [number, number] | null {
  const size = readers[kind]?.(bytes) ?? null;
  return size && size[0] > 0 && size[1] > 0 ? size : null;
}

const readers: Record<string, (bytes: Buffer) => [number, number] | null> = {
  png: (b) => (b.length >= 24 ? [b.readUInt32BE(16), b.readUInt32BE(20)] : null),
  gif: (b) => (b.length >= 10 ? [b.readUInt16LE(6), b.readUInt16LE(8)] : null),
  bmp: (b) => (b.length >= 26 ? [Math.abs(b.readInt32LE(18)), Math.abs(b.readInt32LE(22))] : null),
  webp: sizeOfWebp,
  jpeg: sizeOfJpeg,
};

function sizeOfWebp(b: Buffer): [number, number] | null {
  if (b.length < 30) return null;
  const sort = b.toString("latin1", 12, 16);
  if (sort === "VP8X") return [b.readUIntLE(24, 3) + 1, b.readUIntLE(27, 3) + 1];
  if (sort === "VP8 ") return [b.readUInt16LE(26) & 0x3fff, b.readUInt16LE(28) & 0x3fff];
  if (sort !== "VP8L") return null;
  const bits = b.readUInt32LE(21);
  return [(bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1];
}

/** The largest of all frames that it announces: a picture may hold a small one first. */
function sizeOfJpeg(b: Buffer): [number, number] | null {
  let found: [number, number] | null = null;
  for (let at = 2; at + 9 < b.length; ) {
    if (b[at] !== 0xff) return found;
    const mark = b[at + 1] ?? 0;
    if (mark === 0xff || mark === 0x01 || (mark >= 0xd0 && mark <= 0xd8)) {
      at += mark === 0xff ? 1 : 2;
      continue;
    }
    if (mark === 0xda || mark === 0xd9) return found;
    const isFrame = mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark);
    if (isFrame) {
      const [height, width] = [b.readUInt16BE(at + 5), b.readUInt16BE(at + 7)];
      if (!found || width * height > found[0] * found[1]) found = [width, height];
    }
    at += 2 + Math.max(2, b.readUInt16BE(at + 2));
  }
  return found;
}
