import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { type ApiSchool, type Body, openApiSchool, reply } from "../../../test/api-school.ts";
import type { Role } from "../../inquiry/actor.ts";
import { wordsOf } from "../../sop/sentences.ts";
import { submit } from "../submit.ts";

let school: ApiSchool;
before(async () => {
  school = await openApiSchool();
});
after(() => school.close());

const act = async (path: string, noun: string, body: unknown = {}, role: Role = "office") => {
  const answer = await school.post(`${path}/${noun}`, body, { token: school.tokens[role] });
  return answer;
};
/** It was done, and these kinds of entries were added. */
const does = async (path: string, noun: string, body: unknown, kinds: string[], role: Role = "office") => {
  const answer = await act(path, noun, body, role);
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  assert.deepEqual(answer.body.entries, kinds);
  return answer.body.inquiry ?? {};
};
/** It was refused, in these words. */
const refuses = async (
  path: string,
  noun: string,
  body: unknown,
  [clause, because, instead]: [string, string, string],
  role: Role = "office",
): Promise<Body> => {
  const answer = await act(path, noun, body, role);
  assert.equal(answer.status, 409, JSON.stringify(answer.body));
  const { body: said } = answer;
  assert.equal(said.title, "The procedure does not allow this.");
  assert.deepEqual(
    [said.clause, said.words, said.because, said.instead, said.detail],
    [clause, wordsOf(clause), because, instead, `${because} ${instead}`],
  );
  return said;
};
const closed: [string, string, string] = [
  "3.5.a",
  "This inquiry is closed.",
  "Open it again first; that is recorded too.",
];
const escalation = (to: string) => ({
  to,
  reason: "The parent asks for a new stop, which the office cannot decide.",
  tried: "We explained the route and offered the nearest stop.",
  nextStep: "Dr Grant speaks to the bus company and writes to you.",
  by: "2026-11-20",
});

test("acknowledgement: spoken, and only once", async () => {
  const path = await school.logged();
  const inquiry = await does(path, "acknowledgement", { how: "spoken" }, ["acknowledged", "met"]);
  assert.equal(inquiry.acknowledged, "spoken");
  await refuses(path, "acknowledgement", { how: "posted" }, [
    "3.1.b",
    "This inquiry was acknowledged already.",
    "Nothing more is needed; write a reply when you have one.",
  ]);
});

test("reply: it settles, or gives a date; and its draft is checked", async () => {
  const path = await school.logged();
  const { settles: _, ...open } = reply;
  await refuses(path, "reply", open, [
    "3.2.c",
    "This reply neither settles the question nor says by when it will be settled.",
    "Give the date by which the parent will have the answer, or mark the question as settled.",
  ]);
  const rude = await act(path, "reply", { text: "No.", settles: true });
  assert.equal(rude.status, 409);
  assert.equal(rude.body.clause, "3.2.a");
  assert.ok(rude.body.findings?.some(({ severity }) => severity === "block"));
  const inquiry = await does(path, "reply", reply, ["letterWritten", "replied", "met"]);
  assert.equal(inquiry.closed, false);
});

test("note: added even when it is closed, and never among what was said to the parent", async () => {
  const path = await school.logged();
  await does(path, "note", { note: "The company rang." }, ["noted"]);
  assert.equal((await act(path, "closure", { outcome: "withdrawn" })).body.inquiry?.closed, true);
  await does(path, "note", { note: "The company rang again." }, ["noted"]);
});

test("escalation: to somebody above, with the parent's notice and a date; accepted by nobody but them", async () => {
  const { supervisor, teacher, office } = school.planted.staff;
  const path = await school.logged();
  const none: [string, string, string] = [
    "6.b",
    "No escalation is waiting for an answer here.",
    "Read the timeline for who has it now.",
  ];
  await refuses(path, "escalation/acceptance", {}, none, "supervisor");
  await refuses(path, "escalation/handing-back", { reason: "Not mine." }, none, "supervisor");
  await refuses(path, "escalation", escalation(teacher.id), [
    "6.b",
    "Minh Tran is neither a supervisor nor a designated person.",
    "Choose a supervisor or the privacy officer; to hand over work to a colleague, assign it.",
  ]);
  const inquiry = await does(path, "escalation", escalation(supervisor.id), [
    ...["escalated", "waived", "due", "due", "letterWritten"],
  ]);
  assert.deepEqual([inquiry.escalation?.to, inquiry.escalation?.state], [supervisor.id, "asked"]);
  assert.equal(inquiry.promise?.until, "2026-11-20T21:00:00.000Z");
  const theirs: [string, string, string] = [
    "6.b",
    "Only the person it was escalated to can accept it or hand it back.",
    "Ask them to open it, or escalate it to somebody else.",
  ];
  await refuses(path, "escalation/acceptance", {}, theirs, "supervisor");
  await refuses(path, "escalation/handing-back", { reason: "Not mine." }, theirs, "supervisor");
  const reference = path.split("/")[2] ?? "";
  const accepted = await submit(school.house, supervisor, "acceptance", reference, {});
  assert.equal(accepted.outcome, "done");
  assert.equal((await school.get(path)).body.owner, supervisor.id);
  assert.notEqual(office.id, supervisor.id);
});

test("promise: a date that the parent was given is moved before it lapses, with a reason", async () => {
  const path = await school.logged();
  await refuses(path, "promise", { duty: "3.2.c#1", by: "2026-12-04", reason: "The company is slow." }, [
    "3.2.c",
    "There is no running promise to move: a date can only be moved before it lapses.",
    "Write to the parent, say what happened, and give a new date.",
  ]);
  await does(path, "reply", { text: "I will ring you back.", how: "spoken", promise: "2026-11-20" }, [
    ...["replied", "due", "met", "acknowledged", "met"],
  ]);
  const moved = { duty: "3.2.c#1", by: "2026-12-04", reason: "The company is slow." };
  const inquiry = await does(path, "promise", moved, ["moved", "letterWritten"]);
  assert.deepEqual(inquiry.promise, { duty: "3.2.c#1", until: "2026-12-04T21:00:00.000Z" });
});

test("classification, facts, assignment: changed while it is open", async () => {
  const { teacher } = school.planted.staff;
  const path = await school.logged();
  const inquiry = await does(path, "classification", { type: "records", topic: "grades_progress" }, [
    ...["classified", "waived", "due"],
  ]);
  assert.deepEqual([inquiry.type, inquiry.topic], ["records", "grades_progress"]);
  await does(path, "facts", { fact: "phone", value: "555-0199" }, ["factSupplied"]);
  assert.equal((await does(path, "assignment", { to: teacher.id }, ["assigned"])).owner, teacher.id);
  await refuses(path, "assignment", { to: randomUUID() }, [
    "6.b",
    "This person is not on the school's staff list.",
    "Choose somebody from the list.",
  ]);
  await act(path, "closure", { outcome: "withdrawn" });
  await refuses(path, "classification", { type: "general", topic: "transport" }, closed);
  await refuses(path, "facts", { fact: "phone", value: "555-0198" }, closed);
  await refuses(path, "assignment", { to: teacher.id }, closed);
});

test("family and identity: as on file, and only of somebody who is linked", async () => {
  const { guardian, student } = school.planted.families.allowed;
  const path = await school.logged();
  await refuses(path, "identity", { method: "call_back" }, [
    "3.3.b",
    "Nobody on file is linked to this inquiry, so there is nobody whose identity could be verified.",
    "Link the parent as on file first, then verify their identity.",
  ]);
  const stranger = await act(path, "family", { guardian: school.other.families.allowed.guardian.id });
  assert.equal(stranger.status, 422);
  assert.deepEqual(stranger.body.problems, [
    { field: "guardian", says: "This parent is not on file here; please use their name instead." },
  ]);
  await does(path, "family", { guardian: guardian.id, student: student.id }, ["linked"]);
  await does(path, "identity", { method: "call_back" }, ["identityVerified"]);
  assert.deepEqual((await school.get(path)).body.guardianship, {
    ...{ relation: "mother", mayReceiveRecords: true, restricted: false },
  });
  await act(path, "closure", { outcome: "withdrawn" });
  await refuses(path, "family", { guardian: guardian.id }, closed);
});

test("a student is spoken of only to somebody who may hear it", async () => {
  const { guardian, student } = school.planted.families.restricted;
  const path = await school.logged({ guardian: guardian.id, student: student.id });
  const said = await act(path, "reply", { ...reply, about: "student" });
  assert.equal(said.status, 409);
  assert.equal(said.body.clause, "3.3.b");
  assert.equal(said.body.words, wordsOf("3.3.b"));
});

test("closure and reopening", async () => {
  const path = await school.logged();
  await refuses(path, "closure", { outcome: "settled" }, [
    "3.2.c",
    "Nothing on record settles this question yet.",
    "Send the reply that settles it, or close it for another reason.",
  ]);
  await refuses(path, "reopening", {}, ["3.5.a", "This inquiry is open.", "Nothing more is needed."]);
  await does(path, "reply", reply, ["letterWritten", "replied", "met"]);
  const done = await act(path, "closure", { outcome: "settled" });
  assert.equal(done.status, 200);
  assert.equal(done.body.inquiry?.closed, true);
  await refuses(path, "closure", { outcome: "settled" }, [
    "3.5.a",
    "This inquiry is closed already.",
    "Nothing more is needed.",
  ]);
  const open = await act(path, "reopening");
  assert.equal(open.status, 200);
  assert.equal(open.body.inquiry?.closed, false);
  assert.equal(open.body.entries?.[0], "reopened");
});

test("waiver: by a supervisor, of something that is owed", async () => {
  const path = await school.logged({ guardianName: "" });
  const reason = "The caller wished to stay unnamed.";
  await refuses(
    path,
    "waiver",
    { duty: "9.9.z#1", reason },
    ["3.5.a", "Nothing of that name is owed here.", "Choose one of the duties that are still owed."],
    "supervisor",
  );
  const inquiry = await does(path, "waiver", { duty: "3.1.a#1", reason }, ["waived"], "supervisor");
  assert.deepEqual(inquiry.lacking, ["guardianName"]);
  assert.equal((await act(path, "waiver", { duty: "3.1.a#1", reason })).status, 403, "not by the office");
});

test("a clock of law: started by the office, extended and held by the privacy officer, met in the open", async () => {
  const path = await school.logged();
  const started = await does(path, "clocks", { clock: "SAR-1M", from: "2026-11-12" }, ["due"]);
  assert.equal(
    started.next && (started.next as { clock: unknown }).clock,
    null,
    "the procedure's date is nearer",
  );
  await refuses(path, "clocks", { clock: "SAR-1M" }, [
    "5.b",
    "This clock runs here already.",
    "Keep its date; start it again once it was met or waived.",
  ]);
  const wrong = await act(path, "clocks", { clock: "XY-5D" });
  assert.deepEqual(wrong.body.problems, [{ field: "clock", says: "Please choose a clock from the list." }]);
  const duty = "5.b#1";
  assert.equal(
    (await act(path, "clocks/hold", { duty, awaiting: "scope" })).status,
    403,
    "not by the office",
  );
  await does(path, "clocks/hold", { duty, awaiting: "scope" }, ["paused"], "privacy_officer");
  await refuses(
    path,
    "clocks/release",
    { duty, answered: "2026-11-10" },
    [
      "5.b",
      "The answer came neither before it was asked for nor after now.",
      "Give the day on which it came.",
    ],
    "supervisor",
  );
  await does(path, "clocks/release", { duty, answered: "2026-11-16" }, ["resumed"], "supervisor");
  const reason = "The file holds eleven years.";
  const longer = await does(
    path,
    "clocks/extension",
    { duty, reason },
    ["moved", "letterWritten"],
    "supervisor",
  );
  assert.ok(longer.seq);
  await refuses(path, "closure", { outcome: "withdrawn" }, [
    "5.b",
    "A clock of law still runs here: answer to a subject access request.",
    "Say how it was met, or let a supervisor or the privacy officer waive it with a reason; then close it.",
  ]);
  await does(path, "clocks/met", { duty, reason: "A copy was given at the office." }, ["met"]);
  const { body } = await school.get(path, { token: school.tokens.office });
  const clock = body.duties?.find(({ id }) => id === duty) as unknown as Record<string, unknown>;
  assert.deepEqual(
    [clock.clock, clock.awaiting, clock.state, clock.until, clock.why],
    [
      "SAR-1M",
      null,
      "met",
      "2027-02-13T04:59:59.999Z",
      "Started Thu 12 Nov 00:00; stood still Mon 16 Nov while we waited for what exactly is asked for (0 days); extended Mon 16 Nov, with the reason told in time; due Fri 12 Feb 2027 (3 months by law).",
    ],
  );
});

test("a clock of law is waived by the privacy officer, who waives nothing of the procedure by it", async () => {
  const path = await school.logged();
  await does(path, "clocks", { clock: "FERPA-45" }, ["due"]);
  const reason = "The parent took the request back.";
  const wrong = await act(path, "clocks/waiver", { duty: "3.1.b#1", reason }, "privacy_officer");
  assert.deepEqual(wrong.body.problems, [{ field: "duty", says: "Please choose a statutory clock." }]);
  await does(path, "clocks/waiver", { duty: "5.b#1", reason }, ["waived"], "privacy_officer");
});

test("an emergency is confirmed by somebody, and stood down by a supervisor", async () => {
  const calm = await school.logged();
  const none: [string, string, string] = [
    "4.d",
    "No emergency was raised here.",
    "Log a new inquiry if somebody is in danger.",
  ];
  await refuses(calm, "emergency/confirmation", {}, none);
  await refuses(calm, "emergency/stand-down", { reason: "All is well." }, none, "supervisor");
  const path = await school.logged({ danger: true });
  await refuses(path, "closure", { outcome: "withdrawn" }, [
    "4.d",
    "This may be an emergency, and nobody has confirmed that they have it.",
    "Confirm it or stand it down with a reason, then close.",
  ]);
  const raised = await does(path, "emergency/confirmation", {}, ["emergencyConfirmed", "met", "due"]);
  assert.deepEqual(raised.danger, { severity: "immediate", state: "confirmed" });
  await refuses(path, "emergency/confirmation", {}, [
    "4.d",
    "Somebody has it already.",
    "Read the timeline; speak to the person who has it.",
  ]);
  await does(
    path,
    "emergency/confirmation",
    { takesOver: true },
    ["emergencyConfirmed", "met", "due"],
    "supervisor",
  );
  await refuses(path, "emergency/stand-down", { reason: "All is well." }, [
    "4.d",
    "Only a designated person or a supervisor may stand an emergency down.",
    "Press “I have it” if you are dealing with it, and tell the designated person.",
  ]);
  const over = await act(path, "emergency/stand-down", { reason: "All is well." }, "supervisor");
  assert.equal(over.status, 200);
  assert.deepEqual(over.body.entries, ["emergencyStandDownAsked"], "one key is not enough");
  assert.deepEqual(over.body.inquiry?.danger, { severity: "immediate", state: "confirmed" });
  const again = await act(path, "emergency/stand-down", {}, "supervisor");
  assert.equal(again.status, 409, "and a program is no second person");
});

test("an act with the same key is answered as it was, whatever happened since", async () => {
  const path = await school.logged();
  const key = randomUUID();
  const first = await school.post(`${path}/acknowledgement`, { how: "spoken" }, { key });
  await act(path, "note", { note: "Something else happened." });
  await act(path, "closure", { outcome: "withdrawn" });
  const before = await school.counts();
  const again = await school.post(`${path}/acknowledgement`, { how: "spoken" }, { key });
  assert.equal(again.status, 200, "and not refused as done already");
  assert.deepEqual(again.body, first.body);
  assert.equal(again.headers.get("idempotency-replayed"), "true");
  const other = await school.post(`${path}/acknowledgement`, { how: "posted" }, { key });
  assert.equal(other.status, 422);
  assert.equal(other.body.title, "This Idempotency-Key was used for another request.");
  assert.deepEqual(await school.counts(), before);
});

test("ten acts at once with one key are one act", async () => {
  const path = await school.logged();
  const key = randomUUID();
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => school.post(`${path}/note`, { note: "Once." }, { key })),
  );
  for (const { status, body } of answers) {
    assert.equal(status, 200);
    assert.deepEqual(body, answers[0]?.body);
  }
  const { timeline } = (await school.get(path)).body;
  assert.equal(timeline?.filter(({ kind }) => kind === "noted").length, 1);
});

test("two replies on the same view: one is sent, the other is told who was first", async () => {
  const path = await school.logged();
  const seen = (await school.get(path)).body.seq;
  const portal = await school.token("office", "District portal");
  const [one, two] = await Promise.all([
    school.post(`${path}/reply`, { ...reply, seen }),
    school.post(`${path}/reply`, { ...reply, seen }, { token: portal }),
  ]);
  assert.deepEqual([one.status, two.status].sort(), [200, 409]);
  const [refused, first] = one.status === 409 ? [one, "District portal"] : [two, "The office's program"];
  assert.equal(
    refused.body.detail,
    `${first} replied less than a minute ago, after you opened this page. Read what was added, then send yours again if it is still needed. Your words are kept.`,
  );
  const { timeline } = (await school.get(path)).body;
  assert.equal(timeline?.filter(({ kind }) => kind === "replied").length, 1);
});

test("a reply after a member of staff's own is told their name", async () => {
  const path = await school.logged();
  const seen = (await school.get(path)).body.seq;
  const staff = school.planted.staff.supervisor;
  const theirs = await submit(school.house, staff, "reply", path.split("/")[2] ?? "", reply);
  assert.equal(theirs.outcome, "done");
  const mine = await school.post(`${path}/reply`, { ...reply, seen });
  assert.equal(mine.status, 409);
  assert.match(String(mine.body.because), /^Dr Helen Grant replied less than a minute ago/);
  assert.equal((await school.post(`${path}/reply`, reply)).status, 200, "knowingly it may be sent");
});
