import { type Headers, header } from "./headers.ts";
import { autoReplySubjects, bounceSubjects, daemons, noReply } from "./machine-words.ts";
import type { Sender } from "./sender.ts";

export type Sort = "bounce" | "auto_reply" | "receipt" | "feedback_report" | "list" | "notification" | "loop";

/** `sure`: no person wrote it. Not sure: it looks so, but a known parent's name on it, or danger in it, weighs more. */
export type Automatic = { sort: Sort; sure: boolean };

/**
 * Did a machine write this mail (RFC 3834, RFC 3464, RFC 8098, RFC 2919)? Null for a person. What only hints at a
 * machine, such as `Precedence: bulk` or `X-Auto-Response-Suppress` alone, leaves the mail a person's.
 */
export function automatic(
  headers: Headers,
  mail: {
    sender: Sender | null;
    replyTo: Sender | null;
    subject: string;
    envelopeFrom: string | null;
    answers: boolean;
  },
): Automatic | null {
  const local = (mail.sender?.address.split("@")[0] ?? rawLocal(headers)).toLowerCase();
  const subject = mail.subject.trim().toLowerCase();
  const bounceSubject = bounceSubjects.some((words) => subject.startsWith(words));
  const autoSubject = autoReplySubjects.some((words) =>
    words.endsWith(":") ? subject.startsWith(words) : isWhole(subject, words),
  );

  const report = reportType(headers);
  if (report) return { sort: report, sure: true };
  if (headers.has("x-failed-recipients")) return { sort: "bounce", sure: true };
  const daemon =
    daemons.includes(local) ||
    /^(?:mail delivery (?:sub)?system|mailer[- ]daemon)\b/i.test(mail.sender?.name ?? "");
  if (daemon && (local !== "postmaster" || bounceSubject || mail.envelopeFrom === ""))
    return { sort: "bounce", sure: true };
  // Who sends a mail that may not be answered (RFC 5321, 4.5.5) is a machine.
  if (mail.envelopeFrom === "") return { sort: autoSubject ? "auto_reply" : "bounce", sure: true };
  if (saysAutomatic(headers)) return { sort: "auto_reply", sure: true };

  const precedence = header(headers, "precedence").toLowerCase();
  if (precedence === "auto_reply") return { sort: "auto_reply", sure: true };
  const hint = /^(?:bulk|junk|list)$/.test(precedence) || headers.has("x-auto-response-suppress");
  if (autoSubject) return { sort: "auto_reply", sure: hint || mail.answers };
  if (bounceSubject) return { sort: "bounce", sure: hint };
  if (headers.has("list-id") || headers.has("list-unsubscribe-post")) return { sort: "list", sure: false };
  // A form on the school's page sends as nobody and names the parent as the one to answer.
  const forSomebody = mail.replyTo && !isNobody(mail.replyTo.address);
  return isNobody(`${local}@`) && !forSomebody ? { sort: "notification", sure: false } : null;
}

/** An address that nobody reads, by its name. */
export function isNobody(address: string): boolean {
  const local = (address.split("@")[0] ?? "").toLowerCase();
  return noReply.some((name) => local === name || local.startsWith(`${name}-`) || local.endsWith(`-${name}`));
}

function reportType(headers: Headers): Sort | null {
  const type = header(headers, "content-type").toLowerCase();
  if (!type.startsWith("multipart/report")) return null;
  if (type.includes("disposition-notification")) return "receipt";
  return type.includes("feedback-report") ? "feedback_report" : "bounce";
}

function saysAutomatic(headers: Headers): boolean {
  const submitted = header(headers, "auto-submitted").toLowerCase();
  if (submitted && !/^no\b/.test(submitted)) return true;
  const names = [
    "x-autoreply",
    "x-auto-reply",
    "x-autorespond",
    "x-autoresponse",
    "x-autoresponder",
    "x-mail-autoreply",
    "x-vacation",
  ];
  if (names.some((name) => headers.has(name) && !/^(?:no|false|0)\b/i.test(header(headers, name))))
    return true;
  return (
    headers.has("x-autoreply-from") ||
    headers.has("x-auto-reply-from") ||
    /^yes\b|^true\b/i.test(header(headers, "x-fc-machinegenerated")) ||
    /autoresponder/i.test(header(headers, "delivered-to")) ||
    /autoresponder/i.test(header(headers, "x-post-messageclass"))
  );
}

/** A From that is no address, such as MAILER-DAEMON. */
const rawLocal = (headers: Headers): string =>
  header(headers, "from")
    .slice(0, 200)
    .replaceAll(/[<>"]/g, " ")
    .trim()
    .split(/[\s@(]/)[0] ?? "";

/** The subject is these words, or these words and then a dash, an exclamation mark or a bracket: not "Out of office hours". */
function isWhole(subject: string, words: string): boolean {
  if (!subject.startsWith(words)) return false;
  const rest = subject.slice(words.length).trimStart();
  return rest === "" || /^[-–—!.([:：]|^re:|^autoreply|^until/.test(rest);
}
