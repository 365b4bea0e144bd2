import type { StaffViewer } from "../../access/viewer.ts";
import { textOf } from "../../redaction/file-kind.ts";
import type { Box, TextMark } from "../../redaction/mark.ts";
import { mayApprove } from "../../sop/records/may-approve.ts";
import type { recordsSide } from "./records-side.ts";

type Side = ReturnType<typeof recordsSide>;
type View = NonNullable<Awaited<ReturnType<Side["request"]>>>;
type File = NonNullable<Awaited<ReturnType<Side["item"]>>>;
export type ItemPage = ReturnType<typeof itemPage>;

/** A stretch of a text: kept, or marked to be taken out. */
export type Stretch = { at: number; words: string; marked: boolean };

/** What the page of one collected file shows: the file with its marks, and to whoever approves what was taken out. */
export function itemPage(view: View, file: File, asked: { viewer: StaffViewer; page: number }) {
  const { state } = view;
  const item = state.items.find(({ id }) => id === file.id);
  const pages = file.pages ?? 1;
  const page = Math.min(Math.max(1, asked.page || 1), pages);
  const isText = file.kind === "text";
  const text = isText && file.file ? (textOf(file.file) ?? "") : "";
  const boxes = isText ? [] : (file.marks as Box[]);
  const base = `/desk/records/${view.id}`;
  return {
    at: `${base}/items/${file.id}`,
    back: base,
    title: file.title,
    reference: view.reference,
    isText,
    page,
    pages,
    ready: item?.ready?.how ?? null,
    sees: file.sees,
    isOver: state.end !== null || state.approval !== null || (item?.aside ?? true) || !file.sees,
    isApprover: mayApprove(asked.viewer.roles) && !state.hands.includes(asked.viewer.id),
    count: view.items.find(({ id }) => id === file.id)?.marks.length ?? 0,
    stretches: isText ? stretchesOf(text, file.marks as TextMark[]) : [],
    boxes: numbered(boxes, page),
    /** The text that will leave. */
    copy: isText && file.redacted ? Buffer.from(file.redacted).toString("utf8") : null,
    hasCopy: file.redacted !== null,
  };
}

/** The boxes of a page from its top down, with the number that stands on each; `nth` is its place among all. */
const numbered = (boxes: readonly Box[], page: number) =>
  boxes
    .map((box, nth) => ({ ...box, nth }))
    .filter((box) => box.page === page)
    .sort((one, other) => one.top - other.top || one.left - other.left)
    .map((box, at) => ({ ...box, number: at + 1 }));

function stretchesOf(text: string, marks: readonly TextMark[]): Stretch[] {
  const out: Stretch[] = [];
  let at = 0;
  for (const { from, to } of [...marks].sort((a, b) => a.from - b.from)) {
    if (from > at) out.push({ at, words: text.slice(at, from), marked: false });
    if (to > at)
      out.push({ at: Math.max(at, from), words: text.slice(Math.max(at, from), to), marked: true });
    at = Math.max(at, to);
  }
  if (at < text.length) out.push({ at, words: text.slice(at), marked: false });
  return out;
}
