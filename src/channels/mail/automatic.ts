import { autoReplySubjects } from "./auto-reply-subjects.ts";
import { challenge } from "./challenge.ts";
import type { ReportPart } from "./delivery-report.ts";
import { type Headers, header } from "./headers.ts";
import { isDelay } from "./is-delay.ts";
import {
  awayInSubject,
  awaySubjects,
  bounceSubjects,
  daemons,
  noReply,
  ofAbsence,
  ofAChildToo,
  ofItself,
} from "./machine-words.ts";
import { reportSort, speaksOfReturn } from "./report-sort.ts";
import { saysAutomatic } from "./says-automatic.ts";
import type { Sender } from "./sender.ts";

export type Sort =
  | "bounce"
  | "delay"
  | "auto_reply"
  | "challenge"
  | "receipt"
  | "feedback_report"
  | "report"
  | "list"
  | "notification"
  | "loop";

/** `sure`: no person wrote it. Not sure: it looks so, but a known parent's name on it, or danger in it, weighs more. */
export type Automatic = { sort: Sort; sure: boolean };

/** What is asked of a mail. Without `text` its head alone speaks. */
export type Shown = {
  sender: Sender | null;
  replyTo: Sender | null;
  subject: string;
  envelopeFrom: string | null;
  answers: boolean;
  text?: string;
  parts?: readonly ReportPart[];
};

/**
 * Did a machine write this mail (RFC 3834, RFC 3464, RFC 8098, RFC 2919)? Null for a person. What only hints at a
 * machine, such as `Precedence: bulk` or `X-Auto-Response-Suppress` alone, leaves the mail a person's; so does a mail in
 * which a person quotes, forwards or tells of what a machine wrote.
 */
export function automatic(headers: Headers, mail: Shown): Automatic | null {
  const { text = "", parts = [] } = mail;
  const local = (mail.sender?.address.split("@")[0] ?? rawLocal(headers)).toLowerCase();
  const subject = mail.subject.trim().toLowerCase();
  const bounceSubject = bounceSubjects.some((words) => subject.startsWith(words));
  const returned = (sure: boolean): Automatic => ({
    sort: isDelay(text, subject) ? "delay" : "bounce",
    sure,
  });

  const report = reportSort(headers, { subject, text, parts, from: mail.sender?.address ?? "" });
  if (report) return { sort: report, sure: true };
  const asks = challenge(headers, { from: mail.sender?.address ?? "", subject, text });
  if (asks?.sure) return { sort: "challenge", sure: true };
  if (headers.has("x-failed-recipients")) return returned(true);
  const isNameless = /^\s*(?:<\s*>|"")/.test(header(headers, "from"));
  const daemon =
    daemons.includes(local) ||
    isNameless ||
    /^(?:mail deliver(?:y)? (?:sub)?system|mailer[- ]daemon)\b/i.test(mail.sender?.name ?? "");
  const speaks = bounceSubject || (text !== "" && speaksOfReturn(text));
  if (daemon && (!offices.includes(local) || speaks || mail.envelopeFrom === "")) return returned(true);
  const automated = saysAutomatic(
    headers,
    mail.sender !== null && isNobody(mail.sender.address),
    mail.replyTo,
  );
  if (automated && bounceSubject) return returned(true);
  const isAwayIn = awayInSubject.test(subject.slice(0, 200));
  const away = isSubject(awaySubjects, subject) || isAwayIn;
  const autoSubject = isSubject(autoReplySubjects, subject) || (isAwayIn && subject.startsWith("auto:"));
  // Who sends a mail that may not be answered (RFC 5321, 4.5.5) is a machine.
  if (mail.envelopeFrom === "")
    return autoSubject || away || ((automated || /^(?:re|aw|sv|antw|odp|rif|ynt):/.test(subject)) && !speaks)
      ? { sort: "auto_reply", sure: true }
      : returned(true);
  if (automated) return { sort: asks ? "challenge" : "auto_reply", sure: true };

  const hint =
    /^(?:bulk|junk|list)$/i.test(header(headers, "precedence")) || headers.has("x-auto-response-suppress");
  if (autoSubject) return { sort: "auto_reply", sure: hint || mail.answers };
  if (away && (hint || (mail.answers && !ofAChildToo.test(subject))))
    return { sort: "auto_reply", sure: true };
  if (mail.answers && saysItIsAway(text)) return { sort: "auto_reply", sure: false };
  if (asks) return { sort: "challenge", sure: hint };
  if (bounceSubject && (text.trim() === "" || speaksOfReturn(text))) return returned(hint);
  if (ofLists.some((name) => headers.has(name)) || isForMany(headers)) return { sort: "list", sure: false };
  // A form on the school's page sends as nobody and names the parent as the one to answer.
  const forSomebody = mail.replyTo && !isNobody(mail.replyTo.address);
  if (!isNobody(`${local}@`) || forSomebody) return null;
  // What nobody reads and can be unsubscribed from is sent to many.
  return { sort: headers.has("list-unsubscribe") ? "list" : "notification", sure: false };
}

/**
 * Says of itself that it comes by a list, and names nobody whom it goes to: not written to us (RFC 5230, 4.5, asks the same
 * of a vacation notice). `Precedence` alone misleads, for a person's mail may hold it too.
 */
const isForMany = (headers: Headers): boolean =>
  /^list$/i.test(header(headers, "precedence")) &&
  !namesOf.some((name) => header(headers, name).includes("@"));

const namesOf = ["to", "cc", "bcc", "resent-to", "resent-cc", "apparently-to"];

/** Says a mail of itself that it is automatic, and that somebody is away? Not where a person quotes or asks. */
function saysItIsAway(text: string): boolean {
  const own = text
    .slice(0, 3_000)
    .split("\n")
    .filter((line) => !line.startsWith(">"))
    .join(" ")
    .slice(0, 1_500)
    .toLowerCase();
  return ofItself.test(own) && ofAbsence.test(own) && !/[?？؟]/.test(own);
}

/** RFC 2919, RFC 8058, and what ezmlm, Yahoo, Google and the kernel's lists write. */
const ofLists = ["list-id", "list-unsubscribe-post", "mailing-list", "x-mailing-list"];

/** Names behind which a person may sit, too. */
const offices = ["postmaster", "post_master"];

/** An address that nobody reads, by its name. */
export function isNobody(address: string): boolean {
  const local = (address.split("@")[0] ?? "").toLowerCase();
  return noReply.some((name) => local === name || local.startsWith(`${name}-`) || local.endsWith(`-${name}`));
}

/** A From that is no address, such as MAILER-DAEMON. */
const rawLocal = (headers: Headers): string =>
  header(headers, "from")
    .slice(0, 200)
    .replaceAll(/[<>"]/g, " ")
    .trim()
    .split(/[\s@(]/)[0] ?? "";

const isSubject = (list: readonly string[], subject: string): boolean =>
  list.some((words) => (words.endsWith(":") ? subject.startsWith(words) : isWhole(subject, words)));

/** The subject is these words, or these words and then a dash, an exclamation mark or a bracket: not "Out of office hours". */
function isWhole(subject: string, words: string): boolean {
  if (!subject.startsWith(words)) return false;
  const rest = subject.slice(words.length).trimStart();
  return rest === "" || /^[-–—!.([:：]|^re:|^autoreply|^until/.test(rest);
}
