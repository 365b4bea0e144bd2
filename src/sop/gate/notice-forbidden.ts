import type { Command, Outgoing } from "../../inquiry/command.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import { disclosureCodes } from "../../letters/gate/disclosure-codes.ts";
import { examine } from "../../letters/gate/examine.ts";
import { waysFor } from "../../letters/gate/ways.ts";
import type { Forbidden } from "../clause.ts";
import type { World } from "../world.ts";

/** What a notice may hold that is written for nobody's records: it says who has the matter, and by when. */
const asLetter = new Set(["C10", "C11", "C17", "C21", "C27"]);

/** The letter of an act that is no reply, when a member of staff wrote words in it. */
export function noticeOf(command: Command): Outgoing | null {
  if (command.kind === "escalate") return command.askedBy === "staff" ? (command.letter ?? null) : null;
  return command.kind === "movePromise" || command.kind === "extendClock" ? (command.letter ?? null) : null;
}

/**
 * A notice to the parent leaves by the same way as a reply, and is looked at for the same: another child's name, a
 * number, how to reach somebody else. Null when nothing of it stands there.
 */
export function noticeForbidden(command: Command, { language }: Inquiry, { draft }: World): Forbidden | null {
  const letter = noticeOf(command);
  if (!letter || !draft) return null;
  const found = examine(
    { text: letter.text.words, subject: letter.subject, language, to: [letter.to.words] },
    { ...draft, settles: true },
  );
  const stops = found.filter(({ code, severity }) => severity === "block" && asLetter.has(code));
  const [first] = stops;
  if (!first) return null;
  return {
    because: stops.map(({ says }) => says).join(" "),
    instead: first.instead,
    findings: stops
      .filter(({ code }) => disclosureCodes.has(code))
      .map(({ code, severity, says, instead }) => ({ code, severity, says, instead })),
    ways: waysFor(stops.map(({ code }) => code)),
  };
}
