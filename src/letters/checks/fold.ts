const letters: Record<string, string> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ى: "ي",
  ة: "ه",
};

/** A word as names are compared: lower case, without accents, marks, apostrophes or invisible characters. */
export function fold(word: string): string {
  if (/^[a-z]*$/.test(word)) return word;
  return word
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}'’ʼـ]/gu, "")
    .toLowerCase()
    .replace(/[øłđßæœıىة]/g, (letter) => letters[letter] ?? letter);
}
