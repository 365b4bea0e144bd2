/** Control words that stand for letters. */
export const letters: Record<string, string> = {
  ...{ par: "\n", line: "\n", row: "\n", sect: "\n", page: "\n", tab: "\t", cell: "\t" },
  ...{ emdash: "—", endash: "–", emspace: " ", enspace: " ", bullet: "•" },
  ...{ lquote: "‘", rquote: "’", ldblquote: "“", rdblquote: "”" },
  ...{ "~": "\u00a0", _: "-", "\n": "\n", "\r": "\n", "\\": "\\", "{": "{", "}": "}" },
};

/** Groups whose words are no words of the text. */
export const besides = new Set([
  ...["fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr"],
  ...["footer", "footerl", "footerr", "footnote", "ftnsep", "fldinst", "filetbl", "listtable"],
  ...["listoverridetable", "revtbl", "xmlnstbl", "themedata", "datastore", "nonshppict"],
]);

const byCharset: Record<number, string> = {
  ...{ 77: "macintosh", 128: "shift_jis", 129: "euc-kr", 134: "gbk", 136: "big5", 161: "windows-1253" },
  ...{ 162: "windows-1254", 163: "windows-1258", 177: "windows-1255", 178: "windows-1256" },
  ...{ 186: "windows-1257", 204: "windows-1251", 222: "windows-874", 238: "windows-1250" },
};
const byPage: Record<number, string> = {
  ...{ 932: "shift_jis", 936: "gbk", 949: "euc-kr", 950: "big5", 874: "windows-874", 10000: "macintosh" },
  ...{ 65001: "utf-8", 20866: "koi8-r", 28591: "windows-1252", 28592: "iso-8859-2" },
};

/** The charset of a font (`\fcharset`), or undefined for that of the text. */
export const ofFont = (charset: number): string | undefined => byCharset[charset];
/** The charset of a text (`\ansicpg`). */
export const ofPage = (page: number): string =>
  byPage[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : "windows-1252");
