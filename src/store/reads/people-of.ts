import { sql } from "kysely";
import type { Place } from "../../inquiry/place.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { Moment } from "../../inquiry/words.ts";
import type { Standing } from "../../rights/standing.ts";
import type { Database } from "../database.ts";
import type { Asked } from "../record/read-identity.ts";
import { type StandingRow, standingColumns, standingIn } from "../record/read-standing.ts";

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
  { id: inquiry, student, guardian }: Pick<Inquiry, "id" | "student" | "guardian">,
  now: Moment,
): Promise<Person[]> {
  if (!student) return [];
  return peopleIn((await peopleRows(place, { student, guardian, inquiry }, now).execute(tx)).rows);
}

/** The same as a statement for `ask`; each id may be an expression. */
export const peopleRows = (
  { district, school }: Place,
  { student, guardian, inquiry }: Asked,
  now: Moment,
) => sql<PersonRow>`
    select g.id, g.name, k.relation, g.email as address,
      to_char(g.email_since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as since,
      (select to_jsonb(one) from (select ${standingColumns({ district, school }, inquiry, now)}) one) as standing
    from (
      select k.relation, k.student_id, k.guardian_id from guardianships k
      join guardians g on g.district_id = k.district_id and g.school_id = k.school_id and g.id = k.guardian_id
      where k.district_id = ${district} and k.school_id = ${school} and k.student_id = ${student}::uuid
      order by g.id is distinct from ${guardian}::uuid, g.name, g.id limit 20
    ) k
    join guardians g on g.district_id = ${district} and g.school_id = ${school} and g.id = k.guardian_id
    join students s on s.district_id = ${district} and s.school_id = ${school} and s.id = k.student_id
    order by g.id is distinct from ${guardian}::uuid, g.name, g.id`;

/** What the rows of `peopleRows` say. */
export const peopleIn = (rows: readonly PersonRow[]): Person[] =>
  rows.map(({ standing, ...person }) => ({ ...person, standing: standingIn(standing) }));

export type PersonRow = Omit<Person, "id" | "standing" | "insteadOf"> & { id: string; standing: StandingRow };
