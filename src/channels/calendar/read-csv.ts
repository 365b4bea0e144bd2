import { isTime } from "../../calendar/local-time.ts";
import type { Choice, FoundDay, Reading } from "../../calendar/proposed-day.ts";
import { readDate } from "./read-date.ts";

/** The head of the template; the names may stand in any order and case. */
const csvHead = ["date", "to", "label", "kind"] as const;
const mostRows = 5_000;

const names: Readonly<Record<string, (typeof csvHead)[number]>> = {
  ...{ date: "date", from: "date", start: "date", "start date": "date", day: "date", fecha: "date" },
  ...{ to: "to", until: "to", end: "to", "end date": "to", hasta: "to" },
  ...{ label: "label", name: "label", title: "label", event: "label", description: "label", nombre: "label" },
  ...{ kind: "kind", type: "kind", what: "kind", tipo: "kind" },
};
const kinds: Readonly<Record<string, Choice>> = {
  ...{ closed: "closed", close: "closed", holiday: "closed" },
  ...{ no_school: "no_school", "no school": "no_school", "no lessons": "no_school", noschool: "no_school" },
  ...{ open: "open", "open as usual": "open" },
};

/**
 * The days of a CSV file with a head: `date,to,label,kind`, with commas, semicolons or tabs. Every wrong cell is a
 * sentence with its line and column, and then nothing is read: whoever wrote the file can put it right.
 */
export async function readCsv(words: string): Promise<Reading> {
  const { parse } = await import("csv-parse/sync");
  const first = words.split("\n", 1)[0] ?? "";
  const delimiter = [";", "\t", ","].find((mark) => first.includes(mark)) ?? ",";
  let rows: { record: string[]; info: { lines: number } }[];
  try {
    rows = parse(words, {
      ...{ delimiter, info: true, bom: true, trim: true, relax_column_count: true },
      ...{ skip_empty_lines: true, max_record_size: 10_000, to: mostRows + 2 },
    }) as unknown as typeof rows;
  } catch (error) {
    const { lines } = error as { lines?: number };
    return {
      problems: [
        `The file cannot be read${lines ? ` from line ${lines} on` : ""}: a quotation mark may be missing.`,
      ],
    };
  }
  const head = rows.shift()?.record.map((name) => names[name.toLowerCase().replaceAll("_", " ")]) ?? [];
  if (!head.includes("date") || !head.includes("label"))
    return {
      problems: [
        `The first line must name the columns: ${csvHead.join(",")}. Only “date” and “label” are needed.`,
      ],
    };
  if (rows.length > mostRows)
    return { problems: ["The file has more than 5,000 lines; please leave in one school year."] };
  if (rows.length === 0) return { problems: ["There is no line below the first one."] };
  const problems: string[] = [];
  const days = rows.flatMap(({ record, info }) => {
    const cell = (name: (typeof csvHead)[number]) => record[head.indexOf(name)]?.trim() ?? "";
    const wrong = (name: (typeof csvHead)[number], says: string) => {
      problems.push(`Line ${info.lines}, column “${name}”: ${says}`);
      return [];
    };
    return rowOf(cell, wrong);
  });
  if (problems.length > 0)
    return {
      problems:
        problems.length > 20
          ? [...problems.slice(0, 20), `And ${problems.length - 20} more like these.`]
          : problems,
    };
  return { origin: "csv", days, notes: [] };
}

type Cell = (name: (typeof csvHead)[number]) => string;
type Wrong = (name: (typeof csvHead)[number], says: string) => never[];

function rowOf(cell: Cell, wrong: Wrong): FoundDay[] {
  const begins = readDate(cell("date"));
  if ("problem" in begins) return wrong("date", begins.problem);
  const ends = cell("to") ? readDate(cell("to")) : begins;
  if ("problem" in ends) return wrong("to", ends.problem);
  if (ends.date < begins.date) return wrong("to", "it ends before it begins.");
  const label = cell("label").replace(/\s+/g, " ").slice(0, 120);
  if (!label) return wrong("label", "please give the day a name.");
  const kind: { kind?: Choice; at?: string } | undefined = cell("kind") ? kindOf(cell("kind")) : {};
  if (!kind)
    return wrong(
      "kind",
      `“${cell("kind").slice(0, 40)}” is none of: closed, no_school, open, early 12:30, late 10:00.`,
    );
  return [
    {
      ...{ date: begins.date, to: ends.date, label, uid: begins.date },
      ...(kind.kind && {
        kind: kind.kind,
        ...(kind.at && { at: kind.at }),
        why: `its line says “${cell("kind")}”`,
      }),
    },
  ];
}

function kindOf(text: string): { kind: Choice; at?: string } | undefined {
  const said = text.toLowerCase().trim();
  if (Object.hasOwn(kinds, said)) return { kind: kinds[said] ?? "leave" };
  const [, kind, hour = "", minute] = /^(early|late)\s+(\d{1,2})[:.](\d{2})$/.exec(said) ?? [];
  const at = `${hour.padStart(2, "0")}:${minute}`;
  return kind && isTime(at) ? { kind: kind as Choice, at } : undefined;
}
