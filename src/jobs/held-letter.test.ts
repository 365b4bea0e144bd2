import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import {
  type Family,
  goodLetter,
  inquiryOf,
  letterTo,
  plantFamily,
  plantSupervisor,
  replyTo,
} from "../../test/family.ts";
import { openMailHouse, openRelay } from "../../test/mail-house.ts";
import { postBySmtp } from "../channels/mail/post-smtp.ts";
import { perform } from "../perform.ts";
import type { Database } from "../store/database.ts";
import { keep } from "../store/keep.ts";
import { followed } from "../store/reads/followed.ts";
import { alert } from "./alert.ts";
import { sendLetter } from "./send-letter.ts";

let house: Awaited<ReturnType<typeof openMailHouse>>;
let relay: Awaited<ReturnType<typeof openRelay>>;
let supervisor: string;
before(async () => {
  house = await openMailHouse();
  supervisor = await plantSupervisor(house);
  relay = await openRelay();
  house.house.post = postBySmtp(relay.url);
});
after(async () => {
  await house.close();
  await relay.close();
});
beforeEach(() => {
  relay.given.splice(0);
  house.ordered.splice(0);
  house.at("2026-11-16T14:00:00.000Z");
});

const send = (letter: string) => sendLetter(house.house, house.place, { letter });
const does = (inquiry: string, command: Parameters<typeof perform>[1]["command"]) =>
  perform(house.house, { ...house.place, who: house.office.who, inquiry, command });

/** What may change in the file of a family while a reply waits. */
const changes: Record<string, (tx: Database, family: Family) => Promise<unknown>> = {
  "an order was entered": (tx, { student, guardian }) =>
    tx
      .insertInto("orders")
      .values({
        ...{ district_id: 1, school_id: 1, id: crypto.randomUUID(), student_id: student },
        ...{ guardian_id: guardian, status: "revokes_records", document_id: null },
        ...{ from_date: null, until_date: null, review_by: "2027-01-01", reviewer: house.office.id },
        ...{ entered_by: house.office.id, entered_at: house.house.now() },
        ...{ ended_at: null, ended_by: null, end_approved_by: null },
      })
      .execute(),
  "the link gives no records any more": (tx, { link }) =>
    tx.updateTable("guardianships").set({ may_receive_records: false }).where("id", "=", link).execute(),
  "the link is not on file any more": (tx, { link }) =>
    tx
      .updateTable("guardianships")
      .set({ guardian_id: crypto.randomUUID() })
      .where("id", "=", link)
      .execute(),
};

test("a reply about a student leaves while everything stands as it did when it was written", async () => {
  const family = await plantFamily(house);
  const { letter } = await replyTo(house, family);
  await send(letter);
  assert.equal((await house.letter(letter)).state, "accepted");
  assert.deepEqual(relay.given[0]?.to, [family.email]);
});

for (const [what, change] of Object.entries(changes))
  test(`given a reply that waits, when ${what}, then it never leaves, and its writer is told`, async () => {
    const family = await plantFamily(house);
    const { letter, inquiry } = await replyTo(house, family);
    await house.read((tx) => change(tx, family));
    await send(letter);
    await send(letter);
    assert.equal(relay.given.length, 0);
    assert.equal((await house.letter(letter)).state, "held");
    const held = (await house.entries(inquiry)).filter(({ kind }) => kind === "letterHeld");
    assert.deepEqual(
      held.map(({ body }) => [body.letter, body.because, body.tell]),
      [[letter, "right_changed", [house.office.id]]],
    );
    const [job, ...more] = house.ordered.filter(({ name, input }) => name === "alert" && !input.routed);
    assert.deepEqual([job?.input.gate, job?.input.staff, more], ["held", house.office.id, []]);
    const again = await does(inquiry, { kind: "sendAgain", letter });
    assert.equal("refused" in again && again.refused.clause, "3.3.b");
    await send(letter);
    assert.equal(relay.given.length, 0, "nothing is retried silently");
    // The alert says nothing of anybody.
    await alert(house.house, house.place, job?.input ?? {});
    await house.run("send-letter");
    const [told] = relay.given.slice();
    assert.deepEqual(told?.to, ["office@oak-hill.example"]);
    assert.doesNotMatch(told?.raw ?? "", /Souza|Leo|ana@example/);
    // The answer is owed again, by whoever wrote it.
    const state = (await house.inquiries()).find(({ id }) => id === inquiry);
    const owed = state?.duties.find(({ clause, over }) => clause === "3.3.b" && !over);
    assert.equal(owed?.owner, house.office.id);
    assert.equal(state?.settled, false);
  });

test("when the address on file changes, the reply to the old one is held", async () => {
  const family = await plantFamily(house);
  const { letter, inquiry } = await replyTo(house, family);
  await does(inquiry, { kind: "supplyFact", fact: "email", value: keep("new@example.org") });
  await house.read((tx) =>
    tx.updateTable("guardians").set({ email: "new@example.org" }).where("id", "=", family.guardian).execute(),
  );
  await send(letter);
  assert.deepEqual(relay.given, []);
  assert.equal((await house.letter(letter)).problem, "address_changed");
});

test("a proof of identity that has run out, or was another person's, holds the reply", async () => {
  for (const loses of ["time", "person"] as const) {
    const family = await plantFamily(house);
    const { letter, inquiry } = await replyTo(house, family);
    if (loses === "time") house.at("2026-12-17T14:00:00.000Z");
    else await does(inquiry, { kind: "link", guardian: crypto.randomUUID() });
    await send(letter);
    assert.equal((await house.letter(letter)).state, "held", loses);
    house.at("2026-11-16T14:00:00.000Z");
  }
  assert.deepEqual(relay.given, []);
});

test("a right that changes between claiming and the first word still holds it", async () => {
  const family = await plantFamily(house);
  const { letter } = await replyTo(house, family);
  const { post } = house.house;
  house.house.post = {
    ...post,
    send: async (mail, place, started) => {
      await house.read((tx) => changes["an order was entered"]?.(tx, family) ?? Promise.resolve());
      return post.send(mail, place, started);
    },
  };
  await send(letter);
  house.house.post = post;
  assert.equal((await house.letter(letter)).state, "held");
  assert.deepEqual(
    relay.given.filter(({ raw }) => raw.includes("Leo")),
    [],
  );
});

test("a general answer leaves whatever is on file", async () => {
  const family = await plantFamily(house);
  const words = goodLetter.replace("Leo's reading group meets", "Everybody's reading groups meet");
  const general = { about: "general", text: keep(words), letter: letterTo(family.email, words) } as const;
  await replyTo(house, family, general);
  await house.read((tx) => changes["an order was entered"]?.(tx, family) ?? Promise.resolve());
  await send(general.letter.id);
  assert.equal((await house.letter(general.letter.id)).state, "accepted");
});

test("the parent's page shows a reply about a student once it left, and one that is held never", async () => {
  const shown = async (inquiry: string) => {
    const viewer = { kind: "link", ...house.place, inquiry } as const;
    const page = await followed(house.desk.db, viewer, house.house.now());
    return page?.messages.filter(({ from }) => from === "school").length;
  };
  const family = await plantFamily(house);
  const kept = await replyTo(house, family);
  assert.equal(await shown(kept.inquiry), 0, "it has not left");
  await send(kept.letter);
  assert.equal(await shown(kept.inquiry), 1);
  const other = await plantFamily(house);
  const held = await replyTo(house, other);
  await house.read((tx) => changes["an order was entered"]?.(tx, other) ?? Promise.resolve());
  await send(held.letter);
  assert.equal(await shown(held.inquiry), 0);
});

/** An escalation with words of staff in its notice; the letter that waits. */
async function noticeOf(family: Family, text: string, fixed = false) {
  const inquiry = await inquiryOf(house, family);
  const letter = {
    ...letterTo(family.email, text),
    purpose: "escalation" as const,
    ...(fixed && { fixed: true as const }),
  };
  const done = await does(inquiry, {
    ...{ kind: "escalate", id: crypto.randomUUID(), to: supervisor, askedBy: "staff" },
    ...{
      reason: keep("r"),
      tried: keep("t"),
      nextStep: keep(text),
      until: "2026-11-24T21:00:00.000Z",
      letter,
    },
  });
  assert.ok(!("refused" in done), "refused" in done ? done.refused.because : "");
  return { inquiry, letter: letter.id };
}
const plain = "Ms Ito rings the bus company and writes to you.";
const telling = "Leo was absent on Monday. Ms Ito writes to you.";

test("a notice leaves while its reader may hear it, and is held when what it tells may not be told any more", async () => {
  const family = await plantFamily(house);
  const { letter } = await noticeOf(family, telling);
  await send(letter);
  assert.equal((await house.letter(letter)).state, "accepted");
  for (const change of Object.values(changes)) {
    const family = await plantFamily(house);
    const { letter, inquiry } = await noticeOf(family, telling);
    await house.read((tx) => change(tx, family));
    await send(letter);
    assert.equal((await house.letter(letter)).state, "held");
    const state = (await house.inquiries()).find(({ id }) => id === inquiry);
    const owed = state?.duties.find(({ clause, over }) => clause === "3.3.b" && !over);
    assert.equal(owed?.owner, house.office.id, "the parent is told another way, by whoever wrote it");
  }
});

test("a notice with words of staff never goes to an address that is not on file any more; one with fixed words does", async () => {
  const moved = (family: Family) => (tx: Database) =>
    tx
      .updateTable("guardians")
      .set({ email: "elsewhere@example.org" })
      .where("id", "=", family.guardian)
      .execute();
  for (const [fixed, state] of [
    [false, "held"],
    [true, "accepted"],
  ] as const) {
    const family = await plantFamily(house);
    const { letter } = await noticeOf(family, plain, fixed);
    await house.read(moved(family));
    await send(letter);
    assert.equal((await house.letter(letter)).state, state);
  }
});

test("an order that is entered between claiming and the first word holds a notice too", async () => {
  const family = await plantFamily(house);
  const { letter } = await noticeOf(family, telling);
  const { post } = house.house;
  house.house.post = {
    ...post,
    send: async (mail, place, begin) => {
      await house.read((tx) => changes["an order was entered"]?.(tx, family) ?? Promise.resolve());
      return post.send(mail, place, begin);
    },
  };
  try {
    await send(letter);
  } finally {
    house.house.post = post;
  }
  assert.deepEqual(relay.given, []);
  assert.equal((await house.letter(letter)).state, "held");
});

test("the page behind the link says who has it and by when to everybody, and staff’s words to who may hear", async () => {
  const page = async (inquiry: string) =>
    (await followed(house.db, { kind: "link", ...house.place, inquiry }, house.house.now()))?.acts.find(
      ({ kind }) => kind === "escalated",
    );
  const family = await plantFamily(house);
  const { inquiry } = await noticeOf(family, plain);
  assert.equal((await page(inquiry))?.text, plain);
  await house.read((tx) => changes["an order was entered"]?.(tx, family) ?? Promise.resolve());
  const after = await page(inquiry);
  assert.equal(after?.text, undefined);
  assert.equal(after?.until, "2026-11-24T21:00:00.000Z");
});
