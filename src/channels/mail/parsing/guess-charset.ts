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

/** The charset that a page names in its own head (HTML, 4.2.5.4), where nothing else does; null for one that is no help. */
export function charsetOfPage(bytes: Buffer): string | null {
  const head = bytes.subarray(0, 2_048).toString("latin1");
  const named = /<meta[^>]{1,200}charset\s{0,5}=\s{0,5}["']?([a-z0-9_-]{2,40})/i.exec(head)?.[1] ?? "";
  return isHelpful(named) && isKnown(named) ? named : null;
}

/**
 * Two ways of writing Korean and Chinese in seven bits that platforms no longer read (RFC 1557 and 1843): between the
 * signs that begin and end them stand the letters of the charset in eight bits. Null for every other charset.
 */
export function readShifted(bytes: Buffer, charset: string): string | null {
  const isKorean = /^(?:cs)?iso-?2022-?kr$/i.test(charset);
  if (!isKorean && !/^hz(?:-gb-?2312)?$/i.test(charset)) return null;
  const high = (letters: string) =>
    letters.replaceAll(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) | 128));
  const words = bytes.toString("latin1");
  const shifted = (begin: string, end: string) =>
    words
      .split(begin)
      .map((some, nth) => {
        const [inside = "", ...after] = some.split(end);
        return nth === 0 ? some : high(inside) + after.join(end);
      })
      .join("");
  const wide = isKorean
    ? shifted("\x0e", "\x0f").replaceAll("\x1b$)C", "")
    : shifted("~{", "~}").replaceAll("~~", "~");
  return new TextDecoder(isKorean ? "euc-kr" : "gb2312").decode(Buffer.from(wide, "latin1"));
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
    if (isHelpful(charset)) return charset;
  return null;
}

const isHelpful = (charset: string): boolean =>
  !isSilent(charset) && !/utf|ucs|unicode|2022|^hz|ebcdic|^(?:ibm|cp)-?(?:0|1[01]|2|5|8[37])/i.test(charset);

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
