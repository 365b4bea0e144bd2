import type { WordList } from "../word-list.ts";
import { arabic } from "./arabic.ts";
import { arabicWider } from "./arabic-wider.ts";
import { chinese } from "./chinese.ts";
import { chineseWider } from "./chinese-wider.ts";
import { english } from "./english.ts";
import { englishConcepts } from "./english-concepts.ts";
import { englishFurther } from "./english-further.ts";
import { englishIndirect } from "./english-indirect.ts";
import { englishSigns } from "./english-signs.ts";
import { englishWider } from "./english-wider.ts";
import { french } from "./french.ts";
import { frenchWider } from "./french-wider.ts";
import { german } from "./german.ts";
import { germanWider } from "./german-wider.ts";
import { otherFurther } from "./other-further.ts";
import { otherSigns } from "./other-signs.ts";
import { portuguese } from "./portuguese.ts";
import { portugueseWider } from "./portuguese-wider.ts";
import { shapeLists } from "./shapes/index.ts";
import { spanish } from "./spanish.ts";
import { spanishConcepts } from "./spanish-concepts.ts";
import { spanishFurther } from "./spanish-further.ts";
import { spanishIndirect } from "./spanish-indirect.ts";
import { spanishWider } from "./spanish-wider.ts";
import { vietnamese } from "./vietnamese.ts";
import { vietnameseWider } from "./vietnamese-wider.ts";

/** The reviewed word lists, one a language; all are searched in every message. */
export const lists: readonly WordList[] = [
  english,
  englishConcepts,
  englishIndirect,
  englishFurther,
  englishWider,
  englishSigns,
  spanish,
  spanishConcepts,
  spanishIndirect,
  spanishFurther,
  spanishWider,
  french,
  frenchWider,
  portuguese,
  portugueseWider,
  german,
  germanWider,
  arabic,
  arabicWider,
  vietnamese,
  vietnameseWider,
  chinese,
  chineseWider,
  ...otherFurther,
  ...otherSigns,
  ...shapeLists,
];
