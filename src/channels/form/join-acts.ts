import { z } from "zod";
import { newId } from "../../store/new-id.ts";
import { act } from "./act.ts";
import { line, optional, text } from "./field.ts";

/**
 * One question becomes two, or two become one. Each command is this inquiry's half; `submit-join.ts` does both halves in
 * one transaction.
 */
export const joinActs = {
  split: act(
    z
      .strictObject({
        /** The number of the entry. */
        message: z.int().positive(),
        part: optional(text("the part", 20_000)),
      })
      .meta({
        id: "Split",
        description: "A message, or a part of its words, becomes an inquiry of its own (SOP 3.5)",
      }),
    ({ message }) => ({ kind: "splitOff", message, into: newId() }),
  ),
  joining: act(
    z.strictObject({ into: line("the reference of the other inquiry", 20) }).meta({
      id: "Joining",
      description: "It goes on in another inquiry of the same parent, with all that is owed (SOP 3.5)",
    }),
    ({ into }) => ({ kind: "joinInto", into }),
  ),
  parting: act(
    z.strictObject({ from: line("the reference of the other inquiry", 20) }).meta({
      id: "Parting",
      description: "Two inquiries that were put together stand by themselves again (SOP 3.5)",
    }),
    ({ from }) => ({ kind: "standAgain", from }),
  ),
} as const;

/** Acts on two inquiries at once. */
export type JoinName = keyof typeof joinActs;
/** Whether a name, as it stands in an address, is one of these acts. */
export const isJoin = (name: string): name is JoinName => Object.hasOwn(joinActs, name);
