import type { CommandOf } from "../../inquiry/command.ts";
import type { Happening } from "../../inquiry/entry.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import { kept } from "../../inquiry/words.ts";
import type { World } from "../world.ts";
import { askedInWords } from "./asked-in-words.ts";
import { findSubjects } from "./find-subjects.ts";
import { emergencyRaised } from "./receive.ts";

/** Somebody wrote on an inquiry: the guardian, who opens it again where it was closed, or a third party, who does not. */
export const addMessage = (command: CommandOf<"addMessage">, inquiry: Inquiry, world: World): Happening[] => [
  {
    kind: "guardianWrote",
    text: kept(command.text),
    source: command.source,
    from: command.from,
    ...(command.original && { original: command.original }),
    ...(command.quoted && { quoted: kept(command.quoted) }),
    ...(command.subject && { subject: kept(command.subject) }),
    ...(command.sender && { sender: kept(command.sender) }),
    ...(command.perhapsNew && { perhapsNew: command.perhapsNew }),
    ...(command.tricks?.length && { tricks: command.tricks }),
    ...(command.tooLong && { tooLong: true }),
  },
  ...findSubjects(inquiry, world),
  ...(inquiry.closed && command.from === "guardian"
    ? [{ kind: "reopened", because: "guardian_wrote" } as const]
    : []),
  // One that nobody has confirmed rings already.
  ...(command.danger && inquiry.emergency?.state !== "raised"
    ? emergencyRaised(command.danger, world, anew(inquiry))
    : []),
  ...(command.from === "guardian" ? askedInWords(command.text.words, inquiry, world) : []),
];

/** In an emergency that somebody has, the parent knows already whom to ring. */
const anew = ({ emergency, acknowledged }: Inquiry): { tells?: true } =>
  acknowledged !== null && emergency?.state !== "confirmed" ? { tells: true } : {};
