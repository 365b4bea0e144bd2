import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { freshDatabase } from "../../test/database.ts";
import type { Job } from "../afterwards.ts";
import type { Handed, Mail } from "../channels/mail/post.ts";
import { plantSchool } from "../demo/fixtures.ts";
import { type Database, inside, openDatabase } from "../store/database.ts";
import type { House } from "./house.ts";
import { tellOldContacts } from "./tell-old-contacts.ts";

let db: Database;
before(async () => {
  db = openDatabase(await freshDatabase());
  await plantSchool(db);
});
after(() => db.destroy());

const place = { district: 1, school: 1 };
const scope = { district: 1, schools: [1] };

test("the old address is told once, without a name; a relay's delay is tried again; the address is forgotten", async () => {
  let now = "2026-11-16T14:00:00.000Z";
  const sent: Mail[] = [];
  const ordered: Job[] = [];
  const answers: Handed[] = [{ state: "failed", permanent: false, because: "later" }, { state: "accepted" }];
  const house = {
    ...{ db, now: () => now, mailDomain: "answerable.localhost", publicOrigin: "http://localhost" },
    enqueue: async (_: unknown, __: unknown, jobs: Job[]) => void ordered.push(...jobs),
    post: {
      send: async (mail: Mail) => {
        sent.push(mail);
        return answers.shift() ?? { state: "accepted" };
      },
    },
  } as unknown as House;
  const id = randomUUID();
  await inside(db, scope, (tx) =>
    tx
      .insertInto("roster_letters")
      .values({
        ...{ district_id: 1, school_id: 1, id: randomUUID(), import_id: id, guardian_id: randomUUID() },
        ...{ address: "old@example.org", language: "es", state: "queued", at: now, lease_until: null },
      })
      .execute(),
  );
  const state = () =>
    inside(db, scope, (tx) =>
      tx
        .selectFrom("roster_letters")
        .select(["state", "address"])
        .where("import_id", "=", id)
        .executeTakeFirstOrThrow(),
    );
  await tellOldContacts(house, place, { import: id });
  assert.deepEqual([await state(), ordered.length], [{ state: "queued", address: "old@example.org" }, 1]);
  assert.equal(ordered[0]?.notBefore, "2026-11-16T14:05:00.000Z");
  await tellOldContacts(house, place, { import: id });
  assert.equal(sent.length, 1);
  now = "2026-11-16T14:06:00.000Z";
  await tellOldContacts(house, place, { import: id });
  await tellOldContacts(house, place, { import: id });
  assert.equal(sent.length, 2);
  assert.deepEqual(await state(), { state: "accepted", address: null });
  assert.equal(sent[0]?.messageId, sent[1]?.messageId);
  assert.equal(sent[1]?.to, "old@example.org");
  assert.match(sent[1]?.text ?? "", /^Hillcrest School cambió el contacto/);
  assert.doesNotMatch(sent[1]?.text ?? "", /Souza|Leo|@/);
});
