import type { Command } from "../../inquiry/command.ts";
import type { Clause } from "../clause.ts";
import { joiningForbids } from "../joining.ts";
import { leavingForbidden } from "../leaving-forbidden.ts";
import { wordsOf } from "../sentences.ts";

const afterClosing = new Set<Command["kind"]>([
  "addMessage",
  "addMachineMessage",
  "note",
  "rate",
  "reopen",
  "askFeedback",
  "tellTooLong",
  "recordDelivery",
  "sendAgain",
  "takeBack",
  "reschedule",
  "lapse",
  "warn",
  "waive",
  "alert",
  "ring",
  "recordAlert",
  "confirmEmergency",
  "standDownEmergency",
  "secondStandDown",
  "noteShared",
  "recount",
  "standAgain",
]);
const done: Partial<Record<string, string>> = {
  replied: "replied",
  escalated: "escalated it",
  closed: "closed it",
  reopened: "opened it again",
  acknowledged: "acknowledged it",
};

/** Document all communications and actions in the appropriate system or log. */
export const document: Clause = {
  id: "3.5.a",
  words: wordsOf("3.5.a"),
  forbids(command, inquiry, world) {
    if (!inquiry) return null;
    if (command.kind === "receive")
      return { because: "This inquiry is in the record already.", instead: "Open it and add to it." };
    const joining = joiningForbids(command, inquiry, world);
    if (joining) return joining;
    // Somebody acted on an older view: what the other did must be seen before it is repeated or contradicted.
    if ("seen" in command && command.seen !== undefined) {
      const { seen } = command;
      if (seen > inquiry.seq)
        return {
          because: `Entry ${seen} is not in this inquiry; its last is ${inquiry.seq}.`,
          instead: "Load it again, then send yours if it is still needed. Your words are kept.",
        };
      const other = inquiry.acts.findLast(
        (act) =>
          act.seq > seen &&
          act.kind !== "acknowledged" &&
          act.by.kind !== "system" &&
          !isSame(act.by, world.actor),
      );
      if (other) {
        const who = ("id" in other.by && other.by.id && world.names[other.by.id]) || "The parent";
        return {
          because: `${who} ${done[other.kind] ?? "acted"} ${ago(other.at, world.now)}, after you opened this page.`,
          instead: "Read what was added, then send yours again if it is still needed. Your words are kept.",
        };
      }
    }
    if (inquiry.closed && command.kind === "close")
      return { because: "This inquiry is closed already.", instead: "Nothing more is needed." };
    const goesFurther = command.kind === "takeUp" || command.kind === "askFormal";
    const byGuardian =
      (command.kind === "escalate" && command.askedBy === "guardian") ||
      (goesFurther && world.actor.kind === "guardian");
    if (inquiry.closed && !afterClosing.has(command.kind) && !byGuardian)
      return {
        because: "This inquiry is closed.",
        instead: "Open it again first; that is recorded too.",
        toParent: "closed",
      };
    if (command.kind === "reopen" && !inquiry.closed)
      return { because: "This inquiry is open.", instead: "Nothing more is needed." };
    if (command.kind === "waive" && !inquiry.duties.some(({ id, over }) => id === command.duty && !over))
      return {
        because: "Nothing of that name is owed here.",
        instead: "Choose one of the duties that are still owed.",
      };
    if (command.kind === "sendAgain") {
      const letter = inquiry.letters.find(({ id }) => id === command.letter);
      if (letter?.state === "handed_over")
        return {
          because: "This letter was handed over already.",
          instead: "Write a new one if there is more to say.",
        };
      if (letter?.state === "taken_back")
        return {
          because: "This letter was taken back before it left.",
          instead: "Its words are kept in the composer: send them from there.",
        };
      if (!letter)
        return {
          because: "There is no such letter in this inquiry.",
          instead: "Choose one of its letters, or write a new one.",
        };
    }
    const leaving = leavingForbidden(command, inquiry, world);
    if (leaving) return leaving;
    if (command.kind === "rate" && inquiry.rated)
      return {
        because: "You have already told us; thank you.",
        instead: "Add a message if something is still open.",
        toParent: "rated",
      };
    return null;
  },
};

const isSame = (a: { kind: string; id?: string | null }, b: { kind: string; id?: string | null }) =>
  a.kind === b.kind && a.id === b.id;

/** How long ago, for a person: "two minutes ago". */
function ago(at: string, now: string): string {
  const minutes = Math.max(0, Math.round((Date.parse(now) - Date.parse(at)) / 60_000));
  const words = [
    "less than a minute",
    "one minute",
    "two minutes",
    "three minutes",
    "four minutes",
    "five minutes",
  ];
  if (minutes < 60) return `${words[minutes] ?? `${minutes} minutes`} ago`;
  const hours = Math.round(minutes / 60);
  if (hours < 24) return hours === 1 ? "an hour ago" : `${hours} hours ago`;
  const days = Math.round(hours / 24);
  return days === 1 ? "a day ago" : `${days} days ago`;
}
