import { isOpen } from "../calendar/is-open.ts";
import type { Command } from "../inquiry/command.ts";
import type { Inquiry } from "../inquiry/state.ts";
import type { Forbidden } from "./clause.ts";
import type { World } from "./world.ts";

const mostDays = 30;

/**
 * What forbids to choose when a letter leaves, to change it, or to take the letter back: a moment at which nobody is
 * there for the answer, or a letter that is on its way. Null: nothing does.
 */
export function leavingForbidden(command: Command, inquiry: Inquiry, world: World): Forbidden | null {
  if (command.kind === "reply" && command.scheduled && command.letter?.leaves)
    return atOddHour(command.letter.leaves, world);
  if (command.kind !== "takeBack" && command.kind !== "reschedule") return null;
  const waits = inquiry.leaving?.some(({ letter }) => letter === command.letter);
  if (!waits)
    return {
      because: "This letter does not wait any more.",
      instead: "Write another one if something has to be put right.",
    };
  if (world.onItsWay)
    return {
      because: "This letter is on its way, or was tried already.",
      instead: "Look at it in a moment. Write another one if something has to be put right.",
    };
  // At once is always right: a person is there to read the answer.
  return command.kind === "reschedule" && command.leaves > world.now
    ? atOddHour(command.leaves, world)
    : null;
}

function atOddHour(leaves: string, { now, calendar }: World): Forbidden | null {
  if (leaves <= now)
    return { because: "That moment has passed.", instead: "Send it now, or choose a later moment." };
  if (Date.parse(leaves) - Date.parse(now) > mostDays * 24 * 3_600_000)
    return {
      because: `A letter waits ${mostDays} days at the most: what it says may not be true any more by then.`,
      instead: "Choose an earlier day, or keep it as a note.",
    };
  if (!isOpen(calendar, leaves))
    return {
      because: "The office is closed at that moment: nobody would be there for the parent’s answer.",
      instead: "Choose a moment in opening hours, or “when the office opens”.",
    };
  return null;
}
