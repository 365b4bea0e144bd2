/** A file's line, or a piece of a very long one. */
type Line = { bytes: Buffer; begins: boolean };

const longest = 64 * 1024;
const separator = /^From (?:.*\s)?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b.*\b\d\d:\d\d\b.*\b\d{4}\b/;

/**
 * The mails in a file, one after the other, each as its bytes in pieces: an .eml is one, an mbox many. Lines that end in
 * a line feed alone are given the ends that mails travel with, so that the same mail is known by its bytes. What an mbox
 * put before a line that begins with "From " is taken away again.
 */
export async function* mailsInFile(file: AsyncIterable<Uint8Array>): AsyncGenerator<AsyncIterable<Buffer>> {
  const lines = linesOf(file);
  let line = await lines.next();
  const isMbox = !line.done && isSeparator(line.value);
  const next = async () => {
    line = await lines.next();
  };
  async function* mail(): AsyncGenerator<Buffer> {
    // The empty line before the next mail belongs to the file.
    let held: Buffer | null = null;
    for (; !line.done; await next()) {
      const { bytes, begins } = line.value;
      if (isMbox && isSeparator(line.value)) return;
      if (held) yield held;
      held = isMbox && begins && /^\r?\n?$/.test(start(bytes)) ? withEnd(bytes) : null;
      if (!held) yield withEnd(isMbox && begins ? unquoted(bytes) : bytes);
    }
  }
  while (!line.done) {
    if (isMbox) await next();
    const one = mail();
    yield one;
    // Whoever did not read it to its end leaves the rest to be passed over.
    for await (const _ of one);
    if (!isMbox) return;
  }
}

const start = (bytes: Buffer): string => bytes.subarray(0, 200).toString("latin1");
const isSeparator = ({ bytes, begins }: Line): boolean =>
  begins && bytes[0] === 70 && separator.test(start(bytes));
const unquoted = (bytes: Buffer): Buffer => (/^>+From /.test(start(bytes)) ? bytes.subarray(1) : bytes);

const feed = 10;
function withEnd(bytes: Buffer): Buffer {
  if (bytes.at(-1) !== feed || bytes.at(-2) === 13) return bytes;
  return Buffer.concat([bytes.subarray(0, -1), Buffer.from("\r\n")]);
}

async function* linesOf(file: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let rest: Buffer = Buffer.alloc(0);
  let begins = true;
  for await (const some of file) {
    rest =
      rest.length > 0 ? Buffer.concat([rest, some]) : Buffer.from(some.buffer, some.byteOffset, some.length);
    for (let end = rest.indexOf(feed); end >= 0; end = rest.indexOf(feed)) {
      yield { bytes: rest.subarray(0, end + 1), begins };
      begins = true;
      rest = rest.subarray(end + 1);
    }
    // The last byte waits: it may be half of a line's end.
    if (rest.length > longest) {
      yield { bytes: rest.subarray(0, -1), begins };
      begins = false;
      rest = rest.subarray(-1);
    }
  }
  if (rest.length > 0) yield { bytes: rest, begins };
}
