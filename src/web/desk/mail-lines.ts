import type { Sort } from "../../channels/mail/automatic.ts";
import type { Understood } from "../../channels/mail/understand.ts";
import type { LookedAt, LostLetter, NotAcknowledged, StrayMail } from "../../store/reads/mail-to-look-at.ts";
import type { State } from "../ui/state.ts";
import { bounceWords, isNoAddress } from "./bounce-words.ts";
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
  mayAgain: boolean;
  mayRead: boolean;
  mayInquire: boolean;
};

export const letterLine = (
  { id, at, was, purpose, to, problem, inquiry }: LostLetter,
  clock: SchoolClock,
): MailLine => ({
  ...{ id, at, inquiry, ...letters[was] },
  says: `${purposes[purpose] ?? "A letter"} to ${to || "an address that was forgotten"}`,
  why:
    was === "bounced"
      ? `It came back: ${bounceWords(problem ?? "")}.`
      : was === "held"
        ? letters.held.otherwise
        : (problem ?? letters[was].otherwise),
  when: `written ${whenWords(at, clock)}`,
  // Where nobody is, the same letter would only come back again; one that is held is written anew.
  mayAgain: was !== "held" && !(was === "bounced" && isNoAddress(problem ?? "")),
  ...{ mayRead: false, mayInquire: false },
});

type Read = Omit<StrayMail, "head"> & Pick<Understood, "sender" | "subject" | "automatic">;

export function strayLine(
  { id, at, was, envelopeFrom, inquiry, sender, subject, automatic }: Read,
  clock: SchoolClock,
): MailLine {
  const from = sender?.name || sender?.address || envelopeFrom || "nobody who says so";
  return {
    ...{ id, at, inquiry, ...mails[was] },
    says: `${subject ? `“${subject}”` : "A mail without a subject"} from ${from}`,
    why: was === "of_nobody" ? (automatic ? sorts[automatic.sort] : sorts.loop) : mails[was].why,
    when: `came ${whenWords(at, clock)}`,
    ...{ mayAgain: false, mayRead: true, mayInquire: inquiry === null },
  };
}

/** An inquiry that nothing of ours acknowledged, because too many letters had left. */
export const stoppedLine = (
  { id, at, because, to, inquiry }: NotAcknowledged,
  clock: SchoolClock,
): MailLine => ({
  ...{ id, at, inquiry, ...stopped },
  says: `No acknowledgement to ${to || "an address that was forgotten"}`,
  why: `${stops[because] ?? "A limit stopped it."} A person acknowledges it, or rings.`,
  when: `stopped ${whenWords(at, clock)}`,
  ...{ mayAgain: false, mayRead: false, mayInquire: false },
});
const stopped = { state: "due", stands: "Not acknowledged" } as const;
const stops: Record<string, string> = {
  repeat: "The same words came from this address this week, as a robot’s do.",
  pause: "Another went to this address less than ten minutes before.",
  address: "As many as may go by themselves went to this address today.",
  inquiry: "As many as may go by themselves went out for this inquiry.",
  mailbox: "As many as may go by themselves left this mailbox today.",
  school: "As many as may go by themselves left the school today.",
  spam: "The mail lay in the spam folder.",
};

export type LookedLine = { at: string; says: string };
export const lookedLine = ({ at, was, note, by }: LookedAt, clock: SchoolClock): LookedLine => ({
  at,
  says: `${dayWords(at, clock)}, ${by}: ${stoodWords[was] ?? was}${note ? `. ${note}` : ". The note stands at its inquiry."}`,
});

const letters = {
  ambiguous: {
    ...{ state: "due", stands: "Perhaps sent" },
    otherwise: "The relay broke off before it said whether it has the letter.",
  },
  failed: { state: "missed", stands: "Not sent", otherwise: "It could not be sent." },
  bounced: { state: "missed", stands: "Came back", otherwise: "It came back." },
  held: {
    ...{ state: "refused", stands: "Held" },
    otherwise:
      "What may be told changed before it left. Open the inquiry: write again, or ask the privacy officer.",
  },
} as const satisfies Record<LostLetter["was"], { state: State; stands: string; otherwise: string }>;
const mails = {
  of_nobody: { state: "open", stands: "From a machine", why: "" },
  unread: {
    ...{ state: "due", stands: "Not read in" },
    why: "It arrived and was not read in yet. It is tried again every few minutes.",
  },
  spam: {
    ...{ state: "due", stands: "Probably spam" },
    why: "It lay in the mailbox’s spam folder. Nobody was answered. If it is no spam, make it an inquiry.",
  },
  unreadable: {
    ...{ state: "due", stands: "Not readable" },
    why: "No machine can read it. It became an inquiry, so that nothing is lost; a person reads it here.",
  },
} as const satisfies Record<StrayMail["was"], { state: State; stands: string; why: string }>;
const stoodWords: Record<string, string> = Object.fromEntries(
  Object.entries({ ...letters, ...mails, not_acknowledged: stopped }).map(([was, { stands }]) => [
    was,
    stands.toLowerCase(),
  ]),
);
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
