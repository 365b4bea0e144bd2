import type { CommandOf, SendIdentityCheck } from "../../inquiry/command.ts";
import type { Happening } from "../../inquiry/entry.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import { plusDays } from "../dates.ts";
import type { World } from "../world.ts";
import { resumeAwaitingIdentity } from "./clock.ts";
import { letterWritten } from "./write-letter.ts";

/** It was made sure who is asking. A clock of law that stood still for it runs again; for a mail alone it does not. */
export function verified(command: CommandOf<"verifyIdentity">, inquiry: Inquiry, world: World): Happening[] {
  return [
    {
      kind: "identityVerified",
      level: command.level,
      method: command.method,
      guardian: inquiry.guardian ?? "",
      until: plusDays(world.now, world.edition.identity.lastsDays),
    },
    ...(command.level >= 3 ? resumeAwaitingIdentity(inquiry, world) : []),
  ];
}

/** It was tried, and it is not sure. */
export function tried({ method, result, guardian }: CommandOf<"tryIdentity">, inquiry: Inquiry): Happening[] {
  const whose = guardian ?? inquiry.guardian;
  return [{ kind: "identityTried", method, result, ...(whose && { guardian: whose }) }];
}

/** A link and a code are on their way to the address on file. */
export function checkSent({ letter }: SendIdentityCheck, inquiry: Inquiry): Happening[] {
  if (!letter) throw new Error("a check was sent to nobody");
  return [
    {
      kind: "identityTried",
      method: "one_time_link",
      result: "sent",
      ...(inquiry.guardian && { guardian: inquiry.guardian }),
    },
    letterWritten(letter, true),
  ];
}
