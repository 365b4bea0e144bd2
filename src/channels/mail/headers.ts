/** A mail's own headers by lower-case name, unfolded, in the order in which they came. */
export type Headers = ReadonlyMap<string, readonly string[]>;

/** What a mail may say about itself: the rest of a longer head is not read. */
const mostHead = 256 * 1024;

/** Where the headers end and the words begin. */
export function headOf(raw: Buffer): Buffer {
  const start = raw.subarray(0, mostHead);
  // Lines may end in either way, also in one head.
  const ends = ["\r\n\r\n", "\n\n", "\n\r\n"].map((end) => start.indexOf(end)).filter((at) => at >= 0);
  return start.subarray(0, ends.length > 0 ? Math.min(...ends) : start.length);
}

/** Reads the headers by ourselves, in one pass and without fail: a mail that no parser can read still says who sent it. */
export function readHeaders(raw: Buffer): Headers {
  const headers = new Map<string, string[]>();
  let last: string[] | undefined;
  for (const line of headOf(raw).toString("utf8").split("\n")) {
    const text = line.endsWith("\r") ? line.slice(0, -1) : line;
    if (last && (text.startsWith(" ") || text.startsWith("\t"))) {
      last.push(`${last.pop() ?? ""} ${text.trim()}`);
      continue;
    }
    const colon = text.indexOf(":");
    if (colon < 1 || colon > 100) continue;
    const name = text.slice(0, colon).trim().toLowerCase();
    if (name.includes(" ")) continue;
    last = headers.get(name) ?? [];
    last.push(text.slice(colon + 1).trim());
    headers.set(name, last);
  }
  return headers;
}

/** The first value of a header, or the empty text. */
export const header = (headers: Headers, name: string): string => headers.get(name)?.[0] ?? "";

const most = 100;

/** The Message-IDs in a header's words, with their angle brackets, at most a hundred. */
export function messageIds(words: string): string[] {
  const ids: string[] = [];
  for (let at = words.indexOf("<"); at >= 0 && ids.length < most; at = words.indexOf("<", at + 1)) {
    const end = words.indexOf(">", at);
    if (end < 0) break;
    const id = words.slice(at, end + 1);
    if (isMessageId(id)) ids.push(id);
  }
  return ids;
}

/** One Message-ID as RFC 5322 means it, short and without a space: safe to write into a header of ours. */
export const isMessageId = (text: string): boolean =>
  text.length <= 250 && /^<[a-z0-9!#$%&'*+/=?^_`{|}~.-]+@[a-z0-9.[\]:_-]+>$/i.test(text);
