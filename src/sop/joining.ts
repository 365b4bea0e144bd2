import type { Command, CommandOf } from "../inquiry/command.ts";
import type { Inquiry } from "../inquiry/state.ts";
import { isOpen } from "./acts/join.ts";
import type { Forbidden } from "./clause.ts";
import type { World } from "./world.ts";

/** What still happens to an inquiry that goes on in another one: its own letters and machines end here. */
const afterJoining = new Set<Command["kind"]>([
  ...(["addMachineMessage", "recordDelivery", "sendAgain", "note", "alert"] as const),
  ...(["lapse", "warn", "recount", "standAgain"] as const),
]);

/** What an inquiry that goes on elsewhere refuses, and which two cannot be told as one story. Clause 3.5.a asks. */
export function joiningForbids(command: Command, inquiry: Inquiry, world: World): Forbidden | null {
  if (inquiry.joined && !afterJoining.has(command.kind))
    return say(
      "This inquiry goes on in another one, with everything that is owed.",
      "Open that one; or take this one out of it again.",
      "closed",
    );
  switch (command.kind) {
    case "splitOff":
      return split(command, inquiry, world);
    case "takeIn":
    case "joinInto":
      return together(command, inquiry, world);
    case "letGo":
      if (!inquiry.took?.includes(command.inquiry))
        return say("That inquiry does not go on here.", "Read the timeline for where it is.");
      return inquiry.closed
        ? say("This inquiry is closed.", "Open it again first; that is recorded too.")
        : null;
    case "standAgain":
      return inquiry.joined === command.from
        ? null
        : say("This inquiry does not go on there.", "Read the timeline for where it is.");
    default:
      return null;
  }
}

function split({ message: seq, part }: CommandOf<"splitOff">, { split = [] }: Inquiry, { message }: World) {
  if (!message || message.seq !== seq)
    return say("There is no such message in this inquiry.", "Choose one of the messages in its story.");
  if (message.isFirst && !part)
    return say(
      "These words are the inquiry itself: nothing would be left here.",
      "Leave a part of them; or change what the inquiry is about.",
    );
  return split.some((one) => one.message === seq && !one.part)
    ? say("This message is a question of its own already.", "Open that one from the timeline.")
    : null;
}

function together(
  command: CommandOf<"takeIn"> | CommandOf<"joinInto">,
  inquiry: Inquiry,
  { other }: World,
): Forbidden | null {
  if (!other)
    return say("There is no such inquiry here.", "Check the reference; it has eight letters and digits.");
  const { inquiry: that } = other;
  const [lives, goes] = command.kind === "takeIn" ? [inquiry, that] : [that, inquiry];
  if (lives.id === goes.id)
    return say("These are one and the same inquiry.", "Choose another one of this parent.");
  if (goes.closed || lives.closed)
    return say(
      `${(goes.closed ? goes : lives).reference} is closed.`,
      "Open it again first, if it is not answered after all.",
    );
  if (goes.took?.length)
    return say(
      `Another inquiry goes on in ${goes.reference} already.`,
      "Put this one into that one, so that all of it stays together.",
    );
  if (hasEmergency(lives) || hasEmergency(goes))
    return say("An emergency is told by itself.", "Bring it to its end first; then put the two together.");
  if (goes.escalation?.state === "asked")
    return say(
      `Somebody was asked to take over ${goes.reference} and has not answered.`,
      "Wait for their answer, or put the other one into this one.",
    );
  if (goes.waiting)
    return say(
      `${goes.reference} waits for the parent’s answer.`,
      "Put the newer one into it: then it is that answer.",
    );
  if (goes.privacy?.state === "asked")
    return say(
      `A question to the privacy officer is open in ${goes.reference}.`,
      "Wait for the answer, or put the other one into this one.",
    );
  if (goes.duties.some((duty) => duty.clause === "5.b" && isOpen(duty)))
    return say(
      `A clock of law runs in ${goes.reference}, and stays where it was started.`,
      "Put the other one into this one.",
    );
  return null;
}

const hasEmergency = ({ emergency, duties }: Inquiry): boolean =>
  (emergency !== null && emergency.state !== "stood_down") ||
  duties.some((duty) => (duty.clause === "5.a" || duty.clause === "4.d") && isOpen(duty));

/**
 * Two inquiries of different people are never put together: each is answered to whoever asked. Nor of different children,
 * for what may be told is decided for each of them. Clause 3.3.b asks.
 */
export function strangersForbid(
  command: Command,
  inquiry: Inquiry | null,
  { other }: World,
): Forbidden | null {
  if ((command.kind !== "takeIn" && command.kind !== "joinInto") || !inquiry || !other) return null;
  const that = other.inquiry;
  const isSame = inquiry.guardian
    ? inquiry.guardian === that.guardian
    : that.guardian === null && other.sameAddress;
  if (!isSame) {
    const isUnlinked = (inquiry.guardian === null) !== (that.guardian === null);
    return say(
      isUnlinked
        ? "Only one of the two says which parent on file asks."
        : "The two come from different parents: what one asked would be answered to the other.",
      isUnlinked
        ? "Link the parent to the other one first; then put the two together."
        : "Answer each by itself.",
    );
  }
  return inquiry.student && that.student && inquiry.student !== that.student
    ? say(
        "The two are about different children: what may be told is decided for each child.",
        "Answer each by itself.",
      )
    : null;
}

/** A concern stays kept from whom it is kept: two that are kept from different people stay two. Clause 6.b asks. */
export function apartForbids(command: Command, { other }: World): Forbidden | null {
  return (command.kind === "takeIn" || command.kind === "joinInto") && other && !other.sameApart
    ? say(
        "One of the two is kept from somebody who may see the other.",
        "Answer each by itself; put together, they would be seen by too many.",
      )
    : null;
}

const say = (because: string, instead: string, toParent?: "closed"): Forbidden => ({
  because,
  instead,
  ...(toParent && { toParent }),
});
