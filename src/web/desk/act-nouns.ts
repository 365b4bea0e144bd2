import type { ActName } from "../../channels/form/acts.ts";

/** Each act as the noun at the end of its address: /desk/inquiries/K7QM-2WXD/handing-back. */
export const nounOf: Record<ActName, string> = {
  reply: "reply",
  note: "note",
  acknowledgement: "acknowledgement",
  escalation: "escalation",
  acceptance: "acceptance",
  handingBack: "handing-back",
  subject: "subject",
  subjectCleared: "subject-cleared",
  promise: "promise",
  classification: "classification",
  fact: "fact",
  family: "family",
  identity: "identity",
  identityTry: "identity-try",
  identityCheck: "identity-check",
  assignment: "assignment",
  closure: "closure",
  reopening: "reopening",
  split: "split",
  joining: "joining",
  parting: "parting",
  waiver: "waiver",
  clock: "clock",
  clockExtension: "clock-extension",
  clockHold: "clock-hold",
  clockRelease: "clock-release",
  clockMet: "clock-met",
  clockWaiver: "clock-waiver",
  confirmation: "confirmation",
  standDown: "stand-down",
  step: "step",
  secondStandDown: "second-look",
  sharing: "sharing",
  complaint: "complaint",
  takingBack: "taking-back",
  leaving: "leaving",
  privacyQuestion: "privacy-question",
  privacyAnswer: "privacy-answer",
};

/** The act that an address names, if it names one. */
export function actAt(pathname: string): ActName | undefined {
  const noun = pathname
    .replace(/\.data$/, "")
    .split("/")
    .at(-1);
  return (Object.keys(nounOf) as ActName[]).find((name) => nounOf[name] === noun);
}

/** What is said once an act is done. */
export const doneWords: Record<ActName, string> = {
  reply: "Your reply is in the record. A letter is on its way.",
  note: "Your note is in the record.",
  acknowledgement: "The acknowledgement is in the record.",
  escalation: "It is escalated, and the parent is told.",
  acceptance: "It is yours now.",
  handingBack: "It is handed back.",
  subject: "It is kept from them, and from all who answer to them.",
  subjectCleared: "It is not kept from them any more.",
  promise: "The promise has its new date, and the parent is told.",
  classification: "Type and topic are changed.",
  fact: "The fact is in the record.",
  family: "The family is linked.",
  identity: "The identity is verified.",
  identityTry: "The try is in the record.",
  identityCheck: "A check is on its way to the address on file. It works once, for ten minutes.",
  assignment: "It has its new owner.",
  closure: "It is closed.",
  reopening: "It is open again.",
  split: "It is a question of its own now, with its own dates. The timeline leads to it.",
  joining: "It goes on in the other inquiry, with everything that is owed.",
  parting: "The two stand by themselves again, each with what it owes.",
  waiver: "The duty is waived.",
  clock: "The clock of law runs. Nothing that the school does moves its date.",
  clockExtension: "The clock has its later date, and the parent is told.",
  clockHold: "The clock stands still until the answer comes.",
  clockRelease: "The clock runs again, from the day of the answer.",
  clockMet: "What the law asks for is done and in the record.",
  clockWaiver: "The clock is waived.",
  confirmation: "You have it. Stay with it until it is over.",
  standDown: "It is in the record. An emergency is stood down once a second person agrees.",
  step: "The step is in the record.",
  secondStandDown: "Thank you. Your second look is in the record.",
  sharing: "It is noted what was shared, and with whom.",
  complaint: "It is in the record. Where the parent hears of it, a letter is on its way.",
  takingBack: "It is taken back. Nothing left, and your words are in the composer again.",
  leaving: "The letter has its new moment.",
  privacyQuestion:
    "The privacy officer is asked. Your draft is kept, and you are told when the answer is there.",
  privacyAnswer: "Your answer is in the record, and whoever asked is told.",
};
