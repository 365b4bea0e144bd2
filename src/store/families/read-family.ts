import { sql } from "kysely";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import type {
  ConsentAct,
  DocumentAct,
  FlagAct,
  GuardianAct,
  OrderAct,
  RelationAct,
  StudentAct,
} from "../../families/act.ts";
import type { Moment } from "../../inquiry/words.ts";
import type { Standing } from "../../rights/standing.ts";
import { type Database, inside, together } from "../database.ts";
import { hourOf } from "../reads/look.ts";
import { type StandingRow, standingIn, standingRows } from "../record/read-standing.ts";
import { mayOpen, openedBy, openMinutes } from "./may-open.ts";
import { dates, reviewed } from "./on-file.ts";
import { type FamilyActRow, readActs } from "./read-acts.ts";

export type FamilyView = {
  student: StudentAct;
  people: { guardian: GuardianAct; relation: RelationAct; standing: Standing | null }[];
  orders: OrderAct[];
  flags: FlagAct[];
  consents: ConsentAct[];
  documents: DocumentAct[];
  acts: FamilyActRow[];
  /** Acts on each thing so far, by its id: what a form carries as `seen`. */
  seen: Record<string, number>;
  reviewers: { id: string; name: string }[];
  /** The local date since which the school's list names the student no more. */
  leftOn: string | null;
  /** Until when it is open to the viewer, when they opened it with a reason. */
  openedUntil: Moment | null;
};

/** One student's family, all that is on file; null when it is not there or not the viewer's to open. Records who looked. */
export function readFamily(
  db: Database,
  viewer: StaffViewer,
  student: string,
  now: Moment,
): Promise<FamilyView | null> {
  const { district, school } = viewer;
  return inside(db, scopeOf(viewer), async (tx) => {
    const [{ rows }, acts, seen, reviewers, people] = await together(
      sql<Found>`${whole(viewer, student, now)}`.execute(tx),
      readActs(tx, viewer, { student }),
      countsOf(tx, viewer, student),
      tx
        .selectFrom("staff")
        .select(["id", "name"])
        .where("district_id", "=", district)
        .where(
          sql<boolean>`${school} = any (schools) and active and roles && array['privacy_officer', 'administrator']::text[]`,
        )
        .orderBy("name")
        .execute(),
      peopleOf(tx, viewer, student),
    );
    const [found] = rows;
    if (!found) return null;
    // One question for each of a child's few people, all sent at once.
    const standings = await together(
      ...people.map(({ guardian }) =>
        standingRows({ district, school }, { student, guardian: guardian.id, inquiry: null }, now).execute(
          tx,
        ),
      ),
      sql`insert into family_looks (district_id, school_id, student_id, staff_id, hour)
        values (${district}, ${school}, ${student}::uuid, ${viewer.id}::uuid, ${hourOf(now)}) on conflict do nothing`.execute(
        tx,
      ),
    );
    const { opened, ...parts } = found;
    return {
      ...parts,
      people: people.map((one, nth) => ({
        ...one,
        standing: standingIn((standings[nth] as { rows: StandingRow[] } | undefined)?.rows[0]),
      })),
      acts,
      seen,
      reviewers,
      openedUntil: opened,
    };
  });
}

type Found = Pick<FamilyView, "student" | "leftOn" | "orders" | "flags" | "consents" | "documents"> & {
  opened: Moment | null;
};

const whole = (viewer: StaffViewer, student: string, now: Moment) => {
  const of = sql`t.district_id = s.district_id and t.school_id = s.school_id and t.student_id = s.id`;
  const list = (shape: ReturnType<typeof sql>, from: ReturnType<typeof sql>, order: ReturnType<typeof sql>) =>
    sql`(select coalesce(jsonb_agg(jsonb_build_object(${shape}) order by ${order}), '[]') from ${from} where ${of})`;
  return sql<Found>`select
    jsonb_build_object('kind', 'student', 'id', s.id, 'first', s.first_name, 'last', s.last_name, 'grade', s.grade,
      'born', s.born, 'postsecondary', s.postsecondary) as student, s.left_on::text as "leftOn",
    ${list(
      sql`'kind', 'order', 'id', t.id, 'student', t.student_id, 'guardian', t.guardian_id, 'status', t.status, ${reviewed}`,
      sql`(select * from orders where ended_at is null) t`,
      sql`t.entered_at`,
    )} as orders,
    ${list(
      sql`'kind', 'flag', 'id', t.id, 'student', t.student_id, 'flag', t.kind, 'authorised', t.authorised, ${reviewed}`,
      sql`(select * from flags where ended_at is null) t`,
      sql`t.entered_at`,
    )} as flags,
    ${list(
      sql`'kind', 'consent', 'id', t.id, 'student', t.student_id, 'byGuardian', t.given_by_guardian,
        'byStudent', t.given_by_student, 'party', t.party, 'partyGuardian', t.party_guardian, 'categories', t.categories,
        'purpose', t.purpose, 'signed', t.signed_on, 'until', t.until_date, 'document', t.document_id`,
      sql`(select * from consents where revoked_at is null) t`,
      sql`t.entered_at`,
    )} as consents,
    ${list(
      sql`'kind', 'document', 'id', t.id, 'student', t.student_id, 'sort', t.kind, 'title', t.title, 'held', t.held, 'dated', t.dated`,
      sql`documents t`,
      sql`t.entered_at`,
    )} as documents,
    case when ${openedBy(viewer, now)} then (select max(at) + ${openMinutes} * interval '1 minute' from family_acts
      where district_id = s.district_id and school_id = s.school_id and student_id = s.id and kind = 'opened'
        and actor->>'id' = ${viewer.id}) end as opened
    from students s where s.district_id = ${viewer.district} and s.school_id = ${viewer.school}
      and s.id = ${student}::uuid and ${mayOpen(viewer, now)}`;
};

async function peopleOf(tx: Database, { district, school }: StaffViewer, student: string) {
  const { rows } = await sql<{ guardian: GuardianAct; relation: RelationAct }>`
    select jsonb_build_object('kind', 'guardian', 'id', g.id, 'name', g.name, 'email', g.email, 'phone', g.phone,
        'language', g.language) as guardian,
      jsonb_build_object('kind', 'relation', 'id', t.id, 'student', t.student_id, 'guardian', t.guardian_id,
        'called', t.relation, 'standing', t.standing, 'livesWith', t.lives_with, 'evidence', t.evidence_document, ${dates},
        'rights', jsonb_build_object('mayReceiveRecords', t.may_receive_records, 'mayDecide', t.may_decide,
          'mayPickUp', t.may_pick_up, 'emergencyContact', t.emergency_contact, 'generalMail', t.general_mail)) as relation
    from guardianships t join guardians g on g.district_id = t.district_id and g.school_id = t.school_id and g.id = t.guardian_id
    where t.district_id = ${district} and t.school_id = ${school} and t.student_id = ${student}::uuid
    order by case t.standing when 'parent' then 0 when 'guardian' then 1 else 2 end, g.name`.execute(tx);
  return rows;
}

/** How many acts each thing of a student's family has had. */
async function countsOf(tx: Database, { district, school }: StaffViewer, student: string) {
  const { rows } = await sql<{ of: string; n: number }>`
    select body->>'of' as of, max((body->>'number')::int) as n from family_acts
    where district_id = ${district} and school_id = ${school} and body->>'of' is not null
      and (student_id = ${student}::uuid or guardian_id in (select guardian_id from guardianships
        where district_id = ${district} and school_id = ${school} and student_id = ${student}::uuid))
    group by 1`.execute(tx);
  return Object.fromEntries(rows.map(({ of, n }) => [of, n]));
}
