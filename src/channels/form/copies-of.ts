import type { Outgoing, Reply } from "../../inquiry/command.ts";
import { freeAddress } from "../../sop/gate/copies-forbidden.ts";
import { keep } from "../../store/keep.ts";
import type { Found } from "./found.ts";
import { copyLetter } from "./letter-for.ts";

type Form = { text: string; copies: { to: string; reason?: string | undefined }[] };

/** One letter for each address that gets a copy, and the reasons for those that are nobody's on file. */
export function copiesOf(
  { text, copies }: Form,
  found: Found,
): { letters: Outgoing[]; overrides: Reply["overrides"] } {
  const each = copies.map(({ to, reason }) => ({ letter: copyLetter(text, to, found), reason }));
  return {
    letters: each.map(({ letter }) => letter),
    overrides: each.flatMap(({ letter, reason }) =>
      reason ? [{ check: freeAddress(letter.id), reason: keep(reason) }] : [],
    ),
  };
}
