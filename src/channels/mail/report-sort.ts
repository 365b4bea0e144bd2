import { deliveryReport, type ReportPart } from "./delivery-report.ts";
import { type Headers, header } from "./headers.ts";
import { isDelay } from "./is-delay.ts";
import { fromNotification } from "./notification.ts";
import { statusIn } from "./return-status.ts";

type ReportSort = "bounce" | "delay" | "receipt" | "feedback_report" | "report";

/** Is this a report that machines send to machines, by its type (RFC 6522), its parts, or a form that never changes? */
export function reportSort(
  headers: Headers,
  mail: { subject: string; text: string; parts: readonly ReportPart[]; from: string },
): ReportSort | null {
  const type = header(headers, "content-type").toLowerCase();
  const parts = mail.parts.map((part) => part.type);
  if (type.startsWith("multipart/report")) {
    if (type.includes("disposition-notification")) return "receipt";
    if (type.includes("feedback-report")) return "feedback_report";
    if (type.includes("tlsrpt")) return "report";
    if (!type.includes("delivery-status")) {
      if (parts.some((one) => one.endsWith("disposition-notification"))) return "receipt";
      if (parts.some((one) => one.endsWith("feedback-report"))) return "feedback_report";
    }
    return deliveredAs(mail.parts, mail.text, mail.subject);
  }
  // What Exchange keeps of every mail, with the mail in it.
  if (headers.has("x-ms-journal-report") && parts.includes("message/rfc822")) return "report";
  if (headers.has("tls-report-domain") || /^report domain: ?\S+/.test(mail.subject)) return "report";
  if (/^complaint about message from [\d.:a-f]+$/.test(mail.subject)) return "feedback_report";
  if (isReadReceipt(mail.subject, mail.text)) return "receipt";
  const noticed = fromNotification(mail.text);
  if (noticed && mail.from.endsWith("@sns.amazonaws.com"))
    return noticed.some(({ action }) => action === "failed") ? "bounce" : "report";
  return null;
}

/** All that it names is only late: a delay. All of it went well: a report. */
function deliveredAs(parts: readonly ReportPart[], text: string, subject: string): ReportSort {
  const { recipients } = deliveryReport([...parts], text);
  if (recipients.length === 0) return isDelay(text, subject) ? "delay" : "bounce";
  if (recipients.every(({ action }) => action === "delivered")) return "report";
  return recipients.every(({ action }) => action === "delayed") ? "delay" : "bounce";
}

/** Programs that know no report say in their own words that a letter was opened. */
const isReadReceipt = (subject: string, text: string): boolean =>
  /^(?:read|gelesen|leído|lu|lido|letto|gelezen|läst|læst|return receipt|read receipt|lesebestätigung)\s?[:(]/.test(
    subject,
  ) &&
  /^\s{0,20}(?:your message|this is a (?:return )?receipt|ihre nachricht|das ist eine|su mensaje|votre message)\b/i.test(
    text,
  );

const openings = [
  "could not be delivered",
  "couldn't be delivered",
  "cannot be delivered",
  "not be delivered",
  "not delivered",
  "undeliverable",
  "unable to deliver",
  "delivery to the following",
  "delivery failed",
  "delivery failure",
  "delivery has failed",
  "delivery error",
  "delivery report",
  "delivery status",
  "created automatically by mail",
  "did not reach the following",
  "returned to sender",
  "had delivery",
  "had permanent fatal errors",
  "had fatal errors",
  "transcript of session",
  "unknown user",
  "user unknown",
  "unknown recipient",
  "unable to send",
  "failure reasons",
  "has been delayed",
  "is delayed",
  "not yet been delivered",
  "mailbox exceeds",
  "mailbox is full",
  "failed addresses",
  "invalid user address",
  "nicht zugestellt",
  "unzustellbar",
  "no se ha podido entregar",
  "no se pudo entregar",
  "n'a pas pu être",
  "n’a pas pu être",
  "не может быть доставлено",
  "не было доставлено",
  "送信できません",
  "配信できません",
];
const greeting =
  /^\s{0,20}(?:hello|hi|dear|good (?:morning|afternoon|evening)|hola|buen|bonjour|liebe|sehr geehrte|guten|olá|salut|caro|cara)\b/i;

/** Does a mail open as a report of what did not arrive? Not where a person greets first, nor where it is only quoted. */
export function speaksOfReturn(text: string): boolean {
  const own = text
    .slice(0, 4_000)
    .split("\n")
    .filter((line) => !line.startsWith(">"))
    .join("\n")
    .slice(0, 1_000);
  if (greeting.test(own)) return false;
  const said = own.toLowerCase();
  return openings.some((words) => said.includes(words)) || statusIn(own) !== null;
}
