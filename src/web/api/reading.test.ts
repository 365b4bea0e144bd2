import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { type ApiSchool, openApiSchool, question, reply } from "../../../test/api-school.ts";
import { sentences } from "../../sop/sentences.ts";
import { inside } from "../../store/database.ts";
import { readInquiry } from "../../store/reads/inquiry.ts";
import { looks } from "../../store/reads/looks.ts";

let school: ApiSchool;
before(async () => {
  school = await openApiSchool();
});
after(() => school.close());

test("the queue is walked page by page, danger first, each inquiry once", async () => {
  const made: string[] = [];
  for (let i = 0; i < 6; i++) made.push((await school.logged()).split("/")[2] ?? "");
  made.push((await school.logged({ danger: true })).split("/")[2] ?? "");
  const seen: string[] = [];
  let after = "";
  for (let page = 0; page < 20; page++) {
    const { status, body } = await school.get(`/inquiries?limit=2${after && `&after=${after}`}`);
    assert.equal(status, 200);
    assert.ok((body.inquiries?.length ?? 0) <= 2);
    seen.push(...(body.inquiries ?? []).map(({ reference }) => reference ?? ""));
    if (body.next === null) break;
    after = String(body.next);
  }
  assert.equal(seen[0], made[6], "the one in danger comes first");
  assert.deepEqual([...seen].sort(), made.sort());
});

test("the queue of one owner holds what is theirs", async () => {
  const { office, teacher } = school.planted.staff;
  const path = await school.logged();
  await school.post(`${path}/assignment`, { to: teacher.id });
  const references = async (owner: string) =>
    (await school.get(`/inquiries?owner=${owner}`)).body.inquiries?.map(({ reference }) => reference);
  const reference = path.split("/")[2];
  assert.deepEqual(await references(teacher.id), [reference]);
  assert.ok(!(await references(office.id))?.includes(reference));
});

test("who works at the school is told by name, with the id that an assignment names; not to an auditor's program", async () => {
  const { teacher, supervisor } = school.planted.staff;
  const { status, body } = await school.get("/staff");
  assert.equal(status, 200);
  const names = body.staff?.map(({ name }) => name) ?? [];
  assert.deepEqual(names, [...names].sort());
  const one = body.staff?.find(({ name }) => name === teacher.name);
  assert.partialDeepStrictEqual(one, { id: teacher.id, roles: ["teacher"], answersTo: supervisor.id });
  const given = await school.post(`${await school.logged()}/assignment`, { to: one?.id });
  assert.deepEqual([given.status, given.body.inquiry?.owner], [200, teacher.id]);
  assert.equal((await school.get("/staff", { token: school.tokens.auditor })).status, 403);
});

test("a search finds an inquiry by words in it, and says nothing of others", async () => {
  const path = await school.logged({ question: "Is the marzipan in the canteen free of nuts?" });
  const { body } = await school.get("/inquiries?search=marzipan%20canteen");
  assert.equal(body.kind, "search");
  assert.deepEqual(
    body.inquiries?.map(({ reference }) => reference),
    [path.split("/")[2]],
  );
  assert.deepEqual((await school.get("/inquiries?search=marzipan%20giraffe")).body.inquiries, []);
  assert.deepEqual((await school.get("/inquiries?search=")).body.inquiries, []);
});

test("a query that is not understood is named, field by field", async () => {
  const says = async (query: string) => {
    const { status, body } = await school.get(`/inquiries?${query}`);
    assert.equal(status, 422, query);
    return body.problems;
  };
  const limit = [{ field: "limit", says: "Please give a limit from 1 to 100." }];
  for (const wrong of ["0", "101", "-1", "1.5", "ten", "", "1e2", "999999999999999999999"])
    assert.deepEqual(await says(`limit=${wrong}`), limit, wrong);
  assert.deepEqual(await says("limit=1&limit=2"), [{ field: "limit", says: "Please give limit only once." }]);
  assert.deepEqual(await says("after=x"), [
    { field: "after", says: "Please send the `next` of the page before, unchanged." },
  ]);
  assert.deepEqual(await says("owner=me"), [
    { field: "owner", says: "Please give the owner's id; it stands in each inquiry." },
  ]);
  assert.deepEqual(await says("page=2"), [
    { field: "page", says: "There is no field called page; please leave it out." },
  ]);
  assert.deepEqual(await says("search=bus&owner=8c0b8f3e-5d0c-4f0a-9b52-2f6a1f1c7d10"), [
    { field: "owner", says: "Please leave out owner when you search." },
  ]);
  assert.deepEqual((await says(`search=${"x".repeat(201)}`))?.[0]?.field, "search");
  for (const odd of [
    "%00",
    "%ff",
    "%27%22%29%20or%201%3D1--",
    "%25%25%25",
    "%EF%BF%BF",
    "!%26|<->:*",
    "((((",
  ])
    assert.equal((await school.get(`/inquiries?search=${odd}`)).status, 200, odd);
});

test("one inquiry is told whole: what was said, done and owed, by whom", async () => {
  const path = await school.logged();
  await school.post(`${path}/note`, { note: "The bus company confirmed it." });
  await school.post(`${path}/reply`, reply);
  const { status, body } = await school.get(path);
  assert.equal(status, 200);
  assert.equal(body.reads, "everything");
  assert.equal(body.question, question.question);
  assert.deepEqual(body.written, {
    ...{ guardianName: "Ana Souza", email: "ana.souza@example.org", phone: null, studentName: null },
  });
  const [first] = body.timeline ?? [];
  assert.deepEqual(
    [first?.kind, first?.text, first?.by.name],
    ["received", question.question, "The office's program"],
  );
  const text = (kind: string) => body.timeline?.find((one) => one.kind === kind)?.text;
  assert.equal(text("noted"), "The bus company confirmed it.");
  assert.equal(text("replied"), reply.text);
  assert.ok(body.duties?.some(({ clause, state }) => clause === "4.a" && state === "met"));
  assert.equal(body.letters?.[0]?.purpose, "reply");
  assert.deepEqual((await school.get(path.toLowerCase())).body, body, "a reference may be written small");
});

test("the parent's private link stands in no answer but the first", async () => {
  const path = await school.logged();
  await school.post(`${path}/reply`, reply);
  assert.ok(!JSON.stringify((await school.get(path)).body).includes("/follow/"));
});

test("an auditor reads that things happened, and not one word of what was said", async () => {
  const family = school.planted.families.allowed;
  const path = await school.logged({
    ...{
      guardian: family.guardian.id,
      student: family.student.id,
      phone: "555-0141",
      studentName: "Leo Souza",
    },
  });
  await school.post(`${path}/note`, { note: "The bus company confirmed it." });
  await school.post(`${path}/reply`, reply);
  const { status, body } = await school.get(path, { token: school.tokens.auditor });
  assert.equal(status, 200);
  assert.equal(body.reads, "metadata");
  const all = JSON.stringify(body);
  const secrets = [
    "number 4",
    "Souza",
    "souza",
    "555-01",
    "confirmed",
    "15:20",
    family.guardian.id,
    family.student.id,
  ];
  for (const secret of secrets) assert.ok(!all.includes(secret), secret);
  const full = (await school.get(path)).body;
  for (const secret of secrets)
    assert.ok(JSON.stringify(full).includes(secret), `the office reads ${secret}`);
  assert.deepEqual(
    body.timeline?.map(({ kind }) => kind),
    full.timeline?.map(({ kind }) => kind),
  );
  assert.deepEqual(body.duties, full.duties);
  assert.deepEqual([body.letters?.length, body.letters?.[0]?.subject], [1, null]);
  assert.match(String(full.letters?.[0]?.subject), /^Our answer to your question/);
});

test("the procedure is told sentence by sentence, with the ids that refusals name", async () => {
  const { status, body } = await school.get("/clauses", { token: school.tokens.auditor });
  assert.equal(status, 200);
  assert.deepEqual(
    body.clauses?.map(({ id, words }) => [id, words]),
    sentences.map(({ id, words }) => [id, words]),
  );
});

test("the document is served to anybody", async () => {
  const { status, body } = await school.get("/openapi.json", { token: null });
  assert.equal(status, 200);
  assert.equal(body.openapi, "3.1.0");
});

test("an unknown address and a wrong method are problems too, and HEAD is a GET without its body", async () => {
  for (const path of ["/", "/inquirie", "/inquiries/", "/inquiries/K7QM-2WXD/delete", "/INQUIRIES"]) {
    const { status, body } = await school.get(path);
    assert.equal(status, 404, path);
    assert.equal(body.detail, "There is no such address. All addresses are in /api/v1/openapi.json.");
  }
  const wrong: [string, string, string][] = [
    ["PUT", "/inquiries", "POST, GET, HEAD"],
    ["DELETE", "/inquiries/K7QM-2WXD", "GET, HEAD"],
    ["GET", "/inquiries/K7QM-2WXD/reply", "POST"],
    ["POST", "/openapi.json", "GET, HEAD"],
    ["OPTIONS", "/clauses", "GET, HEAD"],
  ];
  for (const [method, path, allow] of wrong) {
    const { status, headers, body } = await school.ask(method, path);
    assert.equal(status, 405, `${method} ${path}`);
    assert.equal(headers.get("allow"), allow);
    assert.equal(body.title, "This address does not answer to that method.");
  }
  assert.equal((await school.ask("HEAD", "/inquiries")).status, 200);
});

test("no answer may be kept", async () => {
  for (const path of ["/inquiries", "/inquiries/K7QM-2WXD", "/nowhere"])
    assert.equal((await school.get(path)).headers.get("cache-control"), "no-store", path);
});

test("a program's reading of one inquiry leaves a look, once an hour; the queue and vain tries leave none", async () => {
  const path = await school.logged();
  const reference = path.split("/")[2] ?? "";
  const looked = async () =>
    (await looks(school.db, school.planted.staff.privacyOfficer, reference)).map(
      ({ name, program, last, hours }) => ({ name, program, last, hours }),
    );
  const supervisor = { token: school.tokens.supervisor };
  school.at("2026-11-16T14:10:00.000Z");
  await school.get("/inquiries");
  await school.get("/inquiries?search=bus");
  await school.get(path, { token: school.tokens.teacher });
  await school.get(path, { token: null });
  assert.deepEqual(await looked(), []);
  await school.get(path);
  school.at("2026-11-16T14:50:00.000Z");
  await school.get(path);
  const office = { name: "The office's program", program: true };
  assert.deepEqual(await looked(), [{ ...office, last: "2026-11-16T14:00:00.000Z", hours: 1 }]);
  school.at("2026-11-16T15:05:00.000Z");
  await school.get(path);
  await readInquiry(school.db, school.planted.staff.office, reference, "2026-11-16T16:05:00.000Z");
  school.at("2026-11-16T17:00:00.000Z");
  await school.get(path, supervisor);
  assert.deepEqual(await looked(), [
    { name: "The supervisor's program", program: true, last: "2026-11-16T17:00:00.000Z", hours: 1 },
    { name: "Ruth Bell", program: false, last: "2026-11-16T16:00:00.000Z", hours: 1 },
    { ...office, last: "2026-11-16T15:00:00.000Z", hours: 2 },
  ]);
  assert.deepEqual(
    await looks(school.db, school.planted.staff.teacher, reference),
    [],
    "who may not see them",
  );
});

test("a look is for ever, a program's like a person's", async () => {
  for (const table of ["looks", "token_looks"])
    for (const change of [`delete from ${table}`, `update ${table} set hour = now()`])
      await assert.rejects(
        inside(school.db, { district: 1, schools: [1] }, (tx) => sql.raw(change).execute(tx)),
        /permission denied|for ever/,
      );
});
