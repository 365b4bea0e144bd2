const most = { depth: 12, values: 100_000, bytes: 40 * 1024 * 1024 };
const octets = 0x04;
const isConstructed = (tag: number): boolean => (tag & 0x20) !== 0;
/** 1.2.840.113549.1.7.2, signed data, and .1, data, as they stand in the bytes. */
const [signedData, data] = [2, 1].map((last) =>
  Buffer.from([0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, last]),
);

type Value = { tag: number; bytes: Buffer; end: number };

/**
 * The mail that a program signed as one piece (RFC 8551, 3.5.2; RFC 5652, 5): its words stand unlocked within. The signature
 * is not looked at. Null for what is locked, or does not follow the form. Never throws.
 */
export function signedWhole(bytes: Buffer): Buffer | null {
  const count = { values: 0 };
  const [type, content] = inside(valueAt(bytes, 0, count, 0), count);
  if (!type || !content || !signedData?.equals(type.bytes)) return null;
  const fields = inside(inside(content, count)[0], count);
  // The version, the ways to digest, what is signed: its type and, where it is not apart, its bytes.
  const [what, held] = inside(fields[2], count);
  const [words] = inside(held, count);
  return what && data?.equals(what.bytes) && words ? joined(words, count) : null;
}

/** The bytes of one value, or of the pieces that it was written in. */
function joined(value: Value, count: { values: number }): Buffer | null {
  if (value.tag === octets) return value.bytes;
  if (value.tag !== (octets | 0x20)) return null;
  const pieces = inside(value, count);
  return pieces.length > 0 && pieces.every(({ tag }) => tag === octets)
    ? Buffer.concat(pieces.map(({ bytes }) => bytes))
    : null;
}

/** The values within one, in order; none where it holds none. */
function inside(value: Value | null | undefined, count: { values: number }): Value[] {
  if (!value || !isConstructed(value.tag)) return [];
  const found: Value[] = [];
  for (let at = 0; at < value.bytes.length; ) {
    const next = valueAt(value.bytes, at, count, 0);
    if (!next) break;
    found.push(next);
    at = next.end;
  }
  return found;
}

/** One value (X.690, 8.1): a tag, a length, as many bytes; without a length it ends with two zeros behind its last value. */
function valueAt(all: Buffer, at: number, count: { values: number }, depth: number): Value | null {
  const [tag, first] = [all[at], all[at + 1]];
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) return null;
  if (all.length > most.bytes || depth > most.depth || ++count.values > most.values) return null;
  if (first === 0x80) return isConstructed(tag) ? unmeasured(all, at, count, depth) : null;
  const many = first & 0x7f;
  if (first > 0x80 && (many > 4 || at + 2 + many > all.length)) return null;
  const length = first < 0x80 ? first : all.readUIntBE(at + 2, many);
  const begins = at + 2 + (first < 0x80 ? 0 : many);
  const bytes = all.subarray(begins, begins + length);
  return bytes.length === length ? { tag, bytes, end: begins + length } : null;
}

function unmeasured(all: Buffer, at: number, count: { values: number }, depth: number): Value | null {
  for (let next = at + 2; next + 2 <= all.length; ) {
    if (all[next] === 0 && all[next + 1] === 0)
      return { tag: all[at] ?? 0, bytes: all.subarray(at + 2, next), end: next + 2 };
    const one = valueAt(all, next, count, depth + 1);
    if (!one) return null;
    next = one.end;
  }
  return null;
}
