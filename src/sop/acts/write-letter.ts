import type { Outgoing } from "../../inquiry/command.ts";
import type { Happening } from "../../inquiry/entry.ts";
import { kept } from "../../inquiry/words.ts";

/** A letter that leaves after the record: to whom and what it says stay beside the record. */
export const letterWritten = (letter: Outgoing, automatic: boolean, alert?: number): Happening => ({
  kind: "letterWritten",
  letter: letter.id,
  purpose: letter.purpose,
  to: kept(letter.to),
  text: kept(letter.text),
  automatic,
  ...(alert !== undefined && { alert }),
  ...(letter.leaves && { leaves: letter.leaves }),
});
