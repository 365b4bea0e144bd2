import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import { textOf } from "../../redaction/file-kind.ts";
import { inWorker } from "../../redaction/in-worker.ts";
import { type Box, limits, type TextMark } from "../../redaction/mark.ts";
import { findInText, redactText } from "../../redaction/redact-text.ts";
import { ask, type Database } from "../../store/database.ts";
import { readItem } from "../../store/reads/records.ts";

export type Marks = TextMark[] | Box[];
/** What was found, as marks; and the pages that hold no words to look through. */
type Proposed = { marks: Marks; times: number; silent: number[] } | { says: string } | null;

/** Where these words stand in a collected file. */
export async function propose(
  db: Database,
  viewer: StaffViewer,
  request: string,
  item: string,
  words: readonly string[],
): Promise<Proposed> {
  const found = await readItem(db, viewer, request, item);
  if (!found?.file) return null;
  if (found.kind === "text") {
    const marks = findInText(textOf(found.file) ?? "", words);
    return { marks, times: marks.length, silent: [] };
  }
  const worked = await inWorker({ ask: "find", bytes: found.file, kind: found.kind as "pdf", words });
  if ("says" in worked) return worked;
  const { boxes = [], times = 0, silent = [] } = worked.found ?? {};
  return { marks: boxes.slice(0, limits.boxes), times, silent };
}

/** The names of every other child of the school in a file; who they are is looked up, not typed. */
export async function findOthers(
  db: Database,
  viewer: StaffViewer,
  request: string,
  item: string,
): Promise<Proposed> {
  const at = { district_id: viewer.district, school_id: viewer.school };
  const [[asked], pupils] = await Promise.all([
    ask(
      db,
      scopeOf(viewer),
      db
        .selectFrom("records_requests")
        .select("student_id")
        .where((is) => is.and({ ...at, id: request })),
    ),
    ask(
      db,
      scopeOf(viewer),
      db
        .selectFrom("students")
        .select(["id", "first_name", "last_name"])
        .where((is) => is.and(at)),
    ),
  ]);
  const own = pupils.find(({ id }) => id === asked?.student_id);
  const mine = new Set([own?.first_name, own?.last_name]);
  const names = pupils
    .filter(({ id }) => id !== own?.id)
    .flatMap(({ first_name, last_name }) => [
      `${first_name} ${last_name}`,
      ...[first_name, last_name].filter((name) => !mine.has(name) && name.length > 1),
    ]);
  return propose(db, viewer, request, item, [...new Set(names)]);
}

/** The copy without what is marked. Null: it is not there, or on paper. */
export async function makeCopy(
  db: Database,
  viewer: StaffViewer,
  request: string,
  item: string,
): Promise<{ marks: Marks; redacted: Uint8Array | null } | { says: string } | null> {
  const found = await readItem(db, viewer, request, item);
  if (!found) return null;
  if (found.kind === "paper") return { marks: [], redacted: null };
  if (!found.file) return null;
  if (found.kind === "text") {
    const marks = found.marks as TextMark[];
    return { marks, redacted: Buffer.from(redactText(textOf(found.file) ?? "", marks), "utf8") };
  }
  const boxes = found.marks as Box[];
  const worked = await inWorker({ ask: "redact", bytes: found.file, kind: found.kind as "pdf", boxes });
  if ("says" in worked) return worked;
  return worked.bytes ? { marks: boxes, redacted: worked.bytes } : null;
}
