import { triage } from "../../triage/triage.ts";

/** So much of a mail is glanced at, in bytes: what the reader finds further down it finds in its turn. */
const most = 64 * 1024;

/**
 * May a mail tell of danger? A glance at its bytes, before any parser, so that it is read before the thousands that came
 * with it. A wrong yes only reads it sooner; what it is, is decided when it is read.
 */
export function mayBeUrgent(raw: Buffer): boolean {
  const text = raw.subarray(0, most).toString("latin1");
  const subject = /^subject:((?:.*)(?:\r?\n[ \t].*)*)/im.exec(text)?.[1] ?? "";
  const body = parts(text).join("\n").slice(0, 6_000);
  return triage({ text: body, subject: encodedWords(subject).trim(), channel: "mail" }).emergency;
}

/** The bodies of a mail, by their own encodings, as far as a glance can tell them apart. */
function parts(text: string): string[] {
  const end = text.search(/\r?\n\r?\n/);
  if (end < 0) return [];
  const boundary = /boundary="?([^\s";]{1,80})/i.exec(text)?.[1];
  const bodies = boundary ? text.slice(end).split(`--${boundary}`) : [text];
  return bodies.slice(0, 10).flatMap((part) => {
    const begins = part.search(/\r?\n\r?\n/);
    if (begins < 0) return [];
    const [head, body] = [part.slice(0, begins), part.slice(begins)];
    if (/content-type:\s*(image|audio|video|application)\//i.test(head)) return [];
    if (/content-transfer-encoding:\s*base64/i.test(head)) return [decoded(Buffer.from(body, "base64"))];
    if (/content-transfer-encoding:\s*quoted-printable/i.test(head)) return [quoted(body)];
    return [decoded(Buffer.from(body, "latin1"))];
  });
}

const decoded = (bytes: Buffer): string => bytes.toString("utf8").replace(/<[^<>]{0,500}>/g, " ");

const quoted = (body: string): string =>
  decoded(
    Buffer.from(
      body
        .replace(/=\r?\n/g, "")
        .replace(/=([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
      "latin1",
    ),
  );

/** "=?utf-8?Q?…?=" and its like (RFC 2047). */
const encodedWords = (subject: string): string =>
  subject.replace(/=\?[^?]{1,40}\?([bq])\?([^?]{0,500})\?=/gi, (_, how: string, words: string) =>
    how.toLowerCase() === "b"
      ? Buffer.from(words, "base64").toString("utf8")
      : quoted(words.replaceAll("_", " ")),
  );
