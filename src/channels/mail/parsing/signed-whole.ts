import { type BaseBlock, Constructed, fromBER, ObjectIdentifier, OctetString, Sequence } from "asn1js";

/** A mail of 25 MB in pieces of a thousand bytes is 26,000 values; the depth of signed data is 7. */
const most = { maxDepth: 12, maxNodes: 100_000, maxContentLength: 40 * 1024 * 1024 };
/** RFC 5652, 5.1 and 4. */
const [signedData, data] = ["1.2.840.113549.1.7.2", "1.2.840.113549.1.7.1"];

/**
 * The mail that a program signed as one piece (RFC 8551, 3.5.2; RFC 5652, 5): its words stand unlocked within. The signature
 * is not looked at. Null for what is locked, or does not follow the form. Never throws.
 */
export function signedWhole(bytes: Buffer): Buffer | null {
  const [signed] = content(read(bytes), signedData);
  // The version, the ways to digest, what is signed: its type and, where it is not apart, its bytes.
  const [, , what] = signed instanceof Sequence ? signed.valueBlock.value : [];
  const [words] = content(what, data);
  return words instanceof OctetString ? Buffer.from(words.getValue()) : null;
}

/** What a ContentInfo of this type carries: SEQUENCE { type, [0] content }; nothing for another type. */
function content(info: BaseBlock | undefined, type: string | undefined): BaseBlock[] {
  const [named, held] = info instanceof Sequence ? info.valueBlock.value : [];
  const isIt = named instanceof ObjectIdentifier && named.getValue() === type;
  return isIt && held instanceof Constructed ? held.valueBlock.value : [];
}

function read(bytes: Buffer): BaseBlock | undefined {
  try {
    const { offset, result } = fromBER(bytes, most);
    return offset === -1 ? undefined : result; // so it says that the form is broken
  } catch {
    return undefined; // some broken strings it throws at
  }
}
