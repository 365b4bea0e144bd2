import { sql } from "kysely";
import type { Closure } from "../../calendar/calendar.ts";
import type { Actor } from "../../inquiry/actor.ts";
import type { Moment } from "../../inquiry/words.ts";
import type { Database } from "../database.ts";

/** How far counting again has got in one school: inquiries, dates and letters; `finishedAt` null while it runs. */
export type Progress = {
  at: Moment;
  expected: number | null;
  inquiries: number;
  dates: number;
  letters: number;
  finishedAt: Moment | null;
};

/** A closure of one school as it was declared, and what became of it. */
export type DeclaredClosure = {
  closure: string;
  school: number;
  days: Closure[];
  at: Moment;
  by: Actor;
  byName: string | null;
  done: Progress | null;
  takenBack: { at: Moment; byName: string | null; done: Progress | null } | null;
};

/** The declared closures of schools, the newest first; with `closure` that one only. The scope must hold the schools. */
export async function closuresOf(
  tx: Database,
  { district, schools }: { district: number; schools: readonly number[] },
  { closure = null, most = 50 }: { closure?: string | null; most?: number } = {},
): Promise<DeclaredClosure[]> {
  const { rows } = await sql<DeclaredClosure>`
    select a.body ->> 'closure' as closure, a.school_id as school, a.body -> 'days' as days, ${iso("a.at")} as at, a.actor as by,
      (select name from staff p where p.district_id = a.district_id and p.id::text = a.actor ->> 'id') as "byName",
      ${progress(false)} as done,
      (select jsonb_build_object('at', ${iso("u.at")}, 'done', ${progress(true)},
          'byName', (select name from staff p where p.district_id = u.district_id and p.id::text = u.actor ->> 'id'))
        from calendar_acts u where u.district_id = a.district_id and u.school_id = a.school_id
        and u.kind = 'closure_taken_back' and u.body ->> 'closure' = a.body ->> 'closure' limit 1) as "takenBack"
    from calendar_acts a
    where a.district_id = ${district} and a.school_id = any (${[...schools]}::int[]) and a.kind = 'closure_declared'
      and (${closure}::text is null or a.body ->> 'closure' = ${closure}::text)
    order by a.at desc, a.school_id limit ${most}`.execute(tx);
  return rows;
}

const iso = (column: string) =>
  sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const progress = (
  undone: boolean,
) => sql`(select jsonb_build_object('at', ${iso("r.at")}, 'expected', r.expected,
    'inquiries', r.inquiries, 'dates', r.dates, 'letters', r.letters, 'finishedAt', ${iso("r.finished_at")})
  from recounts r where r.district_id = a.district_id and r.school_id = a.school_id
    and r.closure::text = a.body ->> 'closure' and r.undone = ${undone})`;
