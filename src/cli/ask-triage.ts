import { z } from "zod";
import { triage } from "../triage/triage.ts";

const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
const message = z.object({
  text: z.string(),
  subject: z.string().nullish(),
  attachments: z.array(z.string()).nullish(),
});
/** What may be wrong beside a message that can be read: it is answered all the same, for it may tell of danger. */
const beside = z.object({
  id: z.union([z.string(), z.number()], "The line has no id; the answer cannot be told from others by it."),
  lang: z
    .string("The language is not text; the message was read by its words.")
    .refine(
      isTag,
      "The language is not a known tag such as “en” or “pt-BR”; the message was read by its words.",
    )
    .nullish(),
  channel: z.string("The channel is not text; it was left out.").nullish(),
});

/**
 * Answers one line of `answerable ask triage`: is it an emergency, how soon, by which protocols (most fitting first),
 * of what type and topic, in what language, and the words that led to it. A line without a text gets an `error` instead; one
 * that is empty, or whose id, language or channel cannot be read, is answered, with an `error` beside.
 */
export function askTriage(line: unknown): object {
  const given = typeof line === "object" && line !== null ? (line as Record<string, unknown>) : {};
  const id = given.id ?? null;
  const read = message.safeParse(line);
  if (!read.success)
    return { id, error: "The line is not a message; send one JSON object with id and text, both readable." };
  const { text, subject, attachments } = read.data;
  const isEmpty = !`${text}${subject ?? ""}${attachments?.join("") ?? ""}`.trim();
  const wrong = beside.safeParse({ id, lang: given.lang ?? given.language, channel: given.channel });
  const language = tagOf(given.lang ?? given.language);
  const channel = typeof given.channel === "string" ? given.channel : null;
  const {
    emergency,
    severity,
    protocols,
    type,
    topic,
    because,
    language: spoken,
  } = triage({
    text,
    ...(subject && { subject }),
    ...(language && { language }),
    ...(channel && { channel }),
    ...(attachments && { attachments }),
  });
  const errors = [
    ...(isEmpty ? ["The message is empty; send its words as text."] : []),
    ...(wrong.error?.issues ?? []).map((issue) => issue.message),
  ];
  return {
    ...{ id, emergency, severity, protocols, type, topic, language: spoken, because },
    ...(errors.length > 0 && { error: errors.join(" ") }),
  };
}

const tagOf = (language: unknown): string | null =>
  typeof language === "string" && isTag(language) ? hyphened(language) : null;

/** “en_US”, as programs write it, is “en-US”. */
const hyphened = (language: string): string => language.replaceAll("_", "-");

/** A well-formed tag of a language that has a name in English; an empty one says nothing and is no mistake. */
function isTag(language: string): boolean {
  if (language === "") return true;
  try {
    return names.of(hyphened(language)) !== undefined;
  } catch {
    return false;
  }
}
