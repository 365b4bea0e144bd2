import type { Command } from "../../inquiry/command.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import { tellsOfChild } from "../../letters/gate/tells-of-child.ts";
import type { World } from "../world.ts";

/**
 * A command as its words mean it: a written reply that its writer took for a general one and that tells of the student is
 * a reply about the student, for the rules, the record and the list of disclosures (SOP 3.3.b). What was said aloud is as
 * its writer says: it was held already.
 */
export function asMeant(command: Command, inquiry: Inquiry | null, { draft }: Pick<World, "draft">): Command {
  if (command.kind !== "reply" || command.about === "student" || command.how === "spoken") return command;
  return inquiry && draft && tellsOfChild(command.text.words, inquiry.language, draft)
    ? { ...command, about: "student" }
    : command;
}
