import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { StaffViewer } from "../src/access/viewer.ts";
import type { Brought } from "../src/channels/mail/bring-mails.ts";
import { bringSide } from "../src/web/bring-side.ts";
import { mail, openMailHouse } from "./mail-house.ts";

let house: Awaited<ReturnType<typeof openMailHouse>>;
let side: ReturnType<typeof bringSide>;
let clerk: StaffViewer;
before(async () => {
  house = await openMailHouse();
  side = bringSide({ ...house.house, maxMailBytes: 400_000 });
  clerk = {
    ...{ kind: "staff", district: 1, school: 1, schools: [1], id: house.office.id, name: "Ruth Bell" },
    ...{ title: "Front office", roles: ["office"] },
  };
});
after(() => house.close());

const nothing: Brought = { taken: 0, known: 0, tooLong: 0, none: 0, isCut: false };
async function* inPieces(words: string) {
  const bytes = Buffer.from(words);
  for (let at = 0; at < bytes.length; at += 1_000) yield bytes.subarray(at, at + 1_000);
}
const bring = (words: string, viewer = clerk) => side.bring(viewer, inPieces(words), nothing);
const mbox = (mails: string[]) =>
  mails.map((one) => `From - Mon Nov 16 14:00:00 2026\n${one.replaceAll("\r\n", "\n")}\n`).join("");

test("an mbox of fifty mails gives fifty inquiries, and none when it is brought again", async () => {
  const mails = Array.from({ length: 50 }, (_, nth) =>
    mail(`Question number ${nth}: when does the bus leave?`, { From: `Ana <ana${nth}@example.org>` }),
  );
  assert.deepEqual(await bring(mbox(mails)), { ...nothing, taken: 50 });
  assert.equal(await house.run("read-mail"), 50);
  assert.equal((await house.inquiries()).length, 50);
  assert.deepEqual(await bring(mbox(mails)), { ...nothing, known: 50 });
  assert.equal(await house.run("read-mail"), 0);
  const rows = await house.read((tx) => tx.selectFrom("originals").select("brought_by").execute());
  assert.ok(rows.every(({ brought_by }) => brought_by === clerk.id));
});

test("a mail that came before is known also as a file, and one of a sender whom nobody names is a person's", async () => {
  const raw = mail("Did this come already?");
  assert.equal((await house.deliver(raw)).code, 250);
  house.ordered.splice(0);
  assert.deepEqual(await bring(raw.replaceAll("\r\n", "\n")), { ...nothing, known: 1 });
  house.at("2026-11-16T15:00:00.000Z");
  assert.deepEqual(await bring(mail("Only as a file.")), { ...nothing, taken: 1 });
  await house.run("read-mail");
  const last = (await house.inquiries()).at(-1);
  assert.equal(await house.words(last?.email?.text), "ana@example.org");
});

test("what is no mail is not taken, what is too long by its beginning; who may not look at mail brings none", async () => {
  assert.deepEqual(await bring("%PDF-1.7\nTitle: not a mail\n"), { ...nothing, none: 1 });
  const long = mail(`too long\r\n${`${"x".repeat(76)}\r\n`.repeat(8_000)}`);
  assert.deepEqual(await bring(long), { ...nothing, taken: 1, tooLong: 1 });
  assert.equal(await bring(mail("by a teacher"), { ...clerk, roles: ["teacher"] }), null);
});
