import type { Command } from "../inquiry/command.ts";
import type { Inquiry } from "../inquiry/state.ts";
import type { Forbidden } from "./clause.ts";
import { mayTake } from "./next-up.ts";
import { notGivenTo, subjectsOf } from "./set-apart.ts";
import type { World } from "./world.ts";

/**
 * What keeps a concern from whom it is about: it is given to none of them, said once, and taken back only by a second
 * senior person with a reason. Whom its words only name may be no more than mentioned: until a person has said so, it is
 * given to nobody who answers to them either. That they see nothing of it at all is the database's to keep.
 */
export function independence(command: Command, inquiry: Inquiry | null, world: World): Forbidden | null {
  const { receiver, actor, apart } = world;
  if (command.kind === "assign" || command.kind === "escalate") {
    const name = receiver?.name ?? "this person";
    if (apart?.has(command.to))
      return {
        because: `This is a concern about ${name}, or about somebody to whom they answer.`,
        instead: "Choose somebody who does not answer to the person it is about.",
        toParent: "nobodyToAsk",
      };
    if (notGivenTo(inquiry, world.tree ?? []).has(command.to))
      return {
        because: `The words name somebody to whom ${name} answers, and nobody has said yet whether it is a concern about them.`,
        instead: "Say first whether it is about them, or choose somebody who does not answer to them.",
        toParent: "nobodyToAsk",
      };
  }
  if (command.kind === "nameSubject") {
    if (!receiver)
      return {
        because: "This person is not on the school's staff list.",
        instead: "Choose somebody from the list.",
      };
    if (subjectsOf(inquiry).includes(command.staff))
      return {
        because: `It is kept from ${receiver.name} already.`,
        instead: "Nothing more has to be done.",
      };
  }
  if (command.kind !== "clearSubject") return null;
  const named = inquiry?.subjects?.find(({ staff }) => staff === command.staff);
  const isFound = inquiry?.found?.includes(command.staff) ?? false;
  if (!named && !isFound)
    return {
      because: "Nobody said that it is about this person.",
      instead: "Read the timeline for whom it is kept from.",
    };
  if (!command.reason.words.trim())
    return {
      because: "A concern is opened to somebody only with a reason.",
      instead: "Write why it is not about them; one sentence is enough.",
    };
  if (actor.kind !== "staff" || !mayTake(world.acting.roles) || (named && isSame(named.by, actor)))
    return {
      because: "Whoever said whom it is about cannot take that back alone.",
      instead: "Ask another supervisor, or the privacy officer.",
    };
  return null;
}

const isSame = (by: { kind: string; id?: string | null }, actor: { id: string }): boolean =>
  by.kind === "staff" && by.id === actor.id;
