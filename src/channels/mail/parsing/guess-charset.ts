/** Names under which nothing is said about the letters of a text. */
const silent = new Set([
  "",
  "ascii",
  "usascii",
  "utf8",
  "default",
  "unknown",
  "xunknown",
  "unknown8bit",
  "binary",
  "8bit",
]);

/** Does a charset's name leave open how the bytes are to be read? Mail programs write `utf-8` and `us-ascii` over anything. */
export const isSilent = (charset: string): boolean =>
  silent.has(charset.toLowerCase().replaceAll(/[^a-z0-9]/g, ""));

/**
 * Reads bytes whose charset is not said, or said wrongly. UTF-8 when they are mostly that; else the Japanese of the
 * escape signs; else the charset that the mail's head names, else Windows-1252, which reads any byte.
 */
export function readGuessed(bytes: Buffer, hint: string | null): string {
  const words = bytes.toString("utf8");
  if (!words.includes("\uFFFD")) return bytes.includes("\x1b$") ? decoded(bytes, "iso-2022-jp") : words;
  const bad = words.match(/\uFFFD/g)?.length ?? 0;
  // Letters beyond ASCII that were read well: a text that is UTF-8 with a broken place in it stays what it is.
  const good = words.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return good > bad ? words : decoded(bytes, hint ?? "windows-1252");
}

function decoded(bytes: Buffer, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/**
 * Are these bytes UTF-8, whatever charset is said? No text in Western letters is that by accident; in two bytes a letter
 * a short one may be, so that three letters of three bytes are asked for.
 */
export function isUtf8Anyway(bytes: Buffer, charset: string): boolean {
  if (/utf|ucs|unicode|2022|^hz/i.test(charset)) return false;
  const words = bytes.toString("utf8");
  if (words.includes("\uFFFD")) return false;
  const isWestern = /^(?:iso-?8859|windows-?125|cp-?125|latin)/i.test(charset);
  return isWestern ? /[\u0080-\uFFFF]/.test(words) : (words.match(/[\u0800-\uFFFF]/g)?.length ?? 0) >= 3;
}

/** Does the platform know a charset by this name? */
export function isKnown(charset: string): boolean {
  try {
    return new TextDecoder(charset).encoding !== "";
  } catch {
    return false;
  }
}

/**
 * The charset that a mail's head uses for its own words, when it is not UTF-8: `=?windows-1251?B?…`. Only one in which ASCII
 * is ASCII: another would make lines and addresses of what was none.
 */
export function charsetHint(head: string): string | null {
  for (const [, charset = ""] of head.slice(0, 64 * 1024).matchAll(/=\?([a-z0-9_-]{2,40})\?[bq]\?/gi))
    if (
      !isSilent(charset) &&
      !/utf|ucs|unicode|2022|^hz|ebcdic|^(?:ibm|cp)-?(?:0|1[01]|2|5|8[37])/i.test(charset)
    )
      return charset;
  return null;
}

/** UTF-7 (RFC 2152) as words. Only ever shown as text: it can hide a `<` from whoever cleans a page. */
export function readUtf7(text: string): string {
  return text.replaceAll(/\+([A-Za-z0-9+/]{0,4096})(-?)/g, (whole, code: string, end: string) => {
    if (code === "") return end ? "+" : whole;
    const bytes = Buffer.from(code, "base64");
    return bytes.length < 2
      ? whole
      : bytes
          .subarray(0, bytes.length & ~1)
          .swap16()
          .toString("utf16le");
  });
}
