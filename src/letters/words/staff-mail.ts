import type { Letter } from "./parts.ts";

/** The mail that calls a member of staff to the desk. It says nothing about anyone: it may open on a shared screen. */
export const staffMail = {
  /** An inquiry was given to this person. */
  assigned: (it: { link: string }): Letter => ({
    subject: "An inquiry needs you",
    body: `An inquiry needs you. Open it here:\n${it.link}\n\nThis mail says nothing more on purpose. You can only read the inquiry after signing in.`,
  }),
  /** A date of this person's is near; `due` is a formatted date, `owed` says what of the procedure. */
  near: (it: { link: string; reference: string; owed: string; due: string }): Letter => ({
    subject: `Due soon: inquiry ${it.reference}`,
    body: `Inquiry ${it.reference} owes ${it.owed} by ${it.due}. Open it here:\n${it.link}\n\nThis mail says nothing more on purpose. You can only read the inquiry after signing in.`,
  }),
  /** A date has passed. */
  missed: (it: { link: string; reference: string; owed: string; due: string }): Letter => ({
    subject: `Overdue: inquiry ${it.reference}`,
    body: `Inquiry ${it.reference} owed ${it.owed} by ${it.due}, and the date has passed. It is still owed. Open it here:\n${it.link}\n\nThis mail says nothing more on purpose. You can only read the inquiry after signing in.`,
  }),
  /** An escalation waits to be accepted. */
  escalated: (it: { link: string; due: string }): Letter => ({
    subject: "An inquiry was passed to you",
    body: `An inquiry was passed to you. Please accept it or hand it back by ${it.due}:\n${it.link}\n\nThis mail says nothing more on purpose. You can only read the inquiry after signing in.`,
  }),
  /** A possible emergency: the call chain goes on until somebody presses the button. */
  emergency: (it: { link: string; reference: string; schoolPhone: string }): Letter => ({
    subject: "Urgent: open this now",
    body: `Something urgent needs you now. Open it and press “I have it”:\n${it.link}\n\nReference ${it.reference}. If you cannot open it, call the school on ${it.schoolPhone}. We call the next person until somebody has it.`,
  }),
};
