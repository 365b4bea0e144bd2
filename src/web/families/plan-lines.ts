import type { StaffViewer } from "../../access/viewer.ts";
import { planWords } from "../../letters/words/contact-plan-words.ts";
import { formatDate } from "../../letters/words/format-date.ts";
import type { DeskSide } from "../desk-side.ts";
import { planSays } from "./plan-side.ts";

/** The plans in force at a school, each in a sentence. */
export async function planLines(desk: DeskSide, viewer: StaffViewer) {
  const plans = await desk.plans.inForce(viewer);
  if (plans.length === 0) return [];
  const [staff, { calendar }] = await Promise.all([desk.colleagues(viewer), desk.school(viewer)]);
  const name = (id: string) => staff.find((one) => one.id === id)?.name ?? "Somebody who has left";
  return plans.map(({ guardian, plan }) => ({
    ...{ guardian, isLate: plan.isLate },
    says: planSays(plan, planWords("en", plan.terms), name, (date) => formatDate(date, "en-GB", calendar.tz)),
  }));
}
