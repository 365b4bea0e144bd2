import { filledIn } from "../../access/identity-check.ts";
import { replyAddress } from "../../access/reply-address.ts";
import { letterHtml } from "../../letters/words/letter-html.ts";
import { direction } from "../../letters/words/words-in.ts";
import { onOneLine } from "./addresses.ts";
import type { Mail } from "./post.ts";
import type { LetterThread } from "./thread-of.ts";

/** A letter as its row, its kept words and its inquiry tell it. */
export type LetterToSend = {
  letter: { purpose: string; subject: string; language: string; messageId: string; at: string };
  to: string;
  words: string;
  school: { name: string; slug: string; mailAddress: string };
  inquiry: { id: string; reference: string };
  /** The conversation that it belongs to; empty where it stands for itself. */
  thread: LetterThread;
  /** The check that it carries: link and code are filled in when it leaves. */
  check?: { district: number; school: number; letter: string };
};

const automatic = new Set([
  "acknowledgement",
  "emergency",
  "feedback",
  "identity",
  "alert",
  "closure",
  "added",
  "incident",
]);

/** Of those the ones that answer what somebody sent (RFC 3834: auto-replied). */
const answering = new Set(["acknowledgement", "emergency", "added"]);

/**
 * The mail that a letter becomes: everything from the record, nothing from the moment, so that a second attempt is the
 * same mail. An alert, and a check of who is asking, name no thread: the mail that they follow may be somebody else's.
 */
export function compose(
  { letter, to, words: kept, school, inquiry, thread, check }: LetterToSend,
  { replySecret, mailDomain }: { replySecret: Buffer; mailDomain: string },
): Mail {
  const words = check ? filledIn(kept, replySecret, check, check.letter) : kept;
  return {
    messageId: letter.messageId,
    from: { name: onOneLine(school.name), address: school.mailAddress },
    replyTo: replyAddress(replySecret, {
      slug: school.slug,
      reference: inquiry.reference,
      inquiry: inquiry.id,
      recipient: to,
      domain: mailDomain,
    }),
    to,
    subject: onOneLine(thread.subject ?? letter.subject),
    text: words,
    html: letterHtml(words, {
      direction: direction(letter.language),
      language: letter.language,
      schoolName: school.name,
    }),
    ...(thread.inReplyTo && { inReplyTo: thread.inReplyTo, references: thread.references ?? [] }),
    automatic: automatic.has(letter.purpose),
    ...(answering.has(letter.purpose) && { isAnswer: true }),
    date: new Date(letter.at),
  };
}
