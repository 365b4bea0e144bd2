import type { WordList } from "../word-list.ts";
import { arabic } from "./arabic.ts";
import { chinese } from "./chinese.ts";
import { english } from "./english.ts";
import { englishConcepts } from "./english-concepts.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { portuguese } from "./portuguese.ts";
import { spanish } from "./spanish.ts";
import { spanishConcepts } from "./spanish-concepts.ts";
import { vietnamese } from "./vietnamese.ts";

/** The reviewed word lists, one a language; all are searched in every message. */
export const lists: readonly WordList[] = [
  english,
  englishConcepts,
  spanish,
  spanishConcepts,
  french,
  portuguese,
  german,
  arabic,
  vietnamese,
  chinese,
];
