import type { Place } from "../inquiry/place.ts";
import { contactPlanLeads, plansInForce, writePlanAct } from "../store/contact-plans.ts";
import { inside } from "../store/database.ts";
import { schoolFacts } from "../store/school-facts.ts";
import type { House } from "./house.ts";

/** When the date has passed on which a contact plan was to be looked at again: once for each date, whoever decides is told. */
export const plansDue = (house: House, place: Place): Promise<void> =>
  inside(house.db, { district: place.district, schools: [place.school] }, async (tx) => {
    const { calendar } = await schoolFacts(tx, place);
    const today = Temporal.Instant.from(house.now()).toZonedDateTimeISO(calendar.tz).toPlainDate().toString();
    for (const { guardian, plan, seq } of await plansInForce(tx, place)) {
      if (plan.isLate || plan.terms.reviewBy >= today) continue;
      const act = { seq: seq + 1, at: house.now(), by: null };
      await writePlanAct(tx, place, guardian, act, { act: "late", reviewBy: plan.terms.reviewBy });
      const told = new Set([plan.decidedBy, ...(await contactPlanLeads(tx, place))]);
      await house.enqueue(
        tx,
        place,
        [...told].map((staff) => ({
          name: "incident",
          key: `plan:${guardian}:${plan.terms.reviewBy}:${staff}`,
          input: { plan: guardian, staff },
        })),
      );
    }
  });
