import type { Reply } from "../../inquiry/command.ts";
import { tokens } from "../../letters/checks/tokens.ts";
import { wayOn } from "../../letters/gate/ways.ts";
import type { Forbidden } from "../clause.ts";
import { mayTell } from "../hearing.ts";
import type { World } from "../world.ts";
import { categoryOf } from "./category-of.ts";
import { heardAt } from "./heard-at.ts";
import { outsideScope } from "./outside-scope.ts";

/** The override under which a copy goes to an address that is nobody's on file: a second press, with its reason. */
export const freeAddress = (letter: string): string => `free-address:${letter}`;

/**
 * Why a copy of a reply may not go, the first that may not; null when all may. Each is decided on its own: that the
 * first parent may have it says nothing of the second.
 */
export function copiesForbidden(command: Reply, world: World): Forbidden | null {
  const { copies = [] } = command;
  if (copies.length === 0) return null;
  if (command.how !== "letter" || !command.letter)
    return {
      because: "Copies go by e-mail, and this reply does not.",
      instead: "Take the copies out, or send the reply by e-mail.",
      ways: ["remove_recipient"],
    };
  const category = categoryOf(command);
  const seen = new Set([command.letter.to.words.trim().toLowerCase()]);
  for (const copy of copies) {
    const address = copy.to.words.trim();
    if (seen.has(address.toLowerCase()))
      return {
        because: `${address} would get this letter twice.`,
        instead: "Name each address once.",
        ways: ["remove_recipient"],
      };
    seen.add(address.toLowerCase());
    const facts = world.gate?.copies.find(({ letter }) => letter === copy.id);
    const isFree = !facts?.guardian;
    const reason = command.overrides.find(({ check }) => check === freeAddress(copy.id))?.reason;
    if (isFree && !reason?.words.trim())
      return {
        because: `${address} belongs to nobody on file.`,
        instead: `Read the address once more, say why it may have this letter, and press Send again; or take it out.`,
        ways: ["remove_recipient", "confirm_address"],
      };
    if (isFree && category === "general") {
      if (!namesChild(command.text.words, world)) continue;
      return {
        because: `${address} is nobody’s on file, and this letter names the student.`,
        instead: "Take the name out, or take this address out.",
        ways: ["narrow", "remove_recipient"],
      };
    }
    if (!facts?.standing)
      return {
        because: `It is not on record what ${address} may hear about a student.`,
        instead: "Take this address out, or ask the privacy officer.",
        ways: ["remove_recipient", "ask_privacy_officer"],
      };
    // The privacy officer was asked about this very address, and `restsOnQuestion` found the answer good.
    const isAnswered = command.question !== undefined;
    const answer = heardAt(facts.standing, category, world, {
      isAnswered,
      to: category === "general" ? undefined : facts.state,
    });
    const who = facts.guardian?.name ?? address;
    const [outside] = outsideScope(answer, category, command.text.words);
    if (outside)
      return {
        because: `${who} may not get this copy as it stands. ${outside.says}`,
        instead: outside.instead,
        ...(answer.rule && { rule: answer.rule }),
        ways: ["remove_recipient", ...wayOn(answer.decision)],
      };
    if (mayTell(answer)) continue;
    return {
      because: `${who} may not get this copy: ${answer.because}`,
      instead: answer.instead,
      ...(answer.rule && { rule: answer.rule }),
      ways: ["remove_recipient", ...wayOn(answer.decision)],
    };
  }
  return null;
}

/** Whether a text names the inquiry's student: a general answer to somebody who is not on file must not. */
function namesChild(text: string, { draft }: World): boolean {
  const own = tokens(draft?.child?.first ?? "").map(({ word }) => word);
  return own.length > 0 && tokens(text).some(({ word }) => own.includes(word));
}
