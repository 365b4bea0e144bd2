import { StringDecoder } from "node:string_decoder";

/** A line as it came, without its end; one that is longer than `longest` is cut there and says so. */
export type Line = { text: string; cut: boolean };

/** Characters of a line that are kept; the rest of it is let go, so that no line fills the memory. */
export const longest = 16 * 1024 * 1024;

/** The lines of a stream of bytes, all those that a piece of it completes at once. */
export async function* linesOf(input: AsyncIterable<Uint8Array>, most = longest): AsyncGenerator<Line[]> {
  const decoder = new StringDecoder("utf8");
  let parts: string[] = [];
  let length = 0;
  let first = true;
  const keep = (text: string) => {
    if (length < most) parts.push(text.slice(0, most - length));
    length += text.length;
  };
  const line = (): Line => {
    let text = parts.join("");
    if (first) text = text.replace(/^\uFEFF/, "");
    first = false;
    const cut = length > most;
    parts = [];
    length = 0;
    return { text: text.endsWith("\r") ? text.slice(0, -1) : text, cut };
  };
  for await (const bytes of input) {
    const pieces = decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).split("\n");
    const lines: Line[] = [];
    pieces.forEach((piece, at) => {
      keep(piece);
      if (at < pieces.length - 1) lines.push(line());
    });
    if (lines.length > 0) yield lines;
  }
  keep(decoder.end());
  if (length > 0) yield [line()];
}
