import type { Command } from "../../inquiry/command.ts";
import { type ComplaintCommandOf, isAboutComplaint } from "../../inquiry/complaint-command.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { Forbidden } from "../clause.ts";
import { mayTake } from "../next-up.ts";
import type { World } from "../world.ts";
import { beginsLate } from "./begins-late.ts";
import { decisionForbidden } from "./decision-forbids.ts";
import { dependent } from "./independent.ts";
import { inForce, ladderNamed } from "./ladders.ts";
import { no, silent } from "./no.ts";
import { panelForbids } from "./panel-forbids.ts";
import { awaitsFormal, isRunning, stageNow } from "./stage-now.ts";

/** Only a senior person does these: refusing, naming who decides, taking a late one, extending. */
const senior = new Set<Command["kind"]>([
  "refuseFormal",
  "appoint",
  "decideLate",
  "extendStage",
  "setHearing",
]);

/** What the procedure does not allow with a formal complaint, and with an inquiry that has one. */
export function complaintForbids(command: Command, inquiry: Inquiry | null, world: World): Forbidden | null {
  if (!inquiry) return null;
  if (command.kind === "close") return closing(inquiry);
  if (command.kind === "movePromise" && inquiry.duties.some(({ id, step }) => id === command.duty && step))
    return no(
      "This is a date of the complaint's stage.",
      "Extend the stage instead, with a reason that the parent is told.",
    );
  if (!isAboutComplaint(command)) return null;
  const isGuardian = world.actor.kind === "guardian";
  if (senior.has(command.kind) && !mayTake(world.acting.roles))
    return no("Only a supervisor or a designated person may do this.", "Ask one of them.");
  if ((command.kind === "askFormal" || command.kind === "openComplaint") && inquiry.complaint)
    return no("A complaint was opened here already.", "Go on with that one.", { toParent: "waitsAlready" });
  if (command.kind === "askFormal")
    return awaitsFormal(inquiry)
      ? no("The formal route was asked for already.", "Open it, or refuse it in writing.", {
          toParent: "waitsAlready",
        })
      : null;
  if (command.kind === "refuseFormal") return refusing(command, inquiry);
  if (command.kind === "openComplaint") return opening(command, inquiry, world);
  const late = command.kind === "takeUp" && inquiry.complaint?.ended === "not_taken_further";
  if (!inquiry.complaint || (!isRunning(inquiry) && !late))
    return no(
      inquiry.complaint ? "This complaint has ended." : "No complaint was opened here.",
      inquiry.complaint
        ? "Write to the parent, or log a new one."
        : "Open it first, by the ladder that fits.",
      { toParent: "closed" },
    );
  if (
    isGuardian &&
    command.kind !== "takeUp" &&
    !(command.kind === "endComplaint" && command.how === "withdrawn")
  )
    return no("Only the school does this.", "Write a message instead.");
  switch (command.kind) {
    case "appoint":
      return appointing(command, inquiry, world);
    case "investigate":
      return command.note.words.trim() ? null : no("The note is empty.", "One sentence is enough.");
    case "keepHearingFile":
      return inquiry.complaint.hearing ? null : no("No hearing was set.", "Set its date and who sits first.");
    case "setHearing":
    case "holdHearing":
      return panelForbids(command, inquiry, world);
    default:
      return decisionForbidden(command, inquiry, world);
  }
}

function closing(inquiry: Inquiry): Forbidden | null {
  if (awaitsFormal(inquiry))
    return no(
      "The parent asked for the formal route, and nobody has answered that.",
      "Open the complaint, or refuse it in writing with a reason and the next step.",
    );
  return isRunning(inquiry)
    ? no("A formal complaint runs here.", "Decide it, or say how it ended; then close it.")
    : null;
}

function refusing(
  { reason, nextStep, letter }: ComplaintCommandOf<"refuseFormal">,
  inquiry: Inquiry,
): Forbidden | null {
  if (!awaitsFormal(inquiry))
    return no("Nobody asked for the formal route here.", "Nothing has to be refused.");
  if (![reason, nextStep].every(({ words }) => words.trim()))
    return no(
      "The formal route is refused only in writing: with the reason, and what the parent can do next.",
      "Fill in the empty line, or open the complaint.",
    );
  return silent(inquiry, letter);
}

function opening(
  command: ComplaintCommandOf<"openComplaint">,
  inquiry: Inquiry,
  world: World,
): Forbidden | null {
  const ladder = ladderNamed(command.ladder);
  if (!ladder || !inForce(world.ladders, world.laws).some(({ key }) => key === ladder.key))
    return no(
      ladder ? `The ladder “${ladder.title}” is not in force at this school.` : "No ladder has that name.",
      "Choose one that is in force here.",
    );
  if (command.points.length === 0 || command.points.some(({ words }) => !words.trim()))
    return no("It is not said what is complained of.", "Write each point as one sentence.");
  const late = beginsLate(command, ladder, inquiry, world);
  if (late) return late;
  const { decider, investigator } = command;
  const not =
    (decider !== null && dependent(decider, "decider", { investigator }, inquiry, world)) ||
    (investigator && dependent(investigator, "investigator", { decider }, inquiry, world));
  return not || silent(inquiry, command.letter);
}

function appointing(
  command: ComplaintCommandOf<"appoint">,
  inquiry: Inquiry,
  world: World,
): Forbidden | null {
  const { decider, investigator } = command;
  if (decider === undefined && investigator === undefined)
    return no("Nobody is named.", "Choose who decides, or who looks into it.");
  if (stageNow(inquiry)?.body)
    return no("This stage is decided outside the school.", "Tell the parent how to reach them.");
  if (inquiry.complaint?.decided)
    return no("This stage is decided already.", "Wait until it is taken further, or say how it ended.");
  const both = {
    decider: decider ?? inquiry.complaint?.decider,
    investigator: investigator ?? inquiry.complaint?.investigator,
  };
  return (
    (decider && dependent(decider, "decider", both, inquiry, world)) ||
    (investigator && dependent(investigator, "investigator", both, inquiry, world)) ||
    null
  );
}
