import type { Role } from "../../src/inquiry/actor.ts";
import type { Asked, Field, ObjectName } from "./canaries.ts";
import type { MatrixWorld } from "./world.ts";

// Who may what, written by hand from the procedure and from docs/decisions/004-access.md, not read from the sources.

/** What an actor is: how they come, in which roles, and the inquiries that are theirs to read. */
type Is = { comes: "session" | "token" | "link"; roles: readonly Role[]; theirs: readonly ObjectName[] };
const session = (roles: readonly Role[] = [], ...theirs: ObjectName[]): Is => ({ comes: "session", roles, theirs });
const token = (roles: readonly Role[] = [], ...theirs: ObjectName[]): Is => ({ comes: "token", roles, theirs });
const link = (...theirs: ObjectName[]): Is => ({ comes: "link", roles: [], theirs });
const school = ["open", "closed", "emergency"] as const;

/** An actor without a role is nobody to us. */
export const actors = {
  nobody: session(),
  office: session(["office"], ...school),
  teacher: session(["teacher"], "open", "closed"),
  otherTeacher: session(["teacher"]),
  askedTeacher: session(["teacher"], "open"),
  supervisor: session(["supervisor"], ...school),
  privacyOfficer: session(["privacy_officer"], ...school),
  administrator: session(["administrator"]),
  auditor: session(["auditor"]),
  // A second role that reads no words of families must not open them to a teacher.
  teacherAdministrator: session(["teacher", "administrator"]),
  teacherAuditor: session(["teacher", "auditor"]),
  neighbourOffice: session(["office"], "other"),
  neighbourTeacher: session(["teacher"]),
  leaver: session(),
  endedSession: session(),
  idleSession: session(),
  tokenOnPages: session(),
  plainCookie: session(),
  tokenOffice: token(["office"], ...school),
  tokenTeacher: token(["teacher"]),
  tokenSupervisor: token(["supervisor"], ...school),
  tokenPrivacyOfficer: token(["privacy_officer"], ...school),
  tokenAdministrator: token(["administrator"]),
  tokenAuditor: token(["auditor"], ...school),
  tokenNeighbour: token(["office"], "other"),
  tokenEnded: token(),
  tokenAltered: token(),
  tokenNone: token(),
  cookieOnApi: token(),
  sessionAsToken: token(),
  linkHolder: link("open", "closed", "emergency", "other"),
  voidLinkHolder: link(),
  otherLinkHolder: link(),
} satisfies Record<string, Is>;
export type ActorName = keyof typeof actors;

/** Who comes through a door: these roles, or without being asked (`everyone`), with a link, or with any session. */
type May = readonly Role[] | "everyone" | "holder" | "signed in" | "nobody";
export type Sent = Record<string, unknown>;
export type Line = {
  may: May;
  /** What is sent: fields of a form, or JSON to the API. */
  sends?: (world: MatrixWorld, asked: Asked) => Sent;
  /** What somebody who may must see of an inquiry that is theirs. */
  shows?: readonly Field[];
  /** A page or list about many: the inquiries whose `shows` stand there, as far as they are theirs. */
  lists?: readonly ObjectName[];
  /** It only answers, and nothing may be written. */
  writes?: false;
  /** A cell that must be done, so that the denials beside it mean something. */
  done?: readonly [ActorName, ObjectName | "-"] | "only people can";
};

const readers = ["office", "teacher", "supervisor", "privacy_officer"] as const;
const clerks = ["office", "supervisor", "privacy_officer"] as const;
const chiefs = ["supervisor", "privacy_officer"] as const;
const procedure = [...readers, "administrator", "auditor"] as const;
const told = ["question", "email", "phone", "note", "third", "reply", "fileparent", "filechild"] as const;

type ActLine = Omit<Line, "sends"> & { says: NonNullable<Line["sends"]>; form?: NonNullable<Line["sends"]> };
const reply = {
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
  note: { may: readers, done: ["teacher", "open"], says: () => ({ note: "Rang the company." }) },
  acknowledgement: { may: ["office", "supervisor"], done: ["office", "emergency"], says: () => ({ how: "posted" }) },
  escalation: {
    ...{ may: readers, done: ["teacher", "open"] },
    says: ({ staff }) => ({
      ...{ to: staff.privacyOfficer.id, reason: "Not ours to decide.", tried: "We explained.", by: "2026-12-03" },
      nextStep: "The privacy officer writes to you.",
    }),
  },
  acceptance: { may: chiefs, done: "only people can", says: () => ({}) },
  "handing-back": { may: chiefs, done: "only people can", says: () => ({ reason: "It is the office's." }) },
  promise: {
    ...{ may: readers, done: ["teacher", "open"] },
    says: ({ told }, asked) => ({ duty: told(asked), by: "2026-12-04", reason: "The company answers next week." }),
  },
  classification: { may: clerks, done: ["office", "open"], says: () => ({ type: "concern", topic: "transport" }) },
  fact: { may: clerks, done: ["office", "open"], says: () => ({ fact: "phone", value: "555-0199" }) },
  family: {
    ...{ may: clerks, done: ["office", "open"] },
    says: (world, asked) => ({ guardian: family(world, asked).guardian, student: family(world, asked).student }),
    form: (world, asked) => ({ family: `${family(world, asked).guardian}:${family(world, asked).student}` }),
  },
  identity: { may: clerks, done: ["office", "open"], says: () => ({ method: "photo_id" }) },
  assignment: {
    ...{ may: ["office", "supervisor"], done: ["office", "open"] },
    says: ({ staff }) => ({ to: staff.otherTeacher.id }),
  },
  closure: { may: readers, done: ["office", "open"], says: () => ({ outcome: "withdrawn" }) },
  reopening: { may: readers, done: ["teacher", "closed"], says: () => ({}) },
  waiver: {
    ...{ may: ["supervisor"], done: ["supervisor", "open"] },
    says: ({ told }, asked) => ({ duty: told(asked), reason: "The parent wished it." }),
  },
  confirmation: { may: readers, done: ["office", "emergency"], says: () => ({}) },
  "stand-down": {
    ...{ may: readers, done: ["supervisor", "emergency"] },
    says: () => ({ falseAlarm: true, reason: "It was the drill." }),
    form: () => ({ falseAlarm: "on", reason: "It was the drill." }),
  },
};
const apiNouns: Record<string, string> = {
  fact: "facts",
  acceptance: "escalation/acceptance",
  "handing-back": "escalation/handing-back",
  confirmation: "emergency/confirmation",
  "stand-down": "emergency/stand-down",
};
/** The tokens that stand for the people of `done`. */
const asToken: Partial<Record<ActorName, ActorName>> = { supervisor: "tokenSupervisor" };

const ofActs = Object.entries(acts).flatMap(([noun, { says, form = says, done, ...line }]): [string, Line][] => {
  const by = Array.isArray(done) ? ([asToken[done[0] as ActorName] ?? "tokenOffice", done[1]] as const) : done;
  return [
    [`POST /api/v1/inquiries/:reference/${apiNouns[noun] ?? noun}`, { ...line, sends: says, ...(by && { done: by as NonNullable<Line["done"]> }) }],
    [`POST /desk/inquiries/:reference/${noun}`, { ...line, sends: form, ...(Array.isArray(done) && { done }) }],
    [`GET /desk/inquiries/:reference/${noun}`, { may: line.may, shows: told }],
  ];
});

const question = {
  ...{ question: "When does the library open on Friday?", guardianName: "Mina Park", email: "mina@example.org" },
};

/** Every address and method, with who may. */
export const expected: Record<string, Line> = {
  "GET /": { may: "everyone" },
  "GET /ask": { may: "everyone" },
  "GET /schools/:slug": { may: "everyone" },
  "GET /schools/:slug/ask": { may: "everyone" },
  "POST /schools/:slug/ask": {
    ...{ may: "everyone", done: ["nobody", "-"] },
    sends: () => ({ ...question, danger: "no", unreachable: "no", asked: "danger" }),
  },
  "GET /follow/:token": { may: "holder", shows: ["question", "name", "email", "phone", "child"] },
  "POST /follow/:token": {
    ...{ may: "holder", done: ["linkHolder", "open"] },
    sends: () => ({ act: "message", text: "Thank you, one thing more." }),
  },
  // It answers 404 to everybody: that is its page.
  "GET /link-over": { may: "nobody" },
  // While letters leave by a relay, which they do here, there is no mailbox.
  "GET /mailbox": { may: "nobody" },
  "GET /mailbox/:id": { may: "nobody" },
  "POST /mailbox/:id": { may: "nobody", sends: () => ({ text: "Thank you." }) },
  "GET /mailbox/:id/html": { may: "nobody" },
  "GET /sign-in": { may: "everyone" },
  "POST /sign-in": { may: "everyone", sends: () => ({ email: "nobody@example.org", password: "wrong" }) },
  "POST /sign-out": { may: "signed in", sends: () => ({}), done: ["auditor", "-"] },
  "GET /desk": { may: readers, shows: ["question"], lists: ["open", "emergency", "other"] },
  "GET /desk/inquiries/:reference": { may: readers, shows: told },
  "GET /desk/events": { may: "signed in" },
  "GET /desk/sessions": { may: "signed in" },
  // Another person's session is not theirs to end, whoever asks.
  "POST /desk/sessions": { may: "signed in", sends: ({ another }) => ({ session: another }), writes: false, done: ["auditor", "-"] },
  "GET /desk/people": { may: clerks },
  "POST /desk/inquiries/:reference/check": {
    ...{ may: readers, done: ["teacher", "open"], writes: false },
    sends: () => ({ ...reply, how: "letter", outcome: "settles" }),
  },
  "GET /desk/call": { may: readers },
  "POST /desk/call": {
    ...{ may: readers, done: ["office", "-"] },
    sends: () => ({ ...question, source: "phone", key: crypto.randomUUID() }),
  },
  "GET /desk/sop": { may: procedure },
  "GET /desk/settings": { may: ["supervisor", "privacy_officer", "administrator", "auditor"] },
  "GET /healthz": { may: "everyone" },
  "GET /assets/*": { may: "nobody" },
  "POST /api/v1/inquiries": { may: readers, sends: () => question, done: ["tokenTeacher", "-"] },
  "GET /api/v1/inquiries": { may: readers, shows: ["question"], lists: ["open", "emergency", "other"] },
  "GET /api/v1/inquiries/:reference": { may: [...readers, "auditor"], shows: [...told, "name", "child"] },
  // Whatever else is asked below the API: there is nothing.
  ...Object.fromEntries(
    ["GET", "POST", "PUT", "PATCH", "DELETE"].map((method) => [`${method} /api/v1/*`, { may: "nobody" } satisfies Line]),
  ),
  "GET /api/v1/clauses": { may: procedure },
  "GET /api/v1/openapi.json": { may: "everyone" },
  ...Object.fromEntries(ofActs),
};

/** What nobody reads through these ways, though the inquiry is theirs. */
export const unread: Partial<Record<ActorName, readonly Field[]>> = {
  linkHolder: ["note", "third", "reason", "tried", "fileparent", "fileemail", "filephone", "filechild", "mail"],
  tokenAuditor: [
    ...(["question", "name", "email", "phone", "child", "note", "third", "reply", "reason", "tried", "step"] as const),
    ...(["fileparent", "fileemail", "filephone", "filechild"] as const),
  ],
};
