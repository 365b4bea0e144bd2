import { fold } from "./fold.ts";
import type { Message } from "./message.ts";
import { type Topic, topics } from "./topics.ts";
import { concernWords } from "./words/concern-words.ts";

const folded = concernWords.map(fold);

/** The type of an inquiry that is no emergency: the topic's usual one, or a concern when the words complain. */
export function typeOf({ subject = "", text }: Message, topic: Topic): "general" | "records" | "concern" {
  const said = ` ${fold(`${subject} ${text.slice(0, 50_000)}`)
    .replaceAll("'", "")
    .replace(/\s+/gu, " ")} `;
  if (
    topic !== "compliment" &&
    folded.some((word) => said.includes(/^\p{Script=Latin}/u.test(word) ? ` ${word}` : word))
  )
    return "concern";
  return topics.find(({ key }) => key === topic)?.type ?? "general";
}
