import type { Field } from "./canaries.ts";
import {
  type ActorName,
  chiefs,
  clerks,
  keepers,
  type Line,
  procedure,
  readers,
  rosters,
  told,
} from "./expected-actors.ts";
import { ofActs, reply } from "./expected-acts.ts";

export { type ActorName, actors, type Line } from "./expected-actors.ts";

const recordsPeople = ["office", "supervisor", "privacy_officer", "administrator"] as const;

const staffOfPages: readonly ActorName[] = [
  ...(["office", "teacher", "otherTeacher", "askedTeacher", "supervisor", "privacyOfficer"] as const),
  ...(["administrator", "teacherAdministrator", "teacherAuditor"] as const),
  ...(["neighbourOffice", "neighbourSupervisor", "neighbourTeacher"] as const),
];

const question = {
  ...{
    question: "When does the library open on Friday?",
    guardianName: "Mina Park",
    email: "mina@example.org",
  },
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
  "GET /schools/:slug/calendar": { may: "everyone" },
  "GET /schools/:slug/calendar.ics": { may: "everyone" },
  "GET /follow/:token": { may: "holder", shows: ["question", "name", "email", "phone", "child"] },
  "POST /follow/:token": {
    ...{ may: "holder", done: ["linkHolder", "open"] },
    sends: () => ({ act: "message", text: "Thank you, one thing more." }),
  },
  // It answers 404 to everybody: that is its page.
  "GET /link-over": { may: "nobody" },
  // Whoever opens it has shown nothing: the link or the code does, and a wrong one changes nothing.
  "GET /i": { may: "everyone" },
  "POST /i": { may: "everyone", sends: () => ({ reference: "AAAA-AAAA", code: "123456" }) },
  "GET /i/:token": { may: "everyone" },
  "POST /i/:token": { may: "everyone", sends: () => ({}) },
  // No alert was sent in this world: every link of one is nobody's.
  "GET /e/:token": { may: "nobody" },
  "POST /e/:token": { may: "nobody", sends: () => ({}) },
  // Nothing waits for the governors in this world.
  "GET /g/:token": { may: "nobody" },
  "POST /g/:token": { may: "nobody", sends: () => ({ act: "open" }) },
  "GET /alerts/:token": { may: "nobody" },
  "GET /alert-worker.js": { may: "everyone" },
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
  "POST /desk/sessions": {
    may: "signed in",
    sends: ({ another }) => ({ session: another }),
    writes: false,
    done: ["auditor", "-"],
  },
  "GET /desk/absences": { may: "signed in" },
  // Their own everybody may; another's is refused in a sentence, by the page.
  "POST /desk/absences": {
    ...{ may: "signed in", done: ["office", "-"] },
    sends: ({ staff }) => ({
      ...{ act: "enter", staff: staff.office.id, from: "2026-12-07", to: "2026-12-08", deputy: "" },
      reason: "training",
    }),
  },
  "GET /desk/families": { may: keepers, families: true },
  // A new child is entered by the office, the privacy officer and administrators; the others are refused in a sentence.
  "POST /desk/families": {
    ...{ may: keepers, families: true, done: ["office", "-"] },
    sends: () => ({ act: "student", id: crypto.randomUUID(), first: "Nils", last: "Berg", grade: "1" }),
  },
  "GET /desk/families/students/:student": {
    ...{ may: keepers, families: true, shows: ["fileparent", "filechild", "filephone"] },
  },
  "POST /desk/families/students/:student": {
    ...{ may: keepers, families: true, done: ["administrator", "open"] },
    sends: ({ staff }) => ({
      ...{ act: "order", id: crypto.randomUUID(), guardian: "", status: "partial", document: "" },
      ...{ reviewer: staff.privacyOfficer.id, reviewBy: "2027-05-12" },
    }),
  },
  "GET /desk/families/guardians/:guardian": {
    ...{ may: keepers, families: true, shows: ["fileparent", "filechild", "fileemail"] },
  },
  "POST /desk/families/guardians/:guardian": {
    ...{ may: keepers, families: true, done: ["office", "open"] },
    sends: () => ({ act: "guardian", name: "Gus Moved", language: "en", because: "Photo ID at the window" }),
  },
  "GET /desk/families/guardians/:guardian/plan": {
    ...{ may: keepers, families: true, shows: ["fileparent"] },
  },
  // It comes after evidence and from a senior person: here everybody is refused in a sentence, by the page.
  "POST /desk/families/guardians/:guardian/plan": {
    ...{ may: keepers, families: true },
    sends: () => ({ act: "end", reason: "It is over." }),
  },
  "GET /desk/families/students/:student/ledger": {
    ...{ may: ["privacy_officer", "administrator", "auditor"], ledger: true, shows: ["filechild"] },
  },
  "GET /desk/families/students/:student/ledger.csv": {
    ...{ may: ["privacy_officer", "administrator", "auditor"], ledger: true },
  },
  "GET /desk/promises": { may: readers },
  // Without a school nothing is switched; `switching.ts` names schools, theirs and others'.
  "POST /desk/school": { may: "signed in", sends: () => ({}), writes: false, done: ["auditor", "-"] },
  "GET /desk/people": { may: clerks },
  "POST /desk/inquiries/:reference/gate": {
    ...{ may: readers, done: ["teacher", "open"], writes: false },
    sends: () => ({ ...reply, how: "letter", outcome: "settles" }),
  },
  "GET /desk/privacy/questions": { may: ["privacy_officer"] },
  "GET /desk/privacy/questions/:reference": { may: ["privacy_officer"] },
  "GET /desk/call": { may: readers },
  "POST /desk/call": {
    ...{ may: readers, done: ["office", "-"] },
    sends: () => ({ ...question, source: "phone", key: crypto.randomUUID() }),
  },
  "GET /desk/closure": { may: ["office", "supervisor", "administrator"] },
  "GET /desk/closure/declaration": { may: ["supervisor", "administrator"] },
  "POST /desk/closure/declaration": {
    ...{ may: ["supervisor", "administrator"], done: ["supervisor", "-"] },
    sends: ({ closurePrint }) => ({
      ...{ id: closurePrint.id, kind: "closed", school: "1", on: "2026-11-18", why: "snow" },
      print: closurePrint.print,
    }),
  },
  "GET /desk/closure/taking-back": { may: ["supervisor", "administrator"] },
  "POST /desk/closure/taking-back": {
    ...{ may: ["supervisor", "administrator"], done: ["administrator", "-"] },
    sends: ({ standing }) => ({ closure: standing.id, print: standing.print }),
  },
  "GET /desk/mail": { may: clerks, shows: ["email"], lists: ["open", "closed", "emergency", "other"] },
  "GET /desk/mail/file": { may: clerks },
  // Without a file it asks for one.
  "POST /desk/mail/file": { may: clerks, writes: false, done: ["office", "-"], sends: () => ({}) },
  "GET /desk/mail/:id/original": { may: clerks, shows: ["mail"] },
  // No complaint of the matrix has a hearing: the page says so, and keeps no file.
  "GET /desk/inquiries/:reference/hearing-files": { may: readers },
  "POST /desk/inquiries/:reference/hearing-files": { may: readers, writes: false, sends: () => ({}) },
  "GET /desk/inquiries/:reference/hearing-files/:id": { may: readers, unseen: staffOfPages },
  "GET /desk/inquiries/:reference/originals/:id": { may: readers, shows: ["mail"] },
  "GET /desk/inquiries/:reference/originals/:id/page": { may: readers, shows: ["mail"] },
  "GET /desk/inquiries/:reference/originals/:id/files/:nth": { may: readers, shows: ["mail"] },
  "GET /desk/inquiries/:reference/originals/:id/files/:nth/picture": { may: readers },
  "GET /desk/mail/:id/page": { may: clerks, shows: ["mail"] },
  "GET /desk/mail/:id/files/:nth": { may: clerks, shows: ["mail"] },
  "GET /desk/mail/:id/files/:nth/picture": { may: clerks },
  "GET /desk/files/:id/:nth": { may: ["administrator"], whole: ["administrator", "teacherAdministrator"] },
  "POST /desk/files/:id/:nth/taking": {
    ...{ may: ["administrator"], whole: ["administrator", "teacherAdministrator"] },
    ...{ done: ["administrator", "open"], sends: () => ({ reason: "Looked at on our own machine." }) },
  },
  "POST /desk/mail": {
    ...{ may: clerks, done: ["office", "-"] },
    sends: ({ planted }) => ({ act: "looked", mail: planted.open.lost, note: "Rang them.", key: "one" }),
  },
  "GET /desk/records": { may: recordsPeople, whole: ["administrator"] },
  "POST /desk/records/open": {
    ...{ may: recordsPeople, done: ["office", "-"] },
    sends: ({ planted }) => ({
      ...{ request: crypto.randomUUID(), reference: planted.open.reference, kind: "copy", clock: "" },
      category: "own_record",
    }),
  },
  "GET /desk/records/:id": {
    ...{ may: recordsPeople, whole: ["administrator"] },
    shows: ["paper", "fileparent", "filechild"],
  },
  "POST /desk/records/:id": {
    ...{ may: recordsPeople, whole: ["administrator"], done: ["office", "open"] },
    sends: () => ({ act: "paper", title: "Report", note: "In the drawer.", item: crypto.randomUUID() }),
  },
  "GET /desk/records/:id/items/:item": {
    ...{ may: recordsPeople, whole: ["administrator"] },
    shows: ["paper"],
  },
  "POST /desk/records/:id/items/:item": {
    ...{ may: recordsPeople, whole: ["administrator"], done: ["office", "open"] },
    sends: () => ({ act: "find", sought: "Monday" }),
  },
  "GET /desk/records/:id/items/:item/copy": { may: recordsPeople, whole: ["administrator"] },
  // The file as it was: the clerk who looked through it and those who approve it. A supervisor sees the copy.
  "GET /desk/records/:id/items/:item/pages/:page": {
    ...{ may: recordsPeople, whole: ["administrator"], unseen: ["supervisor", "neighbourSupervisor"] },
  },
  "GET /desk/privacy": { may: ["privacy_officer"] },
  // Nothing was released in this world: every link to a release is nobody's.
  "POST /follow/:token/records": {
    may: "nobody",
    sends: ({ planted }) => ({ request: planted.open.request }),
  },
  "GET /records/:token": { may: "nobody" },
  "POST /records/:token/:item": { may: "nobody", sends: () => ({}) },
  "GET /desk/sop": { may: procedure },
  "GET /desk/statutory": { may: chiefs, lists: ["emergency"], shows: [] },
  "GET /desk/inquiries/:reference/pack": { may: readers, shows: told },
  // An inquiry without a formal complaint stands on no board.
  "GET /desk/complaints": { may: chiefs },
  "GET /desk/settings/ladders": { may: ["supervisor", "privacy_officer", "administrator", "auditor"] },
  // Administrators alone change it; the others are refused in a sentence, by the page.
  "POST /desk/settings/ladders": {
    ...{ may: ["supervisor", "privacy_officer", "administrator", "auditor"], done: ["administrator", "-"] },
    sends: () => ({ ladder: "SOP-DEFAULT" }),
  },
  "GET /desk/calendar": { may: procedure },
  "GET /desk/calendar/change": { may: ["supervisor", "administrator"] },
  "POST /desk/calendar/change": {
    ...{ may: ["supervisor", "administrator"], done: ["supervisor", "-"] },
    sends: () => ({
      ...{ about: "day", intent: "do", whose: "school", from: "2027-05-20", what: "closed", label: "Fair" },
    }),
  },
  "GET /desk/calendar/import": { may: ["supervisor", "administrator"] },
  "POST /desk/calendar/import": {
    ...{ may: ["supervisor", "administrator"], done: ["administrator", "-"] },
    sends: () => ({
      ...{ intent: "take", whose: "school", "choice-0": "closed" },
      "day-0": JSON.stringify({
        date: "2027-05-21",
        to: "2027-05-21",
        label: "Fair",
        source: "csv#2027-05-21",
      }),
    }),
  },
  "POST /desk/calendar/undo": {
    ...{ may: ["supervisor", "administrator"], writes: false, done: ["supervisor", "-"] },
    sends: () => ({ whose: "school", act: "00000000-0000-4000-8000-000000000000" }),
  },
  "GET /desk/roster": { may: rosters },
  // Without a file there is nothing to read, and that is said; the journey brings one.
  "POST /desk/roster": { may: rosters, writes: false, done: ["office", "-"], sends: () => ({}) },
  "GET /desk/roster/template.csv": { may: rosters },
  "GET /desk/roster/template.xlsx": { may: rosters },
  "GET /desk/roster/import": { may: rosters },
  // An import that is not there is said so, and nothing is done; `import-roster.test.ts` asks who may write one.
  "POST /desk/roster/import": {
    ...{ may: rosters, writes: false, done: ["administrator", "-"] },
    sends: () => ({ act: "apply" }),
  },
  "GET /desk/organisation": { may: ["supervisor", "privacy_officer", "administrator", "auditor"] },
  // Administrators alone change it, and not their own line; the others are refused in a sentence, by the page.
  "POST /desk/organisation": {
    ...{ may: ["supervisor", "privacy_officer", "administrator", "auditor"], done: ["administrator", "-"] },
    sends: ({ staff }) => ({ act: "answer", staff: staff.otherTeacher.id, to: staff.office.id }),
  },
  "GET /desk/settings": { may: ["supervisor", "privacy_officer", "administrator", "auditor"] },
  "GET /desk/settings/mailboxes": { may: ["administrator"] },
  "POST /desk/settings/mailboxes": {
    ...{ may: ["administrator"], done: ["administrator", "-"] },
    sends: () => ({
      ...{
        act: "save",
        mailbox: "",
        signIn: "password",
        user: "inquiries@school.example",
        password: "pass word",
      },
      ...{ host: "127.0.0.1", port: "1", security: "none", afterwards: "seen", begins: "now" },
    }),
  },
  // It leads back to the page of mailboxes, whatever it was told.
  "GET /desk/settings/mailboxes/code": { may: ["administrator"] },
  "GET /desk/settings/guidance": { may: ["supervisor", "administrator"] },
  "POST /desk/settings/guidance": {
    ...{ may: ["supervisor", "administrator"], done: ["administrator", "-"] },
    sends: () => ({ act: "own", for: "mood angry", do: "Ring Ms. Ode.", en: "", says: "", why: "" }),
  },
  // What is typed at a call is looked at, and nothing of it is kept.
  "POST /desk/call/guidance": {
    ...{ may: readers, writes: false, done: ["office", "-"] },
    sends: () => ({ question: "The bus is late again.", topic: "", language: "en" }),
  },
  "GET /desk/settings/chain": { may: ["supervisor", "administrator"] },
  "POST /desk/settings/chain": {
    ...{ may: ["supervisor", "administrator"], done: ["administrator", "-"] },
    // A contact of the district need not be staff of the school.
    sends: () => ({
      act: "contact",
      name: "The district's duty desk",
      email: "duty@district.example",
      phone: "",
    }),
  },
  "GET /desk/incidents": { may: keepers },
  // Whoever may not open it alone writes it down for a second person.
  "POST /desk/incidents": {
    ...{ may: keepers, done: ["office", "-"] },
    sends: () => ({ kind: "secure", en: "The doors are locked.", minutes: "30", needsId: "on" }),
  },
  // No incident goes on in this world: whoever may come to its door finds nothing behind it.
  "GET /desk/incidents/:id": { may: keepers, unseen: staffOfPages },
  "POST /desk/incidents/:id": { may: keepers, unseen: staffOfPages, sends: () => ({ act: "look" }) },
  // Their own numbers and browsers, and nobody else's.
  "GET /desk/alerts": { may: "signed in" },
  "POST /desk/alerts": {
    ...{ may: "signed in", done: ["teacher", "-"] },
    sends: () => ({ act: "numbers", sms: "+15555550123", voice: "" }),
  },
  "GET /healthz": { may: "everyone" },
  "GET /assets/*": { may: "nobody" },
  "POST /api/v1/inquiries": { may: readers, sends: () => question, done: ["tokenTeacher", "-"] },
  "GET /api/v1/inquiries": { may: readers, shows: ["question"], lists: ["open", "emergency", "other"] },
  "GET /api/v1/inquiries/:reference": { may: [...readers, "auditor"], shows: [...told, "name", "child"] },
  // Whatever else is asked below the API: there is nothing.
  ...Object.fromEntries(
    ["GET", "POST", "PUT", "PATCH", "DELETE"].map((method) => [
      `${method} /api/v1/*`,
      { may: "nobody" } satisfies Line,
    ]),
  ),
  "GET /api/v1/staff": { may: readers },
  "GET /api/v1/closures": { may: ["office", "supervisor", "administrator"] },
  "GET /api/v1/clauses": { may: procedure },
  "GET /api/v1/openapi.json": { may: "everyone" },
  ...Object.fromEntries(ofActs),
};

/** What nobody reads through these ways, though the inquiry is theirs. */
export const unread: Partial<Record<ActorName, readonly Field[]>> = {
  linkHolder: [
    "note",
    "third",
    "reason",
    "tried",
    "fileparent",
    "fileemail",
    "filephone",
    "filechild",
    "mail",
    "paper",
  ],
  tokenAuditor: [
    ...([
      "question",
      "name",
      "email",
      "phone",
      "child",
      "note",
      "third",
      "reply",
      "reason",
      "tried",
      "step",
    ] as const),
    ...(["fileparent", "fileemail", "filephone", "filechild", "paper"] as const),
  ],
};
