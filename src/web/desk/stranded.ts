import type { ActName } from "../../channels/form/acts.ts";
import type { Answer } from "./answered.ts";

/** The forms of the composer: they are gone once somebody else has closed the inquiry or joined it to another. */
const composed: readonly ActName[] = ["reply", "escalation", "privacyQuestion"];
const labels: [field: string, label: string][] = [
  ["text", "Your reply"],
  ["asks", "Your question to the privacy officer"],
  ["reason", "The reason"],
  ["tried", "What was tried"],
  ["nextStep", "The next step"],
  ["notice", "The parent’s notice"],
];

/** An answer whose form is not on the page any more, with the words that were typed into it; null when there is none. */
export function strandedIn(
  answers: readonly (Answer | undefined)[],
): { answer: Answer; words: { field: string; label: string; text: string }[] } | null {
  const answer = answers.find((one) => one && composed.includes(one.act) && (one.refusal || one.problems));
  if (!answer) return null;
  const words = labels.flatMap(([field, label]) => {
    const text = answer.values[field]?.trim();
    return text ? [{ field, label, text }] : [];
  });
  return { answer, words };
}
