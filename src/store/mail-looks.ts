import { sql } from "kysely";
import { type StaffViewer, scopeOf } from "../access/viewer.ts";
import type { Moment } from "../inquiry/words.ts";
import { type Database, inside } from "./database.ts";

/** A letter or mail on the list of what needs a look, as somebody who acts on it has to know it. */
export type Listed = { id: string; kind: "letter" | "mail" | "stopped"; was: string; inquiry: string | null };

/** One letter or mail of the viewer's school by its id; null when it is not there, or was looked at meanwhile. */
export async function findListed(db: Database, viewer: StaffViewer, id: string): Promise<Listed | null> {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null;
  const { rows } = await inside(db, scopeOf(viewer), (tx) =>
    sql<Listed>`
      select id, 'letter' as kind, case when state in ('queued', 'claimed', 'data_started') then 'late' else state end as was, inquiry_id as inquiry from letters
      where district_id = ${viewer.district} and school_id = ${viewer.school} and id = ${id}::uuid
        and looked_at is null and (state in ('ambiguous', 'failed', 'bounced', 'held')
          or state in ('queued', 'claimed', 'data_started') and attempt > 0)
      union all
      select o.id, 'mail', case when o.read_at is null then 'unread' when o.inquiry_id is null and o.spam then 'spam'
          when o.inquiry_id is null then 'of_nobody'
          else 'unreadable' end, o.inquiry_id
      from originals o
      left join inquiries i on i.district_id = o.district_id and i.school_id = o.school_id and i.id = o.inquiry_id
      where o.district_id = ${viewer.district} and o.school_id = ${viewer.school} and o.id = ${id}::uuid
        and o.looked_at is null and (o.inquiry_id is null or i.state @> '{"unreadable": true}')
      union all
      select inquiry_id, 'stopped', 'not_acknowledged', inquiry_id from not_acknowledged
      where district_id = ${viewer.district} and school_id = ${viewer.school} and inquiry_id = ${id}::uuid
        and looked_at is null`.execute(tx),
  );
  return rows[0] ?? null;
}

/** The bytes of a mail that is on the list; null when it is not. */
export async function rawOf(db: Database, viewer: StaffViewer, { id }: Listed): Promise<Buffer | null> {
  const row = await inside(db, scopeOf(viewer), (tx) =>
    tx
      .selectFrom("originals")
      .select("raw")
      .where("district_id", "=", viewer.district)
      .where("school_id", "=", viewer.school)
      .where("id", "=", id)
      .executeTakeFirst(),
  );
  return row ? Buffer.from(row.raw) : null;
}

/** Takes it off the list, with who looked. `note`: their words, where no inquiry holds them. Twice is once. */
export function lookAt(
  db: Database,
  viewer: StaffViewer,
  { id, kind, was }: Listed,
  note: string | null,
  now: Moment,
): Promise<boolean> {
  return inside(db, scopeOf(viewer), async (tx) => {
    const table = { letter: "letters", mail: "originals", stopped: "not_acknowledged" }[kind];
    const { numAffectedRows } = await sql`
      update ${sql.table(table)} set looked_at = ${now}::timestamptz
      where district_id = ${viewer.district} and school_id = ${viewer.school}
        and ${sql.ref(kind === "stopped" ? "inquiry_id" : "id")} = ${id}::uuid and looked_at is null`.execute(
      tx,
    );
    if (numAffectedRows !== 1n) return false;
    await tx
      .insertInto("mail_looks")
      .values({
        ...{ district_id: viewer.district, school_id: viewer.school, mail_id: id, at: now },
        ...{ staff_id: viewer.id, was, note },
      })
      .execute();
    return true;
  });
}

/**
 * Puts back on the list what somebody took off it, with who did; null when it is not off it. What stands at an inquiry
 * stays there.
 */
export function putBack(db: Database, viewer: StaffViewer, id: string, now: Moment): Promise<Listed | null> {
  return inside(db, scopeOf(viewer), async (tx) => {
    const { district, school } = viewer;
    const here = sql`district_id = ${district} and school_id = ${school}`;
    for (const [kind, table, key] of places) {
      const { rows } = await sql<{ inquiry: string | null }>`
        update ${sql.table(table)} set looked_at = null
        where ${here} and ${sql.ref(key)} = ${id}::uuid and looked_at is not null
        returning inquiry_id as inquiry`.execute(tx);
      if (!rows[0]) continue;
      await tx
        .insertInto("mail_looks")
        .values({
          ...{ district_id: district, school_id: school, mail_id: id, at: now },
          ...{ staff_id: viewer.id, was: "put_back", note: null },
        })
        .execute();
      return { id, kind, was: "put_back", inquiry: rows[0].inquiry };
    }
    return null;
  });
}
const places = [
  ["letter", "letters", "id"],
  ["mail", "originals", "id"],
  ["stopped", "not_acknowledged", "inquiry_id"],
] as const;
