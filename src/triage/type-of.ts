import { fold } from "./fold.ts";
import type { Message } from "./message.ts";
import { type Topic, topics } from "./topics.ts";
import { concernWords } from "./words/concern-words.ts";

const sought = concernWords.map(fold);
const isLatin = (word: string) => /^\p{Script=Latin}/u.test(word);
/** A Latin word is sought from its beginning on: by its first two letters, so that a text asks for few. */
const latin = Map.groupBy(sought.filter(isLatin), (word) => word.slice(0, 2));
const others = sought.filter((word) => !isLatin(word));

function complains(said: string): boolean {
  for (let at = said.indexOf(" "); at >= 0; at = said.indexOf(" ", at + 1))
    for (const word of latin.get(said.slice(at + 1, at + 3)) ?? nothing)
      if (said.startsWith(word, at + 1)) return true;
  return others.some((word) => said.includes(word));
}
const nothing: readonly string[] = [];

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
  if (topic !== "compliment" && complains(said)) return "concern";
  if (mayBeAsked.has(topic) && plainQuestion.test(said.trim())) return "general";
  return topics.find(({ key }) => key === topic)?.type ?? "general";
}
