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
  /** A letter of this person's did not leave: what may be told changed. */
  held: (it: { link: string; reference: string }): Letter => ({
    subject: `Not sent: a letter in inquiry ${it.reference}`,
    body: `A letter in inquiry ${it.reference} did not leave. Open it, and write again or ask the privacy officer:\n${it.link}\n\nThis mail says nothing more on purpose. You can only read the inquiry after signing in.`,
  }),
  /** The privacy officer is asked whether something may be told. */
  privacyAsked: (it: { link: string; reference: string; due: string }): Letter => ({
    subject: `A question for the privacy officer: inquiry ${it.reference}`,
    body: `Somebody asks you whether a reply in inquiry ${it.reference} may go. Please answer by ${it.due}:\n${it.link}\n\nThis mail says nothing more on purpose. You can only read the question after signing in.`,
  }),
  /** The privacy officer answered. */
  privacyAnswered: (it: { link: string; reference: string }): Letter => ({
    subject: `The privacy officer answered: inquiry ${it.reference}`,
    body: `The privacy officer answered your question in inquiry ${it.reference}. Your draft is kept. Open it here:\n${it.link}\n\nThis mail says nothing more on purpose. You can only read the answer after signing in.`,
  }),
  /** An escalation waits to be accepted. */
  escalated: (it: { link: string; due: string }): Letter => ({
    subject: "An inquiry was passed to you",
    body: `An inquiry was passed to you. Please accept it or hand it back by ${it.due}:\n${it.link}\n\nThis mail says nothing more on purpose. You can only read the inquiry after signing in.`,
  }),
  /** Families were told when they hear again of an incident, and that time has passed. */
  incidentLate: (it: { link: string; schoolName: string }): Letter => ({
    subject: "Overdue: the next words about an incident",
    body: `${it.schoolName} said when it speaks again about an incident, and that time has passed. Open it here and write the next words:\n${it.link}\n\nThis mail says nothing more on purpose. You can only read it after signing in.`,
  }),
  /** How somebody is answered was to be looked at again, and that date has passed. */
  planLate: (it: { link: string; schoolName: string }): Letter => ({
    subject: "Overdue: a contact plan to look at again",
    body: `A contact plan at ${it.schoolName} was to be looked at again, and the date has passed. Open it here:\n${it.link}\n\nThis mail says nothing more on purpose. You can only read it after signing in.`,
  }),
  /** Somebody has an emergency, and nobody has said that it is over. */
  emergencyGoesOn: (it: { link: string; reference: string; schoolPhone: string }): Letter => ({
    subject: "Urgent: is it over?",
    body: `Nobody has said that an emergency is over. Open it, say that it is, or press “I have it”:\n${it.link}\n\nReference ${it.reference}. If you cannot open it, call the school on ${it.schoolPhone}. We call the next person until somebody says so.`,
  }),
  /** A possible emergency: the call chain goes on until somebody presses the button. */
  emergency: (it: { link: string; reference: string; schoolPhone: string }): Letter => ({
    subject: "Urgent: open this now",
    body: `Something urgent needs you now. Open it and press “I have it”:\n${it.link}\n\nReference ${it.reference}. If you cannot open it, call the school on ${it.schoolPhone}. We call the next person until somebody has it.`,
  }),
};
