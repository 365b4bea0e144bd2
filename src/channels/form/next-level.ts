import { dueAt } from "../../calendar/due.ts";
import type { Escalate } from "../../inquiry/command.ts";
import type { Place } from "../../inquiry/place.ts";
import { wordsIn } from "../../letters/words/words-in.ts";
import { nextUp } from "../../sop/next-up.ts";
import type { Database } from "../../store/database.ts";
import { keep } from "../../store/keep.ts";
import { newId } from "../../store/new-id.ts";
import type { Found } from "./found.ts";
import { escalationLetter, named } from "./letter-for.ts";
import { waysUp } from "./ways-up.ts";

/**
 * The escalation one level up from whoever has the inquiry now, over the organisation's tree: never to whom it is about or
 * who answers to them, never to somebody who was asked before, at last to the governors' contact. Null when nobody stands
 * above.
 */
export async function nextLevel(
  tx: Database,
  place: Place,
  found: Found,
  asked: { askedBy: "guardian" | "sweep"; reason: string },
): Promise<Escalate | null> {
  const { inquiry, calendar, now } = found;
  const { world, tried, subjects } = await waysUp(tx, place, found, asked.reason);
  const holder = inquiry.escalation?.state === "asked" ? inquiry.escalation.to : inquiry.owner;
  const next = nextUp({ subjects, holder, tried }, world);
  if (!next) return null;
  const there = named(found.present(next.to), found) ?? named(next.to, found);
  const until = dueAt({ days: 3, unit: "business_day" }, now, calendar);
  const { steps } = wordsIn(inquiry.language);
  const who = there?.name ?? "";
  const nextStep = asked.askedBy === "guardian" ? steps.reads(who) : steps.takesOver(who);
  return {
    kind: "escalate",
    id: newId(),
    to: next.to,
    reason: keep(asked.reason),
    tried: keep(
      asked.askedBy === "guardian"
        ? "The parent read our answers."
        : inquiry.escalation?.state === "asked"
          ? "It waited for somebody to accept it."
          : "Whoever has it was reminded.",
    ),
    nextStep: keep(nextStep),
    until,
    askedBy: asked.askedBy,
    ...(found.email && {
      letter: escalationLetter({ to: there?.id ?? next.to, nextStep, until, fixed: true }, found),
    }),
  };
}
