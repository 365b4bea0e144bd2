import { inLines } from "../checks/in-lines.ts";
import { terms } from "../checks/protected-terms.ts";
import type { Kind } from "./categories.ts";
import { counselling, education } from "./raised-category.ts";

const record = inLines(
  String.raw`
    \b(
      grades?|gpa|report cards?|transcripts?|test (?:results?|scores?)|scored|absen(?:t|ces?)|
      attendance|tard(?:y|iness)|truan\p{L}*|suspen(?:ded|sions?)|detentions?|behaviou?r|discipline|
      (?:reads|is doing|doing) (?:well|badly|poorly)|calificaci\p{L}*|boleta|ausen(?:te|cias?)|
      inasistencias?|conducta|suspendid[oa]s?
    )\b|
    (درجات|علامات|غياب|سلوك|كشف النقاط)
  `,
  "iu",
);

/** The kinds of information that words are plainly of, each with the first words that say so. */
export function kindsFound(text: string): { kind: Kind; words: string; at: [start: number, end: number] }[] {
  const patterns: [Kind, RegExp[]][] = [
    ["counselor_notes", [counselling]],
    ["iep", [education]],
    ["health", Object.values(terms).flat()],
    ["own_record", [record]],
  ];
  const taken: [number, number][] = [];
  return patterns.flatMap(([kind, all]) => {
    for (const pattern of all) {
      // The shared patterns remember where they stopped; a search begins anew.
      const match = new RegExp(pattern.source, pattern.flags.replace("g", "")).exec(text);
      if (!match) continue;
      const at: [number, number] = [match.index, match.index + match[0].length];
      if (taken.some(([from, to]) => at[0] < to && at[1] > from)) continue;
      taken.push(at);
      return [{ kind, words: match[0].trim(), at }];
    }
    return [];
  });
}
