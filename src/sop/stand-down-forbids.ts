import type { Actor } from "../inquiry/actor.ts";
import type { CommandOf } from "../inquiry/command.ts";
import type { Inquiry } from "../inquiry/state.ts";
import type { Forbidden } from "./clause.ts";
import type { World } from "./world.ts";

type Emergency = NonNullable<Inquiry["emergency"]>;
type StandDown = CommandOf<"standDownEmergency" | "secondStandDown">;

/** Who may not turn which of the two keys of a stand-down, and why. */
export function standDownForbids(command: StandDown, emergency: Emergency, world: World): Forbidden | null {
  const may = world.acting.roles.includes("supervisor") || emergency.to.includes(idOf(world.actor));
  if (command.kind === "secondStandDown") {
    if (!emergency.alone)
      return {
        because: "Nobody stood this emergency down alone.",
        instead: "Read the timeline; nothing more is asked here.",
      };
    if (!may) return notTheirs;
    return isSame(emergency.alone, world.actor) || world.actor.kind !== "staff" ? another : null;
  }
  if (emergency.state === "stood_down")
    return {
      because: "This emergency was stood down.",
      instead: "Read the timeline; speak to the person who has it.",
    };
  if (!may) return notTheirs;
  const { standDown: asked } = emergency;
  if (!asked && !command.reason?.words.trim())
    return {
      because: "Nobody has said why it is over.",
      instead: "Write the reason in one sentence, for the record.",
    };
  return asked && (isSame(asked.by, world.actor) || world.actor.kind !== "staff") ? another : null;
}

const notTheirs: Forbidden = {
  because: "Only a designated person or a supervisor may stand an emergency down.",
  instead: "Press “I have it” if you are dealing with it, and tell the designated person.",
};
const another: Forbidden = {
  because: "Standing an emergency down takes two people, and the first was you.",
  instead: "Ask a second person to open this page and agree. Until then it goes on.",
};

/** Are these two acts of one and the same person? */
export const isSame = (a: Actor, b: Actor): boolean =>
  a.kind === b.kind && idOf(a) === idOf(b) && idOf(a) !== "";
const idOf = (actor: Actor): string => ("id" in actor && actor.id) || "";
