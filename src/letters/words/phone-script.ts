/** What the person on the telephone may say, beside the call panel. English, for staff. */
export const phoneScript = {
  greet: (schoolName: string, name: string) =>
    `Good day, ${schoolName}, this is ${name}. How can I help you?`,
  /** Said before anything else on a closed day; `says` is the parents' own sentence. */
  closed: (says: string) => `${says} I can still take your question.`,
  danger: "Is anyone in danger right now?",
  dangerYes: (emergencyNumber: string) =>
    `Please call ${emergencyNumber} now if you have not done so. I am getting the person on duty. Please stay on the line.`,
  name: "May I have your name, please?",
  contact: "What is the best number or e-mail address to reach you?",
  restate: (question: string) => `Let me make sure I have it right. You are asking ${question}. Is that so?`,
  heard: "Thank you for telling us. I can hear that this matters to you.",
  promise: (who: string, by: string) => `${who} will call you by ${by}.`,
  reference: (reference: string) => `Your reference is ${reference}.`,
  callBackOpen: "This is the school. Do you have a request open with us?",
  callBackAsk: "What did you ask us?",
  callBackNever:
    "Do not ask for a birthday, an address or the child's name, and do not say what it is about: others in the family know all that.",
  /** The same to every caller (SOP 3.3.b): nobody can hear from it whether a child, an order or a number is on file. */
  aboutAChild:
    "To protect every family, I cannot speak about any student on this call. If you are a parent or guardian, we will ring you back on the number that you gave the school. You can also come in with photo ID.",
  otherChild: "I can speak about your child only. Every family gets the same privacy.",
  escalate: (role: string, by: string) =>
    `I am passing this to the ${role}. You do not need to explain it again. You will hear by ${by}.`,
  interpreter: "We can call you with an interpreter, free of charge. Which language would you like?",
  close: "Is there anything else that I can do for you? Thank you for calling.",
};
