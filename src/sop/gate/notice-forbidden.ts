import type { Command, Outgoing } from "../../inquiry/command.ts";
import { isAboutComplaint } from "../../inquiry/complaint-command.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import { disclosureCodes } from "../../letters/gate/disclosure-codes.ts";
import { examine } from "../../letters/gate/examine.ts";
import type { Way } from "../../letters/gate/ways.ts";
import type { Forbidden } from "../clause.ts";
import { mayTell } from "../hearing.ts";
import { wordsOf } from "../sentences.ts";
import type { World } from "../world.ts";
import type { AddressState } from "./address-state.ts";
import { heardAt } from "./heard-at.ts";
import { noticeCategory } from "./notice-category.ts";
import { outsideScope } from "./outside-scope.ts";

/** What a notice may not hold, whoever reads it, nor may its language be another. What it may tell of the student, the rules say. */
const asLetter = new Set(["C10", "C11", "C17", "C20", "C21", "C26", "C27"]);
const narrowed: Way[] = ["narrow", "without_words"];

const writes = new Set<Command["kind"]>(["escalate", "movePromise", "extendClock", "tellContactPlan"]);

/** The letter of an act that is no reply, when a member of staff wrote words in it. */
export function noticeOf(command: Command): Outgoing | null {
  if (!writes.has(command.kind) && !isAboutComplaint(command)) return null;
  if (!("letter" in command)) return null;
  return command.letter && !command.letter.fixed ? command.letter : null;
}

/** A notice as it leaves, with what is known of it and of its reader at this moment. */
type Notice = { text: string; subject: string; language: string; to: AddressState | undefined };
type Here = Pick<World, "standing" | "now" | "calendar" | "edition" | "laws"> & {
  draft: NonNullable<World["draft"]>;
};

/**
 * Why a notice may not leave with the words of staff in it: another address than the one on file, another child's name, a
 * number, how to reach somebody else, or something of the student that this person may not hear now. Null when it may.
 */
export function noticeStopped({ text, subject, language, to }: Notice, here: Here): Forbidden | null {
  if (to !== "on_file" && to !== "too_new")
    return {
      because: "A notice with your own words goes to the address on file only, and this is another.",
      instead: "Send it without your words: the parent hears who has it and by when. The words stay here.",
      ways: ["without_words"],
    };
  const { draft, standing } = here;
  const found = examine({ text, subject, language, to: [] }, { ...draft, settles: true });
  const stops = found.filter(({ code, severity }) => severity === "block" && asLetter.has(code));
  const [first] = stops;
  const isOfLanguage = stops.every(({ code }) => code === "C20");
  if (first)
    return {
      ...(isOfLanguage && { clause: first.clause, words: wordsOf(first.clause) }),
      because: stops.map(({ says }) => says).join(" "),
      instead: first.instead,
      findings: stops
        .filter(({ code }) => disclosureCodes.has(code))
        .map(({ code, severity, says, instead }) => ({ code, severity, says, instead })),
      ways: isOfLanguage ? ["without_words"] : narrowed,
    };
  const category = noticeCategory(text, language, draft);
  if (category === "general") return null;
  const answer = heardAt(standing, category, here, { to });
  const [outside] = outsideScope(answer, category, text);
  if (mayTell(answer) && !outside) return null;
  return {
    because: `These words tell of the student. ${outside?.says ?? answer.because}`,
    instead: "Take out what tells of the student, or send it without your words. They stay here.",
    ...(answer.rule && { rule: answer.rule }),
    ways: answer.decision === "verify_first" ? ["verify", ...narrowed] : narrowed,
  };
}

/** A notice to the parent leaves by the same way as a reply and is decided by the same rules (SOP 3.3). */
export function noticeForbidden(command: Command, { language }: Inquiry, world: World): Forbidden | null {
  const letter = noticeOf(command);
  const { draft, gate } = world;
  if (!letter || !draft) return null;
  const { text, subject } = letter;
  return noticeStopped({ text: text.words, subject, language, to: gate?.to }, { ...world, draft });
}
