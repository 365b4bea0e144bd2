import type { Sort } from "../../channels/mail/automatic.ts";
import type { Understood } from "../../channels/mail/understand.ts";
import type { LookedAt, LostLetter, NotAcknowledged, StrayMail } from "../../store/reads/mail-to-look-at.ts";
import type { State } from "../ui/state.ts";
import { bounceWords, isNoAddress } from "./bounce-words.ts";
import { type MailReasonName, type MailWay, mailReasons, stoodWords } from "./mail-reasons.ts";
import { dayWords, type SchoolClock, whenWords } from "./when-words.ts";

/** A letter or a mail that needs a look, in words, with the ways on. */
export type MailLine = {
  id: string;
  at: string;
  state: State;
  stands: string;
  says: string;
  why: string;
  when: string;
  inquiry: { reference: string; open: boolean } | null;
  /** Where the parent can be rung. */
  phone: string | null;
  reason: MailReasonName;
  ways: readonly MailWay[];
};

/** A letter of ours that did not arrive, as a line of the list. */
export const letterLine = (
  { id, at, was, purpose, to, problem, inquiry, phone }: LostLetter,
  clock: SchoolClock,
): MailLine => ({
  ...{ id, at, inquiry, phone: isToParent(purpose) ? phone : null, reason: was, ...mailReasons[was] },
  says: `${purposes[purpose] ?? "A letter"} to ${to || "an address that was forgotten"}`,
  why: whyOf(was, problem),
  when: `written ${whenWords(at, clock)}`,
  // Where nobody is, the same letter would only come back again.
  ways: mailReasons[was].ways.filter(
    (way) =>
      (way !== "again" || !(was === "bounced" && isNoAddress(problem ?? ""))) &&
      (way !== "rang" || isToParent(purpose)),
  ),
});

/** What became of a letter; `problem` is what the other side or we ourselves said of it. */
function whyOf(was: LostLetter["was"], problem: string | null): string {
  const { why } = mailReasons[was];
  if (was === "bounced") return `It came back: ${bounceWords(problem ?? "")}.`;
  if (was === "held") return why;
  if (was === "late") return `${why}${problem ? ` ${problem}.` : ""}`;
  return problem ?? why;
}

/** A call to a colleague is nothing to ring a parent about. */
const isToParent = (purpose: string): boolean => purpose !== "alert";

type Read = Omit<StrayMail, "head"> & Pick<Understood, "sender" | "subject" | "automatic">;

/** A mail that waits for a person, as a line of the list. */
export function strayLine(
  { id, at, was, envelopeFrom, inquiry, sender, subject, automatic }: Read,
  clock: SchoolClock,
): MailLine {
  const from = sender?.name || sender?.address || envelopeFrom || "nobody who says so";
  return {
    ...{ id, at, inquiry, phone: null, reason: was, ...mailReasons[was] },
    says: `${subject ? `“${subject}”` : "A mail without a subject"} from ${from}`,
    why: was === "of_nobody" ? (automatic ? sorts[automatic.sort] : sorts.loop) : mailReasons[was].why,
    when: `came ${whenWords(at, clock)}`,
  };
}

/** An inquiry that nothing of ours acknowledged, because too many letters had left. */
export const stoppedLine = (
  { id, at, because, to, inquiry, phone }: NotAcknowledged,
  clock: SchoolClock,
): MailLine => ({
  ...{ id, at, inquiry, phone, reason: "not_acknowledged", ...mailReasons.not_acknowledged },
  says: `No acknowledgement to ${to || "an address that was forgotten"}`,
  why: `${stops[because] ?? "A limit stopped it."} A person acknowledges it, or rings.`,
  when: `stopped ${whenWords(at, clock)}`,
});
const stops: Record<string, string> = {
  repeat: "The same words came from this address this week, as a robot’s do.",
  pause: "Another went to this address less than ten minutes before.",
  address: "As many as may go by themselves went to this address today.",
  inquiry: "As many as may go by themselves went out for this inquiry.",
  mailbox: "As many as may go by themselves left this mailbox today.",
  school: "As many as may go by themselves left the school today.",
  spam: "The mail lay in the spam folder.",
  death: "Somebody may have died: no letter goes to that family by itself.",
};

export type LookedLine = { mail: string; at: string; says: string; isOff: boolean };
/** What was taken off the list, by whom and why. */
export const lookedLine = ({ mail, at, was, note, by, isOff }: LookedAt, clock: SchoolClock): LookedLine => ({
  ...{ mail, at, isOff },
  says: `${dayWords(at, clock)}, ${by}: ${stoodWords(was)}${note ? `. ${note}` : was === "put_back" ? "." : ". The note stands at its inquiry."}`,
});

const purposes: Record<string, string> = {
  acknowledgement: "The acknowledgement",
  emergency: "The emergency letter",
  reply: "A reply",
  escalation: "The notice of an escalation",
  promise_moved: "The notice of a new date",
  feedback: "The question after closing",
  identity: "The link that proves who is asking",
  alert: "A call to a colleague",
  complaint: "A letter about a complaint",
  added: "The note that a mail was too long",
};
const sorts: Record<Sort, string> = {
  bounce: "A report that a letter was not delivered; it names none of ours.",
  delay: "A report that a letter is late; it is still being tried, and names none of ours.",
  auto_reply: "An automatic answer, such as “out of office”.",
  challenge: "A program asks us to prove that we are people. It is not answered.",
  receipt: "A receipt that a letter was opened.",
  feedback_report: "A report that somebody marked a letter as unwanted.",
  report: "A report that machines send, such as one about our mail domain.",
  list: "It came by a mailing list.",
  notification: "It comes from an address that nobody reads.",
  loop: "It comes from our own address.",
};
