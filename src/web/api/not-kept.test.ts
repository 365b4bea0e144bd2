import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { type ApiSchool, openApiSchool, question } from "../../../test/api-school.ts";
import { expectDocumented } from "../../../test/expect-documented.ts";
import { orNotKept } from "../or-not-kept.ts";

let school: ApiSchool;
before(async () => {
  school = await openApiSchool();
});
after(() => school.close());

const full = Object.assign(new Error("could not extend file: No space left on device"), { code: "53100" });

test("given a full disk; when a program logs an inquiry; then it is told to come again with the same key, nothing is half kept, and later it is kept once", async () => {
  const { enqueue } = school.house;
  const before = await school.counts();
  const key = randomUUID();
  const send = () =>
    school.app.request("/inquiries", {
      method: "POST",
      headers: {
        ...{ authorization: `Bearer ${school.tokens.office}`, "content-type": "application/json" },
        "idempotency-key": key,
      },
      body: JSON.stringify(question),
    });
  // The last thing that the transaction does, so that all of it must be taken back.
  school.house.enqueue = () => Promise.reject(full);
  const no = await send();
  assert.equal(no.status, 503);
  assert.equal(no.headers.get("retry-after"), "30");
  const told = (await expectDocumented("POST", "/inquiries", no)) as { title: string; detail: string };
  assert.equal(told.title, "Nothing can be kept just now.");
  assert.equal(told.detail, "Nothing was changed. Send the same request again later, with the same key.");
  assert.deepEqual(await school.counts(), before);
  assert.deepEqual(school.troubles.splice(0), [{ at: "/api/v1/inquiries", error: full }], "it is reported");

  school.house.enqueue = enqueue;
  const [first, second] = [await send(), await send()];
  assert.deepEqual([first.status, second.status], [201, 201]);
  assert.equal(second.headers.get("idempotency-replayed"), "true");
  assert.equal((await school.counts()).inquiries, (before.inquiries ?? 0) + 1);
});

test("at the desk the form stays and says so; a mistake of ours is no full disk", async () => {
  const told = await orNotKept(Promise.reject(full));
  assert.ok(told.outcome === "problems");
  assert.match(told.problems[0]?.says ?? "", /Nothing can be kept just now.*What you typed is still here/);
  await assert.rejects(orNotKept(Promise.reject(new TypeError("a mistake"))), TypeError);
  assert.deepEqual(await orNotKept(Promise.resolve({ outcome: "missing" })), { outcome: "missing" });
});
