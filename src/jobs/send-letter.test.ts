import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { openMailHouse, openRelay } from "../../test/mail-house.ts";
import { mostWaiting, pauseAfter } from "../channels/mail/pauses.ts";
import { postToMailbox } from "../channels/mail/post-mailbox.ts";
import { postBySmtp } from "../channels/mail/post-smtp.ts";
import { perform } from "../perform.ts";
import { writeContact } from "../store/chains.ts";
import { keep } from "../store/keep.ts";
import { unansweredTwice } from "../store/letter-problems.ts";
import { sendLetter } from "./send-letter.ts";

let house: Awaited<ReturnType<typeof openMailHouse>>;
let relay: Awaited<ReturnType<typeof openRelay>>;
before(async () => {
  house = await openMailHouse();
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
/** When the letter's next attempt is ordered for; the clock goes there. */
const nextAttempt = (letter: string) => {
  const [job, ...more] = house.ordered.filter(({ input, notBefore }) => input.letter === letter && notBefore);
  assert.deepEqual([job?.name, more], ["send-letter", []]);
  house.ordered.splice(0);
  house.at(job?.notBefore ?? "");
  return job?.notBefore;
};
const state = async (letter: string) => (await house.letter(letter)).state;
const kinds = async (inquiry: string) => (await house.entries(inquiry)).map(({ kind }) => kind);
const header = (raw: string, name: string) =>
  new RegExp(`^${name}: (.*)\r\n`, "mi").exec(raw.replaceAll(/\r\n[ \t]+/g, " "))?.[1];

test("a letter leaves once, with its own Message-ID and signed reply address, and meets its duty", async () => {
  const { inquiry, letter, messageId } = await house.written();
  await send(letter);
  await send(letter);
  assert.equal(relay.given.length, 1);
  const [{ raw, from, to } = { raw: "", from: "", to: [] }] = relay.given;
  assert.deepEqual(to, ["ana@example.org"]);
  assert.equal(from, house.replyTo(inquiry, "ana@example.org"));
  assert.equal(header(raw, "Message-ID"), messageId);
  assert.equal(header(raw, "From"), "Oak Hill School <oak-hill@answerable.localhost>");
  assert.equal(header(raw, "Reply-To"), from);
  assert.equal(header(raw, "Subject"), "We have your message");
  assert.equal(header(raw, "Auto-Submitted"), "auto-replied");
  assert.equal(header(raw, "X-Auto-Response-Suppress"), "All");
  assert.equal(header(raw, "Date"), "Mon, 16 Nov 2026 14:00:00 +0000");
  assert.match(raw, /text\/plain[\s\S]*We have your message\.[\s\S]*text\/html[\s\S]*<html lang=/);
  assert.equal(await state(letter), "accepted");
  assert.ok((await kinds(inquiry.id)).includes("letterHandedOver"));
});

test("a relay that puts it off is asked again, and the letter is accepted once", async () => {
  relay.next("put off");
  const { inquiry, letter } = await house.written();
  await send(letter);
  assert.equal(await state(letter), "queued");
  assert.equal((await house.letter(letter)).problem, "The relay put it off: 450");
  assert.equal(nextAttempt(letter), "2026-11-16T14:00:02.000Z");
  await send(letter);
  assert.equal(await state(letter), "accepted");
  assert.deepEqual(
    relay.given.map(({ manner }) => manner),
    ["take"],
  );
  assert.equal((await kinds(inquiry.id)).filter((kind) => kind === "letterHandedOver").length, 1);
});

test("a relay that refuses for good ends the letter in the record, without its own words", async () => {
  for (const manner of ["refuse", "refuse words"] as const) {
    relay.next(manner);
    const { inquiry, letter } = await house.written();
    await send(letter);
    assert.equal(await state(letter), "failed");
    const failed = (await house.entries(inquiry.id)).find(({ kind }) => kind === "letterFailed");
    assert.equal(failed?.body.permanent, true);
    assert.match(String(failed?.body.because), /^The relay refused it: 55[04]$/);
  }
});

test("a relay that breaks off after the words is given the same bytes once more", async () => {
  relay.next("cut", "take");
  const { letter } = await house.written();
  await send(letter);
  assert.equal(await state(letter), "ambiguous");
  nextAttempt(letter);
  await send(letter);
  assert.equal(await state(letter), "accepted");
  assert.deepEqual(
    relay.given.map(({ manner }) => manner),
    ["cut", "take"],
  );
  assert.equal(relay.given[0]?.raw, relay.given[1]?.raw);
});

test("broken off twice, a person decides; a refusal in between does not forget the first", async () => {
  relay.next("cut", "put off", "cut");
  const { letter } = await house.written();
  await send(letter);
  assert.equal(nextAttempt(letter), "2026-11-16T14:00:02.000Z");
  await send(letter);
  assert.equal(nextAttempt(letter), "2026-11-16T14:00:06.000Z");
  await send(letter);
  assert.deepEqual(house.ordered, []);
  await send(letter);
  assert.equal(relay.given.length, 2);
  assert.equal(await state(letter), "ambiguous");
  assert.equal((await house.letter(letter)).problem, unansweredTwice);
});

const sendAgain = (inquiry: string, letter: string) =>
  perform(house.house, {
    ...{ ...house.place, who: house.office.who, inquiry },
    command: { kind: "sendAgain", letter },
  });

test("what a person has sent again leaves once more; what may be on its way is not ordered twice", async () => {
  relay.next("cut", "cut");
  const { inquiry, letter } = await house.written();
  await send(letter);
  nextAttempt(letter);
  await send(letter);
  assert.equal(await state(letter), "ambiguous");
  assert.equal((await house.letter(letter)).problem, unansweredTwice);
  await sendAgain(inquiry.id, letter);
  assert.equal(await state(letter), "queued");
  assert.ok(house.ordered.some(({ name, input }) => name === "send-letter" && input.letter === letter));
  await send(letter);
  assert.equal(await state(letter), "accepted");
  assert.equal(relay.given.length, 3);
  const handed = await sendAgain(inquiry.id, letter);
  assert.ok("refused" in handed && handed.refused.because === "This letter was handed over already.");
  house.ordered.splice(0);
});

test("a letter that failed, is sent again and fails again says so both times", async () => {
  relay.next("refuse", "refuse");
  const { inquiry, letter } = await house.written();
  await send(letter);
  await sendAgain(inquiry.id, letter);
  await send(letter);
  assert.equal(await state(letter), "failed");
  assert.deepEqual(
    (await kinds(inquiry.id)).filter((kind) => kind.startsWith("letter")),
    ["letterWritten", "letterFailed", "letterOrderedAgain", "letterFailed"],
  );
  house.ordered.splice(0);
});

test("an order to send again stops no attempt that runs", async () => {
  const { inquiry, letter } = await house.written();
  await house.read((tx) =>
    tx
      .updateTable("letters")
      .set({ state: "data_started", attempt: 1, lease_until: "2026-11-16T14:01:00.000Z" })
      .where("id", "=", letter)
      .execute(),
  );
  await sendAgain(inquiry.id, letter);
  assert.equal(await state(letter), "data_started");
  house.ordered.splice(0);
});

test("an attempt that may still run is waited for; one whose lease ran out is taken over", async () => {
  const { letter } = await house.written();
  const left = (fields: { state: "claimed" | "data_started"; lease_until: string }) =>
    house.read((tx) =>
      tx
        .updateTable("letters")
        .set({ attempt: 1, ...fields })
        .where("id", "=", letter)
        .execute(),
    );
  await left({ state: "claimed", lease_until: "2026-11-16T14:01:00.000Z" });
  await send(letter);
  assert.equal(relay.given.length, 0);
  assert.equal(nextAttempt(letter), "2026-11-16T14:01:00.000Z");
  await left({ state: "data_started", lease_until: "2026-11-16T14:01:00.000Z" });
  await send(letter);
  assert.equal(await state(letter), "accepted");
  assert.equal(relay.given.length, 1);
});

test("words left half-way twice by killed processes wait for a person", async () => {
  const { letter } = await house.written();
  const left = {
    state: "data_started" as const,
    lease_until: "2026-11-16T13:00:00.000Z",
    problem: unansweredTwice,
  };
  await house.read((tx) => tx.updateTable("letters").set(left).where("id", "=", letter).execute());
  await send(letter);
  assert.equal(relay.given.length, 0);
  assert.equal(await state(letter), "ambiguous");
});

test("an attempt that lost its letter to another one sends no byte", async () => {
  const { letter } = await house.written();
  const { post } = house.house;
  house.house.post = {
    ...post,
    send: async (mail, place, started) => {
      await house.read((tx) =>
        tx.updateTable("letters").set({ attempt: 9 }).where("id", "=", letter).execute(),
      );
      return post.send(mail, place, started);
    },
  };
  await assert.rejects(send(letter));
  house.house.post = post;
  assert.deepEqual(relay.given, []);
  assert.equal((await house.letter(letter)).state, "claimed");
});

test("an address that the record no longer knows is not written to", async () => {
  const { inquiry, letter } = await house.written();
  const command = { kind: "supplyFact", fact: "email", value: keep("new@example.org") } as const;
  await perform(house.house, { ...house.place, who: house.office.who, inquiry: inquiry.id, command });
  await send(letter);
  assert.deepEqual(relay.given, []);
  const failed = (await house.entries(inquiry.id)).find(({ kind }) => kind === "letterFailed");
  assert.equal(failed?.body.because, "The address in the record changed before it left.");
});

test("the alarm of an emergency reaches the district's contact, who may be nobody of the staff", async () => {
  const contact = { name: "District, on call", staff: null, email: "on-call@district.example", phone: "" };
  const { letter } = await house.written("alert", { to: contact.email });
  await send(letter);
  assert.deepEqual(relay.given, [], "nobody named them yet");
  await house.read((tx) => writeContact(tx, house.place, contact));
  const named = await house.written("alert", { to: contact.email });
  await send(named.letter);
  assert.deepEqual(
    relay.given.map(({ to }) => to),
    [[contact.email]],
  );
});

test("an alert goes to staff of the school and to nobody else", async () => {
  const staff = await house.written("alert", { to: "office@oak-hill.example" });
  await send(staff.letter);
  assert.deepEqual(relay.given[0]?.to, ["office@oak-hill.example"]);
  assert.equal(header(relay.given[0]?.raw ?? "", "In-Reply-To"), undefined);
  const guardian = await house.written("alert", { to: "ana@example.org" });
  await send(guardian.letter);
  assert.equal(relay.given.length, 1);
  assert.equal(await state(guardian.letter), "failed");
});

test("no name, subject or address can add a header", async () => {
  const evil = "Hello\r\nBcc: eve@example.org\r\n\r\nx";
  const { letter } = await house.written();
  await house.read(async (tx) => {
    await tx.updateTable("letters").set({ subject: evil }).where("id", "=", letter).execute();
    await tx
      .updateTable("schools")
      .set({ name: `Oak ${evil}` })
      .where("school_id", "=", 1)
      .execute();
  });
  await send(letter);
  const [head = ""] = (relay.given[0]?.raw ?? "").split("\r\n\r\n");
  assert.deepEqual(relay.given[0]?.to, ["ana@example.org"]);
  assert.doesNotMatch(head, /^bcc:/im);
  assert.match(header(relay.given[0]?.raw ?? "", "Subject") ?? "", /^Hello Bcc: eve@example\.org x$/);
  await house.read((tx) =>
    tx.updateTable("schools").set({ name: "Oak Hill School" }).where("school_id", "=", 1).execute(),
  );

  const to = "ana@example.org\r\nBcc: eve@example.org";
  const bad = await house.written("acknowledgement", { email: keep(to), to });
  await send(bad.letter);
  assert.equal(relay.given.length, 1);
  assert.equal(await state(bad.letter), "failed");
});

test("without a relay the mail lies in the mailbox as it would have left", async () => {
  const { post } = house.house;
  house.house.post = postToMailbox(house.db);
  const { letter, messageId } = await house.written();
  await send(letter);
  house.house.post = post;
  const rows = await house.read((tx) => tx.selectFrom("mailbox").selectAll().execute());
  assert.equal(rows[0]?.recipient, "ana@example.org");
  assert.equal(header(Buffer.from(rows[0]?.raw ?? []).toString(), "Message-ID"), messageId);
  assert.equal(await state(letter), "accepted");
});

test("a relay that is not there puts the letter off", async () => {
  const { post } = house.house;
  house.house.post = postBySmtp("smtp://127.0.0.1:1");
  const { letter } = await house.written("emergency");
  await send(letter);
  house.house.post = post;
  assert.equal(await state(letter), "queued");
  const ordered = house.ordered.filter(({ input }) => input.letter === letter);
  assert.ok(
    ordered.every(({ priority }) => priority === 10),
    "it stays urgent",
  );
  nextAttempt(letter);
});

test("a letter that was put off is not tried before its time, whoever asks", async () => {
  relay.next("put off", "take");
  const { letter } = await house.written();
  await send(letter);
  house.ordered.splice(0);
  house.at("2026-11-16T14:00:01.999Z");
  await send(letter);
  assert.equal(relay.given.length, 0);
  assert.equal(nextAttempt(letter), "2026-11-16T14:00:02.000Z");
  await send(letter);
  assert.equal(await state(letter), "accepted");
});

test("a killed worker's letter is tried again within a minute, by anybody, at whichever step it was killed", async () => {
  const { post } = house.house;
  for (const step of ["claimed", "data_started"] as const) {
    const { letter } = await house.written();
    house.house.post = {
      ...post,
      send: async (_, __, started) => {
        if (step === "data_started") await started();
        throw new Error("killed");
      },
    };
    await assert.rejects(send(letter), /killed/);
    house.house.post = post;
    assert.equal(await state(letter), step);
    await send(letter);
    const at = nextAttempt(letter) ?? "";
    assert.ok(at > "2026-11-16T14:00:40.000Z" && at < "2026-11-16T14:01:00.000Z", at);
    await send(letter);
    assert.equal(await state(letter), "accepted");
    house.at("2026-11-16T14:00:00.000Z");
  }
});

test("a relay is asked for five days, and then somebody is told", async () => {
  relay.next(...Array.from({ length: 3 }, () => "put off" as const));
  const { inquiry, letter } = await house.written();
  const after = (milliseconds: number) =>
    house.at(new Date(Date.parse("2026-11-16T14:00:00.000Z") + milliseconds).toISOString());
  await send(letter);
  nextAttempt(letter);
  after(mostWaiting - 1);
  await send(letter);
  assert.equal(await state(letter), "queued");
  nextAttempt(letter);
  await send(letter);
  assert.deepEqual(house.ordered, []);
  const failed = (await house.entries(inquiry.id)).find(({ kind }) => kind === "letterFailed");
  assert.match(
    String(failed?.body.because),
    /^It was tried for as long as it makes sense\. The relay put it off: 450$/,
  );
  const { steps } = await house.letter(letter);
  assert.deepEqual(
    steps.map(({ state }) => state),
    ["queued", "claimed", "queued", "claimed", "queued", "claimed", "failed"],
  );
  assert.deepEqual(steps[2], {
    ...{ state: "queued", at: "2026-11-16T14:00:00.000Z", attempt: 1, until: "2026-11-16T14:00:02.000Z" },
    because: "The relay put it off: 450",
  });
});

test("pauses have full jitter: any length up to their own limit, which doubles up to an hour", () => {
  assert.deepEqual(
    [1, 2, 3, 11, 12, 100].map((attempt) => pauseAfter(attempt, 1)),
    [2_000, 4_000, 8_000, 2_048_000, 3_600_000, 3_600_000],
  );
  assert.equal(pauseAfter(12, 0.5), 1_800_000);
  assert.equal(pauseAfter(12, 0), 1_000, "never at once");
});
