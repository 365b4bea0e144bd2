import assert from "node:assert/strict";
import { test } from "node:test";
import type { Role } from "../../inquiry/actor.ts";
import type { RecordsRequest } from "./request.ts";
import { seesOriginal } from "./sees-original.ts";

const people: Record<string, { id: string; roles: Role[] }> = {
  ruth: { id: "ruth", roles: ["office"] },
  helen: { id: "helen", roles: ["office"] },
  sam: { id: "sam", roles: ["supervisor"] },
  ngozi: { id: "ngozi", roles: ["privacy_officer"] },
  lars: { id: "lars", roles: ["administrator"] },
};
const request = (more: Partial<RecordsRequest>, item: Partial<RecordsRequest["items"][number]> = {}) =>
  ({
    items: [{ id: "a", medium: "file", collectedBy: "ruth", ready: null, aside: false, ...item }],
    ...{ hands: ["ruth"], approval: null, end: null, ...more },
  }) as RecordsRequest;
const who = (it: RecordsRequest, id = "a") =>
  Object.keys(people).filter((name) => seesOriginal(it, id, people[name] ?? { id: "", roles: [] }));
const redacted = { ready: { how: "redacted" as const, by: "ruth" } };
const approval = { by: "ngozi", at: "2026-11-16T14:00:00.000Z" };

test("who sees what was taken out, from the collecting to the end", () => {
  assert.deepEqual(who(request({})), ["ruth", "helen", "sam", "ngozi", "lars"], "still to be looked through");
  assert.deepEqual(who(request({}, redacted)), ["ruth", "ngozi", "lars"], "whoever did it, and approvers");
  assert.deepEqual(who(request({ approval }, redacted)), ["ngozi", "lars"]);
  assert.deepEqual(who(request({ approval, end: "released" }, redacted)), ["ngozi", "lars"]);
  assert.deepEqual(who(request({ end: "refused" })), ["ngozi", "lars"]);
  assert.deepEqual(who(request({ end: "withdrawn" }, redacted)), ["ngozi", "lars"]);
  assert.deepEqual(who(request({}, { ...redacted, aside: true })), ["ngozi", "lars"]);
  assert.deepEqual(who(request({}), "of another request"), []);
});

test("a privacy officer who redacted it herself is no approver of it", () => {
  const hers = { hands: ["ngozi"] };
  assert.deepEqual(who(request(hers, redacted)), ["ngozi", "lars"]);
  assert.deepEqual(who(request({ ...hers, approval, end: "released" }, redacted)), ["lars"]);
});
