import type { WordList } from "../../word-list.ts";
import { arabicShapes } from "./arabic.ts";
import { chineseShapes } from "./chinese.ts";
import { englishShapes } from "./english.ts";
import { frenchShapes } from "./french.ts";
import { germanShapes } from "./german.ts";
import { polishShapes } from "./polish.ts";
import { portugueseShapes } from "./portuguese.ts";
import { russianShapes } from "./russian.ts";
import { type ShapeWords, shaped } from "./shape-words.ts";
import { somaliShapes } from "./somali.ts";
import { spanishShapes } from "./spanish.ts";
import { turkishShapes } from "./turkish.ts";
import { ukrainianShapes } from "./ukrainian.ts";
import { urduShapes } from "./urdu.ts";
import { vietnameseShapes } from "./vietnamese.ts";

/** The languages that have words for the parts of the shapes. */
export const shapedLanguages: readonly ShapeWords[] = [
  englishShapes,
  spanishShapes,
  frenchShapes,
  portugueseShapes,
  germanShapes,
  arabicShapes,
  vietnameseShapes,
  chineseShapes,
  polishShapes,
  russianShapes,
  ukrainianShapes,
  turkishShapes,
  somaliShapes,
  urduShapes,
];

/** The shapes of danger in each of them. */
export const shapeLists: readonly WordList[] = shapedLanguages.map(shaped);
