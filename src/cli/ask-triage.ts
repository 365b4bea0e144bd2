import { z } from "zod";
import { triage } from "../triage/triage.ts";

const question = z.object({
  text: z.string(),
  subject: z.string().nullish(),
  lang: z.string().nullish(),
  language: z.string().nullish(),
  channel: z.string().nullish(),
  attachments: z.array(z.string()).nullish(),
});

/**
 * Answers one line of `answerable ask triage`: is it an emergency, how soon, by which protocols (most fitting first),
 * of what type and topic, in what language, and the words that led to it. A line without a text gets an `error`.
 */
export function askTriage(line: unknown): object {
  const id = typeof line === "object" && line !== null && "id" in line ? line.id : null;
  const read = question.safeParse(line);
  if (!read.success)
    return { id, error: "The line is not a message; send one JSON object with id and text, both readable." };
  const { text, subject, channel, attachments } = read.data;
  const language = read.data.lang ?? read.data.language;
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
  return { id, emergency, severity, protocols, type, topic, language: spoken, because };
}
