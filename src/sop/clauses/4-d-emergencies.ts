import type { Clause, Forbidden } from "../clause.ts";
import { plusMinutes, within } from "../dates.ts";
import { statusForbids } from "../incident/status-forbids.ts";
import { wordsOf } from "../sentences.ts";
import { isSame, standDownForbids } from "../stand-down-forbids.ts";

/** Immediately refer to appropriate personnel, follow school emergency protocols. */
export const emergencies: Clause = {
  id: "4.d",
  words: wordsOf("4.d"),
  obliges(happening, _, world) {
    if (happening.kind === "emergencyStoodDown" && happening.alone && world.edition.standDownAlone)
      return within(world.edition.standDownAlone, world.now, world, "started");
    if (happening.kind !== "emergencyRaised") return null;
    const minutes = world.edition.confirmEmergencyWithin[happening.severity];
    return {
      until: plusMinutes(world.now, minutes),
      why: `A named person confirms within ${minutes} minutes. Minutes run day and night; no calendar stretches them.`,
    };
  },
  metBy: ({ kind }) =>
    kind === "emergencyConfirmed" || kind === "emergencyStoodDown" || kind === "standDownSeconded",
  forbids(command, inquiry, world) {
    const status = statusForbids(command, world);
    if (status) return status;
    const raised = inquiry?.emergency;
    if (command.kind === "standDownEmergency" || command.kind === "secondStandDown")
      return raised ? standDownForbids(command, raised, world) : noEmergency;
    if (command.kind === "confirmEmergency") {
      if (!raised) return noEmergency;
      const hasIt = raised.state === "confirmed" ? raised.by : null;
      if (hasIt && command.takesOver)
        return isSame(hasIt, world.actor)
          ? { because: "You have it already.", instead: "Stay with it until it is over." }
          : null;
      if (raised.state !== "raised")
        return {
          because:
            raised.state === "confirmed" ? "Somebody has it already." : "This emergency was stood down.",
          instead: "Read the timeline; speak to the person who has it.",
        };
    }
    if (command.kind === "tickStep" && (!raised || raised.state === "stood_down"))
      return { because: "No emergency is going on here.", instead: "Write a note instead." };
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

const noEmergency: Forbidden = {
  because: "No emergency was raised here.",
  instead: "Log a new inquiry if somebody is in danger.",
};
