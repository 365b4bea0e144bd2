import type { Role } from "../inquiry/actor.ts";
import type { Duty, Inquiry } from "../inquiry/state.ts";
import { type Present, standIn } from "./absence.ts";
import { reminderOf, type Told } from "./reminders.ts";
import type { World } from "./world.ts";

type Facts = Pick<World, "date" | "absences" | "staff">;

/**
 * Somebody who is there today: the person, who stands in for them, or, when all of those are away, somebody of the office.
 * When nobody at all is there it stays with the person.
 */
export function present(person: string, world: Facts): Present {
  const { date } = world;
  const found = standIn(person, date, world.absences);
  if (found) return found;
  const own = world.absences.filter(({ staff }) => staff === person).map(({ id }) => id);
  const office = withRole("office", world).find((one) => standIn(one, date, world.absences)?.id === one);
  return { id: office ?? person, absences: own.slice(0, 1) };
}

/** Who is away and who is there, without those from whom something is kept: none of them stands in for anybody. */
export function among({ date, absences, staff }: Facts, apart: ReadonlySet<string>): Facts {
  const there = (id: string | null) => (id !== null && !apart.has(id) ? id : null);
  return {
    date,
    absences: absences.map((one) => ({
      ...one,
      deputy: there(one.deputy),
      supervisor: there(one.supervisor),
    })),
    staff: staff.filter(({ id }) => !apart.has(id)),
  };
}

/** The owner to write down: somebody who is there, with the absence that explains it. */
export function ownerNow(person: string, world: Facts): { id: string; absence?: string } {
  const { id, absences } = present(person, world);
  const [absence] = absences;
  return { id, ...(absence && id !== person && { absence }) };
}

/** Several people as they are there today, nobody twice, with the absences that explain it. */
export function allPresent(people: readonly string[], world: Facts): { to: string[]; absences: string[] } {
  const found = people.map((one) => present(one, world));
  return {
    to: [...new Set(found.map(({ id }) => id))],
    absences: [...new Set(found.flatMap(({ absences }) => absences))],
  };
}

/** Whom the edition tells of a duty that comes near its date, or that has missed it. Nobody stays untold: else the office. */
export function whomToTell(
  duty: Duty,
  inquiry: Inquiry,
  world: Facts & Pick<World, "edition" | "standby" | "governors">,
  when: "warn" | "breach",
): { tell: string[]; absences?: string[]; climbs?: true } {
  const { [when]: asked, climbs } = reminderOf(duty.clause, world.edition);
  const owners = ownersOf(duty, inquiry, world);
  const of: Record<Told, () => string[]> = {
    owner: () => owners,
    supervisor: () => owners.flatMap((one) => world.staff.find(({ id }) => id === one)?.supervisor ?? []),
    office: () => withRole("office", world),
    privacy_officer: () => withRole("privacy_officer", world),
  };
  const named = asked.flatMap((part) => of[part]());
  const office = withRole("office", world);
  const { standby } = world;
  const others = office.length > 0 || !standby ? office : [standby];
  const { to, absences } = allPresent(asked.length > 0 && named.length === 0 ? others : named, world);
  return {
    tell: to.slice(0, 20),
    ...(absences.length > 0 && { absences: absences.slice(0, 20) }),
    ...(climbs === when && { climbs: true as const }),
  };
}

/** Who answers for a duty: who gave the date, or was asked to take over; and who has the inquiry, if they left or it changed hands. */
function ownersOf(
  { clause, owner }: Duty,
  inquiry: Inquiry,
  { staff, governors }: Facts & Pick<World, "governors">,
): string[] {
  const asked = clause === "6.b" && inquiry.escalation?.state === "asked" ? inquiry.escalation.to : null;
  const decides = clause === "2.c" ? inquiry.complaint?.decider : null;
  const here = (id: string | null | undefined): id is string =>
    staff.some((one) => one.id === id) || (id != null && governors?.id === id);
  const own = [asked ?? decides ?? owner ?? inquiry.owner].filter(here);
  return [...new Set([...own, ...(asked ? [] : [inquiry.owner].filter(here))])];
}

/** Those of some people who may know of the inquiry; with none of them left, who has it where nobody else is. */
export function whomOf(
  people: readonly string[],
  { apart, standby }: Pick<World, "apart" | "standby">,
): string[] {
  const may = people.filter((id) => !apart?.has(id));
  return may.length > 0 || !standby ? may : [standby];
}

/** The active staff with a role. */
export const withRole = (role: Role, { staff }: Pick<World, "staff">): string[] =>
  staff.filter(({ roles }) => roles.includes(role)).map(({ id }) => id);
