import { z } from "zod";
import { trim } from "../channels/mail/trim.ts";

const question = z.object({
  text: z.string().nullish(),
  html: z.string().nullish(),
  subject: z.string().nullish(),
});

/**
 * Answers one line of `answerable ask trim`: what the writer of a mail wrote now, and beside it what is quoted or added.
 * Each word of the mail stands on one of the two sides. A line without words gets an `error`.
 */
export function askTrim(line: unknown): object {
  const id = typeof line === "object" && line !== null && "id" in line ? line.id : null;
  const read = question.safeParse(line);
  const { text, html, subject } = read.data ?? {};
  if (typeof text === "string") return { id, ...trim({ text }, subject ?? "") };
  if (typeof html === "string") return { id, ...trim({ html }, subject ?? "") };
  return { id, error: "The line is not a mail; send one JSON object with id, and text or html." };
}
