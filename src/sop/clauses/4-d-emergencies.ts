import type { Clause } from "../clause.ts";
import { plusMinutes } from "../dates.ts";
import { wordsOf } from "../sentences.ts";

/** Immediately refer to appropriate personnel, follow school emergency protocols. */
export const emergencies: Clause = {
  id: "4.d",
  words: wordsOf("4.d"),
  obliges(happening, _, world) {
    if (happening.kind !== "emergencyRaised") return null;
    const minutes = world.edition.confirmEmergencyWithin[happening.severity];
    return {
      until: plusMinutes(world.now, minutes),
      why: `A named person confirms within ${minutes} minutes. Minutes run day and night; no calendar stretches them.`,
    };
  },
  metBy: (happening) => happening.kind === "emergencyConfirmed" || happening.kind === "emergencyStoodDown",
  forbids(command, inquiry, world) {
    const raised = inquiry?.emergency;
    if (command.kind === "confirmEmergency" || command.kind === "standDownEmergency") {
      if (!raised)
        return {
          because: "No emergency was raised here.",
          instead: "Log a new inquiry if somebody is in danger.",
        };
      if (
        raised.state === "stood_down" ||
        (raised.state === "confirmed" && command.kind === "confirmEmergency")
      )
        return {
          because:
            raised.state === "confirmed" ? "Somebody has it already." : "This emergency was stood down.",
          instead: "Read the timeline; speak to the person who has it.",
        };
      const may = world.acting.roles.includes("supervisor") || raised.to.includes(idOf(world));
      if (command.kind === "standDownEmergency" && !may)
        return {
          because: "Only a designated person or a supervisor may stand an emergency down.",
          instead: "Press “I have it” if you are dealing with it, and tell the designated person.",
        };
    }
    if (raised?.state !== "raised") return null;
    if (command.kind === "close")
      return {
        because: "This may be an emergency, and nobody has confirmed that they have it.",
        instead: "Confirm it or stand it down with a reason, then close.",
      };
    if (command.kind === "reply" && command.how === "letter")
      return {
        because:
          "This may be an emergency: a letter is too slow, and nobody has confirmed that they have it.",
        instead: `Ring the parent, or ${world.edition.emergencyNumber}. Confirm or stand down the emergency first.`,
      };
    return null;
  },
};

const idOf = ({ actor }: { actor: { kind: string; id?: string | null } }) =>
  actor.kind === "staff" ? (actor.id ?? "") : "";
