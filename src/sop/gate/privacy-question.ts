import type { Command } from "../../inquiry/command.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { Forbidden } from "../clause.ts";
import type { World } from "../world.ts";

/** Who may ask the privacy officer and who may answer: never the same person. */
export function privacyQuestion(command: Command, inquiry: Inquiry, world: World): Forbidden | null {
  const { privacy } = inquiry;
  if (command.kind === "askPrivacyOfficer") {
    if (privacy?.state === "asked")
      return {
        because: "A question to the privacy officer is open here already.",
        instead: "Wait for its answer; then ask again if you still need to.",
      };
    return command.asks.words.trim() && command.draft.words.trim()
      ? null
      : {
          because: "The question or its draft is empty.",
          instead: "Say in one sentence what you want to know, beside the draft as it would leave.",
        };
  }
  if (command.kind !== "answerPrivacyQuestion") return null;
  if (!world.acting.roles.includes("privacy_officer"))
    return {
      because: "Only the privacy officer answers this.",
      instead: "Wait for the answer; the draft is kept as it is.",
    };
  if (privacy?.id !== command.question || privacy.state !== "asked")
    return {
      because: "This question is not open any more.",
      instead: "Look at what was answered; whoever wants to know more asks again.",
    };
  const { by } = privacy;
  if (by && by.kind === world.actor.kind && "id" in by && "id" in world.actor && by.id === world.actor.id)
    return {
      because: "You asked this yourself, and nobody answers their own question.",
      instead: "Another privacy officer answers it.",
    };
  return command.reason.words.trim()
    ? null
    : {
        because: "An answer needs its reason.",
        instead: "One sentence is enough: on what the answer rests, or what has to change.",
      };
}
