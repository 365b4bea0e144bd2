import type { CommandOf } from "../../inquiry/command.ts";
import type { Happening } from "../../inquiry/entry.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import { whomOf } from "../whom.ts";
import type { World } from "../world.ts";

/** What became of a letter. With one that left, the reply that waited for it begins to count. */
export function delivered(command: CommandOf<"recordDelivery">, inquiry: Inquiry, world: World): Happening[] {
  const letter = inquiry.letters.find(({ id }) => id === command.letter);
  if (!letter) throw new Error("a delivery was reported for a letter that this inquiry did not write");
  const of = { letter: letter.id, purpose: letter.purpose };
  const { outcome } = command;
  switch (outcome.state) {
    case "handed_over":
      return [{ kind: "letterHandedOver", ...of }, ...sent(letter.id, inquiry)];
    case "bounced":
      return [{ kind: "letterBounced", ...of, status: outcome.status }];
    case "not_needed":
      return [{ kind: "letterTakenBack", ...of, because: outcome.because }];
    case "held":
      return [{ kind: "letterHeld", ...of, because: outcome.because, tell: whomOf(outcome.tell, world) }];
    case "failed":
      return [{ kind: "letterFailed", ...of, permanent: outcome.permanent, because: outcome.because }];
  }
}

function sent(id: string, { leaving = [] }: Inquiry): Happening[] {
  const reply = leaving.find(({ letter }) => letter === id);
  if (!reply) return [];
  return [
    {
      kind: "replySent",
      letter: id,
      settles: reply.settles,
      asksGuardian: reply.asksGuardian,
      ...(reply.promise && { promise: reply.promise }),
      ...(reply.writer && { writer: reply.writer }),
    },
  ];
}
