import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { type ApiSchool, openApiSchool, question } from "../../../test/api-school.ts";
import { may } from "../../access/may.ts";
import { digestOf } from "../../access/token.ts";
import { plantSchool } from "../../demo/fixtures.ts";
import { roles } from "../../inquiry/actor.ts";
import { inside } from "../../store/database.ts";
import { api } from "./api.ts";
import { makeToken } from "./make-token.ts";
import { operations } from "./operations.ts";
import { actExamples, newInquiryExample } from "./request-examples.ts";

let school: ApiSchool;
before(async () => {
  school = await openApiSchool();
});
after(() => school.close());

const says = "This token is not valid, or not any more. Ask your administrator for a new one.";

test("without a token nothing is told, and the way to one is", async () => {
  const { status, headers, body } = await school.get("/inquiries", { token: null });
  assert.equal(status, 401);
  assert.equal(headers.get("www-authenticate"), 'Bearer realm="answerable"');
  assert.equal(
    body.detail,
    'Send a token in the header "Authorization: Bearer …". Your administrator can make one.',
  );
  assert.equal((await school.get("/inquiries")).status, 200, "with one it is");
});

test("only the header counts: not the address, not a cookie, not another scheme", async () => {
  const { office } = school.tokens;
  const ways: [string, Record<string, string>][] = [
    [`/inquiries?access_token=${office}`, {}],
    ["/inquiries", { cookie: `token=${office}; desk=${office}` }],
    ["/inquiries", { authorization: `Basic ${office}` }],
    ["/inquiries", { authorization: office }],
    ["/inquiries", { authorization: `Bearer ${office} ${office}` }],
  ];
  for (const [path, headers] of ways)
    assert.equal((await school.get(path, { token: null, headers })).status, 401, JSON.stringify(headers));
  const spelt = { authorization: `bearer ${office}` };
  assert.equal((await school.get("/inquiries", { token: null, headers: spelt })).status, 200);
});

test("a token that was altered, invented, or made for another district is none", async () => {
  const { office } = school.tokens;
  const [, , secret = ""] = office.split(".");
  const wrong = [
    office.slice(0, -1) + (office.endsWith("A") ? "B" : "A"),
    `1.2.${secret}`,
    `2.1.${secret}`,
    `999999999.1.${secret}`,
    "1.1.x",
    "x",
    "9".repeat(200),
  ];
  for (const token of wrong) {
    const { status, headers, body } = await school.get("/inquiries", { token });
    assert.equal(status, 401, token);
    assert.equal(headers.get("www-authenticate"), 'Bearer realm="answerable", error="invalid_token"');
    assert.equal(body.detail, says);
  }
});

test("a good token of another district is none here", async () => {
  await plantSchool(school.db, { district: 2 });
  const token = await school.token("office", "Far away", { district: 2, school: 1 });
  assert.equal((await school.get("/inquiries", { token })).body.detail, says);
  const there = await api(school.house, 2).request("/inquiries", {
    headers: { authorization: `Bearer ${token}` },
  });
  assert.equal(there.status, 200, "there it is one");
});

test("a token ends on its day; only its digest is kept", async () => {
  const now = "2026-11-16T14:00:00.000Z";
  const given = { ...school.place, role: "office", name: "Website", now } as const;
  const token = await makeToken(school.db, { ...given, days: 1 });
  school.at("2026-11-17T13:59:59.999Z");
  assert.equal((await school.get("/inquiries", { token })).status, 200);
  school.at("2026-11-17T14:00:00.000Z");
  assert.equal((await school.get("/inquiries", { token })).body.detail, says);
  school.at(now);
  const rows = await inside(school.db, { district: 1, schools: [1] }, (tx) =>
    tx.selectFrom("api_tokens").selectAll().where("name", "=", "Website").execute(),
  );
  assert.deepEqual(
    rows.map(({ token_digest }) => token_digest),
    [digestOf(token)],
  );
  assert.ok(!JSON.stringify(rows).includes(token.split(".")[2] ?? ""));
});

test("each role may what its row says, and nothing else", async () => {
  const reference = (await school.logged()).split("/")[2] ?? "";
  const unknown = "ZZZZ-ZZZZ";
  let [allowed, denied] = [0, 0];
  for (const { route, actions } of operations)
    for (const role of roles) {
      const isAct = route.path.split("/").length > 3;
      const path = route.path.replace("{reference}", isAct ? unknown : reference);
      const examples = Object.values(actExamples);
      const body = isAct
        ? examples[operations.findIndex((one) => one.route === route) - 3]
        : newInquiryExample;
      const { status, body: said } = await school.ask(route.method.toUpperCase(), path, {
        token: school.tokens[role],
        ...(route.method === "post" && { body }),
      });
      const isAble = actions.some((action) => may([role], action));
      if (isAble) {
        allowed++;
        // A teacher's token sees no inquiry: none is its own.
        const expected = isAct || (role === "teacher" && route.path.includes("{")) ? 404 : 200;
        assert.equal(
          status,
          route.path === "/inquiries" && route.method === "post" ? 201 : expected,
          `${path} ${role}`,
        );
      } else {
        denied++;
        assert.equal(status, 403, `${path} ${role}`);
        assert.equal(
          said.detail,
          `Its role (${role.replace("_", " ")}) does not include this. Use a token whose role does, or ask your administrator for one.`,
        );
      }
    }
  assert.ok(allowed > 50 && denied > 40, `${allowed} allowed, ${denied} denied`);
});

test("an inquiry of another school is not there, in the same words as one that never was", async () => {
  const path = await school.logged();
  const token = await school.token("supervisor", "The other school's", { district: 1, school: 2 });
  const foreign = await school.get(path, { token });
  const never = await school.get("/inquiries/ZZZZ-ZZZZ", { token });
  const misshapen = await school.get("/inquiries/hello", { token });
  assert.equal(foreign.status, 404);
  assert.deepEqual(foreign.body, never.body);
  assert.deepEqual(foreign.body, misshapen.body);
  assert.deepEqual((await school.post(`${path}/note`, { note: "Hello." }, { token })).body, foreign.body);
  assert.equal((await school.get("/inquiries", { token })).body.inquiries?.length, 0);
  assert.equal((await school.get("/inquiries?search=bus", { token })).body.inquiries?.length, 0);
  assert.equal((await school.get(path)).status, 200, "to its own school it is");
});

test("a teacher's token may log, and sees nothing of what others have", async () => {
  const token = school.tokens.teacher;
  const { status, body } = await school.post("/inquiries", question, { token, key: randomUUID() });
  assert.equal(status, 201);
  assert.equal((await school.get(`/inquiries/${body.reference}`, { token })).status, 404);
  assert.equal((await school.get("/inquiries", { token })).body.inquiries?.length, 0);
  assert.equal((await school.get("/inquiries?search=bus", { token })).body.inquiries?.length, 0);
});

test("the program of somebody who left is nobody's: its token ends with them", async () => {
  const { db, place, planted, house } = school;
  const { id } = planted.staff.teacher;
  const more = { role: "office", name: "Minh's program", now: house.now(), days: 30, holder: id } as const;
  const token = await makeToken(db, { ...place, ...more });
  const stays = (active: boolean) =>
    inside(db, { district: place.district, schools: [place.school] }, (tx) =>
      tx.updateTable("staff").set({ active }).where("id", "=", id).execute(),
    );
  assert.equal((await school.get("/clauses", { token })).status, 200);
  await stays(false);
  const { status, body } = await school.get("/clauses", { token });
  assert.deepEqual([status, body.detail], [401, says]);
  assert.equal((await school.get("/clauses")).status, 200, "another program is let in");
  await stays(true);
  assert.equal((await school.get("/clauses", { token })).status, 200);
});
