import type { Command } from "../inquiry/command.ts";
import type { Inquiry } from "../inquiry/state.ts";
import { nextUp } from "./next-up.ts";
import { answeringTo } from "./organisation.ts";
import { among } from "./whom.ts";
import type { World } from "./world.ts";

/** Whom an inquiry is about: who was named, and who is being named. */
export const subjectsOf = (inquiry: Pick<Inquiry, "subjects"> | null, command?: Command): string[] => [
  ...new Set([
    ...(inquiry?.subjects ?? []).map(({ staff }) => staff),
    ...(command?.kind === "nameSubject" ? [command.staff] : []),
    ...(command?.kind === "receive" ? (command.subjects ?? []) : []),
  ]),
];

/** From whom an inquiry is kept: whom it is about, and all who answer to them. */
export const keptFrom = (
  inquiry: Inquiry | null,
  command: Command,
  { tree = [] }: Pick<World, "tree">,
): Set<string> => answeringTo(subjectsOf(inquiry, command), tree);

/**
 * The world in which those people are not there: nothing that the procedure decides can choose, tell or wait for one of
 * them, because it knows of none. Who stands in for others is no exception.
 */
export function without(
  apart: ReadonlySet<string>,
  world: World,
  inquiry: Inquiry | null,
  command?: Command,
): World {
  if (apart.size === 0) return world;
  const isThere = (id: string | null) => id !== null && !apart.has(id);
  const there = (id: string | null) => (isThere(id) ? id : null);
  const left: World = {
    ...world,
    ...{ apart, ...among(world, apart) },
    topicOwner: there(world.topicOwner),
  };
  const subjects = subjectsOf(inquiry, command);
  const standby = nextUp({ subjects, holder: null, tried: [] }, left)?.to ?? null;
  const designated = world.designated.filter(isThere);
  return {
    ...left,
    standby,
    // Life safety goes first, but never to whom it is about: somebody who may know is called.
    designated: designated.length > 0 || standby === null ? designated : [standby],
  };
}
