/** E-mail addresses and telephone numbers in a text, as they are compared: lower case, digits only. */
export type Contact = { kind: "email" | "phone"; key: string; words: string; at: [number, number] };

const address = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,4}/gu;
const number = /(?<![\p{L}\p{N}-])\+?\(?\d[\d ().-]{5,18}\d(?![\p{L}\p{N}])/gu;

/** A number as it is compared: digits, without a leading country code of the United States or zeros. */
export const phoneKey = (words: string): string =>
  words.replace(/\D/g, "").replace(/^(?:00?|1(?=\d{10}$))/, "");

/** Every address and number in a text, at most forty, in time linear in the text. */
export function contactsIn(text: string): Contact[] {
  const found: Contact[] = [];
  for (const match of text.matchAll(address))
    found.push({
      ...{ kind: "email", key: match[0].toLowerCase(), words: match[0] },
      at: [match.index, match.index + match[0].length],
    });
  for (const match of text.matchAll(number)) {
    const key = phoneKey(match[0]);
    if (key.length < 6 || /^(19|20)\d\d(0[1-9]|1[0-2])/.test(key)) continue;
    found.push({
      ...{ kind: "phone", key, words: match[0].trim() },
      at: [match.index, match.index + match[0].length],
    });
  }
  return found.slice(0, 40);
}
