import { type Answer, askCell } from "./ask-cell.ts";
import { type Cell, type Outcome, outcomeOf } from "./cells.ts";
import { judge, likeness } from "./judge.ts";
import type { Matrix } from "./matrix.ts";

/** Tries every cell on the same world, which is put back after each; what is wrong comes as sentences. */
export async function tryCells(
  { world, hands, front, stored }: Matrix,
  cells: readonly Cell[],
): Promise<{ wrong: string[]; allowed: number; denied: number }> {
  const wrong = new Map<string, string[]>();
  const never = new Map<string, string>();
  const bugs = front.reported.length;
  let [allowed, denied] = [0, 0];
  for (const cell of neverFirst(cells)) {
    const { actor, asked, method, door } = cell;
    const answer = await askCell(cell, world, hands[actor], front);
    const outcome = outcomeOf(cell);
    const changed = await stored.changed();
    await stored.restore(changed);
    const grown = changed.filter((table) => !mayGrow(cell, outcome, stored.tables).includes(table));
    const found = [...judge(cell, answer, world), ...undone(cell, answer, changed)];
    if (grown.length > 0) found.push(`changes ${grown.join(", ")}`);
    if (outcome === "missing") {
      const key = `${method} ${door.path} ${actor}`;
      const like = likeness(answer, world);
      if (asked === "never") never.set(key, like);
      else if (never.has(key) && never.get(key) !== like)
        found.push("is answered otherwise than what never was");
    }
    for (const what of found) {
      const key = `${method} ${door.path} ${what}`;
      wrong.set(key, [...(wrong.get(key) ?? []), `${actor}/${asked}`]);
    }
    if (outcome === "in") allowed++;
    else denied++;
  }
  for (const table of await stored.changedAtAll()) wrong.set(`${table} is changed unseen`, ["somebody"]);
  const told = [...wrong].map(
    ([what, of]) => `${what} (as ${of.slice(0, 8).join(", ")}; ${of.length} cells)`,
  );
  const reported = front.reported.slice(bugs).map(({ at, error }) => `${at}: ${error}`);
  return { wrong: [...told, ...new Set(reported)], allowed, denied };
}

const neverFirst = (cells: readonly Cell[]) =>
  cells.toSorted((a, b) => Number(b.asked === "never") - Number(a.asked === "never"));

/** The cell that proves that its door works: it must be done, and have written what it does. */
function undone({ line, actor, asked, method }: Cell, { status, body }: Answer, changed: string[]): string[] {
  if (line.done?.[0] !== actor || line.done[1] !== asked || method !== "POST") return [];
  if (line.refused && status === 409) return [];
  if (status < 400 && (changed.length > 0 || line.writes === false)) return [];
  return [`must be done and is ${status}: ${body.replaceAll(/<[^>]*>/g, " ").slice(0, 2_000)}`];
}

/** What may be written: by who is let in, anything with an act and who looked with a read; by who is not, nothing. */
function mayGrow(
  { method, door, line }: Cell,
  outcome: Outcome,
  tables: readonly string[],
): readonly string[] {
  if (outcome !== "in") return [];
  // A closure is written into the school's calendar, words that help into its edition, the ladders in force beside them.
  const settings = [
    ...(door.path === "/desk/organisation" ? [] : ["staff"]),
    "districts",
    ...(/^\/desk\/(?:(?:closure|calendar)\/|settings\/(?:guidance|ladders))/.test(door.path)
      ? []
      : ["schools"]),
  ];
  if (method === "POST" && line.writes !== false) return tables.filter((table) => !settings.includes(table));
  if (door.kind === "api" && door.path === "/api/v1/inquiries/:reference") return ["token_looks"];
  if (door.path.startsWith("/desk/families/students/")) return ["family_looks"];
  if (door.path.startsWith("/desk/inquiries/:reference/originals/:id")) return ["looks"];
  return door.kind === "page" && /^\/desk\/(inquiries|privacy\/questions)\//.test(door.path) ? ["looks"] : [];
}
