import { neutralWords } from "../../../rights/neutral-words.ts";
import type {
  Acknowledgement,
  Added,
  Closing,
  ClosureNotice,
  EmergencyAcknowledgement,
  Escalation,
  Footer,
  IdentityCheck,
  Letter,
  PromiseKept,
  PromiseMoved,
  Reply,
  Resumed,
  School,
  Writer,
} from "../parts.ts";
import { paragraphs } from "../parts.ts";
import { plural } from "../plural.ts";

const dear = (name?: string): string => (name?.trim() ? `Dear ${name.trim()},` : "Dear parent or guardian,");

const signed = ({ name, role }: Writer, { schoolName, schoolPhone }: School, reference: string): string =>
  `Kind regards,\n${name}, ${role}\n${schoolName}, ${schoolPhone}\nReference ${reference}`;

const office = ({ schoolName, schoolPhone }: School, reference?: string): string =>
  `Kind regards,\nThe school office, ${schoolName}\n${schoolPhone}${reference ? `\nReference ${reference}` : ""}`;

const further = (link: string): string =>
  `You can see where this stands, write to us, or ask for the next person up here:\n${link}`;

/** The letters that we send to parents, in English. */
export const letters = {
  /** The automatic acknowledgement: nothing in it was written by the sender of the inquiry. */
  acknowledgement: (it: Acknowledgement): Letter => ({
    subject: `We have your message (${it.reference})`,
    body: paragraphs(
      "Dear parent or guardian,",
      `Thank you for writing to ${it.schoolName}. Your message reached us on ${it.received}. Its reference is ${it.reference}.`,
      it.tooLong &&
        "Your e-mail was larger than we can take, so that its attachments did not reach us. Please send them in smaller e-mails, or bring them to the office.",
      `A person will answer you by ${it.due}. ${it.because}`,
      `You can follow it here. The link is private, so please keep it to yourself:\n${it.link}`,
      `If someone is in danger, do not wait for us. Call ${it.emergencyNumber} now, then call the school on ${it.schoolPhone}.`,
      "This letter was sent automatically. You can reply to it, and a person will read your reply.",
      office(it, it.reference),
    ),
  }),
  /** When somebody may be in danger: never a routine acknowledgement. */
  emergency: (it: EmergencyAcknowledgement): Letter => ({
    subject: `If someone is in danger, call ${it.emergencyNumber} now`,
    body: paragraphs(
      "Dear parent or guardian,",
      `If someone is in danger, call ${it.emergencyNumber} now. Do not wait for a letter from us.`,
      "We have passed your message to the person on duty.",
      it.crisisLine && `For thoughts of suicide, ${it.crisisLine} answers day and night.`,
      `Then call the school on ${it.schoolPhone} and say the reference ${it.reference}.`,
      office(it, it.reference),
    ),
  }),
  /** After an emergency, of which it says nothing. */
  resumed: (it: Resumed): Letter => ({
    subject: `Who has your question now (${it.reference})`,
    body: paragraphs(
      "Dear parent or guardian,",
      `You wrote to ${it.schoolName}, and we passed your message on at once.`,
      it.to
        ? `${it.to.name}, ${it.to.role}, has it now and will answer you by ${it.due}. ${it.because}`
        : `The school’s office has it now. A person will answer you by ${it.due}. ${it.because}`,
      further(it.link),
      `If someone is in danger, do not wait for us. Call ${it.emergencyNumber} now, then call the school on ${it.schoolPhone}.`,
      "This letter was sent automatically. You can reply to it, and a person will read your reply.",
      office(it, it.reference),
    ),
  }),
  /** The frame of a reply: greeting, question, answer, promise, who, how to go further. */
  reply: (it: Reply): Letter => ({
    subject: `Our answer to your question (${it.reference})`,
    body: paragraphs(
      dear(it.guardianName),
      `Thank you for writing to us. You asked ${it.restated}.`,
      it.answer,
      it.promise &&
        `We will ${it.promise.what} by ${it.promise.by}. ${it.writer.name}, ${it.writer.role}, will see to it.`,
      further(it.link),
      signed(it.writer, it, it.reference),
    ),
  }),
  /** Tells the parent that the inquiry went up a level. */
  escalation: (it: Escalation): Letter => ({
    subject: `Who has your question now (${it.reference})`,
    body: paragraphs(
      dear(it.guardianName),
      `We have passed your question to ${it.to.name ? `${it.to.name}, ${it.to.role}` : `the ${it.to.role}`}. You do not need to explain it again.`,
      `${it.nextStep} You will hear from us by ${it.by}.`,
      further(it.link),
      office(it, it.reference),
    ),
  }),
  promiseMoved: (it: PromiseMoved): Letter => ({
    subject: `A new date for your question (${it.reference})`,
    body: paragraphs(
      dear(it.guardianName),
      `We told you that you would hear from us by ${it.from}. We cannot keep that date, and we are sorry.`,
      `${it.because} The new date is ${it.until}. I will write to you by then.`,
      further(it.link),
      signed(it.writer, it, it.reference),
    ),
  }),
  /** Tells the parent that the law's own date is extended, as the law allows. */
  clockExtended: (it: PromiseMoved): Letter => ({
    subject: `A later date for your request (${it.reference})`,
    body: paragraphs(
      dear(it.guardianName),
      `By law we had until ${it.from} to answer your request. We need more time, and the law allows it once.`,
      `The reason: ${it.because}`,
      `The new date is ${it.until}.`,
      further(it.link),
      signed(it.writer, it, it.reference),
    ),
  }),
  promiseKept: (it: PromiseKept): Letter => ({
    subject: `We did what we said (${it.reference})`,
    body: paragraphs(
      dear(it.guardianName),
      `We told you that you would hear from us by ${it.by}. ${it.done}`,
      further(it.link),
      signed(it.writer, it, it.reference),
    ),
  }),
  /** The letter after closing, with its one question. */
  closing: (it: Closing): Letter => ({
    subject: `Did we answer your question? (${it.reference})`,
    body: paragraphs(
      "Dear parent or guardian,",
      "We have marked your question as answered. Did we answer your question?",
      `Yes:\n${it.yesLink}`,
      `No, there is more to do:\n${it.noLink}`,
      "If you say no, we open it again and a person looks at it.",
      office(it, it.reference),
    ),
  }),
  /** The same words whether we must refuse or must first make sure of the person: it confirms nothing about anybody. */
  neutral: (it: School): Letter => ({
    subject: `Your message to ${it.schoolName}`,
    body: paragraphs("Dear Sir or Madam,", neutralWords("en"), office(it)),
  }),
  /** What stands below every reply: where to follow it and how to go further. */
  footer: (it: Footer): Letter => ({
    subject: `Our answer to your question (${it.reference})`,
    body: `${further(it.link)}\n\nNot satisfied with this? Say so here, and the next person up reads it:\n${it.link}?up\nReference ${it.reference}`,
  }),
  /** A further message of the parent was added. */
  added: (it: Added): Letter => ({
    subject: `We added your message (${it.reference})`,
    body: paragraphs(
      "Dear parent or guardian,",
      "We added your message to your question. The person who has it will see it.",
      it.tooLong &&
        "Your e-mail was larger than we can take: only its first part was kept, and its attachments did not reach us. Please send them in smaller e-mails, or bring them to the office.",
      `You can see where this stands here:\n${it.link}`,
      `If someone is in danger, call ${it.emergencyNumber} now, then call the school on ${it.schoolPhone}.`,
      office(it, it.reference),
    ),
  }),
  /** A closed day moves a date that the parent knows, or is called off and gives it back. */
  closure: (it: ClosureNotice): Letter => ({
    subject: `A new date for your question (${it.reference})`,
    body: paragraphs(
      "Dear parent or guardian,",
      it.says,
      `We had told you that you would hear from us by ${it.from}. The new date is ${it.until}. ${it.because}`,
      further(it.link),
      `If someone is in danger, do not wait for us. Call ${it.emergencyNumber} now.`,
      "This letter was sent automatically. You can reply to it, and a person will read your reply.",
      office(it, it.reference),
    ),
  }),
  /** The one-time link that goes to the address on file. */
  identityCheck: (it: IdentityCheck): Letter => ({
    subject: `Please confirm that it is you`,
    body: paragraphs(
      "Dear parent or guardian,",
      `Somebody wrote to ${it.schoolName} or called us on ${it.received}. We want to be sure that it was you. If it was, open this link and press the button:`,
      it.link,
      `Does the link not open? Then go to this page and type in the reference ${it.reference} and the code ${it.code}:`,
      it.page,
      `Link and code work once, for ${plural("en", it.minutes, { one: "# minute", other: "# minutes" })}. We never ask you for the code by phone. If it was not you, do nothing, or call us on ${it.schoolPhone}.`,
      office(it),
    ),
  }),
};
