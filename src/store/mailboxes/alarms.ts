import { sql } from "kysely";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import { ask, type Database } from "../database.ts";

/** A mailbox from which no mail comes, or soon none will. `soon`: its provider lets us in until `since` only. */
export type MailboxAlarm = { user: string; trouble: string | null; since: string | null; soon: boolean };

/**
 * The mailboxes of the viewer's school that need somebody: in trouble for five minutes, looked at by nobody for ten, or let
 * in for no more than a week.
 */
export const mailboxAlarms = (db: Database, viewer: StaffViewer, now: string): Promise<MailboxAlarm[]> =>
  ask(
    db,
    scopeOf(viewer),
    sql<MailboxAlarm>`
      select user_name as user,
        case when not soon then coalesce(trouble, 'unattended') end as trouble,
        case when soon then grant_until when trouble is null then coalesce(looked_at, begun_at) else trouble_since end as since,
        soon
      from (
        select m.user_name, m.begun_at, s.*,
          (s.trouble is null or s.trouble_since > ${now}::timestamptz - interval '5 minutes')
            and coalesce(s.looked_at, m.changed_at) > ${now}::timestamptz - interval '10 minutes' as soon
        from mailboxes m
        left join mailbox_states s on s.district_id = m.district_id and s.school_id = m.school_id and s.mailbox_id = m.id
        where m.district_id = ${viewer.district} and m.school_id = ${viewer.school} and m.active
      ) each
      where not soon or grant_until < ${now}::timestamptz + interval '7 days'
      order by user_name`,
  );
