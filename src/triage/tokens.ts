import { contractions, elisions } from "./words/contractions.ts";
import { fold } from "./fold.ts";

/** A word as written (folded), and the numbers of the sentence and of the clause (between commas) it stands in. */
export type Token = { text: string; sentence: number; clause: number };

const piece =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}$@]+(?:['*@$!|\d][\p{L}\p{N}]+)*|[.!?;…]+(?=\s|$|["')\]])|[,:()，、：،—–]+|[。！？؟；।]|\n\s*\n/gu;
const pause = /^[,:()，、：،—–]/u;
const ending = /^[.!?;…。！？؟；।\n]/u;

/** Cuts texts into words and sentences; each text starts a sentence of its own. Time is linear in their length. */
export function tokens(texts: string[]): Token[] {
  const found: Token[] = [];
  let sentence = 0;
  let clause = 0;
  for (const text of texts) {
    for (const [word] of fold(text).replace(/[ \t\r]+/gu, " ").replace(/\n{3,}/gu, "\n\n").matchAll(piece)) {
      if (ending.test(word)) sentence += 1;
      if (ending.test(word) || pause.test(word)) clause += 1;
      else for (const text of apart(word)) found.push({ text, sentence, clause });
    }
    sentence += 2;
    clause += 1;
  }
  return joinSpelled(found);
}

function apart(word: string): string[] {
  const at = word.indexOf("'");
  const whole = at < 0 ? word : word.replaceAll("'", "");
  const known = contractions.get(whole);
  if (known && (at >= 0 || !contractionsNeedingMark.has(whole))) return known;
  if (at > 0 && elisions.has(word.slice(0, at))) return [word.slice(0, at), word.slice(at + 1).replaceAll("'", "")];
  return [whole];
}

const contractionsNeedingMark = new Set(["hell", "shell", "well", "ill", "were", "shed", "wed", "id", "its"]);

/** Letters spelled out one by one ("k i l l") become one word again. */
function joinSpelled(all: Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < all.length; ) {
    let end = at;
    while (all[end] && /^[a-z0-9$@]$/u.test(all[end]?.text ?? "") && all[end]?.sentence === all[at]?.sentence) end += 1;
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
