const unlikeDecomposed: Record<string, string> = {
  đ: "d",
  ð: "d",
  ß: "ss",
  ø: "o",
  ł: "l",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ى: "ي",
  ة: "ه",
  ـ: "",
  "’": "'",
  "‘": "'",
  "`": "'",
  "´": "'",
  ʼ: "'",
  "＇": "'",
};
const odd = new RegExp(`[${Object.keys(unlikeDecomposed).join("")}]`, "gu");

/**
 * The text in one plain spelling: lower case, without accents, vowel signs, invisible or full-width characters.
 * Every word list is folded the same way, so spelling differences never hide a word.
 */
export function fold(text: string): string {
  // Most texts are plain letters already.
  if (/^[\p{ASCII}--[&`]]*$/v.test(text)) return text.toLowerCase();
  return text
    .replace(/[\ufdf0-\ufdff]/gu, " ")
    .replace(/&(?:#0*39|#x0*27|rsquo|apos);/giu, "'")
    .toLowerCase()
    .replace(odd, (letter) => unlikeDecomposed[letter] ?? letter)
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "");
}
