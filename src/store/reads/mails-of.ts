import { sql } from "kysely";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import { ask, type Database } from "../database.ts";
import type { OwnCheck } from "../own-check.ts";
import { idOf } from "./inquiry-key.ts";

/**
 * A mail of an inquiry. `raw` is null where it is `known` already, where only its beginning was kept, or where it is
 * `later`. `checked`: what our own look at its sender found.
 */
export type MailOf = { id: string; raw: Buffer | null; later: boolean; checked: OwnCheck | null };

/** At most so many bytes at a time, beside the newest mail; what is left comes with the next look. */
const most = 48 * 1024 * 1024;

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
      with mails as (
        select o.id, o.at, o.raw, o.checked, o.whole_bytes is null and o.id <> all (${`{${known.join(",")}}`}::uuid[]) as wanted
        from originals o
        join inquiries i on i.district_id = o.district_id and i.school_id = o.school_id and i.id = o.inquiry_id
        where o.district_id = ${viewer.district} and o.school_id = ${viewer.school} and i.id = ${idOf(viewer, { reference })}
        order by o.at desc limit 200
      ), summed as (
        select *, coalesce(sum(case when wanted then octet_length(raw) else 0 end)
          over (order by at desc, id rows between unbounded preceding and 1 preceding), 0) as before from mails
      )
      select id, checked, case when wanted and before < ${sql.lit(most)} then raw end as raw, wanted and before >= ${sql.lit(most)} as later
      from summed order by at desc, id`,
  );
