import { sql } from "kysely";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import { ask, type Database } from "../database.ts";
import { idOf } from "./inquiry-key.ts";

/** A mail of an inquiry; `raw` is null where it is `known` already, or only its beginning was kept. */
export type MailOf = { id: string; raw: Buffer | null };

/** The mails of an inquiry that the viewer may see, the newest two hundred. */
export const mailsOf = (
  db: Database,
  viewer: StaffViewer,
  reference: string,
  known: readonly string[],
): Promise<MailOf[]> =>
  ask(
    db,
    scopeOf(viewer),
    sql<MailOf>`
      select o.id, case when o.id = any (${`{${known.join(",")}}`}::uuid[]) then null
        when o.whole_bytes is not null then null else o.raw end as raw
      from originals o
      join inquiries i on i.district_id = o.district_id and i.school_id = o.school_id and i.id = o.inquiry_id
      where o.district_id = ${viewer.district} and o.school_id = ${viewer.school} and i.id = ${idOf(viewer, { reference })}
      order by o.at desc limit 200`,
  );
