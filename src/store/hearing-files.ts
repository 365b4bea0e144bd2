import { sql } from "kysely";
import { type StaffViewer, scopeOf } from "../access/viewer.ts";
import type { Moment } from "../inquiry/words.ts";
import { ask, type Database, inside } from "./database.ts";
import { idOf } from "./reads/inquiry-key.ts";
import { hourOf, look } from "./reads/look.ts";

type Kept = { id: string; inquiry: string; at: Moment; sha256: string; bytes: Buffer };

/** Keeps the bytes of a file before an entry names it: what is committed is not lost when a machine stops. */
export const keepHearingFile = (
  db: Database,
  viewer: StaffViewer,
  { id, inquiry, at, sha256, bytes }: Kept,
): Promise<unknown> =>
  inside(db, scopeOf(viewer), (tx) =>
    tx
      .insertInto("hearing_files")
      .values({
        ...{ district_id: viewer.district, school_id: viewer.school, id, inquiry_id: inquiry },
        ...{ at, sha256, bytes },
      })
      .execute(),
  );

/** Forgets the bytes of a file that was refused. */
export const dropHearingFile = (db: Database, viewer: StaffViewer, id: string): Promise<unknown> =>
  inside(db, scopeOf(viewer), (tx) =>
    tx
      .deleteFrom("hearing_files")
      .where("district_id", "=", viewer.district)
      .where("school_id", "=", viewer.school)
      .where("id", "=", id)
      .execute(),
  );

/**
 * A file of a hearing with its name; null when no entry of this inquiry names it, its name was forgotten, or the inquiry is
 * not the viewer's, which is the same. Records who looked (SOP 3.5).
 */
export async function readHearingFile(
  db: Database,
  viewer: StaffViewer,
  asked: { reference: string; file: string },
  now: Moment,
): Promise<{ name: string; sha256: string; bytes: Buffer } | null> {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(asked.file)) return null;
  const key = { reference: asked.reference };
  const { district, school } = viewer;
  const [row] = await ask(
    db,
    scopeOf(viewer),
    sql<{ name: string; sha256: string; bytes: Buffer }>`
      select t.words as name, f.sha256, f.bytes from hearing_files f
      join entries e on e.district_id = f.district_id and e.school_id = f.school_id and e.inquiry_id = f.inquiry_id
        and e.kind = 'hearingFileKept' and e.body ->> 'file' = f.id::text
      join kept_texts t on t.district_id = e.district_id and t.school_id = e.school_id
        and t.id = (e.body #>> '{name,text}')::uuid
      where f.district_id = ${district} and f.school_id = ${school} and f.id = ${asked.file}::uuid
        and f.inquiry_id = ${idOf(viewer, key)}`,
  );
  if (!row) return null;
  await ask(db, scopeOf(viewer), look(viewer, key, hourOf(now)));
  return { name: row.name, sha256: row.sha256, bytes: Buffer.from(row.bytes) };
}
