import type { About, Draft, Finding } from "./about.ts";
import { baseLanguage, languageOf } from "./language-of.ts";
import { letterParts, type Parts } from "./letter-parts.ts";
import { type Sentence, splitSentences } from "./split-sentences.ts";
import { type Token, tokens } from "./tokens.ts";

/** A draft as the checks read it: taken apart once. `text` has straight apostrophes, same offsets. */
export type Letter = {
  draft: Draft;
  about: About;
  text: string;
  /** What the letter is written in, as far as it can be told; else what it was meant to be in. */
  language: string;
  parts: Parts;
  /** The sentences of the body, without greeting, signature and quoted lines. */
  sentences: Sentence[];
  tokens: Token[];
};

/** One check, or a small family of checks. Answers nothing when it cannot judge the language. */
export type Check = (letter: Letter) => Finding[];

/** Takes a draft apart for the checks. */
export function readLetter(draft: Draft, about: About): Letter {
  const text = draft.text.replace(/[’ʼ]/g, "'").replace(/[\u00a0\u202f\t\r]/g, " ");
  const parts = letterParts(text);
  return {
    draft,
    about,
    text,
    language: languageOf(text) ?? baseLanguage(draft.language),
    parts,
    sentences: splitSentences(text.slice(...parts.body), parts.body[0]).filter(
      ({ text }) => !text.startsWith(">"),
    ),
    tokens: tokens(text),
  };
}
