import { topics } from "../../letters/words/en/topics.ts";
import type { TopicKey } from "../../letters/words/parts.ts";

/** How an inquiry came, as the desk says it. */
export const sourceWords: Record<string, string> = {
  web: "web page",
  mail: "e-mail",
  phone: "phone",
  walk_in: "walk-in",
  letter: "letter",
  sms: "text message",
  api: "another system",
};

export const typeWords: Record<string, string> = {
  general: "General information",
  records: "Student progress and records",
  concern: "Concern or complaint",
  emergency: "Emergency",
};

export const roleWords: Record<string, string> = {
  office: "Office",
  teacher: "Teacher or counsellor",
  supervisor: "Supervisor",
  privacy_officer: "Privacy officer",
  administrator: "Administrator",
  auditor: "Auditor",
};

export const outcomeWords: Record<string, string> = {
  settled: "Settled",
  withdrawn: "Withdrawn by the parent",
  referred: "Referred to somebody outside the school",
  no_answer_needed: "No answer needed",
};

/** How it was made sure who asks. */
export const methodWords: Record<string, string> = {
  call_back: "called back on the number on file",
  one_time_link: "a one-time link to the address on file",
  photo_id: "photo ID, seen in person",
  mail: "their mail server vouches for the address on file",
  second_factor: "a one-time link and a call-back, both to contacts on file",
  document: "photo ID and a document that gives authority",
};

/** A topic's name for staff; one that the school added keeps its key. */
export const topicWords = (topic: string | null): string =>
  topic === null ? "No topic yet" : (topics[topic as TopicKey] ?? topic.replaceAll("_", " "));

/** The topics for a list of choices, by name. */
export const topicChoices = Object.entries(topics)
  .map(([value, label]) => ({ value, label }))
  .sort(
    (a, b) => Number(a.value === "other") - Number(b.value === "other") || a.label.localeCompare(b.label),
  );

const languages = new Intl.DisplayNames("en", { type: "language" });

/**
 * The language of an inquiry, for its page. Of words that no language is known by (`und`) it is the one that letters
 * about them are written in, which is said as such.
 */
export const languageWords = (code: string): { code: string; says: string; isKnown: boolean } => {
  const isKnown = code !== "und";
  const used = isKnown ? code : "en";
  return { code: used, says: languageName(used), isKnown };
};

/** A language's name in English: "Spanish". */
export function languageName(code: string): string {
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
}
