import type { Receive } from "../inquiry/command.ts";
import { keep } from "../store/keep.ts";
import { newId } from "../store/new-id.ts";
import type { Triage } from "../triage/message.ts";

export type Danger = NonNullable<Receive["danger"]>;

/** The emergency that triage found, ready for the record; null of none. `said`: the writer told us so, which is enough. */
export function dangerOf(found: Triage, said = false): Danger | null {
  if (!found.emergency && !said) return null;
  return {
    id: newId(),
    severity: found.severity === "same_day" && !said ? "same_day" : "immediate",
    protocols: [...found.protocols],
    ...(found.because.length > 0 && { because: keep(found.because.join(" ")) }),
  };
}
