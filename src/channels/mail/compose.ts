import { filledIn } from "../../access/identity-check.ts";
import { replyAddress } from "../../access/reply-address.ts";
import { letterHtml } from "../../letters/words/letter-html.ts";
import { direction } from "../../letters/words/words-in.ts";
import { onOneLine } from "./addresses.ts";
import type { Mail } from "./post.ts";

/** A letter as its row, its kept words and its inquiry tell it. */
export type LetterToSend = {
  letter: { purpose: string; subject: string; language: string; messageId: string; at: string };
  to: string;
  words: string;
  school: { name: string; slug: string; mailAddress: string };
  inquiry: { id: string; reference: string };
  /** The Message-ID of the guardian's mail that it answers. */
  answers: string | null;
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
  "incident",
]);

/**
 * The mail that a letter becomes: everything from the record, nothing from the moment, so that a second attempt is the
 * same mail. A staff member's alert names no thread: it tells nothing about anybody.
 */
export function compose(
  { letter, to, words: kept, school, inquiry, answers, check }: LetterToSend,
  { replySecret, mailDomain }: { replySecret: Buffer; mailDomain: string },
): Mail {
  const words = check ? filledIn(kept, replySecret, check, check.letter) : kept;
  // A check names no thread either: the mail that it answers may have come from somebody else.
  const thread = letter.purpose === "alert" || letter.purpose === "identity" ? null : answers;
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
    subject: onOneLine(letter.subject),
    text: words,
    html: letterHtml(words, {
      direction: direction(letter.language),
      language: letter.language,
      schoolName: school.name,
    }),
    ...(thread && { inReplyTo: thread, references: [thread] }),
    automatic: automatic.has(letter.purpose),
    date: new Date(letter.at),
  };
}
