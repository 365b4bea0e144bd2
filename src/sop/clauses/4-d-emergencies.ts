import { isReminding } from "../../inquiry/emergency-changes.ts";
import type { Clause, Forbidden, Owed } from "../clause.ts";
import { plusMinutes, within } from "../dates.ts";
import { saysOver } from "../edition.ts";
import { statusForbids } from "../incident/status-forbids.ts";
import { hasStep } from "../protocols/steps.ts";
import { wordsOf } from "../sentences.ts";
import { isSame, standDownForbids } from "../stand-down-forbids.ts";
import type { World } from "../world.ts";

/** Immediately refer to appropriate personnel, follow school emergency protocols. */
export const emergencies: Clause = {
  id: "4.d",
  words: wordsOf("4.d"),
  obliges(happening, { emergency }, world) {
    if (happening.kind === "emergencyStoodDown" && happening.alone && world.edition.standDownAlone)
      return { ...within(world.edition.standDownAlone, world.now, world, "started"), step: "second_look" };
    if (
      emergency?.state === "confirmed" &&
      (happening.kind === "emergencyConfirmed" || happening.kind === "reopened")
    )
      return overBy(emergency.severity, world);
    if (happening.kind !== "emergencyRaised") return null;
    const minutes = world.edition.confirmEmergencyWithin[happening.severity];
    return {
      until: plusMinutes(world.now, minutes),
      why: `A named person confirms within ${minutes} minutes. Minutes run day and night; no calendar stretches them.`,
    };
  },
  metBy: ({ kind }) =>
    kind === "emergencyConfirmed" || kind === "emergencyStoodDown" || kind === "standDownSeconded",
  waivedBy: ({ kind }, _, { step }) => (kind === "closed" && step === "over" ? "closed" : null),
  forbids(command, inquiry, world) {
    const status = statusForbids(command, world);
    if (status) return status;
    const raised = inquiry?.emergency;
    if (command.kind === "standDownEmergency" || command.kind === "secondStandDown")
      return raised ? standDownForbids(command, raised, world) : noEmergency;
    if (command.kind === "confirmEmergency") {
      if (!raised) return noEmergency;
      const hasIt = raised.state === "confirmed" ? raised.by : null;
      if (inquiry && isReminding(inquiry)) return null;
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
    if (
      command.kind === "waive" &&
      inquiry?.duties.some(({ id, step, over }) => id === command.duty && step === "over" && !over)
    )
      return {
        because: "Somebody has this emergency, and nobody has said that it is over.",
        instead: "Stand it down with a reason, or say that you still have it once you are asked.",
      };
    if (command.kind === "tickStep" && (!raised || raised.state === "stood_down"))
      return { because: "No emergency is going on here.", instead: "Write a note instead." };
    if (command.kind === "tickStep" && !hasStep(command.protocol, command.step))
      return {
        because: "The protocols have no such step.",
        instead: "Tick a step that stands on the emergency’s card, or write a note.",
      };
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

/**
 * Until when whoever has it says that it is over, or that they still have it. Of danger to life minutes run day and night;
 * what is of the same day is asked about when the school day ends, two hours after it was taken up at the earliest.
 */
function overBy(severity: "immediate" | "same_day", world: World): Owed {
  const { immediate, same_day } = saysOver(world.edition);
  const soon = plusMinutes(world.now, immediate);
  const { until, why } = within(same_day, world.now, world, "started");
  if (severity === "same_day" && until > soon)
    return { until, why: `Whoever has it says that it is over. ${why}`, step: "over" };
  return {
    until: soon,
    why: `Whoever has it says within ${immediate} minutes that it is over, or that they still have it. Minutes run day and night.`,
    step: "over",
  };
}

const noEmergency: Forbidden = {
  because: "No emergency was raised here.",
  instead: "Log a new inquiry if somebody is in danger.",
};
