import assert from "node:assert/strict";
import { test } from "node:test";
import { calendar, id, letter, people, school, words } from "../../../test/school.ts";
import type {
  ComplaintCommand,
  DecideComplaint,
  OpenComplaint,
  SetHearing,
} from "../../inquiry/complaint-command.ts";
import type { Refusal } from "../../inquiry/refusal.ts";

const sop = "Provide clear guidelines for escalating complex or sensitive concerns";
const because = ({ refused }: { refused: Refusal | null }) => refused?.because;
const no = (because: string, instead: string) => ({ clause: "2.c", words: sop, because, instead });
const london = { ...calendar, tz: "Europe/London", nonBusiness: { "2026-12-25": "Christmas" } };
const academy = { ladders: ["UK-ACADEMY"], calendar: london };

const open = (more: Partial<OpenComplaint> = {}): OpenComplaint => ({
  ...{ kind: "openComplaint", id: id(), ladder: "SOP-DEFAULT" },
  points: [words("The bus left a child behind."), words("Nobody rang back.")],
  ...{ decider: people.ito.id, investigator: people.teacher.id, letter: letter("complaint") },
  ...more,
});
const decision = (more: Partial<DecideComplaint> = {}): DecideComplaint => ({
  kind: "decideComplaint",
  findings: [
    { finding: "upheld", reason: words("The list was not read.") },
    { finding: "not_upheld", reason: words("The log shows two calls.") },
  ],
  ...{ changes: words("The driver reads the list at each stop."), letter: letter("complaint") },
  ...more,
});
const further = (decider: string | null = people.principal.id): ComplaintCommand => ({
  ...{ kind: "takeUp", text: words("The second point is not true."), decider, letter: letter("complaint") },
});
const end = (how: "resolved" | "withdrawn" | "not_taken_further"): ComplaintCommand => ({
  ...{ kind: "endComplaint", how, reason: words("The parent says so.") },
});
const running = (more: Partial<OpenComplaint> = {}) => {
  const desk = school().received({ type: "concern" }).when("office", open(more));
  assert.equal(desk.refused, null);
  return desk;
};
const decided = () => running().at("2026-11-19T15:00:00.000Z").when("ito", decision());

test("the parent's own words ask for the formal route, and answering that is owed", () => {
  const desk = school().received({ question: words("I want to make a formal complaint about the bus.") });
  assert.deepEqual(desk.kinds.slice(-2), ["formalAsked", "due"]);
  assert.deepEqual([desk.duty("2.c")?.step, desk.duty("2.c")?.until], ["formal", "2026-11-18T21:00:00.000Z"]);
  desk.when("office", { kind: "close", outcome: "no_answer_needed" });
  assert.deepEqual(
    desk.refused,
    no(
      "The parent asked for the formal route, and nobody has answered that.",
      "Open the complaint, or refuse it in writing with a reason and the next step.",
    ),
  );
  desk.when("office", open());
  assert.equal(desk.inquiry.duties.find(({ step }) => step === "formal")?.state, "met");
  const not = school().received({
    question: words("I do not want to make a formal complaint, only to ask."),
  });
  assert.equal(not.inquiry.formal, undefined);
  const later = school()
    .received()
    .when("guardian", {
      ...{ kind: "addMessage", source: "web", from: "guardian" },
      text: words("Quiero presentar una queja formal."),
    });
  assert.equal(later.inquiry.formal?.how, "words");
});

test("the formal route is refused in writing only, by a senior person, with the reason and the next step", () => {
  const refuse = (more: object = {}): ComplaintCommand => ({
    ...{
      kind: "refuseFormal",
      reason: words("An exclusion has its own appeal."),
      letter: letter("complaint"),
    },
    ...{ nextStep: words("Write to the clerk of the panel."), ...more },
  });
  const desk = school().received({ type: "concern" }).when("guardian", { kind: "askFormal", how: "page" });
  desk.when("office", refuse());
  assert.deepEqual(
    desk.refused,
    no("Only a supervisor or a designated person may do this.", "Ask one of them."),
  );
  desk.when("ito", refuse({ nextStep: words(" ") }));
  assert.deepEqual(
    desk.refused,
    no(
      "The formal route is refused only in writing: with the reason, and what the parent can do next.",
      "Fill in the empty line, or open the complaint.",
    ),
  );
  desk.when("ito", refuse({ letter: undefined }));
  assert.equal(because(desk), "The parent has an e-mail address and would not be told.");
  desk.when("ito", refuse());
  assert.deepEqual(desk.kinds, ["formalRefused", "met", "letterWritten"]);
  desk.when("guardian", { kind: "askFormal", how: "page" });
  assert.equal(desk.refused, null, "a parent may ask again");
});

test("opened, it owes what its first stage asks, and the old date gives way to the new one", () => {
  const desk = running();
  const owed = desk.inquiry.duties.filter(({ clause }) => clause === "2.c");
  assert.deepEqual(
    owed.map(({ step, until, told, why }) => ({ step, until, told, why })),
    [
      {
        ...{ step: "acknowledgement", until: "2026-11-17T21:00:00.000Z", told: false },
        why: "Received Mon 16 Nov 09:00; due Tue 17 Nov 16:00 (1 business day).",
      },
      {
        ...{ step: "answer", until: "2026-11-23T21:00:00.000Z", told: true },
        why: "Started Mon 16 Nov 09:00; due Mon 23 Nov 16:00 (5 business days).",
      },
    ],
  );
  assert.equal(desk.duty("4.c")?.state, "waived");
  desk.when("system", {
    ...{ kind: "recordDelivery", letter: desk.inquiry.letters.at(-1)?.id ?? "" },
    outcome: { state: "handed_over" },
  });
  assert.equal(desk.inquiry.duties.find(({ step }) => step === "acknowledgement")?.state, "met");
});

test("only a ladder that is in force, with its points, and told to the parent", () => {
  const desk = school().received({ type: "concern" });
  desk.when("office", open({ ladder: "UK-ACADEMY" }));
  assert.deepEqual(
    desk.refused,
    no(
      "The ladder “Academy in England” is not in force at this school.",
      "Choose one that is in force here.",
    ),
  );
  desk.when("office", open({ points: [words(" ")] }));
  assert.deepEqual(
    desk.refused,
    no("It is not said what is complained of.", "Write each point as one sentence."),
  );
  const { letter: _, ...silent } = open();
  desk.when("office", silent);
  assert.equal(because(desk), "The parent has an e-mail address and would not be told.");
  desk.knowing(academy).when("office", open({ ladder: "UK-ACADEMY" }));
  assert.equal(desk.refused, null, "where it is in force, it is opened");
  desk.when("office", open({ ladder: "UK-ACADEMY" }));
  assert.equal(because(desk), "A complaint was opened here already.");
});

test("whoever looks into it does not decide it; whom it is about, and who answers to them, do neither", () => {
  const tree = [
    { id: people.ito.id, supervisor: people.principal.id },
    { id: people.teacher.id, supervisor: people.ito.id },
  ];
  const desk = school()
    .knowing({ tree })
    .received({ type: "concern" })
    .when("office", open({ investigator: people.ito.id }));
  assert.deepEqual(
    desk.refused,
    no("Ms Ito cannot both look into it and decide.", "Choose two different people."),
  );
  desk.knowing({ receiver: people.ito }).when("office", { kind: "nameSubject", staff: people.ito.id });
  desk.when("privacy", open());
  assert.deepEqual(
    desk.refused,
    no(
      "It is a complaint about this person, or about somebody to whom they answer.",
      "Choose somebody who does not answer to the person it is about.",
    ),
  );
  desk.when("privacy", open({ decider: people.principal.id }));
  assert.equal(because(desk), "It is a complaint about this person, or about somebody to whom they answer.");
  desk.when("privacy", open({ decider: people.principal.id, investigator: people.privacy.id }));
  assert.equal(desk.refused, null, "who is above them may decide");
  const plain = running({ decider: people.ito.id });
  plain
    .knowing({ tree, receiver: people.ito })
    .when("privacy", { kind: "nameSubject", staff: people.ito.id });
  assert.equal(plain.inquiry.complaint?.decider, people.principal.id, "whoever it is about loses it at once");
  assert.equal(plain.inquiry.complaint?.investigator, null);
});

test("only who was named decides, with a finding and a reason for each point, and what changes", () => {
  const desk = running().when("principal", decision());
  assert.deepEqual(
    desk.refused,
    no(
      "Only the person who was named to decide this stage decides it.",
      "Ask them, or have somebody else named.",
    ),
  );
  const [one] = decision().findings;
  desk.when("ito", decision({ findings: one ? [one] : [] }));
  assert.equal(because(desk), "The complaint has 2 points; each needs its own finding.");
  desk.when("ito", decision({ findings: decision().findings.map((of) => ({ ...of, reason: words("") })) }));
  assert.equal(because(desk), "A finding has no reason.");
  desk.when("ito", decision({ changes: words(" ") }));
  assert.equal(because(desk), "It is not said what will change.");
  desk.when("ito", { ...decision(), letter: undefined } as unknown as DecideComplaint);
  assert.equal(because(desk), "The parent has an e-mail address and would not be told.");
  desk.at("2026-11-19T15:00:00.000Z").when("ito", decision());
  assert.equal(desk.refused, null);
  assert.deepEqual(desk.inquiry.complaint?.decided, {
    ...{ at: "2026-11-19T15:00:00.000Z", overall: "partly_upheld", next: "principal" },
    // Ten business days, over Thanksgiving; the last one counts whole.
    further: "2026-12-08T04:59:59.999Z",
  });
  assert.equal(desk.inquiry.duties.find(({ step }) => step === "answer")?.state, "met");
  desk.when("ito", decision());
  assert.equal(because(desk), "This stage is decided already.");
});

test("the parent goes one stage further in time, and who decided before decides no more", () => {
  const desk = decided().at("2026-11-30T15:00:00.000Z").when("guardian", further());
  assert.equal(desk.refused, null);
  const { stage, decider, past, before } = desk.inquiry.complaint ?? {};
  assert.deepEqual(
    { stage, decider, past, before: before?.map(({ stage, overall }) => ({ stage, overall })) },
    {
      ...{ stage: "principal", decider: people.principal.id, past: [people.ito.id, people.teacher.id] },
      before: [{ stage: "supervisor", overall: "partly_upheld" }],
    },
  );
  desk.when("principal", { kind: "appoint", decider: people.ito.id });
  assert.deepEqual(
    desk.refused,
    no(
      "Ms Ito decided an earlier stage, or looked into it.",
      "Choose somebody who had nothing to do with it before.",
    ),
  );
  desk.when("principal", { kind: "appoint", decider: people.privacy.id, investigator: people.office.id });
  assert.equal(desk.refused, null);
  desk.when("guardian", further());
  assert.equal(because(desk), "This stage is not decided yet.");
});

test("too late is a person's to take or not, with a reason", () => {
  const late = () => decided().at("2026-12-10T15:00:00.000Z").when("guardian", further());
  const desk = late();
  assert.equal(desk.inquiry.complaint?.late, "2026-12-10T15:00:00.000Z");
  assert.equal(desk.inquiry.complaint?.stage, "supervisor");
  const take = (taken: boolean, reason = "She was in hospital."): ComplaintCommand => ({
    ...{ kind: "decideLate", taken, reason: words(reason), letter: letter("complaint") },
    ...(taken && { decider: people.principal.id }),
  });
  desk.when("ito", take(true, " "));
  assert.equal(because(desk), "Whether a late one is taken needs its reason.");
  desk.when("ito", take(true));
  assert.equal(desk.inquiry.complaint?.stage, "principal");
  assert.equal(desk.duty("2.c")?.step, "answer");
  const not = late().when("ito", take(false, "Two months have passed."));
  assert.deepEqual([not.inquiry.complaint?.stage, not.inquiry.complaint?.late], ["supervisor", undefined]);
  not.when("ito", take(true));
  assert.equal(because(not), "Nothing late waits here.");
});

test("a date of a stage moves only with a notice and a reason, and one of law only as the parent agreed", () => {
  const extend = (more: object = {}): ComplaintCommand => ({
    ...{ kind: "extendStage", duty: "2.c#2", until: "2026-11-30T21:00:00.000Z", agreed: false },
    ...{ reason: words("A witness is away."), letter: letter("complaint"), ...more },
  });
  const desk = running().when("ito", extend({ letter: undefined }));
  assert.equal(because(desk), "The parent has an e-mail address and would not be told.");
  desk.when("ito", {
    kind: "movePromise",
    duty: "2.c#2",
    until: "2026-12-01T21:00:00.000Z",
    reason: words("so"),
    letter: letter("promise_moved"),
  });
  assert.equal(because(desk), "This is a date of the complaint's stage.");
  desk.when("ito", extend({ until: "2026-11-20T21:00:00.000Z" }));
  assert.equal(because(desk), "The new date is not later.");
  desk.when("ito", extend());
  assert.equal(desk.duty("2.c")?.until, "2026-11-30T21:00:00.000Z");
  const ucp = school()
    .knowing({ ladders: ["CA-UCP"] })
    .received({ type: "concern" })
    .when("office", open({ ladder: "CA-UCP" }));
  assert.equal(ucp.duty("2.c")?.law, true);
  assert.equal(ucp.duty("2.c")?.until, "2027-01-16T04:59:59.999Z");
  const later = { duty: "2.c#1", until: "2027-02-01T21:00:00.000Z" };
  ucp.when("ito", extend(later));
  assert.deepEqual(
    ucp.refused,
    no(
      "This date is the law's, and moves only as the parent agreed in writing.",
      "Ask for their agreement, and tick that you have it.",
    ),
  );
  ucp.when("ito", extend({ ...later, agreed: true }));
  assert.equal(ucp.refused, null);
  ucp
    .at("2027-02-02T21:00:00.000Z")
    .when("ito", extend({ ...later, until: "2027-03-01T21:00:00.000Z", agreed: true }));
  assert.match(because(ucp) ?? "", /^This date has passed/);
});

const panel = (more: Partial<SetHearing> = {}): SetHearing => ({
  kind: "setHearing",
  begins: "2026-12-14T17:00:00.000Z",
  members: [
    { name: words("Mrs Hale"), chair: true, independent: false },
    { name: words("Mr Osei"), chair: false, independent: false },
    { name: words("Dr Lind"), chair: false, independent: true },
  ],
  letter: letter("complaint"),
  ...more,
});
const atPanel = () => {
  const desk = school()
    .knowing(academy)
    .received({ type: "concern" })
    .when("office", open({ ladder: "UK-ACADEMY" }))
    .when("ito", decision())
    .when("guardian", further(people.principal.id))
    .when("principal", decision())
    .when("guardian", further(null));
  assert.equal(desk.inquiry.complaint?.stage, "panel");
  assert.equal(desk.duty("2.c")?.step, "hearing");
  return desk;
};

test("a panel has three members, one of them independent, one in the chair, and leaves time to prepare", () => {
  const desk = atPanel();
  const [chair, second, third] = panel().members;
  assert.ok(chair && second && third);
  const tried = (more: Partial<SetHearing>) => because(desk.when("privacy", panel(more)));
  assert.equal(tried({ members: [chair, third] }), "This panel has at least 3 members.");
  assert.equal(
    tried({ members: [chair, second, { ...third, independent: false }] }),
    "At least one member must be independent of the management and running of the school.",
  );
  assert.equal(tried({ members: [second, second, third] }), "A panel has one chair.");
  assert.equal(
    tried({ members: [chair, { ...second, staff: people.ito.id }, third] }),
    "Ms Ito decided an earlier stage, or looked into it.",
  );
  assert.equal(
    tried({ members: [chair, second, { ...third, staff: people.privacy.id }] }),
    "Whoever works for the school is not independent of it.",
  );
  assert.equal(
    tried({ begins: "2026-11-18T17:00:00.000Z" }),
    "The parent needs 5 school days to prepare, and hears of it too late.",
  );
  assert.equal(tried({ begins: "2026-12-13T17:00:00.000Z" }), "The school is closed on that day.");
  desk.when("privacy", decision());
  assert.equal(because(desk), "The hearing was not held yet.");
  desk.when("privacy", panel());
  assert.equal(desk.refused, null);
  desk.when("privacy", { kind: "holdHearing", minutes: words("All were heard.") });
  assert.equal(because(desk), "The hearing lies ahead.");
  desk
    .at("2026-12-14T19:00:00.000Z")
    .when("privacy", { kind: "holdHearing", minutes: words("All were heard.") });
  assert.deepEqual(desk.kinds, ["hearingHeld", "met", "due"]);
  assert.equal(desk.duty("2.c")?.why.startsWith("Started Mon 14 Dec"), true);
  desk.when("ito", decision());
  assert.equal(because(desk), "Whoever looked into it, or had to do with an earlier stage, does not decide.");
  desk.when("privacy", decision());
  assert.equal(desk.inquiry.complaint?.decided?.next, "outside");
  desk.when("guardian", further(null));
  assert.match(because(desk) ?? "", /^The next step is outside the school: Department for Education/);
});

test("it ends as somebody says, never inside the parent's time; only then is the inquiry closed", () => {
  const desk = decided().when("ito", { kind: "close", outcome: "referred" });
  assert.deepEqual(
    desk.refused,
    no("A formal complaint runs here.", "Decide it, or say how it ended; then close it."),
  );
  desk.when("ito", end("not_taken_further"));
  assert.equal(because(desk), "The parent's time to go further is not over.");
  desk.when("office", end("resolved"));
  assert.equal(because(desk), "Only a supervisor or a designated person may do this.");
  desk.at("2026-12-09T15:00:00.000Z").when("ito", end("not_taken_further"));
  assert.deepEqual(desk.kinds, ["complaintEnded", "waived", "met"]);
  desk.when("ito", { kind: "close", outcome: "settled" });
  assert.equal(desk.refused, null);
  desk.when("guardian", further());
  assert.deepEqual([desk.inquiry.closed, desk.inquiry.complaint?.late !== undefined], [false, true]);
  const back = running().when("guardian", { kind: "endComplaint", how: "withdrawn" });
  assert.deepEqual(back.inquiry.complaint?.ended, "withdrawn");
  assert.equal(
    back.inquiry.duties.every(({ step, over }) => !step || over),
    true,
  );
});

test("its date is reminded of three days before and missed by nobody unseen", () => {
  const desk = running();
  assert.equal(desk.inquiry.duties.find(({ step }) => step === "answer")?.warn, "2026-11-18T12:30:00.000Z");
  desk.at("2026-11-18T13:00:00.000Z").when("system", { kind: "warn" });
  const warned = desk.entries.find((entry) => entry.kind === "warned" && entry.duty === "2.c#2");
  assert.ok(warned?.kind === "warned" && warned.tell.includes(people.ito.id), "who decides is told");
});
