import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import { checkOf, digestsOf, placeOfCheck } from "../src/access/identity-check.ts";
import type { StaffViewer } from "../src/access/viewer.ts";
import { confirmByCode, confirmByLink } from "../src/channels/form/confirm-identity.ts";
import type { Mail } from "../src/channels/mail/post.ts";
import { plantGuardian, plantGuardianship, plantStudent } from "../src/demo/plant.ts";
import type { Role } from "../src/inquiry/actor.ts";
import type { Inquiry } from "../src/inquiry/state.ts";
import { identityNow } from "../src/store/record/read-identity.ts";
import { submit } from "../src/web/submit.ts";
import { openMailHouse } from "./mail-house.ts";

let house: Awaited<ReturnType<typeof openMailHouse>>;
let [ana, leo] = ["", ""];
let hour = 0;
const sent: Mail[] = [];

before(async () => {
  house = await openMailHouse();
  house.house.post = {
    send: async (mail, _, started) => {
      await started();
      sent.push(mail);
      return { state: "accepted" };
    },
    close: async () => undefined,
  };
});
after(() => house.close());
beforeEach(async () => {
  sent.length = 0;
  house.at(new Date(Date.UTC(2026, 10, 17, 14) + ++hour * 7_200_000).toISOString());
  await house.read(async (tx) => {
    const person = { name: "Ana Souza", email: `ana.${hour}@example.org`, phone: "555-0141", language: "es" };
    ana = await plantGuardian(tx, house.place, person);
    leo = await plantStudent(tx, house.place, { first: "Leo", last: "Souza", grade: "3" });
    await plantGuardianship(tx, house.place, ana, leo, { relation: "mother", mayReceiveRecords: true });
  });
});

const later = (minutes: number) =>
  house.at(new Date(Date.parse(house.house.now()) + minutes * 60_000).toISOString());
const viewer = (role: Role = "office"): StaffViewer => ({
  ...{ kind: "staff", district: 1, school: 1, schools: [1], title: "", name: "Ruth Bell" },
  ...{ id: house.office.id, roles: [role] },
});
const act = (
  inquiry: Inquiry,
  name: "identityCheck" | "identity" | "identityTry" | "family",
  given: unknown = {},
  by: StaffViewer = viewer(),
) => submit(house.house, by, name, inquiry.reference, given);
const asked = async (more: object = {}) =>
  (await house.written("acknowledgement", { guardian: ana, student: leo, ...more })).inquiry;
const level = async (inquiry: Inquiry, at = house.house.now()) =>
  (await house.read((tx) => identityNow(tx, house.place, ana, leo, inquiry.id, at)))?.level ?? 0;

/** Sends a check and has it leave: the link's token, the code, and the mail. */
async function check(inquiry: Inquiry) {
  house.ordered.length = 0;
  const done = await act(inquiry, "identityCheck");
  assert.equal(done.outcome, "done", JSON.stringify(done));
  assert.equal(await house.run("send-letter"), 1);
  const mail = sent.at(-1);
  assert.ok(mail);
  const token = /\/i\/([^?\s]+)\?language=es/.exec(mail.text)?.[1] ?? "";
  const code = /\b\d{6}\b/.exec(mail.text.replaceAll(token, ""))?.[0] ?? "";
  return { token, code, mail };
}
const byLink = (token: string) => confirmByLink(house.house, 1, token);
const byCode = (reference: string, code: string, from: string = randomUUID()) =>
  confirmByCode(house.house, 1, { reference, code }, from);

test("a check goes to the address on file, says nothing about a child, and its link proves contact once", async () => {
  const inquiry = await asked({ language: "ar" });
  const { token, mail } = await check(inquiry);
  assert.equal(mail.to, `ana.${hour}@example.org`);
  const page = mail.html.replace(/<style>.*<\/style>/s, "");
  // The token is drawn by chance: any three letters may stand in it.
  assert.doesNotMatch(`${mail.subject}${mail.text}${page}`.replaceAll(token, ""), /Leo|Souza|Ana|bus|\{/);
  assert.match(mail.text, /Oak Hill School/);
  assert.match(mail.html, /lang="es"/, "in the language on file, whoever asked in which");
  assert.equal(mail.inReplyTo, undefined);
  assert.equal(await level(inquiry), 0);
  assert.equal(await byLink(token), true);
  assert.equal(await level(inquiry), 3);
  assert.equal(await level(inquiry, "2027-01-10T00:00:00.000Z"), 0, "and falls to nothing when it is over");
  const verified = (await house.entries(inquiry.id)).find(({ kind }) => kind === "identityVerified");
  assert.deepEqual(verified?.body.by, { kind: "guardian", id: ana });
  assert.equal(verified?.body.method, "one_time_link");
  assert.equal(await byLink(token), false, "it works once");
  assert.equal((await house.entries(inquiry.id)).filter(({ kind }) => kind === "identityVerified").length, 1);
});

test("whoever filled in the form in the parent's name does not keep a link that opens; who wrote by mail does", async () => {
  for (const [source, generations] of [
    ["web", [1]],
    ["mail", []],
  ] as const) {
    const inquiry = await asked({ source });
    const { token } = await check(inquiry);
    assert.equal(await byLink(token), true);
    const links = await house.read((tx) =>
      tx.selectFrom("private_links").select("generation").where("inquiry_id", "=", inquiry.id).execute(),
    );
    assert.deepEqual(
      links.map(({ generation }) => generation),
      generations,
      source,
    );
  }
});

test("pressed twice in the same moment, it is used once", async () => {
  const inquiry = await asked();
  const { token, code } = await check(inquiry);
  const answers = await Promise.all([byLink(token), byLink(token), byCode(inquiry.reference, code)]);
  assert.deepEqual(answers.filter(Boolean), [true]);
});

test("nothing that opens anything is stored", async () => {
  const inquiry = await asked();
  const { token, code } = await check(inquiry);
  const { rows } = await house.owner
    .selectFrom("kept_texts")
    .select("words")
    .where("inquiry_id", "=", inquiry.id)
    .execute()
    .then((rows) => ({ rows }));
  const kept = JSON.stringify([
    rows,
    await house.owner.selectFrom("identity_checks").selectAll().execute(),
    await house.owner.selectFrom("letters").selectAll().execute(),
    await house.owner.selectFrom("entries").selectAll().where("inquiry_id", "=", inquiry.id).execute(),
  ]);
  assert.ok(!kept.includes(token));
  assert.ok(!kept.includes(code));
});

test("the code does the same, five times wrong and it is over", async () => {
  const inquiry = await asked();
  const first = await check(inquiry);
  assert.equal(await byCode(inquiry.reference, "000000"), false);
  assert.equal(await byCode(inquiry.reference, first.code), true);
  assert.equal(await level(inquiry), 3);
  assert.equal(await byCode(inquiry.reference, first.code), false);

  const other = await asked();
  const { code, token } = await check(other);
  const wrong = code === "123456" ? "654321" : "123456";
  for (let nth = 0; nth < 5; nth++) assert.equal(await byCode(other.reference, wrong), false);
  later(0.5);
  assert.equal(await byCode(other.reference, code), false, "the sixth try is right and too late");
  assert.equal(await level(other), 0, "and the earlier proof of the same two people is not this one's");
  assert.equal(await byLink(token), true, "the link is not guessed and still works");
});

test("too late, used, replaced, unknown and forged are one answer", async () => {
  const inquiry = await asked();
  const [old, replaced] = [await check(inquiry), await check(inquiry)];
  assert.equal(await byLink(old.token), false, "a newer check makes it void");
  later(10);
  assert.equal(await byLink(replaced.token), false, "ten minutes are over");
  assert.equal(await byCode(inquiry.reference, replaced.code), false);
  const { token } = await check(inquiry);
  for (const forged of [
    "",
    "x",
    token.slice(0, -1),
    `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`,
    token.replace(/^1\.1\./, "1.2."),
    checkOf(Buffer.alloc(32, 9), { district: 1, school: 1 }, randomUUID()).token,
    checkOf(Buffer.alloc(32, 7), { district: 1, school: 1 }, randomUUID()).token,
  ])
    assert.equal(await byLink(forged), false, forged);
  assert.equal(await byCode("AAAA-AAAA", "123456"), false);
  assert.equal(await level(inquiry), 0);
  assert.equal(await byLink(token), true, "and the right one stays right");
});

test("three an hour for one person, over all their inquiries", async () => {
  const [one, two] = [await asked(), await asked()];
  for (const inquiry of [one, two, one]) await check(inquiry);
  const fourth = await act(two, "identityCheck");
  assert.equal(fourth.outcome, "refused");
  assert.match(JSON.stringify(fourth), /sent 3 checks within the last hour/);
  later(61);
  await check(two);
});

test("asked for in the same moment from five inquiries, three are sent", async () => {
  const inquiries = await Promise.all([1, 2, 3, 4, 5].map(() => asked()));
  const done = await Promise.all(inquiries.map((inquiry) => act(inquiry, "identityCheck")));
  assert.equal(done.filter(({ outcome }) => outcome === "done").length, 3);
});

test("never to a contact that is new, and never where none is on file", async () => {
  const inquiry = await asked();
  const set = (change: object) =>
    house.read((tx) => tx.updateTable("guardians").set(change).where("id", "=", ana).execute());
  await set({ email_since: "2026-11-10T00:00:00.000Z", phone_since: "2026-11-10T00:00:00.000Z" });
  assert.match(JSON.stringify(await act(inquiry, "identityCheck")), /changed less than 30 days ago/);
  assert.match(
    JSON.stringify(await act(inquiry, "identity", { method: "call_back" })),
    /number on file changed less than 30 days ago/,
  );
  await set({ email: null, phone: null });
  assert.match(JSON.stringify(await act(inquiry, "identityCheck")), /No e-mail address is on file/);
  assert.match(
    JSON.stringify(await act(inquiry, "identity", { method: "call_back" })),
    /No number is on file/,
  );
  assert.equal((await act(inquiry, "identity", { method: "photo_id" })).outcome, "done");
  assert.equal(await level(inquiry), 4);
  const stranger = (await house.written("acknowledgement")).inquiry;
  assert.match(JSON.stringify(await act(stranger, "identityCheck")), /Nobody on file is linked/);
});

test("a check that was sent to one person proves nothing about another who is linked meanwhile", async () => {
  const inquiry = await asked();
  const { token } = await check(inquiry);
  const other = await house.read((tx) =>
    plantGuardian(tx, house.place, { name: "Victor Lund", email: `victor.${hour}@example.org` }),
  );
  assert.equal((await act(inquiry, "family", { guardian: other })).outcome, "done");
  assert.equal(await byLink(token), false);
});

test("link and call-back together are two factors; a void, and nothing of it counts any more", async () => {
  const inquiry = await asked();
  const { token } = await check(inquiry);
  await byLink(token);
  later(5);
  assert.equal((await act(inquiry, "identity", { method: "call_back" })).outcome, "done");
  assert.equal(await level(inquiry), 4);
  const elsewhere = await asked();
  assert.equal(await level(elsewhere), 0, "whoever asks next has yet to be made sure of");
  later(5);
  await house.read((tx) =>
    tx
      .updateTable("students")
      .set({ identity_void_before: house.house.now() })
      .where("id", "=", leo)
      .execute(),
  );
  assert.equal(await level(inquiry), 0);
});

test("a document is the privacy officer's, and only after the person was seen", async () => {
  const inquiry = await asked();
  assert.match(JSON.stringify(await act(inquiry, "identity", { method: "document" })), /privacy officer/);
  const by = (method: string) => act(inquiry, "identity", { method }, viewer("privacy_officer"));
  assert.match(JSON.stringify(await by("document")), /not that this is the person/);
  assert.equal((await by("photo_id")).outcome, "done");
  assert.equal((await by("document")).outcome, "done");
  assert.equal(await level(inquiry), 5);
});

test("what did not come off is in the record and proves nothing", async () => {
  const inquiry = await asked();
  assert.equal(
    (await act(inquiry, "identityTry", { method: "call_back", result: "not_confirmed" })).outcome,
    "done",
  );
  const last = (await house.entries(inquiry.id)).at(-1);
  assert.equal(last?.kind, "identityTried");
  assert.equal(last?.body.guardian, ana);
  assert.equal(await level(inquiry), 0);
});

test("a check's name, token and code belong together and to one place", () => {
  const secret = Buffer.alloc(32, 3);
  const place = { district: 1, school: 2 };
  const letter = randomUUID();
  const { token, code } = checkOf(secret, place, letter);
  assert.deepEqual(placeOfCheck(secret, token), { ...place, letter });
  assert.match(code, /^\d{6}$/);
  assert.notEqual(
    digestsOf(secret, place, letter).code,
    digestsOf(secret, { district: 1, school: 1 }, letter).code,
  );
});
