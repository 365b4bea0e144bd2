import { createHash } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer";
import { onOneLine } from "./addresses.ts";
import { isMessageId } from "./headers.ts";
import type { Mail } from "./post.ts";

/** The mail as RFC 5322 bytes: the same mail gives the same bytes at every attempt. No header can hold a second line. */
export function mailBytes(mail: Mail): Promise<Buffer> {
  const answers = (mail.references ?? []).filter(isMessageId);
  return new MailComposer({
    messageId: mail.messageId,
    from: { name: onOneLine(mail.from.name), address: mail.from.address },
    to: { name: "", address: mail.to },
    replyTo: { name: "", address: mail.replyTo },
    subject: onOneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    date: mail.date,
    ...(mail.inReplyTo && isMessageId(mail.inReplyTo) && { inReplyTo: mail.inReplyTo }),
    ...(answers.length > 0 && { references: answers }),
    headers: {
      // RFC 3834: other robots leave it alone.
      "Auto-Submitted": mail.automatic ? (mail.isAnswer ? "auto-replied" : "auto-generated") : "no",
      ...(mail.automatic && { "X-Auto-Response-Suppress": "All" }),
    },
    baseBoundary: createHash("sha256").update(mail.messageId).digest("hex").slice(0, 24),
    newline: "windows",
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}
