import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { StaffViewer } from "../src/access/viewer.ts";
import { perform } from "../src/perform.ts";
import { edition2026 } from "../src/sop/edition.ts";
import { cameBack, cameBackFor } from "../src/store/reads/came-back.ts";
import { readInquiry } from "../src/store/reads/inquiry.ts";
import { inquiryPage } from "../src/web/desk/inquiry-page.ts";
import { intake } from "./desk.ts";
import { mail, openMailHouse } from "./mail-house.ts";
import { calendar } from "./school.ts";

let house: Awaited<ReturnType<typeof openMailHouse>>;
before(async () => {
  house = await openMailHouse();
});
after(() => house.close());

const viewer: StaffViewer = {
  ...{ kind: "staff", district: 1, school: 1, schools: [1], roles: ["office"] },
  ...{ id: "00000000-0000-4000-8000-0000000000aa", name: "Petra", title: "Office" },
};

/** As exim says it, in words alone; `leo@example.org` is the address that failed. */
const bounce = (about: string, why: string) =>
  mail(
    `A message that you sent could not be delivered. This is a permanent error.\n\n  leo@example.org\n    ${why}\n\n------ This is a copy of the message ------\n\nMessage-ID: ${about}\nTo: leo@example.org\n`,
    { From: "Mail Delivery System <Mailer-Daemon@mx.example>", Subject: "Mail delivery failed" },
  );

const delay = (about: string) =>
  mail(
    `This message has not yet been delivered to leo@example.org.\nNo action is required on your part.\n450 4.2.1 try again\n\n------ This is a copy of the message ------\n\nMessage-ID: ${about}\n`,
    { From: "Mailer-Daemon@mx.example", Subject: "Warning: message delayed 24 hours" },
  );

async function sent(at: string) {
  house.at(at);
  const made = await house.written("acknowledgement", { to: "leo@example.org" });
  const { inquiry, letter } = made;
  const delivered = { kind: "recordDelivery", letter, outcome: { state: "handed_over" } } as const;
  await perform(house.house, { ...house.place, who: intake, inquiry: inquiry.id, command: delivered });
  return made;
}
const acknowledgements = async (id: string) =>
  (await house.inquiries()).find((one) => one.id === id)?.duties.filter(({ clause }) => clause === "3.1.b") ??
  [];
const back = (...addresses: string[]) => cameBack(house.house.db, viewer, addresses);

test("given an acknowledgement that left, when it is only late, then nothing is owed anew and nobody is marked", async () => {
  const { inquiry, letter, messageId } = await sent("2026-11-16T15:00:00.000Z");
  await house.arrives(delay(messageId), { from: "" });
  assert.deepEqual(
    (await acknowledgements(inquiry.id)).map(({ over }) => over),
    [true],
  );
  assert.equal((await house.letter(letter)).state, "accepted");
  assert.deepEqual(await back("leo@example.org"), []);
  const machine = (await house.entries(inquiry.id)).find(({ kind }) => kind === "machineWrote");
  assert.equal(machine?.body.sort, "delay");
});

test("given an acknowledgement that left, when it comes back, then it is owed again and the address is marked with the reason", async () => {
  const { inquiry, letter, messageId } = await sent("2026-11-17T15:00:00.000Z");
  await house.arrives(bounce(messageId, "550 5.1.1 user unknown"), { from: "" });
  assert.deepEqual(
    (await acknowledgements(inquiry.id)).map(({ over }) => over),
    [true, false],
  );
  assert.equal((await house.letter(letter)).state, "bounced");
  const [found] = await back("LEO@example.org", "ana@example.org");
  assert.deepEqual([found?.address, found?.status], ["leo@example.org", "5.1.1"]);
});

test("when the parent of an inquiry gave that address, its page says so, with the ways that are left", async () => {
  house.at("2026-11-17T16:00:00.000Z");
  const [inquiry] = (
    await house.arrives(mail("Hello?", { From: "Leo <leo@example.org>" }), { from: "leo@example.org" })
  ).made;
  assert.ok(inquiry);
  const now = "2026-11-18T15:00:00.000Z";
  const view = await readInquiry(house.house.db, viewer, inquiry.reference, now);
  assert.ok(view);
  const found = await cameBackFor(house.house.db, viewer, inquiry.reference);
  const school = {
    name: "Oak Hill",
    phone: "555-0100",
    calendar,
    edition: edition2026,
    editions: [edition2026],
  } as never;
  const away = { date: "2026-11-18", absences: [] };
  const page = inquiryPage({
    view,
    school,
    viewer,
    staff: [],
    refusals: [],
    looks: [],
    away,
    tree: [],
    back: found,
    now,
  });
  assert.equal(page.unreachable?.address, "leo@example.org");
  assert.deepEqual(page.language, { code: "en", says: "English", isKnown: false });
  assert.match(page.unreachable?.says ?? "", /came back: there is no such address/);
  assert.match(page.unreachable?.ways[0] ?? "", /write by post/);
});

test("when a later letter is taken, the mark is gone; another school never had it", async () => {
  await sent("2026-11-19T15:00:00.000Z");
  assert.deepEqual(await back("leo@example.org"), []);
  const elsewhere: StaffViewer = { ...viewer, school: 2, schools: [2] };
  assert.deepEqual(await cameBack(house.house.db, elsewhere, ["leo@example.org"]), []);
});
