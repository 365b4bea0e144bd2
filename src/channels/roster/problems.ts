/** Where something is wrong: the file, its line (1 is the head), and the column by its name in the file. */
export type Where = { file: string; line?: number; column?: string | undefined };
export type Problems = {
  add: (where: Where, says: string) => void;
  list: () => string[];
  count: () => number;
};

const most = 50;
/** Of one kind, in one column: whoever mends it mends the column. */
const mostAlike = 5;

/**
 * Collects problems as sentences: `users.csv, line 7, column “email”: …`. Of those that say the same of one column the first
 * five are told and the rest are counted; past fifty all are only counted.
 */
export function problemsList(): Problems {
  const told: string[] = [];
  const alike = new Map<string, { where: Where; n: number }>();
  let count = 0;
  return {
    add(where, says) {
      count++;
      const kind = `${where.file}|${where.column ?? ""}|${says.replace(/“[^”]*”|\d+/g, "")}`;
      const known = alike.get(kind);
      if (known && where.column) {
        known.n++;
        known.where = where;
        if (known.n > mostAlike) return;
      }
      if (!known && alike.size < 1_000) alike.set(kind, { where, n: 1 });
      if (told.length < most) told.push(`${placed(where)}: ${says}`);
    },
    list() {
      const more = [...alike.values()].filter(({ n }) => n > mostAlike);
      const counted = more.reduce((sum, { n }) => sum + n - mostAlike, 0);
      const rest = count - told.length - counted;
      return [
        ...told,
        ...more.map(
          ({ where: { file, line, column }, n }) =>
            `${placed({ file: `${file}, to line ${(line ?? 1).toLocaleString("en")}`, column })}: ${(n - mostAlike).toLocaleString("en")} more like these.`,
        ),
        ...(rest > 0 ? [`And ${rest.toLocaleString("en")} more like these.`] : []),
      ];
    },
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
