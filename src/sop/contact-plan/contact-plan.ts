import type { Role } from "../../inquiry/actor.ts";
import type { Refusal } from "../../inquiry/refusal.ts";
import type { Moment } from "../../inquiry/words.ts";
import type { planWays, rhythms } from "../../letters/words/contact-plan-words.ts";
import type { Edition } from "../edition.ts";
import { wordsOf } from "../sentences.ts";

/** How somebody is answered who writes very often. Local dates. */
export type PlanTerms = {
  /** Why, and what was tried before: for the record. */
  reason: string;
  tried: string;
  /** What the parent is told about why. */
  said: string;
  contact: string;
  rhythm: (typeof rhythms)[number];
  ways: (typeof planWays)[number][];
  reviewBy: string;
};
/** How often they wrote, as it was when it was decided. */
export type Evidence = { contacts: number; days: number };

export type PlanDone =
  | { act: "decided"; terms: PlanTerms; evidence: Evidence }
  /** Looked at again: it goes on to another date, in other terms or the same. */
  | { act: "reviewed"; terms: PlanTerms }
  | { act: "ended"; reason: string }
  /** The date on which it was to be looked at has passed. */
  | { act: "late"; reviewBy: string };
export type PlanAct = { seq: number; at: Moment; by: string | null } & PlanDone;
export type ContactPlan = {
  terms: PlanTerms;
  evidence: Evidence;
  decidedBy: string;
  since: Moment;
  isLate: boolean;
};

/** The plan that its acts tell; null where none is in force. */
export function planOf(acts: readonly PlanAct[]): ContactPlan | null {
  let plan: ContactPlan | null = null;
  for (const act of acts) plan = after(plan, act);
  return plan;
}

function after(plan: ContactPlan | null, act: PlanAct): ContactPlan | null {
  if (act.act === "decided")
    return {
      terms: act.terms,
      evidence: act.evidence,
      since: act.at,
      isLate: false,
      decidedBy: act.by ?? "",
    };
  if (!plan || act.act === "ended") return null;
  return act.act === "reviewed" ? { ...plan, terms: act.terms, isLate: false } : { ...plan, isLate: true };
}

/** So many contacts in so many days come before a plan; an edition that does not say asks for ten in thirty days. */
export const planAfter = ({ contactPlanAfter }: Pick<Edition, "contactPlanAfter">): Evidence =>
  contactPlanAfter ?? { contacts: 10, days: 30 };
/** The longest that a plan goes on unseen, in days. */
const longest = 183;

export type PlanCommand =
  | { act: "decide"; terms: PlanTerms }
  | { act: "review"; terms: PlanTerms }
  | { act: "end"; reason: string };
type Facts = {
  roles: readonly Role[];
  evidence: Evidence;
  needed: Evidence;
  /** The school's local date. */
  today: string;
  /** The staff who may be the contact. */
  staff: readonly string[];
};

/**
 * A senior person decides it, in writing, after everything reasonable was tried (SOP 3.4, 6): never before somebody wrote very
 * often, never without a date of review, and never longer than half a year. Who may decide it may loosen and end it.
 */
export function decidePlan(
  plan: ContactPlan | null,
  command: PlanCommand,
  { roles, evidence, needed, today, staff }: Facts,
): { done: PlanDone } | { refused: Refusal } {
  if (!roles.includes("supervisor"))
    return no(
      "How somebody is answered who writes often is decided by a senior person.",
      "Tell your supervisor what you saw; everything is answered as before until then.",
    );
  if (command.act === "end") {
    if (!plan) return no("There is no plan here.", "Nothing has to be done.");
    return command.reason.trim()
      ? { done: { act: "ended", reason: command.reason } }
      : no("The reason is missing.", "Write in one sentence why it ends.");
  }
  const { terms } = command;
  if (!staff.includes(terms.contact))
    return no("Nobody who works here was chosen.", "Choose the one person who answers.");
  if (terms.ways.length === 0) return no("No way to answer was chosen.", "Choose at least one.");
  if (terms.reviewBy <= today || terms.reviewBy > later(today, longest))
    return no(
      "It is looked at again within half a year.",
      "Choose a date after today and within half a year.",
    );
  if (command.act === "review")
    return plan ? { done: { act: "reviewed", terms } } : no("There is no plan here.", "Decide one first.");
  if (plan) return no("A plan is in force.", "Look at it again, or end it.");
  if (evidence.contacts < needed.contacts)
    return no(
      `They wrote ${evidence.contacts} ${evidence.contacts === 1 ? "time" : "times"} in ${evidence.days} days. A plan comes after ${needed.contacts}.`,
      "Answer as before, and talk with them about what they need.",
    );
  return { done: { act: "decided", terms, evidence } };
}

const later = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
const no = (because: string, instead: string): { refused: Refusal } => ({
  refused: { clause: "3.4.b", words: wordsOf("3.4.b"), because, instead },
});
