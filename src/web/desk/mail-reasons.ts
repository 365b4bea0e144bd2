import type { State } from "../ui/state.ts";

/** A way on from a letter or mail that needs a look. */
export type MailWay = "read" | "again" | "inquiry" | "join" | "acknowledge" | "rang" | "mark" | "looked";

/** Why something stands on the list, in words, and what can be done about it. One line for each reason there is. */
export type MailReason = { state: State; stands: string; why: string; ways: readonly MailWay[] };

const ofLetter = ["again", "rang", "looked"] as const;
const ofMail = ["read", "inquiry", "join", "looked"] as const;

export const mailReasons = {
  bounced: { state: "missed", stands: "Came back", why: "It came back.", ways: ofLetter },
  failed: { state: "missed", stands: "Not sent", why: "It could not be sent.", ways: ofLetter },
  ambiguous: {
    ...{ state: "due", stands: "Perhaps sent", ways: ofLetter },
    why: "The relay broke off before it said whether it has the letter.",
  },
  late: {
    ...{ state: "due", stands: "Still waiting", ways: ofLetter },
    why: "It could not leave for an hour. It is tried for five days.",
  },
  // One that is held is written anew.
  held: {
    ...{ state: "refused", stands: "Held", ways: ["rang", "looked"] },
    why: "What may be told changed before it left. Open the inquiry: write again, or ask the privacy officer.",
  },
  not_acknowledged: {
    ...{ state: "due", stands: "Not acknowledged", ways: ["acknowledge", "rang", "looked"] },
    why: "A limit stopped it.",
  },
  unread: {
    ...{ state: "due", stands: "Not read in", ways: ["again", ...ofMail] },
    why: "It arrived and was not read in yet. It is tried again every few minutes.",
  },
  spam: {
    ...{ state: "due", stands: "Probably spam", ways: ofMail },
    why: "It lay in the mailbox’s spam folder. Nobody was answered. If it is no spam, make it an inquiry.",
  },
  unreadable: {
    ...{ state: "due", stands: "Not readable", ways: ["read", "looked"] },
    why: "No machine can read it. It became an inquiry, so that nothing is lost; a person reads it here.",
  },
  of_nobody: { state: "open", stands: "From a machine", why: "", ways: [...ofMail, "mark"] },
} as const satisfies Record<string, MailReason>;

export type MailReasonName = keyof typeof mailReasons;
/** Whether a word, as it was written down, is one of these reasons. */
export const isMailReason = (name: string): name is MailReasonName => Object.hasOwn(mailReasons, name);

/** How what was taken off the list stood there, by the word that was written down. */
export function stoodWords(was: string): string {
  if (was === "marked") return "from an address that was marked";
  if (was === "put_back") return "put back on the list";
  return isMailReason(was) ? mailReasons[was].stands.toLowerCase() : was;
}
