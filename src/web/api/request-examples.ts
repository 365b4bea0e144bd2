import type { ActName } from "../../channels/form/acts.ts";

// Requests as the document shows them; a test sends each through its own form.

const colleague = "8c0b8f3e-5d0c-4f0a-9b52-2f6a1f1c7d10";

export const newInquiryExample = {
  question: "When does the number 4 bus leave in the afternoon?",
  guardianName: "Ana Souza",
  email: "ana.souza@example.org",
  studentName: "Leo Souza",
  topic: "transport",
  language: "en",
};

export const actExamples: Record<ActName, Record<string, unknown>> = {
  reply: {
    text: "Dear Ana Souza,\n\nThank you for asking when the number 4 bus leaves in the afternoon. It leaves at 15:20 from the main gate. If it is ever late, please ring us on 555-0100.\n\nYours sincerely,\nRuth Bell, Office clerk",
    settles: true,
    seen: 4,
  },
  note: { note: "The bus company confirmed 15:20 by telephone." },
  acknowledgement: { how: "spoken" },
  escalation: {
    to: colleague,
    reason: "The parent asks for a new stop, which the office cannot decide.",
    tried: "We explained the route and offered the nearest stop.",
    nextStep: "The principal speaks to the bus company and writes to you.",
    by: "2026-12-04",
    seen: 4,
  },
  acceptance: {},
  handingBack: { reason: "The office can decide this itself." },
  subject: { staff: colleague },
  subjectCleared: { staff: colleague, reason: "It is about a coach of the club, not about them." },
  promise: { duty: "3.2.c#1", by: "2026-12-11", reason: "The bus company answers next week only." },
  classification: { type: "general", topic: "transport" },
  fact: { fact: "phone", value: "555-0141" },
  family: {
    guardian: "0f6f2f3e-94e5-4d53-8d0b-6b7d0c8a3b11",
    student: "5a1d7c2b-3c7e-4b52-9b0d-1f0e6d2c4a12",
  },
  identity: { method: "call_back" },
  identityTry: { method: "call_back", result: "not_reached" },
  identityCheck: {},
  assignment: { to: colleague },
  closure: { outcome: "settled", seen: 9 },
  reopening: {},
  split: { message: 7, part: "And when is the school fair?" },
  joining: { into: "K7QM-2WXD" },
  parting: { from: "K7QM-2WXD" },
  waiver: { duty: "3.1.a#1", reason: "The caller wished to stay unnamed." },
  clock: { clock: "FERPA-45", from: "2026-11-16" },
  clockExtension: { duty: "5.b#1", reason: "The file holds eleven years and lies in two places." },
  clockHold: { duty: "5.b#1", awaiting: "identity" },
  clockRelease: { duty: "5.b#1", answered: "2026-11-25" },
  clockMet: { duty: "5.b#1", reason: "The mother looked through the file in the office." },
  clockWaiver: { duty: "5.b#1", reason: "The parent took the request back by telephone." },
  complaint: {
    ...{ step: "open", ladder: "SOP-DEFAULT", decider: colleague },
    points: ["The bus left without my child on Monday.", "Nobody rang back for three days."],
  },
  confirmation: {},
  standDown: { falseAlarm: true, reason: "The class is on the trip that was announced." },
  step: { protocol: "EM-MISSING", step: "lists" },
  secondStandDown: { agrees: true },
  sharing: {
    ...{ with: "County police, officer on duty", what: "Name, age and clothes of the child" },
    exception: "police_duty",
  },
  takingBack: { letter: "6f1d2c3b-4a59-4e68-9b7c-0d1e2f3a4b5c" },
  leaving: { letter: "6f1d2c3b-4a59-4e68-9b7c-0d1e2f3a4b5c", leaves: "opening" },
  privacyQuestion: {
    asks: "A document on file limits what may be told. May the reading group be named?",
    text: "Dear Ana Souza,\n\nThank you for asking about the reading group. It meets on Thursdays.",
    category: "own_record",
  },
  privacyAnswer: {
    question: "2d9a7f0e-3b1c-4f6e-8a25-6c1d0e9b7f31",
    answer: "yes",
    reason: "The order is about telephone calls, not about the record.",
  },
};
