import { besides, letters, ofFont, ofPage } from "./rtf-letters.ts";

/** A group: whether its words count, how many signs follow a `\u`, the font, and whether they are told in the page too. */
type Group = { skip: boolean; after: number; charset: string | undefined; tag: boolean; twice: boolean };

const mostDeep = 500;
const mostFonts = 1_000;
const token = /\\(?:'([0-9a-fA-F]{2})|([a-zA-Z]{1,32})(-?\d{1,10})? ?|([\s\S]))|([{}])|[\r\n]+|[^\\{}\r\n]+/g;

/**
 * The words of an RTF text; for one that a page was packed into (`\fromhtml`, MS-OXRTFEX) the page. Each letter of `rtf` is a byte. One
 * pass, so that it takes time by length alone.
 */
export function wordsOfRtf(rtf: string): { text: string; html: string } {
  const fonts = new Map<number, string>();
  const open: Group[] = [];
  let group: Group = { skip: false, after: 1, charset: undefined, tag: false, twice: false };
  let [page, font, isPage, isStar, skips] = ["windows-1252", 0, false, false, 0];
  let isFonts = 0;
  let bytes: number[] = [];
  const out: string[] = [];
  const flush = () => {
    if (bytes.length > 0) out.push(new TextDecoder(group.charset ?? page).decode(Uint8Array.from(bytes)));
    bytes = [];
  };
  const says = () => (isPage ? group.tag || !(group.skip || group.twice) : !group.skip);
  const put = (words: string) => {
    if (!says()) return;
    flush();
    out.push(words);
  };
  const byte = (one: number) => {
    if (skips > 0) skips--;
    else if (says()) bytes.push(one);
  };
  const control = (word: string, number: number | undefined) => {
    if (isStar || besides.has(word)) {
      group.skip = true;
      group.tag = word === "htmltag";
      if (word === "fonttbl") isFonts = open.length;
    }
    if (word === "fromhtml") isPage = number !== 0;
    else if (word === "htmlrtf") group.twice = number !== 0;
    else if (word === "ansicpg") page = ofPage(number ?? 0);
    else if (word === "uc") group.after = Math.min(Math.max(number ?? 1, 0), 100);
    else if (word === "f") {
      font = number ?? 0;
      if (!isFonts) group.charset = fonts.get(font);
    } else if (word === "plain") group.charset = undefined;
    else if (word === "fcharset" && fonts.size < mostFonts) {
      const charset = ofFont(number ?? 0);
      if (charset) fonts.set(font, charset);
    } else if (word === "u") {
      put(String.fromCharCode((number ?? 0) & 0xffff));
      skips = group.after;
    } else if (letters[word] !== undefined && !(isPage && group.tag && word !== "par" && word !== "tab"))
      put(letters[word]);
  };
  for (const [whole, hex, word, digits, sign, brace] of rtf.matchAll(token)) {
    const wasStar = isStar;
    if (brace === "{") {
      flush();
      open.push(group);
      if (open.length > mostDeep) break;
      group = { ...group };
      skips = 0;
    } else if (brace === "}") {
      flush();
      group = open.pop() ?? group;
      if (open.length < isFonts) isFonts = 0;
      skips = 0;
    } else if (hex !== undefined) byte(Number.parseInt(hex, 16));
    else if (word !== undefined) {
      // What changes how bytes are read comes after those that stand before it.
      flush();
      control(word, digits === undefined ? undefined : Number(digits));
    } else if (sign === "*") isStar = true;
    else if (sign !== undefined) put(letters[sign] ?? "");
    else if (!/^[\r\n]/.test(whole)) for (let at = 0; at < whole.length; at++) byte(whole.charCodeAt(at));
    if (wasStar) isStar = false;
  }
  flush();
  const all = out.join("").replaceAll("\0", "");
  return isPage ? { text: "", html: all } : { text: all.trim(), html: "" };
}
