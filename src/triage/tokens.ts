import { fold } from "./fold.ts";
import { contractions, elisions } from "./words/contractions.ts";

/**
 * A word as written (folded), and the numbers of the sentence and of the clause (between commas) it stands in.
 * `named` when it was written with a capital inside a sentence, as names are.
 */
export type Token = { text: string; sentence: number; clause: number; named: boolean };

/** A private sign put before capitals, as folding makes them small. */
const capital = "\ue000";

/** Words; a sign of Chinese or Japanese is one of its own, also where a number stands before it ("16岁"). */
const piece =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\ue000?[[\p{L}\p{N}$@]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]+(?:['*@$!\|\d][[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]+)*|[.!?;…](?=[\s"'\)\].!?;…]|$)|[,:\(\)，、：،—–]+|[。！？؟；।]|\n\s*\n/gv;
const pauses = new Set(",:()，、：،—–");
const endings = new Set(".!?;…。！？؟；।\n");

/** Cuts texts into words and sentences; each text starts a sentence of its own. Time is linear in their length. */
export function tokens(texts: string[]): Token[] {
  const found: Token[] = [];
  let sentence = 0;
  let clause = 0;
  for (const text of texts) {
    for (const word of fold(marked(text)).match(piece) ?? []) {
      const sign = word[0] ?? "";
      // However many signs end it ("??", "..."), a sentence ends once.
      if (endings.has(sign) && found.at(-1)?.sentence === sentence) sentence += 1;
      if (endings.has(sign) || pauses.has(sign)) clause += 1;
      else {
        const named = word.startsWith(capital) && found.at(-1)?.sentence === sentence;
        for (const text of apart(word.replace(capital, ""))) found.push({ text, sentence, clause, named });
      }
    }
    sentence += 2;
    clause += 1;
  }
  return joinSpelled(found);
}

/** A line ended early on purpose ends a clause; one that was only wrapped does not. */
function marked(text: string): string {
  return text
    .replaceAll(capital, "")
    .replace(/(^|[^\p{L}\p{N}'’])(\p{Lu}\p{Ll})/gu, `$1${capital}$2`)
    .replace(/(?<!\p{L})(\ue000?(?:mrs?|ms|dr|st|sra?|dra))\.(?= )/giu, "$1")
    .replace(/[ \t\r]+/gu, " ")
    .replace(/\n[ >]*[-_=*~]{2,} *(?=\n)/gu, "\n\n")
    .replace(/\n{3,}/gu, "\n\n")
    .replace(/([^\n.!?;:,…])\n(?=[^\n])/gu, (whole, last: string, at: number, all: string) => {
      const line = at - all.lastIndexOf("\n", at - 1);
      return line < 60 || line > 80 || all[at + 2] === capital ? `${last},\n` : whole;
    });
}

function apart(word: string): string[] {
  const at = word.indexOf("'");
  const whole = at < 0 ? word : word.replaceAll("'", "");
  const known = contractions.get(whole);
  if (known && (at >= 0 || !contractionsNeedingMark.has(whole))) return known;
  if (at > 0 && elisions.has(word.slice(0, at)))
    return [word.slice(0, at), word.slice(at + 1).replaceAll("'", "")];
  return [whole];
}

const contractionsNeedingMark = new Set(["hell", "shell", "well", "ill", "were", "shed", "wed", "id", "its"]);

/** Letters spelled out one by one ("k i l l") become one word again. */
function joinSpelled(all: Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < all.length; ) {
    let end = at;
    while (isLetter(all[end]) && all[end]?.sentence === all[at]?.sentence) end += 1;
    const first = all[at] as Token;
    if (end - at >= 3) {
      const letters = all.slice(at, end).map(({ text }) => text);
      joined.push({ ...first, text: letters.join("").slice(0, 60) });
      at = end;
    } else {
      joined.push(first);
      at += 1;
    }
  }
  return joined;
}

function isLetter(token: Token | undefined): boolean {
  return token?.text.length === 1 && /[a-z0-9$@]/u.test(token.text);
}
