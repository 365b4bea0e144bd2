import { sql } from "kysely";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import type { Moment } from "../../inquiry/words.ts";
import { ask, type Database } from "../database.ts";
import { idOf } from "./inquiry-key.ts";
import { hourOf, look } from "./look.ts";

/**
 * A mail of an inquiry byte for byte; null when it is not there, not the inquiry's, or the inquiry is not the viewer's,
 * which is the same. Records who looked (SOP 3.5).
 */
export async function mailAsItCame(
  db: Database,
  viewer: StaffViewer,
  asked: { reference: string; original: string },
  now: Moment,
): Promise<Buffer | null> {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(asked.original)) return null;
  const key = { reference: asked.reference };
  const { district, school } = viewer;
  const [row] = await ask(
    db,
    scopeOf(viewer),
    sql<{ raw: Buffer }>`
      select o.raw from originals o
      join inquiries i on i.district_id = o.district_id and i.school_id = o.school_id
        -- An inquiry that was made of words of a mail shows the mail, too, to who may see where it came.
        and (i.id = o.inquiry_id or exists (select from entries e where e.district_id = i.district_id
          and e.school_id = i.school_id and e.inquiry_id = i.id and e.seq = 1 and e.body ->> 'original' = o.id::text))
      where o.district_id = ${district} and o.school_id = ${school} and o.id = ${asked.original}::uuid
        and i.id = ${idOf(viewer, key)}`,
  );
  if (!row) return null;
  await ask(db, scopeOf(viewer), look(viewer, key, hourOf(now)));
  return Buffer.from(row.raw);
}
