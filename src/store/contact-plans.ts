import { sql } from "kysely";
import type { Place } from "../inquiry/place.ts";
import type { Moment } from "../inquiry/words.ts";
import { type Evidence, type PlanAct, type PlanDone, planOf } from "../sop/contact-plan/contact-plan.ts";
import { asJson } from "./as-json.ts";
import { ask, type Database, type Scope } from "./database.ts";

/** What was decided about how a guardian is answered, the first act first. */
export async function planActs(
  tx: Database,
  { district, school }: Place,
  guardian: string,
): Promise<PlanAct[]> {
  const rows = await tx
    .selectFrom("contact_plan_acts")
    .select(["seq", "at", "by_id", "body"])
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .where("guardian_id", "=", guardian)
    .orderBy("seq")
    .execute();
  return rows.map(({ seq, at, by_id, body }) => ({ ...body, seq, at, by: by_id }));
}

/** The plans in force at a school, by guardian. */
export const plansInForce = async (tx: Database, place: Place) =>
  inForceIn((await planRows(place).execute(tx)).rows);

/** The same at the school of a scope, asked together with what else a page asks. */
export const plansInForceNow = async (db: Database, scope: Scope, place: Place) =>
  inForceIn(await ask(db, scope, planRows(place)));

type PlanRow = { guardian: string; seq: number; at: Moment; by: string | null; body: PlanDone };

const planRows = ({ district, school }: Place) => sql<PlanRow>`
    select guardian_id as guardian, seq, at, by_id as by, body from contact_plan_acts
    where district_id = ${district} and school_id = ${school} order by guardian_id, seq`;

const inForceIn = (rows: readonly PlanRow[]) =>
  [...Map.groupBy(rows, ({ guardian }) => guardian)].flatMap(([guardian, acts]) => {
    const plan = planOf(acts.map(({ body, seq, at, by }) => ({ ...body, seq, at, by })));
    return plan ? [{ guardian, plan, seq: acts.length }] : [];
  });

/** Adds an act behind those that were seen; fails with a unique violation when somebody else was first. */
export async function writePlanAct(
  tx: Database,
  { district, school }: Place,
  guardian: string,
  act: { seq: number; at: Moment; by: string | null },
  done: PlanDone,
): Promise<void> {
  await tx
    .insertInto("contact_plan_acts")
    .values({
      ...{ district_id: district, school_id: school, guardian_id: guardian, seq: act.seq, at: act.at },
      ...{ by_id: act.by, body: asJson(done) },
    })
    .execute();
}

/** How often a guardian wrote, rang or came in the last days: inquiries, and messages on them, as far as the viewer sees them. */
export async function contactsOf(
  tx: Database,
  { district, school }: Place,
  guardian: string,
  days: number,
  now: Moment,
): Promise<Evidence> {
  const since = new Date(Date.parse(now) - days * 86_400_000).toISOString();
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from entries e join inquiries i on i.district_id = e.district_id and i.school_id = e.school_id
      and i.id = e.inquiry_id
    where i.district_id = ${district} and i.school_id = ${school} and i.guardian_id = ${guardian}::uuid
      and e.at > ${since}::timestamptz
      and (e.kind = 'received' or (e.kind = 'guardianWrote' and e.body ->> 'from' = 'guardian'))`.execute(tx);
  return { contacts: rows[0]?.n ?? 0, days };
}

/** Who decides such plans at a school. */
export async function contactPlanLeads(tx: Database, { district, school }: Place): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from staff where district_id = ${district} and ${school} = any (schools) and active
      and 'supervisor' = any (roles)`.execute(tx);
  return rows.map(({ id }) => id);
}
