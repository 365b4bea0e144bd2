import type { Escalate } from "../../inquiry/command.ts";
import type { Happening } from "../../inquiry/entry.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import { kept } from "../../inquiry/words.ts";
import { ownerNow } from "../whom.ts";
import type { World } from "../world.ts";
import { letterWritten } from "./write-letter.ts";

/** Four lines and the parent's notice, in one act. */
export function escalate(command: Escalate, inquiry: Inquiry, world: World): Happening[] {
  const { letter } = command;
  const { id: to, absence } = ownerNow(command.to, world);
  return [
    ...(inquiry.closed ? [{ kind: "reopened", because: "guardian_not_satisfied" } as const] : []),
    {
      kind: "escalated",
      escalation: command.id,
      from: inquiry.owner,
      to,
      reason: kept(command.reason),
      tried: kept(command.tried),
      nextStep: kept(command.nextStep),
      until: command.until,
      askedBy: command.askedBy,
      ...(letter && { letter: letter.id }),
      ...(absence && { absence }),
    },
    ...(letter ? [letterWritten(letter, letter.fixed ?? false)] : []),
  ];
}
