import type { Method, Row } from "./row.ts";
import { table } from "./table.ts";

/** The row that answers a request, with what its path says. */
export type Found = {
  row: Row;
  params: Record<string, string>;
  /** The address of the page itself, without the ending that React Router's data requests carry. */
  path: string;
  /** React Router asks for the page's data, not for the page. */
  isDataRequest: boolean;
};
export type Finding = Found | { allowed: readonly Method[] } | undefined;

/**
 * Finds the row for a method and a path. Undefined: there is no such address. `allowed`: there is, but not for this
 * method. Paths are matched letter for letter after decoding, as the routes are (`caseSensitive`), so that a request
 * never passes one row's guard and reaches another row's page.
 */
export function find(method: string, pathname: string, rows: readonly Row[] = table): Finding {
  const isDataRequest = pathname.endsWith(".data");
  const path = isDataRequest ? pathname.replace(/(?<=\/)_\.data$|\.data$/, "") : pathname;
  const asked = segments(isDataRequest && path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path);
  if (!asked) return undefined;
  const fitting = rows
    .filter((row) => row.kind === "page" || !isDataRequest)
    .map((row) => ({ row, params: match(row.path, asked) }))
    .filter((one) => one.params !== undefined)
    .sort((a, b) => breadth(a.row.path) - breadth(b.row.path));
  const narrowest = fitting.filter(({ row }) => row.path === fitting[0]?.row.path);
  const chosen = narrowest.find(({ row }) => row.methods.some((one) => one === method));
  if (chosen) return { row: chosen.row, params: chosen.params ?? {}, path, isDataRequest };
  return narrowest.length ? { allowed: narrowest.flatMap(({ row }) => row.methods) } : undefined;
}

/** A path's decoded parts, or undefined for a path that no page of ours can have. */
function segments(path: string): string[] | undefined {
  if (path === "/") return [];
  try {
    const parts = path.slice(1).split("/").map(decodeURIComponent);
    return parts.every((part) => part !== "" && !/[/\\\p{Cc}]/u.test(part)) ? parts : undefined;
  } catch {
    return undefined; // not UTF-8
  }
}

const parts = new Map<string, string[]>();

/** The parts of a pattern of the table, made once: every request is held against all of them. */
function partsOf(pattern: string): string[] {
  const wanted = parts.get(pattern) ?? pattern.split("/").filter(Boolean);
  parts.set(pattern, wanted);
  return wanted;
}

function match(pattern: string, asked: readonly string[]): Record<string, string> | undefined {
  const wanted = partsOf(pattern);
  const open = wanted.at(-1) === "*";
  if (open ? asked.length < wanted.length : asked.length !== wanted.length) return undefined;
  const params: Record<string, string> = {};
  for (const [place, name] of wanted.entries()) {
    const given = asked[place] ?? "";
    if (name.startsWith(":")) params[name.slice(1)] = given;
    else if (name !== "*" && name !== given) return undefined;
  }
  return params;
}

/** As React Router ranks: words before parameters, and a rest of the path last. */
const breadth = (pattern: string): number =>
  pattern.split("/").reduce((sum, part) => sum + (part === "*" ? 100 : part.startsWith(":") ? 1 : 0), 0);
