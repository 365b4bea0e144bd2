import type { Asked } from "./canaries.ts";
import { type ActorName, chiefs, clerks, type Line, readers, told } from "./expected-actors.ts";
import type { MatrixWorld } from "./world.ts";

type ActLine = Required<Pick<Line, "may" | "done">> &
  Pick<Line, "refused"> & {
    /** No program can do it. */
    people?: true;
    says: NonNullable<Line["sends"]>;
    form?: NonNullable<Line["sends"]>;
  };
export const reply = {
  text: "Dear parent,\n\nThank you for asking when the bus leaves. It leaves at 15:20 from the main gate. If anything else is unclear, please ring us on 555-0100.\n\nYours sincerely,\nThe office",
  how: "spoken",
};
const family = ({ planted }: MatrixWorld, asked: Asked) => planted[asked === "never" ? "open" : asked];

/** The acts on one inquiry, by their noun. `form`: what the desk's page sends where that is not the same. */
const acts: Record<string, ActLine> = {
  reply: {
    ...{ may: readers, done: ["teacher", "open"] },
    says: () => ({ ...reply, promise: "2026-12-03" }),
    form: () => ({ ...reply, outcome: "goes on", promise: "2026-12-03" }),
  },
  // Nothing waits to leave in this world: whoever may is told so in a sentence.
  "taking-back": {
    ...{ may: readers, done: ["teacher", "open"], refused: true },
    says: () => ({ letter: crypto.randomUUID() }),
  },
  leaving: {
    ...{ may: readers, done: ["teacher", "open"], refused: true },
    says: () => ({ letter: crypto.randomUUID(), leaves: "now" }),
  },
  note: { may: readers, done: ["teacher", "open"], says: () => ({ note: "Rang the company." }) },
  acknowledgement: {
    may: ["office", "supervisor"],
    done: ["office", "emergency"],
    says: () => ({ how: "posted" }),
  },
  escalation: {
    ...{ may: readers, done: ["teacher", "open"] },
    says: ({ staff }) => ({
      ...{
        to: staff.privacyOfficer.id,
        reason: "Not ours to decide.",
        tried: "We explained.",
        by: "2026-12-03",
      },
      nextStep: "The privacy officer writes to you.",
    }),
  },
  acceptance: { may: chiefs, done: ["neighbourSupervisor", "other"], says: () => ({}) },
  "handing-back": {
    may: chiefs,
    done: ["neighbourSupervisor", "other"],
    says: () => ({ reason: "It is the office's." }),
  },
  subject: {
    ...{ may: readers, done: ["office", "open"] },
    says: ({ staff }) => ({ staff: staff.otherTeacher.id }),
  },
  // Somebody who has left was named there by the office.
  "subject-cleared": {
    ...{ may: chiefs, done: ["privacyOfficer", "emergency"], people: true },
    says: ({ staff }) => ({ staff: staff.leaver.id, reason: "It is about somebody else." }),
  },
  promise: {
    ...{ may: readers, done: ["teacher", "open"] },
    says: ({ told }, asked) => ({
      duty: told(asked),
      by: "2026-12-04",
      reason: "The company answers next week.",
    }),
  },
  classification: {
    may: clerks,
    done: ["office", "open"],
    says: () => ({ type: "concern", topic: "transport" }),
  },
  fact: { may: clerks, done: ["office", "open"], says: () => ({ fact: "phone", value: "555-0199" }) },
  family: {
    ...{ may: clerks, done: ["office", "open"] },
    says: (world, asked) => ({
      guardian: family(world, asked).guardian,
      student: family(world, asked).student,
    }),
    form: (world, asked) => ({ family: `${family(world, asked).guardian}:${family(world, asked).student}` }),
  },
  identity: { may: clerks, done: ["office", "open"], says: () => ({ method: "photo_id" }) },
  "identity-try": {
    ...{ may: clerks, done: ["office", "open"] },
    says: () => ({ method: "call_back", result: "not_reached" }),
  },
  "identity-check": { may: readers, done: ["teacher", "open"], says: () => ({}) },
  assignment: {
    ...{ may: ["office", "supervisor"], done: ["office", "open"] },
    says: ({ staff }) => ({ to: staff.otherTeacher.id }),
  },
  closure: { may: readers, done: ["office", "open"], says: () => ({ outcome: "withdrawn" }) },
  reopening: { may: readers, done: ["teacher", "closed"], says: () => ({}) },
  split: {
    ...{ may: clerks, done: ["office", "open"] },
    says: () => ({ message: 1, part: "leave?" }),
  },
  // Two of one parent are in no world of one inquiry each: that is refused in a sentence to whoever may ask.
  joining: {
    ...{ may: clerks, done: ["office", "open"], refused: true },
    says: (world, asked) => ({ into: family(world, asked).reference }),
  },
  parting: {
    ...{ may: clerks, done: ["office", "open"], refused: true },
    says: (world, asked) => ({ from: family(world, asked).reference }),
  },
  waiver: {
    ...{ may: ["supervisor"], done: ["supervisor", "open"] },
    says: ({ told }, asked) => ({ duty: told(asked), reason: "The parent wished it." }),
  },
  clock: { may: clerks, done: ["office", "open"], says: () => ({ clock: "FERPA-45" }) },
  "clock-extension": {
    ...{ may: chiefs, done: ["privacyOfficer", "emergency"] },
    says: () => ({ duty: "5.b#1", reason: "The file lies in two places." }),
  },
  "clock-hold": {
    ...{ may: chiefs, done: ["supervisor", "emergency"] },
    says: () => ({ duty: "5.b#1", awaiting: "identity" }),
  },
  "clock-release": {
    ...{ may: chiefs, done: ["neighbourSupervisor", "other"] },
    says: () => ({ duty: "5.b#1" }),
  },
  "clock-met": {
    ...{ may: clerks, done: ["office", "emergency"] },
    says: () => ({ duty: "5.b#1", reason: "Given at the office." }),
  },
  "clock-waiver": {
    ...{ may: chiefs, done: ["privacyOfficer", "emergency"] },
    says: () => ({ duty: "5.b#1", reason: "The parent took it back." }),
  },
  "privacy-question": {
    ...{ may: readers, done: ["teacher", "open"] },
    says: () => ({ asks: "May the bus be named?", text: reply.text }),
  },
  "privacy-answer": {
    ...{ may: ["privacy_officer"], done: ["privacyOfficer", "emergency"] },
    says: (world, asked) => ({
      question: family(world, asked).privacy,
      answer: "no",
      reason: "Not by mail.",
    }),
  },
  confirmation: { may: readers, done: ["office", "emergency"], says: () => ({}) },
  "stand-down": {
    ...{ may: readers, done: ["supervisor", "emergency"] },
    says: () => ({ falseAlarm: true, reason: "It was the drill." }),
    form: () => ({ falseAlarm: "on", reason: "It was the drill." }),
  },
  step: {
    ...{ may: readers, done: ["office", "emergency"] },
    says: () => ({ protocol: "EM-MISSING", step: "lists" }),
  },
  // Nobody stood an emergency down alone in this world: that is refused in a sentence to whoever may ask.
  "second-look": {
    ...{ may: readers, done: ["supervisor", "emergency"], refused: true },
    says: () => ({ agrees: true }),
    form: () => ({ agrees: "on" }),
  },
  complaint: {
    ...{ may: readers, done: ["office", "open"] },
    says: () => ({ step: "ask" }),
  },
  sharing: {
    ...{ may: readers, done: ["office", "emergency"] },
    says: () => ({ nothing: true }),
    form: () => ({ nothing: "on" }),
  },
};
const apiNouns: Record<string, string> = {
  fact: "facts",
  "identity-try": "identity/try",
  "identity-check": "identity/check",
  acceptance: "escalation/acceptance",
  "handing-back": "escalation/handing-back",
  "subject-cleared": "subject/cleared",
  clock: "clocks",
  "clock-extension": "clocks/extension",
  "clock-hold": "clocks/hold",
  "clock-release": "clocks/release",
  "clock-met": "clocks/met",
  "clock-waiver": "clocks/waiver",
  "taking-back": "reply/taking-back",
  leaving: "reply/leaving",
  "privacy-question": "privacy/question",
  "privacy-answer": "privacy/answer",
  confirmation: "emergency/confirmation",
  "stand-down": "emergency/stand-down",
  step: "emergency/step",
  "second-look": "emergency/second-look",
  sharing: "emergency/sharing",
};
/** The programs that stand for the people of `done`; none can be asked to take an inquiry over. */
const asToken: Partial<Record<ActorName, ActorName | "only people can">> = {
  supervisor: "tokenSupervisor",
  privacyOfficer: "tokenPrivacyOfficer",
  neighbourSupervisor: "only people can",
};

/** Each act at its address of the API, and at the desk: sent, and its page opened. */
export const ofActs = Object.entries(acts).flatMap(
  ([noun, { says, form = says, done, people, ...line }]): [string, Line][] => {
    const [by, of] = done;
    const program = people ? "only people can" : (asToken[by] ?? "tokenOffice");
    return [
      [
        `POST /api/v1/inquiries/:reference/${apiNouns[noun] ?? noun}`,
        { ...line, sends: says, ...(program !== "only people can" && { done: [program, of] }) },
      ],
      [`POST /desk/inquiries/:reference/${noun}`, { ...line, sends: form, done }],
      [`GET /desk/inquiries/:reference/${noun}`, { may: line.may, shows: told }],
    ];
  },
);
