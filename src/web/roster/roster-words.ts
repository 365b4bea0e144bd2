import type { ImportState } from "../../store/roster/imports.ts";
import type { RosterChange } from "../../store/roster/list-changes.ts";

/** What a kind of change is called, for one and for more of them. */
const kinds: Readonly<Record<string, readonly [one: string, more: string]>> = {
  student_new: ["new student", "new students"],
  student_changed: [
    "student with another name, grade, number or day of birth",
    "students with another name, grade, number or day of birth",
  ],
  student_back: ["student is back", "students are back"],
  student_left: ["student has left", "students have left"],
  guardian_new: ["new guardian", "new guardians"],
  guardian_changed: ["guardian changed", "guardians changed"],
  link_new: ["new link between a guardian and a student", "new links between guardians and students"],
  link_changed: ["link changed", "links changed"],
  link_ended: [
    "link is no longer in the list and would end today",
    "links are no longer in the list and would end today",
  ],
  link_left_out: [
    "line asks for more than an import may give: left out",
    "lines ask for more than an import may give: left out",
  ],
};

const contactWords: Readonly<Record<string, string>> = {
  emails: "a new e-mail address",
  phones: "a new telephone",
};

/** The lines of a preview, each with the kind that it opens: "12 new students". */
export function sumLines(counts: Readonly<Record<string, number>>): { kind: string; says: string }[] {
  return Object.entries(kinds).flatMap(([kind, [one, more]]) => {
    const n = counts[kind] ?? 0;
    if (n === 0) return [];
    const contacts = Object.entries(contactWords).flatMap(([name, words]) =>
      counts[name] ? [`${counts[name].toLocaleString("en")} with ${words}`] : [],
    );
    const also = kind === "guardian_changed" && contacts.length > 0 ? `: ${contacts.join(", ")}` : "";
    return [{ kind, says: `${n.toLocaleString("en")} ${n === 1 ? one : more}${also}` }];
  });
}

/** The heading of the lines of one kind. */
export const kindWords = (kind: string): string => {
  if (kind === "stops") return "What stops this import";
  if (kind === "stays") return "Changed since, and left as it is";
  const more = kinds[kind]?.[1] ?? "";
  return more.charAt(0).toUpperCase() + more.slice(1);
};

/** Whether a word of a file names a kind of line that we have words for. */
export const isKind = (kind: string): boolean =>
  kind === "stops" || kind === "stays" || Object.hasOwn(kinds, kind);

const fields: Readonly<Record<string, string>> = {
  ...{
    external_id: "number",
    first_name: "first name",
    last_name: "last name",
    grade: "grade",
    born: "born",
  },
  ...{ left_on: "left on", name: "name", email: "e-mail", phone: "telephone", language: "language" },
  ...{ relation: "relation", may_receive_records: "may receive records", may_pick_up: "may pick up" },
  ...{ may_decide: "may decide", until_date: "ended on" },
};
const stops: Readonly<Record<string, string>> = {
  right: "A right changes.",
  left_out: "Left out: an import never gives this.",
  swap: "Somebody else has this address or telephone.",
  namesake: "A child of this name is on file and not in the list.",
  protected: "The child is protected.",
};

/** A change as a line of the table. */
export function changeLine(change: RosterChange) {
  const { id, who, before, after, stop, file, line, stays, kind, children, others } = change;
  const isNew = kind.endsWith("_new");
  const why = stays ? "Changed since." : stop ? (stops[stop] ?? "") : "";
  return {
    id,
    who,
    of: children.length > 0 ? `for ${some(children)}` : "",
    what: Object.keys(fields)
      .filter((name) => name in after && !(isNew && (after[name] === null || after[name] === "")))
      .map((name) => ({
        name: fields[name] ?? name,
        was: isNew ? null : said(before[name]),
        is: said(after[name]),
      })),
    why: others.length > 0 && !stays ? why.replace(/\.$/, `: ${some(others)}.`) : why,
    where: file ? `${file}, line ${(line ?? 0).toLocaleString("en")}` : "not in the list",
  };
}
export type ChangeLine = ReturnType<typeof changeLine>;

/** At most three names. */
const some = (names: readonly string[]): string =>
  names.slice(0, 3).join(", ") +
  (names.length > 3 ? ` and ${(names.length - 3).toLocaleString("en")} more` : "");

function said(value: unknown): string {
  if (value === null || value === undefined || value === "") return "nothing";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return String(value);
}

export const stateWords: Readonly<Record<ImportState, string>> = {
  reading: "being read",
  problems: "has problems; nothing was written",
  asks: "asks which school this is",
  ready: "ready to be written",
  stopped: "stopped: two persons are needed",
  proposed: "waits for a second person",
  applied: "written",
  undo_proposed: "written; taking it back waits for a second person",
  undone: "taken back",
  dropped: "left alone",
};
export const sourceWords: Readonly<Record<string, string>> = {
  oneroster: "OneRoster",
  sds: "School Data Sync",
  sheet: "Spreadsheet",
};
