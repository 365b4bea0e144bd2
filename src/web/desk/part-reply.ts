import type { Answer } from "./answered.ts";

/** Before the name of each field of a reply that goes along in another form. */
export const replyPrefix = "reply.";

/**
 * The reply that an answer holds, if one was refused or goes along. What a rule about the student refused was of the
 * student, whatever the box said, and comes back as that.
 */
export function replyIn(answer: Answer | undefined): Record<string, string> | undefined {
  if (answer?.act !== "reply") return answer?.reply;
  return answer.refusal?.rule ? { ...answer.values, about: "student" } : answer.values;
}

/** Parts a form into what is its own and the reply that came along with it. */
export function partReply(values: Record<string, string>): {
  values: Record<string, string>;
  reply?: Record<string, string>;
} {
  const all = Object.entries(values);
  const own = all.filter(([field]) => !field.startsWith(replyPrefix));
  if (own.length === all.length) return { values };
  const reply = all
    .filter(([field]) => field.startsWith(replyPrefix))
    .map(([field, value]) => [field.slice(replyPrefix.length), value]);
  return { values: Object.fromEntries(own), reply: Object.fromEntries(reply) };
}
