import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import { Hono } from "hono";
import { rebuild } from "../src/rebuild.ts";
import { api } from "../src/web/api/api.ts";
import { submit } from "../src/web/submit.ts";
import { openApiSchool, reply } from "./api-school.ts";

test("an inquiry's whole life through the API, beside the people on their pages", async (t) => {
  const school = await openApiSchool();
  t.after(() => school.close());
  const { supervisor } = school.planted.staff;
  const path = await school.logged({ studentName: "Leo Souza" });
  const reference = path.split("/")[2] ?? "";

  await school.post(`${path}/acknowledgement`, { how: "spoken" });
  await school.post(`${path}/note`, { note: "The company has to be asked." });
  const escalated = await school.post(`${path}/escalation`, {
    to: supervisor.id,
    reason: "The parent asks for a new stop, which the office cannot decide.",
    tried: "We explained the route and offered the nearest stop.",
    nextStep: "Dr Grant speaks to the bus company and writes to you.",
    by: "2026-11-20",
  });
  assert.equal(escalated.status, 200, JSON.stringify(escalated.body));
  const accepted = await submit(school.house, supervisor, "acceptance", reference, {}, randomUUID());
  assert.equal(accepted.outcome, "done");
  school.at("2026-11-18T15:00:00.000Z");
  const replied = await school.post(`${path}/reply`, reply, { token: school.tokens.supervisor });
  assert.equal(replied.status, 200, JSON.stringify(replied.body));
  const closed = await school.post(`${path}/closure`, { outcome: "settled" });
  assert.equal(closed.status, 200, JSON.stringify(closed.body));

  const { body } = await school.get(path);
  assert.deepEqual(
    [body.closed, body.owner, body.acknowledged, body.promise],
    [true, supervisor.id, "spoken", null],
  );
  assert.deepEqual(
    body.duties?.filter(({ state, over }) => state === "missed" || !over).map(({ clause }) => clause),
    ["7.a"],
    "nothing was missed, and only the parent's opinion is still to be asked",
  );
  assert.ok(!(await school.get("/inquiries")).body.inquiries?.some((one) => one.reference === reference));
  const { differ, inquiries } = await rebuild(school.db, school.place);
  assert.deepEqual({ differ, inquiries }, { differ: [], inquiries: 1 }, "the row is what the record tells");
});

test("mounted under /api/v1 it answers the same, and knows its own addresses", async (t) => {
  const school = await openApiSchool();
  t.after(() => school.close());
  const app = new Hono().route("/api/v1", api(school.house, 1));
  const authorization = `Bearer ${school.tokens.office}`;
  const ask = (path: string, method = "GET") => app.request(path, { method, headers: { authorization } });
  assert.equal((await ask("/api/v1/inquiries")).status, 200);
  assert.equal((await ask("/api/v1/openapi.json")).status, 200);
  const wrong = await ask("/api/v1/inquiries", "PATCH");
  assert.deepEqual([wrong.status, wrong.headers.get("allow")], [405, "POST, GET, HEAD"]);
  const unknown = await ask("/api/v1/nothing/here");
  assert.equal(unknown.headers.get("content-type"), "application/problem+json");
});

test("a bug of ours is a calm problem, told to us and not to the program", async (t) => {
  const school = await openApiSchool();
  t.after(() => school.close());
  const told: string[] = [];
  const broken = { ...school.house, now: () => "not a moment" };
  const app = api(broken, 1, (at) => told.push(at));
  const response = await app.request("/inquiries/K7QM-2WXD", {
    headers: { authorization: `Bearer ${school.tokens.office}` },
  });
  assert.equal(response.status, 500);
  assert.equal(response.headers.get("content-type"), "application/problem+json");
  const said = await response.text();
  assert.match(said, /Something went wrong on our side\./);
  assert.doesNotMatch(said, /moment|timestamp|syntax/);
  assert.deepEqual(told, ["/api/v1/inquiries/:reference"]);
});
