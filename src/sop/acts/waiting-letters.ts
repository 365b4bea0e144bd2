import type { CommandOf } from "../../inquiry/command.ts";
import type { Happening } from "../../inquiry/entry.ts";
import type { Inquiry } from "../../inquiry/state.ts";

/** A reply that waits is taken back, or leaves at another moment: its letter, and its copies with it. */
export function waitingLetters(
  command: CommandOf<"takeBack" | "reschedule">,
  { leaving = [] }: Inquiry,
): Happening[] {
  const reply = leaving.find(({ letter }) => letter === command.letter);
  const letters = reply ? [reply.letter, ...reply.copies] : [];
  return letters.map((letter) =>
    command.kind === "takeBack"
      ? { kind: "letterTakenBack", letter, purpose: "reply" }
      : { kind: "letterRescheduled", letter, purpose: "reply", leaves: command.leaves },
  );
}
