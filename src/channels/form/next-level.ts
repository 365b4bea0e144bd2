import { randomUUID } from "node:crypto";
import { dueAt } from "../../calendar/due.ts";
import type { Escalate } from "../../inquiry/command.ts";
import { wordsIn } from "../../letters/words/words-in.ts";
import type { Database } from "../../store/database.ts";
import { keep } from "../../store/keep.ts";
import type { Found } from "./found.ts";
import { escalationLetter } from "./letter-for.ts";

type Place = { district: number; school: number };

/**
 * The escalation one level up from whoever has the inquiry now: the owner's supervisor, else the first supervisor of
 * the school who is not already it. Null when nobody stands above.
 */
export async function nextLevel(
  tx: Database,
  { district, school }: Place,
  found: Found,
  asked: { askedBy: "guardian" | "sweep"; reason: string },
): Promise<Escalate | null> {
  const { inquiry, calendar, now } = found;
  const holder = inquiry.escalation?.state === "asked" ? inquiry.escalation.to : inquiry.owner;
  const staff = await tx
    .selectFrom("staff")
    .select(["id", "name", "title", "roles", "supervisor_id", "schools"])
    .where("district_id", "=", district)
    .where("active", "=", true)
    .execute();
  const here = staff.filter(({ schools }) => schools.includes(school));
  const above = here.find(({ id }) => id === here.find((one) => one.id === holder)?.supervisor_id);
  const mayTake = (roles: readonly string[] | undefined) =>
    roles?.some((role) => role === "supervisor" || role === "privacy_officer");
  // Whoever is away is passed over unless who stands in may take it.
  const to = [above, ...here.filter(({ roles }) => roles.includes("supervisor"))].find((one) => {
    const there = one && found.present(one.id);
    return (
      one && one.id !== holder && there !== holder && mayTake(here.find(({ id }) => id === there)?.roles)
    );
  });
  if (!to) return null;
  const there = here.find(({ id }) => id === found.present(to.id)) ?? to;
  const until = dueAt({ days: 3, unit: "business_day" }, now, calendar);
  const { steps } = wordsIn(inquiry.language);
  const nextStep = asked.askedBy === "guardian" ? steps.reads(there.name) : steps.takesOver(there.name);
  return {
    kind: "escalate",
    id: randomUUID(),
    to: to.id,
    reason: keep(asked.reason),
    tried: keep(
      asked.askedBy === "guardian" ? "The parent read our answers." : "It waited for somebody to accept it.",
    ),
    nextStep: keep(nextStep),
    until,
    askedBy: asked.askedBy,
    ...(found.email && { letter: escalationLetter({ to: there.id, nextStep, until, fixed: true }, found) }),
  };
}
