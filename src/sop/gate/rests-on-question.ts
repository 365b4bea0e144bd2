import type { Reply } from "../../inquiry/command.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { Forbidden } from "../clause.ts";
import type { World } from "../world.ts";
import { categoryOf } from "./category-of.ts";

const ask = "Ask the privacy officer again; your draft is kept.";
const say = (because: string, instead = ask): Forbidden => ({
  because,
  instead,
  ways: ["ask_privacy_officer"],
});

/**
 * Whether a reply may rest on the privacy officer's answer that it names: null if it may. A yes holds for the category
 * and the addresses that were asked about, and until something in the family's file changes.
 */
export function restsOnQuestion(command: Reply, { privacy }: Inquiry, { gate }: World): Forbidden | null {
  const asked = gate?.asked;
  if (!command.question) return null;
  if (!asked || privacy?.id !== command.question)
    return say("The question that this reply rests on is not the latest one here.");
  if (privacy.state === "asked")
    return say(
      "The privacy officer has not answered yet.",
      "Wait for the answer, or send the neutral text meanwhile.",
    );
  if (privacy.state === "no")
    return say("The privacy officer answered no.", "Send the neutral text, or change what you want to tell.");
  if (asked.voided) return say("Something in the family’s file changed after the privacy officer answered.");
  if (privacy.category !== categoryOf(command))
    return say("The privacy officer was asked about another kind of information.");
  const unasked = addressesOf(command).find((address) => !asked.to.includes(address));
  if (unasked) return say(`The privacy officer was not asked about ${unasked}.`);
  if (privacy.state === "yes_but" && command.text.words.trim() === asked.draft.trim())
    return say(
      "The privacy officer said yes, but not as it stands, and the draft is as it was.",
      "Change it as the answer asks; then send it.",
    );
  return null;
}

/** Every address that a reply goes to, as addresses are compared. */
const addressesOf = ({ letter, copies = [] }: Pick<Reply, "letter" | "copies">): string[] =>
  [...(letter ? [letter] : []), ...copies].map(({ to }) => to.words.trim().toLowerCase());

/** The addresses that a question was asked about, out of its kept text: one a line. */
export const addressesOfText = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim().toLowerCase())
    .filter(Boolean);
