import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { openDesk } from "../../test/desk.ts";
import { inside } from "../store/database.ts";
import { hashPassword } from "./password.ts";
import { session, signIn } from "./sign-in.ts";

let desk: Awaited<ReturnType<typeof openDesk>>;
const now = "2026-11-16T14:00:00.000Z";
const id = randomUUID();

before(async () => {
  desk = await openDesk();
  const password = await hashPassword("a long and quiet river");
  await inside(desk.db, { district: 1, schools: [1] }, (tx) =>
    tx
      .insertInto("staff")
      .values({
        ...{ district_id: 1, school_id: 1, id, name: "Ruth Ito", title: "Secretary", roles: ["office"] },
        ...{ email: "ruth.ito@school.example", schools: [1], password, active: true },
      })
      .execute(),
  );
});
after(() => desk.close());

const tries = (password: string, { email = "ruth.ito@school.example", at = now } = {}) =>
  signIn(desk.db, 1, { email, password, device: "Firefox on Linux" }, at);

test("the right words sign somebody in, however the address is written, and the session is theirs", async () => {
  const done = await tries("a long and quiet river", { email: " Ruth.Ito@School.example " });
  assert.ok(typeof done === "object");
  assert.deepEqual(done.viewer, {
    ...{ kind: "staff", district: 1, school: 1, schools: [1], id },
    ...{ name: "Ruth Ito", title: "Secretary", roles: ["office"] },
  });
  assert.deepEqual(await session(desk.db, done.token, now), done.viewer);
  assert.equal(await session(desk.db, `${done.token.slice(0, -1)}-`, now), null);
  assert.equal(await session(desk.db, done.token, "2026-11-16T15:00:01.000Z"), null, "idle for an hour");
});

test("a wrong password and an unknown address are answered alike, and the sixth try in a quarter of an hour is not looked at", async () => {
  const at = "2026-11-17T14:00:00.000Z";
  for (const email of ["ruth.ito@school.example", "nobody@school.example"]) {
    for (let nth = 1; nth <= 5; nth++) assert.equal(await tries("a guess", { email, at }), "wrong");
    assert.equal(await tries("a long and quiet river", { email, at }), "too many");
  }
  assert.ok(typeof (await tries("a long and quiet river", { at: "2026-11-17T14:15:00.000Z" })) === "object");
});

test("only vain tries count", async () => {
  const at = "2026-11-18T14:00:00.000Z";
  for (let nth = 1; nth <= 7; nth++)
    assert.ok(typeof (await tries("a long and quiet river", { at })) === "object", `${nth}`);
});

test("whoever left signs in no more, and is answered as anybody", async () => {
  await inside(desk.db, { district: 1, schools: [1] }, (tx) =>
    tx
      .updateTable("staff")
      .set({ active: false })
      .where("district_id", "=", 1)
      .where("school_id", "=", 1)
      .where("id", "=", id)
      .execute(),
  );
  assert.equal(await tries("a long and quiet river", { at: "2026-11-19T14:00:00.000Z" }), "wrong");
});
