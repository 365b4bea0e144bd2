import type { Role } from "../inquiry/actor.ts";
import { absenceOf } from "./absence.ts";
import { above, answeringTo } from "./organisation.ts";
import { present } from "./whom.ts";
import type { World } from "./world.ts";

/** Why somebody is the next: what stands beside their name. */
export type Why = "ladder" | "topic" | "above_holder" | "above_subject" | "nobody_nearer" | "governors";
export type Next = { to: string; why: Why };

/** What the next level depends on, beside the people. */
export type Asked = {
  /** Whom it is about. */
  subjects: readonly string[];
  /** Who has it now, or was asked last. */
  holder: string | null;
  /** Everybody who was asked before, and anybody else who is no choice: nothing goes round in a circle. */
  tried: readonly string[];
};

type Facts = Pick<World, "staff" | "date" | "absences" | "tree" | "governors" | "apart">;

/** May take over what is escalated: a supervisor or a designated person. */
export const mayTake = (roles: readonly Role[] | undefined): boolean =>
  roles?.some((role) => role === "supervisor" || role === "privacy_officer") ?? false;

/** May have an inquiry at all: whoever only administers or audits the desk cannot work on one. */
export const mayHave = (roles: readonly Role[] | undefined): boolean =>
  roles?.some((role) => role !== "administrator" && role !== "auditor") ?? false;

/**
 * The next level: the nearest person above whom it is about, or above whoever has it, who may take it, is there or has a
 * stand-in who may, and was not asked before; whoever is kept from it is passed over. With nobody left on that way, another
 * supervisor who does not answer to the holder; then somebody who is away; then the governors' contact. Null: the way ends
 * here.
 */
export function nextUp({ subjects, holder, tried }: Asked, world: Facts): Next | null {
  const { staff, tree = [], governors, apart, date, absences } = world;
  if (holder !== null && holder === governors?.id) return null;
  const out = new Set([...tried, ...(holder ? [holder] : [])]);
  const may = (id: string): boolean => {
    const there = present(id, world).id;
    const roles = staff.find((one) => one.id === there)?.roles;
    return !out.has(id) && !out.has(there) && staff.some((one) => one.id === id) && mayTake(roles);
  };
  const isThere = (id: string) => absenceOf(id, date, absences) === null || present(id, world).id !== id;
  const starts = subjects.length > 0 ? subjects : holder ? [holder] : [];
  const nearest = starts.flatMap((one) => above(one, tree)).filter(may);
  const below = holder ? answeringTo([holder], tree) : new Set<string>();
  const others = staff
    .filter(({ id, roles }) => !below.has(id) && may(id) && (roles.includes("supervisor") || apart?.size))
    .sort((a, b) => Number(b.roles.includes("supervisor")) - Number(a.roles.includes("supervisor")))
    .map(({ id }) => id);
  const to = [...nearest, ...others].find(isThere) ?? nearest[0] ?? others[0];
  if (to !== undefined)
    return {
      to,
      why: !nearest.includes(to) ? "nobody_nearer" : subjects.length > 0 ? "above_subject" : "above_holder",
    };
  return governors && !out.has(governors.id) ? { to: governors.id, why: "governors" } : null;
}

/**
 * Whom the form proposes to a member of staff: who decides the complaint's stage on its ladder; who answers for the topic;
 * else the next level. Each only if they may take it, may know of it and were not asked before.
 */
export function propose(
  asked: Asked & { topicOwner: string | null; decider?: string | null },
  world: Facts,
): Next | null {
  const { topicOwner, decider = null, holder, tried } = asked;
  const isFree = (one: string | null): one is string => {
    const owner = one && world.staff.find(({ id }) => id === one);
    const there = one && world.staff.find(({ id }) => id === present(one, world).id);
    return (
      !!owner &&
      !!there &&
      mayTake(there.roles) &&
      ![holder, ...tried].some((id) => id === owner.id || id === there.id)
    );
  };
  if (isFree(decider)) return { to: decider, why: "ladder" };
  if (isFree(topicOwner)) return { to: topicOwner, why: "topic" };
  return nextUp(asked, world);
}
