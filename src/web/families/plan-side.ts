import { sql } from "kysely";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import { findForLetters } from "../../channels/form/found.ts";
import { outgoing } from "../../channels/form/letter-for.ts";
import type { Refusal } from "../../inquiry/refusal.ts";
import type { House } from "../../jobs/house.ts";
import { contactPlanEnded, contactPlanLetter } from "../../letters/words/contact-plan-words.ts";
import { formatDate } from "../../letters/words/format-date.ts";
import { writtenIn } from "../../letters/words/words-in.ts";
import { performWithin } from "../../perform.ts";
import {
  type ContactPlan,
  decidePlan,
  type PlanCommand,
  type PlanDone,
  planAfter,
  planOf,
} from "../../sop/contact-plan/contact-plan.ts";
import { contactsOf, planActs, plansInForceNow, writePlanAct } from "../../store/contact-plans.ts";
import { type Database, inside } from "../../store/database.ts";
import { schoolFacts } from "../../store/school-facts.ts";
import { localDate } from "../desk/when-words.ts";

/** `told`: the letter is on its way; false: no address is on file, and it is printed or read out. */
export type PlanChanged = { done: true; told: boolean } | { refused: Refusal };

/** The reads and acts of how somebody is answered who writes very often. */
export function planSide(house: House) {
  const { db } = house;
  return {
    /** The plans in force at the viewer's school, by guardian. */
    inForce: (viewer: StaffViewer) => plansInForceNow(db, scopeOf(viewer), viewer),
    read: (viewer: StaffViewer, guardian: string) =>
      inside(db, scopeOf(viewer), async (tx) => {
        const { edition } = await schoolFacts(tx, viewer);
        const needed = planAfter(edition);
        const acts = await planActs(tx, viewer, guardian);
        return {
          ...{ acts, plan: planOf(acts), needed },
          evidence: await contactsOf(tx, viewer, guardian, needed.days, house.now()),
        };
      }),
    act: (viewer: StaffViewer, guardian: string, command: PlanCommand): Promise<PlanChanged> => {
      const not: { refused?: Refusal } = {};
      const done = inside(db, scopeOf(viewer), async (tx) => {
        const { edition, calendar } = await schoolFacts(tx, viewer);
        const needed = planAfter(edition);
        const acts = await planActs(tx, viewer, guardian);
        const staff = await tx
          .selectFrom("staff")
          .select("id")
          .where("district_id", "=", viewer.district)
          .where("active", "=", true)
          .where(sql<boolean>`${viewer.school} = any (schools)`)
          .execute();
        const decided = decidePlan(planOf(acts), command, {
          ...{ roles: viewer.roles, needed, today: localDate(house.now(), calendar.tz) },
          evidence: await contactsOf(tx, viewer, guardian, needed.days, house.now()),
          staff: staff.map(({ id }) => id),
        });
        if ("refused" in decided) return decided;
        const act = { seq: acts.length + 1, at: house.now(), by: viewer.id };
        await writePlanAct(tx, viewer, guardian, act, decided.done);
        const told = await tell(tx, house, viewer, guardian, decided.done);
        if (typeof told === "boolean") return { done: true as const, told };
        // The letter says what the plan says: where it may not go, the plan is not set down either.
        not.refused = told.refused;
        throw new Error("a letter of a contact plan was refused");
      });
      return done.catch((error: unknown) => {
        if (not.refused) return { refused: not.refused };
        throw error;
      });
    },
  };
}

/** What the parent is told, to the address on file, on their latest inquiry; refused where its words tell too much. */
async function tell(
  tx: Database,
  house: House,
  viewer: StaffViewer,
  guardian: string,
  done: PlanDone,
): Promise<boolean | { refused: Refusal }> {
  const latest = await tx
    .selectFrom("inquiries")
    .select("id")
    .where("district_id", "=", viewer.district)
    .where("school_id", "=", viewer.school)
    .where("guardian_id", "=", guardian)
    .where(sql<boolean>`state ->> 'joined' is null`)
    .orderBy("received_at", "desc")
    .limit(1)
    .executeTakeFirst();
  const found = latest && (await findForLetters(tx, house, viewer, { id: latest.id }));
  if (!found?.onFile) return false;
  const { language, reference } = found.inquiry;
  const it = {
    ...{ reference, link: found.follow, emergencyNumber: found.edition.emergencyNumber },
    ...{ schoolName: found.school.name, schoolPhone: found.school.phone, name: found.guardianName ?? "" },
  };
  const terms = "terms" in done ? done.terms : null;
  const contact = terms && found.colleagues.find(({ id }) => id === terms.contact);
  const letter =
    terms && contact
      ? contactPlanLetter(
          it,
          {
            ...{ contact, rhythm: terms.rhythm, ways: terms.ways, said: terms.said },
            reviewBy: formatDate(terms.reviewBy, writtenIn(language), found.calendar.tz),
          },
          language,
        )
      : contactPlanEnded(it, language);
  const performed = await performWithin(tx, house, {
    ...{ district: viewer.district, school: viewer.school, inquiry: found.inquiry.id },
    who: { actor: { kind: "staff", id: viewer.id }, name: viewer.name, roles: viewer.roles },
    command: {
      kind: "tellContactPlan",
      letter: {
        ...outgoing("contact_plan", found.onFile, letter),
        // What ends it has words of ours only.
        ...(!(terms && contact) && { fixed: true }),
      },
    },
  });
  if (!("refused" in performed)) return true;
  return performed.refused.clause === "3.3.b" ? performed : false;
}

/** "Answered by Ruth Bell, once a week, by e-mail. Looked at again by 4 December." */
export const planSays = (
  plan: ContactPlan,
  words: { rhythm: string; ways: string },
  name: (id: string) => string,
  day: (date: string) => string,
): string =>
  `${name(plan.terms.contact)} answers, ${words.rhythm}, ${words.ways}. Everything is logged, acknowledged and read as always; danger goes its own way. Looked at again by ${day(plan.terms.reviewBy)}${plan.isLate ? ": that has passed" : ""}.`;
