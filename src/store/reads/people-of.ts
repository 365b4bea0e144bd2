import { sql } from "kysely";
import type { Inquiry } from "../../inquiry/state.ts";
import type { Moment } from "../../inquiry/words.ts";
import type { Standing } from "../../rights/standing.ts";
import { type Database, together } from "../database.ts";
import { readStanding } from "../record/read-standing.ts";

type Place = { district: number; school: number };

/** Somebody whom a letter about a student may be meant for, with what is on file about them. */
export type Person = {
  /** Null: nobody on file. */
  id: string | null;
  name: string;
  relation: string | null;
  address: string | null;
  /** Since when it is their address on file; null: from the beginning, or not on file. */
  since: string | null;
  standing: Standing | null;
  /** The address that came with the inquiry and is not theirs on file: a letter about the student never goes there. */
  insteadOf?: string;
};

/** Everybody who is linked to an inquiry's student, the one who asks first; at most twenty. */
export async function peopleOf(
  tx: Database,
  place: Place,
  { id, student, guardian }: Pick<Inquiry, "id" | "student" | "guardian">,
  now: Moment,
): Promise<Person[]> {
  if (!student) return [];
  const { rows } = await sql<{
    id: string;
    name: string;
    relation: string;
    address: string | null;
    since: string | null;
  }>`
    select g.id, g.name, k.relation, g.email as address,
      to_char(g.email_since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as since
    from guardianships k
    join guardians g on g.district_id = k.district_id and g.school_id = k.school_id and g.id = k.guardian_id
    where k.district_id = ${place.district} and k.school_id = ${place.school} and k.student_id = ${student}::uuid
    order by g.id is distinct from ${guardian}::uuid, g.name, g.id limit 20`.execute(tx);
  const standings = await together(
    ...rows.map((row) => readStanding(tx, place, { student, guardian: row.id, inquiry: id }, now)),
  );
  return rows.map((row, n) => ({ ...row, standing: standings[n] ?? null }));
}
