import { crc32, deflateRawSync } from "node:zlib";

/** A zip out of names and words. `size` lies, for tests, about how large the entries are. */
export function zipOf(files: Readonly<Record<string, string>>, size?: number): Uint8Array {
  const bodies: Buffer[] = [];
  const heads: Buffer[] = [];
  let at = 0;
  for (const [name, words] of Object.entries(files)) {
    const [path, plain] = [Buffer.from(name), Buffer.from(words)];
    const body = deflateRawSync(plain);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(plain), 10);
    fields.writeUInt32LE(body.length, 14);
    fields.writeUInt32LE(size ?? plain.length, 18);
    fields.writeUInt16LE(path.length, 22);
    bodies.push(Buffer.from("PK\x03\x04"), fields, path, body);
    const more = Buffer.alloc(14);
    more.writeUInt32LE(at, 10);
    heads.push(Buffer.from("PK\x01\x02\x14\x00"), fields, more, path);
    at += 30 + path.length + body.length;
  }
  const directory = Buffer.concat(heads);
  const end = Buffer.alloc(18);
  const n = Object.keys(files).length;
  end.writeUInt16LE(n, 4);
  end.writeUInt16LE(n, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, directory, Buffer.from("PK\x05\x06"), end]);
}
