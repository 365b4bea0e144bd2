import type { CommandOf } from "../../inquiry/command.ts";
import type { Happening } from "../../inquiry/entry.ts";
import { type Inquiry, isUnanswered } from "../../inquiry/state.ts";
import { kept } from "../../inquiry/words.ts";
import { onDuty } from "../chain/on-duty.ts";
import type { World } from "../world.ts";

/**
 * Two keys: one person asks with a reason, another one turns it. Alone only who is the only one on duty, where the edition
 * lets them; a second person then looks at it later. Whatever is still to be answered goes its ordinary way again.
 */
export function standDown(
  { falseAlarm, reason }: CommandOf<"standDownEmergency">,
  inquiry: Inquiry,
  world: World,
): Happening[] {
  const { emergency, closed, joined } = inquiry;
  const resumes = !closed && !joined && isUnanswered(inquiry) && ({ resumes: true } as const);
  const of = emergency?.id ?? "";
  const asked = emergency?.standDown;
  if (asked)
    return [
      {
        kind: "emergencyStoodDown",
        emergency: of,
        falseAlarm: asked.falseAlarm,
        reason: reason ? kept(reason) : asked.reason,
        ...(asked.by.kind === "staff" && { askedBy: asked.by.id }),
        ...resumes,
      },
    ];
  if (!reason) throw new Error("a clause lets nobody stand an emergency down without a reason");
  if (isAlone(emergency?.protocols ?? [], world))
    return [
      {
        kind: "emergencyStoodDown",
        emergency: of,
        falseAlarm,
        reason: kept(reason),
        alone: true,
        ...resumes,
      },
    ];
  return [{ kind: "emergencyStandDownAsked", emergency: of, falseAlarm, reason: kept(reason) }];
}

/** Is the acting person the only one on duty, and does the edition let them act alone? */
function isAlone(protocols: readonly string[], world: World): boolean {
  if (!world.edition.standDownAlone || !world.chain || world.actor.kind !== "staff") return false;
  const { id: me } = world.actor;
  const duty = onDuty(protocols, world, world.now);
  return duty.some(({ id }) => id === me) && duty.every(({ id }) => id === me);
}
