import { fold } from "./fold.ts";

/** One word of a text: folded, as written, and where. `capital` is true in scripts without case. */
export type Token = { word: string; raw: string; start: number; end: number; capital: boolean };

/** The words of a text in order. A hyphen parts words; a possessive 's is no part of the word. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{Cf}'’ʼ]+/gu)) {
    const lead = /^['’ʼ\p{Cf}]/u.test(match[0])
      ? match[0].length - match[0].replace(/^['’ʼ\p{Cf}]+/u, "").length
      : 0;
    const raw = trimEnd(match[0].slice(lead));
    if (!raw) continue;
    const start = match.index + lead;
    found.push({
      word: fold(raw),
      raw,
      start,
      end: start + raw.length,
      capital: /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(raw),
    });
  }
  return found;
}

function trimEnd(raw: string): string {
  let end = raw.length;
  while (end > 0 && "'’ʼ".includes(raw[end - 1] ?? "")) end--;
  if (end > 2 && /s/i.test(raw[end - 1] ?? "") && "'’ʼ".includes(raw[end - 2] ?? "")) end -= 2;
  return raw.slice(0, end);
}
