import type { Entry, EntryOf } from "../../inquiry/entry.ts";
import { stepsOf } from "../../sop/protocols/steps.ts";
import { hourWords } from "../desk/when-words.ts";
import type { StepLine } from "./steps-done.tsx";

/** The steps of a protocol as they stand, with who did them. */
export function stepLines(
  protocol: string,
  entries: readonly Entry[],
  { emergency, names, zone }: { emergency: string; names: Record<string, string>; zone: string },
): StepLine[] {
  return stepsOf(protocol).map(([key, says]) => {
    const ticks = entries.filter(
      (entry): entry is EntryOf<"stepTicked"> =>
        entry.kind === "stepTicked" &&
        entry.emergency === emergency &&
        entry.protocol === protocol &&
        entry.step === key,
    );
    const last = ticks.at(-1);
    const by = last && "id" in last.by && last.by.id ? names[last.by.id] : undefined;
    return {
      ...{ key, says, turn: ticks.length },
      done: last && !last.undone ? { by: by ?? "Somebody", when: hourWords(last.at, zone) } : null,
    };
  });
}
