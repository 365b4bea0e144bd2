import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { StaffViewer } from "../src/access/viewer.ts";
import { findThread } from "../src/channels/mail/find-thread.ts";
import { plantStaff } from "../src/demo/plant.ts";
import type { Inquiry } from "../src/inquiry/state.ts";
import { followed } from "../src/store/reads/followed.ts";
import { portalSide } from "../src/web/portal-side.ts";
import { submit } from "../src/web/submit.ts";
import { mail, openMailHouse } from "./mail-house.ts";

let house: Awaited<ReturnType<typeof openMailHouse>>;
let clerk: StaffViewer;
before(async () => {
  house = await openMailHouse();
  clerk = {
    ...{ kind: "staff", ...house.place, schools: [1], id: house.office.id, name: "Ruth Bell" },
    ...{ title: "Front office", roles: ["office"] },
  };
});
after(() => house.close());

const state = async (id: string) => {
  const found = (await house.inquiries()).find((one) => one.id === id);
  assert.ok(found);
  return found;
};
const does = async (name: "split" | "joining" | "parting" | "reply", of: Inquiry, given: object) =>
  submit(house.house, clerk, name, of.reference, given);
const done = async (...asked: Parameters<typeof does>) => {
  const became = await does(...asked);
  assert.equal(became.outcome, "done", JSON.stringify(became));
  return became.outcome === "done" ? became.inquiry : assert.fail();
};
const seqOf = async (id: string) => {
  const entries = await house.entries(id);
  return entries.findLastIndex(({ kind }) => kind === "guardianWrote") + 1;
};
const open = ({ duties }: Inquiry) => duties.filter(({ over }) => !over).map(({ clause }) => clause);
const made = async (inquiry: Inquiry) => {
  const [one] = (await state(inquiry.id)).split?.slice(-1) ?? [];
  return state(one?.into ?? "");
};

test("a message becomes an inquiry of its own: received when it came, with its own dates, and acknowledged", async () => {
  const { inquiry } = await house.written();
  house.at("2026-11-17T15:00:00.000Z");
  const to = house.replyTo(inquiry, "ana@example.org");
  await house.arrives(mail("What does lunch cost?", { Subject: "Lunch" }), { to });
  house.at("2026-11-18T15:00:00.000Z");
  house.ordered.splice(0);
  const message = await seqOf(inquiry.id);
  await done("split", inquiry, { message });
  const own = await made(inquiry);
  assert.equal(own.receivedAt, "2026-11-17T15:00:00.000Z");
  assert.equal(await house.words(own.question.text), "What does lunch cost?");
  assert.equal(await house.words(own.email?.text), "ana@example.org");
  assert.deepEqual(own.splitFrom, { inquiry: inquiry.id, message });
  assert.deepEqual(open(own), ["3.1.b", "4.a"]);
  assert.ok(house.ordered.some(({ name, input }) => name === "acknowledge" && input.inquiry === own.id));
  const again = await does("split", inquiry, { message });
  assert.equal(again.outcome === "refused" && again.refusal.clause, "3.5.a");
  house.at("2026-11-16T14:00:00.000Z");
});

test("a part of the first mail can be split, the whole of it cannot; words that stand nowhere are refused", async () => {
  const words = "When does the bus leave?\r\n\r\nAnd may I have\r\nhis report card?";
  const [inquiry] = (await house.arrives(mail(words))).made;
  assert.ok(inquiry);
  const whole = await does("split", inquiry, { message: 1 });
  assert.equal(whole.outcome === "refused" && whole.refusal.clause, "3.5.a");
  const invented = await does("split", inquiry, { message: 1, part: "Give me all of the file" });
  assert.equal(invented.outcome === "problems" && invented.problems[0]?.field, "part");
  await done("split", inquiry, { message: 1, part: "And may I have his report card?" });
  const own = await made(inquiry);
  assert.equal(own.type, "records");
  assert.deepEqual(open(await state(inquiry.id)), open(inquiry), "what is left owes what it owed");
});

test("a third party's message becomes theirs: by their own address, not the parent's", async () => {
  const { inquiry } = await house.written();
  const to = house.replyTo(inquiry, "ana@example.org");
  await house.arrives(mail("I have a question too", { From: "Eve <eve@example.org>" }), { to });
  await done("split", inquiry, { message: await seqOf(inquiry.id) });
  const own = await made(inquiry);
  assert.equal(own.guardian, null);
  assert.equal(await house.words(own.email?.text), "eve@example.org");
  assert.equal(await house.words(own.guardianName?.text), "Eve");
});

test("two of one parent go on as one: mail for either reaches the one that lives; taken back, each has its own", async () => {
  const { inquiry: lives } = await house.written();
  const { inquiry: goes } = await house.written();
  const gone = await done("joining", goes, { into: lives.reference });
  assert.deepEqual([gone.joined, open(gone)], [lives.id, []]);
  assert.deepEqual(open(await state(lives.id)), [...open(lives), ...open(goes)]);
  const to = house.replyTo(goes, "ana@example.org");
  const answer = await house.arrives(mail("Any news?"), { to });
  assert.deepEqual([answer.made.length, answer.row.inquiry_id], [0, lives.id]);
  await done("parting", await state(goes.id), { from: lives.reference });
  assert.deepEqual(open(await state(lives.id)), open(lives));
  assert.deepEqual(open(await state(goes.id)), open(goes));
  const later = await house.arrives(mail("Any news now?"), { to });
  assert.equal(later.row.inquiry_id, goes.id);
});

test("a split is taken back by putting it where it came from; a third party of one is none of the other's", async () => {
  const { inquiry } = await house.written();
  const to = house.replyTo(inquiry, "ana@example.org");
  await house.arrives(mail("And lunch?"), { to });
  await done("split", inquiry, { message: await seqOf(inquiry.id) });
  const own = await made(inquiry);
  await done("joining", own, { into: inquiry.reference });
  const back = await state(inquiry.id);
  assert.deepEqual([back.split, back.took], [[], [own.id]]);
  const entries = await house.entries(inquiry.id);
  assert.ok(
    entries.some(({ kind }) => kind === "splitOff"),
    "nothing is taken out of the record",
  );
});

test("a link that only went by mail leads on to the one that lives; one that a form gave says that it goes on", async () => {
  const portal = portalSide(house.house, 1);
  const link = (inquiry: Inquiry) => ({ kind: "link", ...house.place, inquiry: inquiry.id }) as const;
  const [first] = (await house.arrives(mail("When is the fair?"))).made;
  const [second] = (await house.arrives(mail("And where is the fair?"))).made;
  assert.ok(first && second);
  assert.equal((await portal.living(link(second))).from, null, "nothing was put together yet");
  await done("joining", second, { into: first.reference });
  const led = await portal.living(link(second));
  assert.deepEqual([led.viewer.inquiry, led.from], [first.id, second.reference]);
  const { inquiry: form } = await house.written();
  await done("joining", form, { into: first.reference });
  const held = await portal.living(link(form));
  assert.deepEqual([held.viewer.inquiry, held.isElsewhere], [form.id, true]);
  const page = await portal.follow(led.viewer);
  assert.equal(page?.acts.filter(({ kind }) => kind === "tookIn").length, 2);
  // A renewed link leaves no older way in, by whichever inquiry.
  await portal.renew(led.viewer);
  assert.equal(await portal.open(house.house.links.token(house.place, second.id)), null);
  assert.equal(await portal.open(house.house.links.token(house.place, first.id)), null);
  await done("parting", second, { from: first.reference });
  assert.equal((await portal.living(link(second))).from, null);
});

test("the parent reads that a message of theirs became a question, and nothing of a third party's", async () => {
  const { inquiry } = await house.written();
  const to = house.replyTo(inquiry, "ana@example.org");
  const acts = async () => {
    const page = await followed(
      house.db,
      { kind: "link", ...house.place, inquiry: inquiry.id },
      house.house.now(),
    );
    return [
      page?.messages.map(({ text }) => text).join(),
      page?.acts.filter(({ kind }) => kind === "splitOff").length,
    ];
  };
  await house.arrives(mail("I am Eve", { From: "Eve <eve@example.org>" }), { to });
  await done("split", inquiry, { message: await seqOf(inquiry.id) });
  const [words, before] = await acts();
  assert.ok(!String(words).includes("Eve"));
  assert.equal(before, 0);
  await house.arrives(mail("And the fair?"), { to });
  await done("split", inquiry, { message: await seqOf(inquiry.id) });
  assert.equal((await acts())[1], 1);
});

test("what is kept from somebody stays so when it is split, and what goes on in it follows", async () => {
  const coach = await house.read((tx) =>
    plantStaff(tx, 1, {
      ...{ name: "Coach Hale", title: "Coach", roles: ["teacher"], schools: [1] },
      ...{ password: "x", email: "hale@oak-hill.example" },
    }),
  );
  const apart = async (id: string) =>
    (
      await house.read((tx) =>
        tx.selectFrom("set_apart").select("staff_id").where("inquiry_id", "=", id).execute(),
      )
    )
      .map(({ staff_id }) => staff_id)
      .filter((one) => one === coach.id).length;
  const names = (of: Inquiry) => submit(house.house, clerk, "subject", of.reference, { staff: coach.id });
  const { inquiry: concern } = await house.written();
  await names(concern);
  const [word] = (await house.inquiries()).filter(({ id }) => id === concern.id);
  await done("split", word ?? concern, { message: 1, part: "bus" });
  const child = await made(concern);
  assert.deepEqual([await apart(child.id), child.subjects?.map(({ staff }) => staff)], [1, [coach.id]]);
  const { inquiry: plain } = await house.written();
  const refused = await does("joining", plain, { into: concern.reference });
  assert.equal(refused.outcome === "refused" && refused.refusal.clause, "6.b");
  const { inquiry: lives } = await house.written();
  const { inquiry: goes } = await house.written();
  await done("joining", goes, { into: lives.reference });
  assert.equal(await apart(goes.id), 0);
  await names(lives);
  assert.deepEqual([await apart(lives.id), await apart(goes.id)], [1, 1]);
  await done("parting", goes, { from: lives.reference });
  assert.deepEqual(
    (await state(goes.id)).subjects?.map(({ staff }) => staff),
    [coach.id],
  );
});

test("inquiries of two people are not put together, and the refusal is kept; nothing is half done", async () => {
  const { inquiry: ana } = await house.written();
  const { inquiry: ben } = await house.written("acknowledgement", {
    to: "ben@example.net",
    email: (await import("../src/store/keep.ts")).keep("ben@example.net"),
  });
  const refused = await does("joining", ana, { into: ben.reference });
  assert.equal(refused.outcome === "refused" && refused.refusal.clause, "3.3.b");
  assert.deepEqual([await state(ana.id), await state(ben.id)], [ana, ben]);
  const kept = await house.read((tx) =>
    tx.selectFrom("refusals").select(["command", "clause"]).where("inquiry_id", "=", ben.id).execute(),
  );
  assert.deepEqual(kept, [{ command: "takeIn", clause: "3.3.b" }]);
  const nowhere = await does("joining", ana, { into: "XXXX-XXXX" });
  assert.notEqual(nowhere.outcome, "done");
});

test("the thread of an inquiry that went on elsewhere still asks who writes", async () => {
  const { inquiry: lives } = await house.written();
  const { inquiry: goes, messageId } = await house.written();
  await done("joining", goes, { into: lives.reference });
  const thread = (sender: string) =>
    house.read((tx) =>
      findThread(tx, house.place, { tag: "", answers: [messageId], sender }, house.house.replySecret),
    );
  assert.deepEqual(
    [await thread("ana@example.org"), await thread("eve@example.org")].map((one) => [
      one?.inquiry.id,
      one?.by,
    ]),
    [
      [lives.id, "guardian"],
      [lives.id, "third_party"],
    ],
  );
});
