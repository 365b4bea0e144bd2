import type { Alike, SchoolPreview } from "../../closure-preview.ts";
import type { Preview } from "../../declare.ts";
import { plural } from "./left-words.ts";
import { owedWords } from "./owed-words.ts";
import { type SchoolClock, whenWords } from "./when-words.ts";

const few = 12;
const many = 200;

/** Dates that move or stay alike, as one line, and the inquiries below it as far as they are shown. */
export type PreviewLine = {
  key: string;
  says: string;
  references: string[];
  /** How many more there are, and the address that shows them; null when all are shown. */
  more: { count: number; page: number } | null;
};
export type PreviewSection = { title: string; says?: string; lines: PreviewLine[] };
export type SchoolWords = { name: string; summary: string; sections: PreviewSection[] };

type Shown = { all: string; page: number };

/** What would happen, in sentences and counts, school by school; `shown` opens one line fully, page by page. */
export const previewWords = (preview: Preview, now: string, shown: Shown): SchoolWords[] =>
  preview.schools.map((school) => schoolWords(school, now, shown));

function schoolWords(school: SchoolPreview, now: string, shown: Shown): SchoolWords {
  const clock: SchoolClock = { zone: school.calendar.tz, now };
  const { inquiries, letters, moves, stays, missed } = school;
  const dates = moves.reduce((sum, { references }) => sum + references.length, 0);
  const line = (says: string, alike: Alike, key: string) => listed(says, alike.references, key, shown);
  const at = (alike: Alike) => whenWords(alike.until, clock);
  const to = (alike: Alike) => `from ${whenWords(alike.from, clock)} to ${at(alike)}`;
  const section = (title: string, of: readonly Alike[], says: (one: Alike) => string, why?: string) =>
    of.length === 0
      ? []
      : [
          {
            title,
            ...(why && { says: why }),
            lines: asSaid(of, says).map((one, nth) =>
              line(`${count(one)}: ${says(one)}`, one, `${school.school}-${title}-${nth}`),
            ),
          },
        ];
  return {
    name: school.name,
    summary:
      dates === 0
        ? "Nothing that is owed now moves. What comes in meanwhile is counted by the new calendar."
        : `${plural(dates, "date")} of ${plural(inquiries, "inquiry", "inquiries")} ${dates === 1 ? "moves" : "move"}. ${letters === 0 ? "No parent has to be told." : `${plural(letters, "parent")} ${letters === 1 ? "is" : "are"} told by e-mail, each in their language.`}`,
    sections: [
      ...section(
        "Promises to parents",
        moves.filter(({ told }) => told),
        to,
      ),
      ...section(
        "What else moves",
        moves.filter(({ told }) => !told),
        to,
      ),
      ...section(
        "By law: these do not move",
        stays.filter(({ because }) => because === "by_law"),
        (one) => `due ${at(one)}`,
      ),
      ...section(
        "These stay as they are",
        stays.filter(({ because }) => because !== "by_law"),
        (one) => `due ${at(one)}`,
        "The date that the calendar gives them has passed, or is earlier than the one that was given.",
      ),
      ...(missed.count === 0
        ? []
        : [
            {
              title: "Missed already",
              says: `${plural(missed.count, "date")} ${missed.count === 1 ? "was" : "were"} missed before. A closed day mends none of them.`,
              lines: missed.first.map(({ reference, clause, until }, nth) => ({
                key: `missed-${school.school}-${nth}`,
                says: `${owedWords(clause, [])}, was due ${whenWords(until, clock)}`,
                references: [reference],
                more: null,
              })),
            },
          ]),
    ],
  };
}

/** Clauses that ask for the same in words are one line. */
function asSaid(groups: readonly Alike[], says: (one: Alike) => string): Alike[] {
  const lines = new Map<string, Alike>();
  for (const one of groups) {
    const key = `${owedWords(one.clause, [])} ${says(one)}`;
    const before = lines.get(key)?.references ?? [];
    lines.set(key, { ...one, references: [...before, ...one.references] });
  }
  return [...lines.values()];
}

const count = ({ clause, references }: Alike) =>
  `${owedWords(clause, [])}${references.length === 1 ? "" : `, ${references.length.toLocaleString("en")} times`}`;

function listed(says: string, references: readonly string[], key: string, shown: Shown): PreviewLine {
  const isAll = shown.all === key;
  const from = isAll ? shown.page * many : 0;
  const part = references.slice(from, from + (isAll ? many : few));
  const left = references.length - from - part.length;
  return {
    ...{ key, says, references: part },
    more: left > 0 ? { count: left, page: isAll ? shown.page + 1 : 0 } : null,
  };
}
