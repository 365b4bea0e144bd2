import type { Problems } from "./problems.ts";

/**
 * What a table's columns are called: ours, each with the names that it goes by; `needs` must be there, or all that may stand
 * `instead` of one.
 */
export type Columns = {
  names: Readonly<Record<string, readonly string[]>>;
  needs: readonly string[];
  instead?: Readonly<Record<string, readonly string[]>>;
};
export type UnknownColumn = { at: number; name: string };
/** Where each of our columns stands in the file, what the file calls it, and what it has beside them. */
type Matched = {
  at: (name: string) => number;
  called: (name: string) => string;
  unknown: UnknownColumn[];
};

const plain = (name: string) =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");

/**
 * Finds the columns by their names, in any order and case. A name that is nearly one that is missing is a problem that
 * names the right one, because a misspelled column would be read as an empty one.
 */
export function matchColumns(
  { file, line }: { file: string; line: number },
  head: readonly string[],
  { names, needs, instead = {} }: Columns,
  problems: Problems,
): Matched {
  const places = new Map<string, number>();
  const unknown: number[] = [];
  for (const [at, cell] of head.entries()) {
    const name = Object.keys(names).find((one) =>
      [one, ...(names[one] ?? [])].some((each) => plain(each) === plain(cell)),
    );
    if (name && places.has(name))
      problems.add(
        { file, line, column: cell },
        `“${head[places.get(name) ?? 0]}” may be our column “${name}” as well; please rename or take out the one that is not.`,
      );
    else if (name) places.set(name, at);
    else unknown.push(at);
  }
  const missing = Object.keys(names).filter((name) => !places.has(name));
  const meant = new Set<string>();
  for (const at of unknown) {
    const cell = head[at] ?? "";
    const near = missing.find((name) =>
      [name, ...(names[name] ?? [])].some((each) => isNear(plain(each), plain(cell))),
    );
    if (!near) continue;
    meant.add(near);
    problems.add({ file, line, column: cell }, `we do not know this column; did you mean “${near}”?`);
  }
  for (const name of needs)
    if (!places.has(name) && !meant.has(name) && !instead[name]?.every((other) => places.has(other)))
      problems.add(
        { file, line },
        `the column “${name}” is missing. The first line names: ${head.slice(0, 12).join(", ").slice(0, 200)}.`,
      );
  return {
    at: (name) => places.get(name) ?? -1,
    called: (name) => head[places.get(name) ?? -1] ?? name,
    unknown: unknown.flatMap((at) => (head[at] ? [{ at, name: head[at] }] : [])),
  };
}

/** Two letters apart at most, in words that are long enough for it to mean something. */
function isNear(right: string, written: string): boolean {
  const most = right.length >= 8 ? 2 : right.length >= 4 ? 1 : 0;
  if (Math.abs(right.length - written.length) > most) return false;
  return most > 0 && apart(right, written) <= most;
}

function apart(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row.push(
        Math.min(
          (before[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    before = row;
  }
  return before[b.length] ?? 0;
}
