/** Signs that turn the direction of writing, are not seen, or end a line: `photo\u202Egpj.exe` looks like a picture. */
const unseen =
  /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\u115F\u1160\u180E\u3164\uFFA0\u{E0000}-\u{E0FFF}]|\u034F|\u17B4|\u17B5/gu;
const longestName = 120;

/**
 * A file's name as it may be shown and saved: no folder, no sign that is not seen or turns the writing, none that a disk
 * refuses, and not too long; its ending stays. An empty one, or one that is only dots, is `file`.
 */
export function fileName(given: string | null): string {
  const plain = (given ?? "")
    .slice(0, 4_000)
    .toWellFormed()
    .normalize("NFC")
    .replaceAll(unseen, "")
    .replaceAll("\uFFFD", "_")
    .split(/[/\\\u2215\u2044\u29F8\uFF0F\uFF3C]/)
    .at(-1)
    ?.replaceAll(/[<>:"|?*]/g, "_")
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/^[. ]+/, "")
    .replace(/[. ]+$/, "");
  if (!plain) return "file";
  // A disk of Windows takes these for devices, whatever stands behind them.
  const name = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(plain) ? `_${plain}` : plain;
  if (name.length <= longestName) return name;
  const ending = /(?:\.[^. ]{1,10}){0,2}$/.exec(name)?.[0] ?? "";
  return `${name.slice(0, longestName - ending.length - 1).trimEnd()}…${ending}`
    .toWellFormed()
    .replaceAll("\uFFFD", "");
}

/** The last ending of a name in small letters, without its dot; empty when it has none. */
export const endingOf = (name: string): string => /\.([^.\s]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? "";

/** Two endings of which the first is that of a harmless file: `letter.pdf.exe`. */
export const isDoubled = (name: string): boolean => {
  const [, first = "", last = ""] = /\.([a-z0-9]{2,5})\s*\.([a-z0-9]{1,10})$/i.exec(name) ?? [];
  return (
    harmless.has(first.toLowerCase()) &&
    !packed.has(last.toLowerCase()) &&
    first.toLowerCase() !== last.toLowerCase()
  );
};
const harmless = new Set(
  "pdf jpg jpeg png gif heic webp txt doc docx xls xlsx ppt pptx odt ods csv mp3 mp4 zip".split(" "),
);
const packed = new Set("gz bz2 xz zst asc sig p7s p7m".split(" "));
