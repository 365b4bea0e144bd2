import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { type ApiSchool, openApiSchool, question } from "../../../test/api-school.ts";

let school: ApiSchool;
before(async () => {
  school = await openApiSchool();
});
after(() => school.close());

test("an inquiry is logged with its reference, its date and why, and the parent's link", async () => {
  const { status, headers, body } = await school.post("/inquiries", question);
  assert.equal(status, 201);
  assert.equal(headers.get("location"), `/api/v1/inquiries/${body.reference}`);
  assert.equal(headers.get("idempotency-replayed"), null);
  assert.equal(body.acknowledgeBy, "2026-11-17T21:00:00.000Z");
  assert.equal(body.why, "Received Mon 16 Nov 09:00; due Tue 17 Nov 16:00 (1 business day).");
  assert.equal(body.danger, false);
  const [, token = ""] = String(body.follow).split("https://desk.school.example/follow/");
  const holder = await school.house.links.open(school.db, token);
  assert.equal(holder?.inquiry, body.id);
  assert.ok(school.ordered.some(({ name, input }) => name === "acknowledge" && input.inquiry === body.id));
});

test("only the question must be there; what is missing is owed", async () => {
  const { status, body } = await school.post("/inquiries", { question: "When is the concert?" });
  assert.equal(status, 201);
  const inquiry = (await school.get(`/inquiries/${body.reference}`)).body;
  assert.equal(inquiry.source, "api");
  assert.ok(inquiry.lacking?.some((fact) => fact === "guardianName"));
  const without = await school.post("/inquiries", { guardianName: "Ana Souza" });
  assert.equal(without.status, 422);
  assert.deepEqual(without.body.problems, [{ field: "question", says: "Please write your question." }]);
});

test("a family on file is taken by its ids; one that is not on file here is not", async () => {
  const { guardian, student } = school.planted.families.allowed;
  const { body } = await school.post("/inquiries", {
    question: "May Leo take the bus on Friday?",
    ...{ guardian: guardian.id, student: student.id },
  });
  const inquiry = (await school.get(`/inquiries/${body.reference}`)).body;
  assert.deepEqual(inquiry.guardian, {
    ...{ id: guardian.id, name: "Ana Souza", email: "ana.souza@example.org", phone: "555-0141" },
  });
  assert.equal(inquiry.written?.guardianName, "Ana Souza");
  assert.deepEqual(inquiry.guardianship, { relation: "mother", mayReceiveRecords: true, restricted: false });
  const elsewhere = school.other.families.allowed;
  const refused = await school.post("/inquiries", {
    question: "May Leo take the bus on Friday?",
    ...{ guardian: elsewhere.guardian.id, student: randomUUID() },
  });
  assert.equal(refused.status, 422);
  assert.deepEqual(refused.body.problems, [
    { field: "guardian", says: "This parent is not on file here; please use their name instead." },
    { field: "student", says: "This student is not on file here; please use their name instead." },
  ]);
});

test("the moment it reached the school is its own; not one to come, not one long past", async () => {
  const { body } = await school.post("/inquiries", { ...question, receivedAt: "2026-11-13T17:30:00+02:00" });
  assert.equal(body.receivedAt, "2026-11-13T15:30:00.000Z");
  const says = async (receivedAt: string) =>
    (await school.post("/inquiries", { ...question, receivedAt })).body.problems?.[0]?.says;
  assert.equal(await says("2026-11-16T15:00:00Z"), "This moment has not come yet; please check it.");
  assert.match(String(await says("0001-01-01T00:00:00Z")), /^This is more than a year ago;/);
  assert.match(String(await says("yesterday")), /^Please give the moment with its offset/);
  const ahead = await school.post("/inquiries", { ...question, receivedAt: "2026-11-16T14:03:00Z" });
  assert.equal(
    ahead.body.receivedAt,
    "2026-11-16T14:00:00.000Z",
    "a clock a little ahead of ours is forgiven",
  );
});

test("danger goes before everything", async () => {
  for (const more of [{ danger: true }, { type: "emergency" }]) {
    const { body } = await school.post("/inquiries", { ...question, ...more });
    assert.equal(body.danger, true);
    const inquiry = (await school.get(`/inquiries/${body.reference}`)).body;
    assert.deepEqual(inquiry.danger, { severity: "immediate", state: "raised" });
    assert.equal(inquiry.type, "emergency");
  }
});

test("the same key with the same body is answered again, not done again", async () => {
  const key = randomUUID();
  const first = await school.post("/inquiries", question, { key });
  const before = await school.counts();
  const again = await school.post("/inquiries", question, { key });
  assert.equal(again.status, 201);
  assert.deepEqual(again.body, first.body);
  assert.equal(again.headers.get("location"), first.headers.get("location"));
  assert.equal(again.headers.get("idempotency-replayed"), "true");
  assert.deepEqual(await school.counts(), before);
  const reordered = Object.fromEntries(Object.entries(question).reverse());
  assert.deepEqual((await school.post("/inquiries", reordered, { key })).body, first.body);
});

test("the same key with another body is refused, and another program's key is its own", async () => {
  const key = randomUUID();
  const first = await school.post("/inquiries", question, { key });
  const before = await school.counts();
  const other = await school.post("/inquiries", { ...question, topic: "meals" }, { key });
  assert.equal(other.status, 422);
  assert.equal(other.body.title, "This Idempotency-Key was used for another request.");
  assert.equal(
    other.body.detail,
    "This Idempotency-Key was used before for something else. Use a new key for a new request; send the same key only with the same content.",
  );
  const act = await school.post(`/inquiries/${first.body.reference}/note`, { note: "Hello." }, { key });
  assert.equal(act.status, 422, "nor for another act");
  assert.deepEqual(await school.counts(), before);
  const theirs = await school.post("/inquiries", question, { key, token: school.tokens.supervisor });
  assert.equal(theirs.status, 201);
  assert.notEqual(theirs.body.id, first.body.id);
});

test("ten at once with one key make one inquiry and ten equal answers", async () => {
  const key = randomUUID();
  const before = await school.counts();
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => school.post("/inquiries", question, { key })),
  );
  for (const { status, body } of answers) {
    assert.equal(status, 201);
    assert.deepEqual(body, answers[0]?.body);
  }
  const replayed = answers.filter(({ headers }) => headers.get("idempotency-replayed") === "true");
  assert.equal(replayed.length, 9);
  const after = await school.counts();
  assert.equal(after.inquiries, (before.inquiries ?? 0) + 1);
  assert.equal(after.idempotency_keys, (before.idempotency_keys ?? 0) + 1);
});

test("every POST needs a key of 1 to 200 visible ASCII characters", async () => {
  const before = await school.counts();
  for (const key of [null, "", " ", "a b", "é", "\t", "x".repeat(201)]) {
    const { status, body } = await school.post("/inquiries", question, {
      key: null,
      ...(key !== null && { headers: { "idempotency-key": key } }),
    });
    assert.equal(status, 400, JSON.stringify(key));
    assert.equal(body.title, "This request needs an Idempotency-Key.");
    assert.match(String(body.detail), /^Send the header "Idempotency-Key" with 1 to 200 visible ASCII/);
  }
  assert.deepEqual(await school.counts(), before);
  for (const key of ["x", "x".repeat(200), '"quoted~!"'])
    assert.equal((await school.post("/inquiries", question, { key })).status, 201, key);
});
