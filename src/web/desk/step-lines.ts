import type { LetterStep } from "../../store/letter-step.ts";
import { bounceWords } from "./bounce-words.ts";
import { dayWords, hourWords, type SchoolClock } from "./when-words.ts";

/** One step of a letter on its way, in words, with its time on the school's clock. */
export type StepLine = { id: string; at: string; when: string; says: string };

/** What became of a letter so far, the oldest first. */
export const stepLines = (steps: readonly LetterStep[], clock: SchoolClock): StepLine[] =>
  steps.map((step, n) => ({
    ...{ id: `${n}`, at: step.at, when: exactly(step.at, clock) },
    says: says(step, n, clock),
  }));

function says({ state, attempt, until, because }: LetterStep, n: number, clock: SchoolClock): string {
  const again = until ? ` It is tried again ${exactly(until, clock)}.` : "";
  switch (state) {
    case "queued":
      if (because) return `${because}.${again}`;
      if (until) return `Waits until ${exactly(until, clock)}.`;
      return n === 0 ? "Waits to leave." : "A person had it sent again.";
    case "claimed":
      return `Attempt ${attempt ?? 1} begins.`;
    case "data_started":
      return "The relay asks for its words, and they begin to flow.";
    case "ambiguous":
      return `${because ?? "Nobody knows whether the relay has it."}${until ? ` The same mail is sent once more ${exactly(until, clock)}.` : ""}`;
    case "accepted":
      return "Handed over: the relay has it.";
    case "failed":
      return `${because ?? "It could not be delivered"}.`.replace(/\.\.$/, ".");
    case "bounced":
      return `It came back: ${bounceWords(because ?? "")}.`;
    case "held":
      return "Held: what may be told changed before it left.";
    case "taken_back":
      return because === "answered"
        ? "Not needed: the answer was there first."
        : "Taken back before it left.";
  }
}

/** "14:05:10", with the day where it is another one than today. */
function exactly(at: string, clock: SchoolClock): string {
  const day = dayWords(at, clock);
  return `${day === "today" ? "" : `${day}, `}${hourWords(at, clock.zone)}:${at.slice(17, 19)}`;
}
