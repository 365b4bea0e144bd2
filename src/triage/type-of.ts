import { fold } from "./fold.ts";
import type { Message } from "./message.ts";
import { type Topic, topics } from "./topics.ts";
import { concernWords } from "./words/concern-words.ts";

/** As they are sought: a Latin word from its beginning on. */
const sought = concernWords.map(fold).map((word) => (/^\p{Script=Latin}/u.test(word) ? ` ${word}` : word));

/** The type of an inquiry that is no emergency: the topic's usual one, or a concern when the words complain. */
export function typeOf({ subject = "", text }: Message, topic: Topic): "general" | "records" | "concern" {
  const said = ` ${fold(`${subject} ${text.slice(0, 50_000)}`)
    .replaceAll("'", "")
    .replace(/\s+/gu, " ")} `;
  if (topic !== "compliment" && sought.some((word) => said.includes(word))) return "concern";
  return topics.find(({ key }) => key === topic)?.type ?? "general";
}
