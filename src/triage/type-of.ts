import { fold } from "./fold.ts";
import type { Message } from "./message.ts";
import { type Topic, topics } from "./topics.ts";
import { concernWords } from "./words/concern-words.ts";

/** As they are sought: a Latin word from its beginning on. */
const sought = concernWords.map(fold).map((word) => (/^\p{Script=Latin}/u.test(word) ? ` ${word}` : word));

/** What is mostly written about in concern, and what one may also simply ask about. */
const mayBeAsked: ReadonlySet<Topic> = new Set(["curriculum_materials"]);
/** A question about the hour, the day or the place, as a sentence of its own: nobody complains in it. */
const plainQuestion =
  /(?:^ ?|[.!,:;\n] ?)(?:(?:hello|hi|please|hola|por favor)[ ,]{1,3})?(?:(?:at )?what time|(?:on )?(?:what|which) day|when|where|cuando|a que hora|que dia|donde|متى|اين|في اي ساعه) [^.?!؟]{3,120}[?؟] ?$/u;

/**
 * The type of an inquiry that is no emergency: the topic's usual one, or a concern when the words complain; general when
 * nothing is asked but when or where.
 */
export function typeOf({ subject = "", text }: Message, topic: Topic): "general" | "records" | "concern" {
  const said = ` ${fold(`${subject} ${text.slice(0, 50_000)}`)
    .replaceAll("'", "")
    .replace(/\s+/gu, " ")} `;
  if (topic !== "compliment" && sought.some((word) => said.includes(word))) return "concern";
  if (mayBeAsked.has(topic) && plainQuestion.test(said.trim())) return "general";
  return topics.find(({ key }) => key === topic)?.type ?? "general";
}
