/** Where something is wrong: the file, its line (1 is the head), and the column by its name in the file. */
export type Where = { file: string; line?: number; column?: string | undefined };
export type Problems = {
  add: (where: Where, says: string) => void;
  list: () => string[];
  count: () => number;
};

const most = 50;

/** Collects problems as sentences: `users.csv, line 7, column “email”: …`. Past fifty they are only counted. */
export function problemsList(): Problems {
  const told: string[] = [];
  let count = 0;
  return {
    add(where, says) {
      count++;
      if (told.length < most) told.push(`${placed(where)}: ${says}`);
    },
    list: () =>
      count > told.length
        ? [...told, `And ${(count - told.length).toLocaleString("en")} more like these.`]
        : [...told],
    count: () => count,
  };
}

const placed = ({ file, line, column }: Where): string =>
  [
    file,
    ...(line ? [`line ${line.toLocaleString("en")}`] : []),
    ...(column ? [`column “${column}”`] : []),
  ].join(", ");

/** What somebody wrote, short enough for a sentence, without what would break a line. */
export const quoted = (cell: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  `“${cell.replace(/[\u0000-\u001f\u007f]/g, " ").slice(0, 40)}${cell.length > 40 ? "…" : ""}”`;
