import type { ActName } from "../../channels/form/acts.ts";

/** What a program should know of each act besides its one line: what it leads to, and what it is refused for. */
export const actWords: Record<ActName, string> = {
  reply:
    "Give `settles` when it answers the question, `asksGuardian` when it asks the parent back, else the `promise` of a day. A letter is looked at before it is taken: what stops it comes back as `findings` (409), and `ways` names the lawful ways on. A check that a reason may settle is answered by an entry in `overrides`. A letter leaves after a few seconds, within which it can be taken back.",
  note: "A closed inquiry takes notes, too.",
  acknowledgement:
    "By e-mail the desk acknowledges by itself, and the duty is met once the mail server took the letter; this is for what was said or posted.",
  escalation:
    "The receiver is alerted and has some hours to accept it; then it goes on to the next. With an address of the parent the notice leaves with it.",
  acceptance:
    "A person does it: a token is nobody to whom it could have been escalated, and is refused (409).",
  handingBack:
    "A person does it: a token is nobody to whom it could have been escalated, and is refused (409).",
  subject:
    "It is kept from them and from all who answer to them, and goes to somebody who may have it. A program finds it no more, unless its token was made for somebody who may know of it.",
  subjectCleared: "Somebody else than who named them.",
  promise: "Only before it lapses: a date that has passed stays missed. The parent is written to.",
  classification: "The type decides the guideline, the duties and the checks of a draft.",
  fact: "A fact that is there already is replaced; both stay in the record.",
  family:
    "Leave one of the two out to name the other alone. Nothing is told by it: who may hear what is decided when a reply leaves.",
  identity:
    "How sure it is decides what may be told about a student; it ends after a while, and when contact or orders change.",
  identityTry: "Nothing that may be told follows from it; it says that somebody tried.",
  identityCheck:
    "A link and a code to the address on file, never to one in the message; they work once, for ten minutes.",
  assignment: "Somebody who only administers or audits cannot have one.",
  closure:
    "`settled` needs a reply that settled it; a possible emergency that nobody has, and what the law still asks for, stop every outcome. What was owed by the procedure ends with it.",
  reopening: "What was owed is owed again, by new dates.",
  split:
    "The new inquiry was received when the message was, and has its own dates; the answer tells of this one, whose timeline leads to it.",
  joining: "Everything that is owed goes along; it can be parted again.",
  parting: "Each has again what it owed.",
  waiver:
    "For a duty of the procedure; a clock of law has its own address, and that an emergency is over is never waived.",
  clock:
    "Its date stands beside the procedure's own and is never paused with it. Triage suggests clocks; a person chooses.",
  clockExtension: "Only where the law knows one, and before the first date; the parent is written to.",
  clockHold: "Only where the law allows it.",
  clockRelease: "The date moves by the days for which it stood still.",
  clockMet: "The clock ends with it, and counts as late where it was.",
  clockWaiver: "It ends without being met; the reason stays in the record.",
  complaint:
    "`step` says which one: asked for, refused, opened on a ladder, somebody appointed, looked into, heard, decided, taken further, late, extended, ended. What a stage needs before the next, and who may decide it, the ladder says; a refusal names it. Where the parent hears of a step, a letter leaves with it.",
  confirmation: "With it the chain of alerts ends; `takesOver` where somebody else has it.",
  standDown: "The first says why, the second agrees by the same request.",
  step: "Steps have keys and stand on the emergency's card; one that no protocol has is refused.",
  secondStandDown: "Where somebody on duty was alone.",
  sharing: "Asked for before an inquiry with an emergency is closed (34 CFR 99.32).",
  takingBack: "Its words stay with whoever wrote it; what it would have meant does not happen.",
  leaving: "Before it has left.",
  privacyQuestion: "The draft is kept as it stands; the officer sees it with what is on file.",
  privacyAnswer: "`yes` and `yes_but` let the reply leave that names the question.",
};
