// Answers as the document shows them; a test holds each against its own schema.

const id = "2b6c1a40-7a2f-4a53-8f7e-3f7d0c5b9e01";
const owner = "8c0b8f3e-5d0c-4f0a-9b52-2f6a1f1c7d10";
const until = "2026-11-17T21:00:00.000Z";
const why = "Received Monday 16 November 2026; one business day, counted from the next one.";

const duty = {
  ...{ id: "3.1.b#1", clause: "3.1.b", until, why, told: false },
  ...{ state: "due", late: false, over: false, clock: null, awaiting: null },
};

const state = {
  id,
  reference: "K7QM-2WXD",
  seq: 3,
  source: "api",
  receivedAt: "2026-11-16T14:00:00.000Z",
  type: "general",
  topic: "transport",
  language: "en",
  owner,
  acknowledged: null,
  replies: 0,
  settled: false,
  waiting: false,
  closed: false,
  danger: null,
  escalation: null,
  lacking: [],
  next: duty,
  promise: null,
};

export const staffExample = {
  staff: [
    {
      id: owner,
      name: "Keiko Ito",
      title: "Principal",
      roles: ["supervisor" as const],
      answersTo: null,
    },
  ],
};

export const createdExample = {
  id,
  reference: "K7QM-2WXD",
  receivedAt: "2026-11-16T14:00:00.000Z",
  acknowledgeBy: until,
  why,
  follow:
    "https://desk.school.example/follow/1.1.2b6c1a407a2f4a538f7e3f7d0c5b9e01.0.AAAAAAAAAAAAAAAAAAAAAAAAAAA",
  danger: false,
};

export const doneExample = {
  inquiry: { ...state, seq: 5, acknowledged: "spoken", next: null },
  entries: ["acknowledged", "met"],
};

export const queueExample = {
  kind: "queue",
  inquiries: [
    {
      id,
      reference: "K7QM-2WXD",
      receivedAt: "2026-11-16T14:00:00.000Z",
      question: "When does the number 4 bus leave in the afternoon?",
      guardian: "Ana Souza",
      source: "api",
      type: "general",
      topic: "transport",
      language: "en",
      student: null,
      owner: { id: owner, name: "Ruth Bell" },
      danger: false,
      waiting: false,
      escalationAsked: false,
      next: { clause: "3.1.b", until, told: false },
    },
  ],
  next: null,
};

export const inquiryExample = {
  ...state,
  reads: "everything",
  question: "When does the number 4 bus leave in the afternoon?",
  written: {
    guardianName: "Ana Souza",
    email: "ana.souza@example.org",
    phone: null,
    studentName: "Leo Souza",
  },
  guardian: null,
  student: null,
  guardianship: null,
  duties: [duty],
  letters: [],
  timeline: [
    {
      seq: 1,
      kind: "received",
      at: "2026-11-16T14:00:00.000Z",
      by: { kind: "token", id: owner, name: "School website" },
      text: "When does the number 4 bus leave in the afternoon?",
      to: owner,
      until: null,
      clause: null,
      duty: null,
      letter: null,
    },
  ],
};
