import { answerIn } from "../answer-in.ts";
import type { Clause } from "../clause.ts";
import { within } from "../dates.ts";
import { independence } from "../independence.ts";
import { apartForbids } from "../joining.ts";
import { mayHave } from "../next-up.ts";
import { wordsOf } from "../sentences.ts";
import { present } from "../whom.ts";

/** If unable to provide a satisfactory or authorized response, escalate to supervisor or designated staff member. */
export const escalate: Clause = {
  id: "6.b",
  words: wordsOf("6.b"),
  // The governors' contact has no account: nothing waits for their pressing a button.
  obliges: (happening, _, world) =>
    happening.kind === "escalated" && happening.to !== world.governors?.id
      ? within(world.edition.acceptWithin, world.now, world, "started")
      : null,
  metBy: (happening) => happening.kind === "escalationAccepted" || happening.kind === "escalationHandedBack",
  waivedBy(happening) {
    if (happening.kind === "escalated") return "escalated_again";
    if (happening.kind === "complaintOpened") return "new_date_with_complaint";
    if (
      (happening.kind === "subjectNamed" || happening.kind === "subjectFound") &&
      happening.to !== undefined
    )
      return "set_apart";
    if (happening.kind === "closed") return `closed_${happening.outcome}`;
    return answerIn(happening) ? "receiver_replied" : null;
  },
  forbids(command, inquiry, world) {
    const kept = independence(command, inquiry, world) ?? apartForbids(command, world);
    if (kept) return kept;
    if (command.kind === "assign" && !world.receiver)
      return {
        because: "This person is not on the school's staff list.",
        instead: "Choose somebody from the list.",
      };
    if (command.kind === "assign" && command.to !== world.governors?.id && !mayHave(world.receiver?.roles))
      return {
        because: `${world.receiver?.name} only administers or audits the desk, and cannot work on an inquiry.`,
        instead: "Choose somebody who answers parents, or a supervisor.",
      };
    if (command.kind === "escalate") return mayEscalate(command.to, inquiry?.escalation ?? null, world);
    if (command.kind !== "acceptEscalation" && command.kind !== "handBackEscalation") return null;
    const asked = inquiry?.escalation;
    if (asked?.state !== "asked")
      return {
        because: "No escalation is waiting for an answer here.",
        instead: "Read the timeline for who has it now.",
      };
    if (
      world.actor.kind !== "staff" ||
      (world.actor.id !== asked.to && present(asked.to, world).id !== world.actor.id)
    )
      return {
        because: "Only the person it was escalated to can accept it or hand it back.",
        instead: "Ask them to open it, or escalate it to somebody else.",
      };
    return null;
  },
};

function mayEscalate(to: string, running: { to: string; state: string } | null, world: World) {
  const { receiver, actor, governors } = world;
  // Past everybody of the staff; nobody there has to be named on a list.
  if (governors?.id === to && running?.to !== to) return null;
  const { id: there } = present(to, world);
  if (!receiver || receiver.id !== to)
    return {
      because: "The person named is not on the school's staff list.",
      instead: "Choose a supervisor or a designated person from the list.",
      toParent: "nobodyToAsk" as const,
    };
  if (actor.kind === "staff" && (actor.id === to || actor.id === there))
    return {
      because: "An inquiry cannot be escalated to oneself.",
      instead: "Choose a supervisor or a designated person.",
    };
  if (!receiver.roles.some((role) => role === "supervisor" || role === "privacy_officer"))
    return {
      because: `${receiver.name} is neither a supervisor nor a designated person.`,
      instead: "Choose a supervisor or the privacy officer; to hand over work to a colleague, assign it.",
      toParent: "nobodyToAsk" as const,
    };
  const stands = there === to ? receiver : world.staff.find(({ id }) => id === there);
  if (!stands?.roles.some((role) => role === "supervisor" || role === "privacy_officer"))
    return {
      because: `${receiver.name} is away${stands ? `, and ${stands.name}, who stands in, may not take over an escalation` : ""}.`,
      instead: "Choose another supervisor, or the privacy officer.",
    };
  if (running?.state === "asked" && running.to === to)
    return {
      because: `It is already waiting for ${receiver.name} to accept it.`,
      instead: "Wait for their answer; unaccepted by its date it climbs by itself.",
      toParent: "waitsAlready" as const,
    };
  return null;
}
type World = Parameters<NonNullable<Clause["forbids"]>>[2];
