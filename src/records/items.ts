import type { StaffViewer } from "../access/viewer.ts";
import type { FileKind } from "../redaction/file-kind.ts";
import type { RecordsAct } from "../sop/records/request.ts";
import { asJson } from "../store/as-json.ts";
import type { Database } from "../store/database.ts";

/** What comes with an act on an item: the paper or file itself, or what was marked in it and the copy without that. */
export type NewItem =
  | { title: string; kind: FileKind | "paper"; note?: string; pages?: number; file?: Uint8Array }
  | { marks: readonly unknown[]; redacted: Uint8Array | null };

/** Keeps a new item, or the marks and the copy of one that was looked through. */
export async function changeItem(
  tx: Database,
  { district, school }: StaffViewer,
  request: string,
  act: RecordsAct,
  item: NewItem,
): Promise<void> {
  if (!("item" in act)) return;
  const at = { district_id: district, school_id: school, id: act.item };
  if ("title" in item) {
    const { title, kind, note = null, pages = null, file = null } = item;
    await tx
      .insertInto("records_items")
      .values({ ...at, request_id: request, title, kind, note, pages, file, redacted: null })
      .execute();
    return;
  }
  await tx
    .updateTable("records_items")
    .set({ marks: asJson(item.marks), redacted: item.redacted })
    .where((is) => is.and({ ...at, request_id: request }))
    .execute();
}
