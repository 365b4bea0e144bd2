import type { Reply } from "../../inquiry/command.ts";
import type { Happening } from "../../inquiry/entry.ts";
import { kept } from "../../inquiry/words.ts";
import { categoryOf } from "../gate/category-of.ts";
import { hearing } from "../hearing.ts";
import type { World } from "../world.ts";
import { letterWritten } from "./write-letter.ts";

/** A reply by letter, spoken on the telephone or posted, with what was overridden and on what evidence it speaks. */
export function reply(command: Reply, world: World): Happening[] {
  const { letter } = command;
  const category = categoryOf(command);
  const rule = command.about === "student" ? hearing(world.standing, category, world).rule : null;
  return [
    ...(letter ? [letterWritten(letter, false)] : []),
    ...(command.copies ?? []).map((copy) => letterWritten(copy, false)),
    {
      kind: "replied",
      text: kept(command.text),
      how: command.how,
      ...(letter && { letter: letter.id }),
      settles: command.settles,
      about: command.about,
      asksGuardian: command.asksGuardian,
      ...(command.promise && { promise: command.promise }),
      overrides: command.overrides.map(({ check, reason }) => ({ check, reason: kept(reason) })),
      ...(command.about === "student" && { category }),
      ...(rule && { rule }),
      ...(command.question && { question: command.question }),
      ...(command.copies?.length && { copies: command.copies.map(({ id }) => id) }),
      ...(command.about === "student" && world.guardianship && { guardianship: world.guardianship.id }),
      ...(letter?.leaves && { leaves: letter.leaves, ...(command.scheduled && { scheduled: true }) }),
    },
    // A conversation, or a letter put in the post, acknowledges in itself; a mail does once it was handed over.
    ...(command.how === "letter" ? [] : [{ kind: "acknowledged", how: command.how } as const]),
  ];
}
