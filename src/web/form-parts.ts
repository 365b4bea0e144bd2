import { unreadable, withoutNul } from "./form-of.ts";

/** A field of a form that brings files: its bytes come as they are read, and have to be read before the next field. */
export type Part = { name: string; file: string | null; content: AsyncIterable<Buffer> };

const mostHead = 16 * 1024;

/** Reads a form (RFC 7578) piece by piece, so that no file stands in memory as a whole. Throws `unreadable` when it breaks off. */
export async function* formParts(request: Request): AsyncGenerator<Part> {
  const [, quoted, plain] =
    /boundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(request.headers.get("content-type") ?? "") ?? [];
  const boundary = quoted ?? plain;
  if (!request.body || !boundary) return;
  const reader = request.body.getReader();
  const limit = Buffer.from(`\r\n--${boundary}`);
  // As if a line had ended before the first of them.
  let rest: Buffer = Buffer.from("\r\n");
  const more = async () => {
    const { value, done } = await reader.read();
    if (done) throw unreadable(request);
    rest = Buffer.concat([rest, value]);
  };
  async function* content(): AsyncGenerator<Buffer> {
    for (;;) {
      const end = rest.indexOf(limit);
      const sure = end >= 0 ? end : Math.max(0, rest.length - limit.length);
      const piece = rest.subarray(0, sure);
      rest = rest.subarray(end >= 0 ? end + limit.length : sure);
      if (piece.length > 0) yield piece;
      if (end >= 0) return;
      await more();
    }
  }
  const until = async (mark: string): Promise<string> => {
    for (;;) {
      const end = rest.indexOf(mark);
      if (end >= 0) {
        const head = rest.subarray(0, end).toString("utf8");
        rest = rest.subarray(end + mark.length);
        return head;
      }
      if (rest.length > mostHead) throw unreadable(request);
      await more();
    }
  };
  for await (const _ of content());
  for (;;) {
    while (rest.length < 2) await more();
    if (rest.subarray(0, 2).equals(Buffer.from("--"))) return;
    const head = await until("\r\n\r\n");
    const said = /content-disposition:[^\r\n]*/i.exec(head)?.[0] ?? "";
    const named = (what: string) => new RegExp(`[;\\s]${what}="([^"]*)"`, "i").exec(said)?.[1];
    const fileNamed = named("filename");
    const part = content();
    yield {
      name: named("name") ?? "",
      file: fileNamed === undefined ? null : withoutNul(fileNamed),
      content: part,
    };
    for await (const _ of part);
  }
}
