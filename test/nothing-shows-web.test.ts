import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { api } from "../src/web/api/api.ts";
import { makeToken } from "../src/web/api/make-token.ts";
import { followView } from "../src/web/portal/follow-view.ts";
import { portalSide } from "../src/web/portal-side.ts";
import { addressOf, alike, type File, files, nameOf, plantFiles, tookAlike } from "./alike-outside.ts";
import { openMailHouse } from "./mail-house.ts";

// What a parent's form and a program of the school's get back: the same whatever is on file of the family that is named.

let house: Awaited<ReturnType<typeof openMailHouse>>;
before(async () => {
  house = await openMailHouse();
  await plantFiles(house);
});
after(() => house.close());

const given = (file: File) => ({
  ...{ guardianName: "Victor Lund", studentName: `Maja ${nameOf(file)}`, email: addressOf(file) },
  ...{ question: "How is Maja doing?", topic: "grades_progress" },
});
/** The page behind the private link, in three languages. */
async function pages(inquiry: string) {
  const page = await portalSide(house.house, 1).follow({ kind: "link", ...house.place, inquiry });
  assert.ok(page);
  return ["en", "es", "ar"].map((language) => followView(page, language));
}
const unnamed = (seen: unknown, reference: string, file: File) =>
  JSON.stringify(seen)
    .replaceAll(reference, "REFERENCE")
    .replaceAll(nameOf(file), "PARENT")
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "ID")
    .replaceAll(/\/follow\/[\w.~-]+/g, "/follow/LINK");

test("the web form answers the same whatever is on file: its outcome, its page in three languages, and its time", async () => {
  const portal = portalSide(house.house, 1);
  const { schools } = await portal.schools();
  const school = schools.find(({ school }) => school === house.place.school);
  assert.ok(school);
  const ask = async (file: File) => {
    const begun = performance.now();
    const done = await portal.ask(school, { danger: false, ...given(file) }, randomUUID(), randomUUID());
    const took = performance.now() - begun;
    assert.ok(done.outcome === "done", JSON.stringify(done));
    return { done, took };
  };
  const seen = async (file: File) => {
    const { done } = await ask(file);
    const { id, reference } = done.inquiry;
    return unnamed({ outcome: done.outcome, kinds: done.kinds, views: await pages(id) }, reference, file);
  };
  const plain = await seen("unverified");
  assert.match(plain, /REFERENCE/);
  for (const file of files) alike(await seen(file), plain, file);
  await tookAlike(24, async (file) => [(await ask(file)).took]);
});

test("a program that logs an inquiry gets the same for each, and so does an auditor's that reads it", async () => {
  const { db, now } = house.house;
  const app = api(house.house, house.place.district, (_, error) => {
    throw error;
  });
  const tokenOf = (role: "office" | "auditor") =>
    makeToken(db, { ...house.place, role, name: role, now: now(), days: 30 });
  const [office, auditor] = await Promise.all([tokenOf("office"), tokenOf("auditor")]);
  const seen = async (file: File) => {
    const logged = await app.request("/inquiries", {
      method: "POST",
      headers: {
        ...{ authorization: `Bearer ${office}`, "content-type": "application/json" },
        "idempotency-key": randomUUID(),
      },
      body: JSON.stringify(given(file)),
    });
    const bytes = await logged.text();
    assert.equal(logged.status, 201, bytes);
    const { id, reference } = JSON.parse(bytes);
    const headers = { authorization: `Bearer ${auditor}` };
    const read = await app.request(`/inquiries/${reference}`, { headers });
    const answers = await Promise.all(
      [logged, read].map(async (one) => [one.status, [...one.headers], one === read && (await one.text())]),
    );
    return unnamed({ bytes, answers, views: await pages(id) }, reference, file);
  };
  const plain = await seen("unverified");
  assert.match(plain, /acknowledgeBy/);
  for (const file of files) alike(await seen(file), plain, file);
});
