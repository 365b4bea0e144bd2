import type { Writer } from "../../letters/words/parts.ts";
import { topicLabel, wordsIn } from "../../letters/words/words-in.ts";

type About = {
  language: string;
  guardianName: string | null;
  topic: string | null;
  isFirst: boolean;
  writer: Writer;
  school: { name: string; phone: string };
  reference: string;
};
/** Stand for what is not written yet; nobody types them. */
const [link, answer, restated] = ["\u0001", "\u0002", "\u0003"];

/**
 * A reply as it begins, in the guardian's language: greeting, the question said back (SOP 3.2), room for the answer,
 * and who writes. The footer with the private link is added when it is sent.
 */
export function replyDraft({
  language,
  guardianName,
  topic,
  isFirst,
  writer,
  school,
  reference,
}: About): string {
  const words = wordsIn(language);
  const { body } = words.letters.reply({
    ...(guardianName && { guardianName }),
    ...{ restated, answer, writer, reference, link },
    schoolName: school.name,
    schoolPhone: school.phone,
  });
  const about =
    topic && !ownWords.has(topic)
      ? `${between[base(language)] ?? between.en} ${lower(topicLabel(words, topic), language)}`
      : unfilled;
  return body
    .split("\n\n")
    .filter((paragraph) => !paragraph.includes(link) && (isFirst || !paragraph.includes(restated)))
    .join("\n\n")
    .replace(restated, about)
    .replace(answer, unfilled);
}

/** Topics whose names are in the parent's own words, or say too little to be said back. */
const ownWords = new Set(["other", "staff_conduct", "counselling_wellbeing", "custody_family"]);
/** Stands where the writer writes; the checks of a draft stop a letter in which it still stands (C18). */
const unfilled = "___";
/** The words between "you asked" and a topic's name. */
const between: Record<string, string> = { en: "about", es: "sobre", ar: "عن" };
const base = (language: string) => language.split("-")[0] ?? "";
const lower = (label: string, language: string) =>
  label.charAt(0).toLocaleLowerCase(language) + label.slice(1);

/** The neutral letter: it confirms nothing about anybody. */
export const neutralDraft = (language: string, school: { name: string; phone: string }): string =>
  wordsIn(language).letters.neutral({ schoolName: school.name, schoolPhone: school.phone }).body;
