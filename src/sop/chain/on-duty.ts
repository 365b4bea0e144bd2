import type { Calendar } from "../../calendar/calendar.ts";
import { type AlertWay, alertWays, type Moment } from "../../inquiry/words.ts";
import { standIn } from "../absence.ts";
import type { World } from "../world.ts";
import type { Chain, Chains, Link } from "./chain.ts";
import { holds } from "./holds.ts";

/** Somebody who answers now. `insteadOf`: whom they stand in for; `absences`: why. `link`: its place in the order. */
export type OnDuty = { id: string; link: number; ways: AlertWay[]; insteadOf?: string; absences: string[] };

export type DutyFacts = Pick<World, "date" | "absences" | "staff" | "designated"> & {
  calendar: Calendar;
  chain?: Chains | undefined;
};

const everyWay: AlertWay[] = [...alertWays];

/** The chain of the first of these protocols that has its own, else the school's; null where it has none. */
const chainFor = ({ chains }: Pick<Chains, "chains">, protocols: readonly string[]): Chain | null => {
  const own = protocols.map((code) => chains[code]).find((one) => one && one.links.length > 0);
  const rest = chains["*"];
  return own ?? (rest && rest.links.length > 0 ? rest : null);
};

/**
 * Who answers now, in order, nobody twice and nobody who is away. Never empty for want of a plan: a school without a
 * chain, or whose chain nobody answers at this hour, turns to its designated persons, then to those who lead it. Empty
 * only when nobody of the school is there at all: then the district is.
 */
export function onDuty(protocols: readonly string[], facts: DutyFacts, now: Moment): OnDuty[] {
  const chain = facts.chain && chainFor(facts.chain, protocols);
  const planned = chain ? there(chain.links, facts, now) : [];
  if (planned.length > 0) return planned;
  const lead = facts.staff
    .filter(({ roles }) => roles.includes("supervisor"))
    .concat(facts.staff.filter(({ roles }) => roles.includes("administrator")));
  const people = [...(chain ? [] : facts.designated), ...lead.map(({ id }) => id)];
  return there(
    people.map((staff): Link => ({ staff, hours: "always", ways: everyWay })),
    facts,
    now,
  );
}

function there(links: readonly Link[], facts: DutyFacts, now: Moment): OnDuty[] {
  const found: OnDuty[] = [];
  for (const [place, { staff, hours, ways, deputy }] of links.entries()) {
    if (!holds(hours, facts.calendar, now)) continue;
    const is = present(staff, facts) ?? (deputy ? present(deputy, facts, staff) : null);
    if (!is || found.some(({ id }) => id === is.id)) continue;
    found.push({ ...is, link: place + 1, ways: ways.includes("screen") ? ways : ["screen", ...ways] });
  }
  return found;
}

/** The person, or who stands in for them, if they still work here. */
function present(person: string, { date, absences, staff }: DutyFacts, insteadOf?: string) {
  const found = standIn(person, date, absences);
  if (!found || !staff.some(({ id }) => id === found.id)) return null;
  const planned = insteadOf ?? person;
  const own = insteadOf ? absences.filter(({ staff: away }) => away === insteadOf).map(({ id }) => id) : [];
  return {
    id: found.id,
    absences: [...new Set([...own, ...found.absences])],
    ...(found.id !== planned && { insteadOf: planned }),
  };
}
