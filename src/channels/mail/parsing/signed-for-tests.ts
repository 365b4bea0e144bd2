/** DER: a tag, its length, its bytes. `unmeasured`: without a length, with two zeros behind. */
function der(tag: number, inside: readonly Buffer[], unmeasured = false): Buffer {
  const bytes = Buffer.concat(inside);
  const { length } = bytes;
  if (unmeasured) return Buffer.concat([Buffer.from([tag, 0x80]), bytes, Buffer.alloc(2)]);
  const head = length < 128 ? [length] : [0x84, ...[24, 16, 8, 0].map((by) => (length >>> by) & 255)];
  return Buffer.concat([Buffer.from([tag, ...head]), bytes]);
}
const oid = (last: number) => Buffer.from([0x06, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, last]);

/**
 * A mail as a program signs it as one piece (RFC 5652, 5), by nobody. `pieces`: as programs write it that do not know its
 * length beforehand, in pieces of so many bytes.
 */
export function signedForTests(mail: Buffer, pieces = 0): Buffer {
  const isLoose = pieces > 0;
  const all = (tag: number, ...inside: Buffer[]) => der(tag, inside, isLoose);
  const some = Array.from({ length: isLoose ? Math.ceil(mail.length / pieces) : 0 }, (_, at) =>
    der(0x04, [mail.subarray(at * pieces, (at + 1) * pieces)]),
  );
  const words = isLoose ? all(0x24, ...some) : der(0x04, [mail]);
  const what = all(0x30, oid(1), all(0xa0, words));
  return all(0x30, oid(2), all(0xa0, all(0x30, Buffer.from([2, 1, 1]), der(0x31, []), what, der(0x31, []))));
}
