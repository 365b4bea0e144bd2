/** Who keeps a sentence: a rule that refuses or obliges, a form that cannot omit it, a check of the draft, or people. */
export type Keeper = "rule" | "form" | "check" | "people";

/** One sentence of the SOP under its own id. Ids never change between editions. */
export type Sentence = { id: string; words: string; keptBy: Keeper[]; how: string };

/** The SOP, sentence by sentence. `docs/sop/2026.md` is this list for readers; a test holds the two together. */
export const sentences: Sentence[] = [
  {
    id: "1.a",
    words:
      "This SOP applies to all staff members who are responsible for interacting with parents or guardians regarding student-related matters.",
    keptBy: ["form"],
    how: "Only staff on the school's list, with a role, can sign in and act.",
  },
  {
    id: "2.a",
    words: "Ensure timely, accurate, and respectful responses to all parental inquiries",
    keptBy: ["rule", "check"],
    how: "Every inquiry owes an answer by a date; every reply is checked before it leaves.",
  },
  {
    id: "2.b",
    words: "Maintain student confidentiality and adhere to privacy regulations",
    keptBy: ["rule"],
    how: "Nothing about a student leaves without a link on record and a proved identity.",
  },
  {
    id: "2.c",
    words: "Provide clear guidelines for escalating complex or sensitive concerns",
    keptBy: ["rule", "form"],
    how: "The type's guideline and the way up stand beside every inquiry; a formal complaint goes by a ladder with who decides, by when and what comes next.",
  },
  {
    id: "2.d",
    words: "Promote positive engagement between staff and parents",
    keptBy: ["people"],
    how: "The words we supply set the tone; people keep it.",
  },
  {
    id: "3.1.a",
    words: "Log the inquiry with date, time, parent/guardian name, contact information, and topic.",
    keptBy: ["rule", "form"],
    how: "What a channel cannot supply is owed, shown, and blocks closing; never intake.",
  },
  {
    id: "3.1.b",
    words: "Acknowledge receipt within one (1) business day.",
    keptBy: ["rule"],
    how: "A duty in the school's calendar, met when the acknowledgement was handed over or spoken.",
  },
  {
    id: "3.2.a",
    words: "Greet the parent respectfully.",
    keptBy: ["check"],
    how: "A first letter without a greeting by name is stopped.",
  },
  {
    id: "3.2.b",
    words: "Restate or summarize the question to demonstrate understanding.",
    keptBy: ["check"],
    how: "A first letter that does not take up the question is stopped.",
  },
  {
    id: "3.2.c",
    words: "State expected timeline for full resolution if immediate answer is not possible.",
    keptBy: ["rule", "check"],
    how: "A reply either settles the question or gives a date; the date becomes a promise.",
  },
  {
    id: "3.3.a",
    words: "Ensure that all information shared is accurate and up-to-date.",
    keptBy: ["check", "people"],
    how: "Placeholders and vague dates are stopped; whether it is true, people must know.",
  },
  {
    id: "3.3.b",
    words: "Do not disclose confidential or sensitive student information unless authorized.",
    keptBy: ["rule", "check"],
    how: "Refused unless the link to the student is on record and the identity was proved.",
  },
  {
    id: "3.3.c",
    words: "Offer additional resources or contacts if needed.",
    keptBy: ["check"],
    how: "A letter without a way to reach us is pointed out.",
  },
  {
    id: "3.4.a",
    words: "Remain calm and professional at all times.",
    keptBy: ["check", "people"],
    how: "Blaming and dismissive words are stopped.",
  },
  {
    id: "3.4.b",
    words: "Listen actively and empathize with parental concerns.",
    keptBy: ["check", "people"],
    how: "A reply to a concern without a sentence that shows it was heard is pointed out.",
  },
  {
    id: "3.4.c",
    words:
      "If the issue is beyond your authority or expertise, escalate to the appropriate staff member using the escalation procedures outlined below.",
    keptBy: ["form"],
    how: "One key opens the escalation beside the reply.",
  },
  {
    id: "3.5.a",
    words: "Document all communications and actions in the appropriate system or log.",
    keptBy: ["rule"],
    how: "Nothing happens to an inquiry except as an entry; who looked is recorded too.",
  },
  {
    id: "4.a",
    words: "Provide accurate, approved information; offer to send documentation if needed.",
    keptBy: ["rule", "people"],
    how: "A general question owes an answer within the edition's days.",
  },
  {
    id: "4.b",
    words: "Only discuss with authorized parents/guardians; ensure compliance with privacy laws.",
    keptBy: ["rule"],
    how: "An answer about a student passes the same gate, and is owed within the edition's days.",
  },
  {
    id: "4.c",
    words: "Listen respectfully; document concern; explain next steps or escalation process.",
    keptBy: ["rule", "check"],
    how: "A concern owes an answer with a next step within the edition's days.",
  },
  {
    id: "4.d",
    words: "Immediately refer to appropriate personnel, follow school emergency protocols.",
    keptBy: ["rule"],
    how: "A possible emergency goes before everything else, with a duty of minutes until a named person has it.",
  },
  {
    id: "5.a",
    words: "Never share student information without proper authorization.",
    keptBy: ["rule"],
    how: "The default is to refuse, with a neutral text ready.",
  },
  {
    id: "5.b",
    words: "Follow all school and legal privacy guidelines (e.g., FERPA, GDPR).",
    keptBy: ["rule", "people"],
    how: "A clock of law that a person chose runs beside the procedure and moves only as its law allows; words can be forgotten while the record still verifies; counsel confirms the rules.",
  },
  {
    id: "6.a",
    words: "Attempt to resolve the inquiry at first contact.",
    keptBy: ["rule", "form"],
    how: "What waits for the parent is asked again or closed by a date; an escalation says what was tried first.",
  },
  {
    id: "6.b",
    words:
      "If unable to provide a satisfactory or authorized response, escalate to supervisor or designated staff member.",
    keptBy: ["rule"],
    how: "The receiver accepts or hands back; unaccepted by its date, it climbs.",
  },
  {
    id: "6.c",
    words: "Document details of the escalation and notify the parent of next steps and expected timelines.",
    keptBy: ["rule"],
    how: "An escalation has reason, next step and new date, and the parent's notice leaves with it.",
  },
  {
    id: "7.a",
    words: "Seek feedback from parents periodically.",
    keptBy: ["rule"],
    how: "After closing, the parent is asked one question.",
  },
  {
    id: "7.b",
    words: "Review this SOP annually to ensure it meets current needs and regulations.",
    keptBy: ["rule"],
    how: "The edition shows its review date; an overdue review is an alarm.",
  },
  {
    id: "8.a",
    words:
      "Always communicate with respect and professionalism to build trust with parents and support student success.",
    keptBy: ["people"],
    how: "People.",
  },
];

/** The SOP's own words under an id. */
export function wordsOf(id: string): string {
  const sentence = sentences.find((sentence) => sentence.id === id);
  if (!sentence) throw new Error(`the SOP has no sentence ${id}`);
  return sentence.words;
}
