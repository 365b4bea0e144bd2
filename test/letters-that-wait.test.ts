import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import type { ActName } from "../src/channels/form/acts.ts";
import { postBySmtp } from "../src/channels/mail/post-smtp.ts";
import type { Inquiry } from "../src/inquiry/state.ts";
import { acknowledge } from "../src/jobs/acknowledge.ts";
import { sendLetter } from "../src/jobs/send-letter.ts";
import { tend } from "../src/jobs/tend.ts";
import { submit } from "../src/web/submit.ts";
import { openMailHouse, openRelay } from "./mail-house.ts";

let house: Awaited<ReturnType<typeof openMailHouse>>;
let relay: Awaited<ReturnType<typeof openRelay>>;
before(async () => {
  house = await openMailHouse();
  relay = await openRelay();
  house.house.post = postBySmtp(relay.url);
  house.house.undoSeconds = 10;
});
after(async () => {
  await house.close();
  await relay.close();
});
beforeEach(() => {
  relay.given.splice(0);
  relay.reset();
  house.ordered.splice(0);
  house.at("2026-11-16T14:00:00.000Z");
});

const words = {
  text: "Dear Ana Souza,\n\nThank you for asking when the number 4 bus leaves. It leaves at 15:20 from the main gate. If anything else is unclear, please ring us on 555-0100.\n\nYours sincerely,\nRuth Bell, Front office",
  settles: true,
};
const act = async (reference: string, name: ActName, given: object) => {
  const viewer = {
    ...{ kind: "staff" as const, id: house.office.id, name: "Ruth Bell", title: "Front office" },
    ...{ district: 1, school: 1, schools: [1], roles: ["office" as const] },
  };
  const done = await submit(house.house, viewer as never, name, reference, given);
  house.ordered.splice(0, house.ordered.length, ...house.ordered.filter((job) => job.name === "send-letter"));
  return done;
};
const send = (letter: string) => sendLetter(house.house, house.place, { letter });
const replied = async (more: object = {}) => {
  const { inquiry } = await house.written();
  house.ordered.splice(0);
  const done = await act(inquiry.reference, "reply", { ...words, ...more });
  assert.equal(done.outcome, "done", JSON.stringify(done));
  const after = (done as { inquiry: Inquiry }).inquiry;
  const letter = after.letters.findLast(({ purpose }) => purpose === "reply")?.id ?? "";
  return { reference: inquiry.reference, id: inquiry.id, letter };
};
const kinds = async (inquiry: string) => (await house.entries(inquiry)).map(({ kind }) => kind);

test("a reply is ordered for ten seconds later, and no attempt before that sends a byte", async () => {
  const { id, letter } = await replied();
  assert.deepEqual(
    house.ordered.map(({ input, notBefore }) => [input.letter, notBefore]),
    [[letter, "2026-11-16T14:00:10.000Z"]],
  );
  house.ordered.splice(0);
  house.at("2026-11-16T14:00:09.999Z");
  await send(letter);
  assert.equal(relay.given.length, 0);
  assert.equal(house.ordered[0]?.notBefore, "2026-11-16T14:00:10.000Z", "it is ordered again");
  house.at("2026-11-16T14:00:10.000Z");
  await send(letter);
  assert.equal(relay.given.length, 1);
  assert.deepEqual((await kinds(id)).slice(-4), ["letterHandedOver", "met", "replySent", "met"]);
});

test("what is taken back never leaves, whoever tries; its steps say so", async () => {
  const { reference, id, letter } = await replied();
  house.at("2026-11-16T14:00:09.000Z");
  const done = await act(reference, "takingBack", { letter });
  assert.deepEqual(done.outcome === "done" && done.kinds, ["letterTakenBack"]);
  for (const at of ["2026-11-16T14:00:10.000Z", "2026-11-18T14:00:00.000Z"]) {
    house.at(at);
    await tend(house.house, house.place);
    await send(letter);
  }
  assert.equal(relay.given.length, 0);
  const row = await house.letter(letter);
  assert.equal(row.state, "taken_back");
  assert.deepEqual(
    row.steps.map(({ state, at }) => [state, at]),
    [
      ["queued", "2026-11-16T14:00:00.000Z"],
      ["taken_back", "2026-11-16T14:00:09.000Z"],
    ],
  );
  assert.ok(!(await kinds(id)).includes("replySent"));
});

test("an attempt that has begun is faster than who takes it back, and one that was only put off is not", async () => {
  relay.next("put off");
  const { reference, letter } = await replied();
  house.at("2026-11-16T14:00:10.000Z");
  const { post } = house.house;
  let meanwhile: unknown;
  house.house.post = {
    ...post,
    send: async (...given) => {
      meanwhile = await act(reference, "takingBack", { letter });
      return post.send(...given);
    },
  };
  await send(letter);
  house.house.post = post;
  assert.equal((meanwhile as { outcome: string }).outcome, "refused");
  assert.equal((await house.letter(letter)).state, "queued", "the relay put it off");
  assert.equal((await act(reference, "takingBack", { letter })).outcome, "done");
  house.at("2026-11-16T15:00:00.000Z");
  await send(letter);
  assert.equal(relay.given.length, 0);
});

test("a letter that perhaps left is not taken back", async () => {
  relay.next("cut", "put off");
  const { reference, letter } = await replied();
  house.at("2026-11-16T14:00:10.000Z");
  await send(letter);
  assert.equal((await act(reference, "takingBack", { letter })).outcome, "refused");
  house.at("2026-11-16T14:01:00.000Z");
  await send(letter);
  assert.equal((await house.letter(letter)).state, "queued", "put off, after it had broken off once");
  assert.equal((await act(reference, "takingBack", { letter })).outcome, "refused");
});

test("a reply leaves when the office opens; a moment at which it is closed is refused", async () => {
  house.at("2026-11-20T23:00:00.000Z"); // Friday evening at the school
  const { reference, letter } = await replied({ leaves: "opening" });
  assert.equal(house.ordered[0]?.notBefore, "2026-11-23T12:30:00.000Z", "Monday 07:30");
  house.ordered.splice(0);
  const odd = await act(reference, "leaving", { letter, leaves: "2026-11-22T09:00" });
  assert.equal(odd.outcome, "refused");
  await act(reference, "leaving", { letter, leaves: "2026-11-23T09:00" });
  assert.equal(house.ordered[0]?.notBefore, "2026-11-23T14:00:00.000Z");
  house.ordered.splice(0);
  house.at("2026-11-23T13:00:00.000Z");
  await send(letter);
  assert.equal(relay.given.length, 0, "the first order finds it put off");
  await act(reference, "leaving", { letter, leaves: "now" });
  await send(letter);
  assert.equal(relay.given.length, 1);
  assert.deepEqual(
    (await house.letter(letter)).steps.map(({ state }) => state),
    ["queued", "queued", "queued", "claimed", "data_started", "accepted"],
  );
});

test("an acknowledgement that has not left when the answer has does not leave any more", async () => {
  const { inquiry, letter: acknowledgement } = await house.written();
  const done = await act(inquiry.reference, "reply", words);
  assert.ok(done.outcome === "done");
  const reply = done.inquiry.letters.at(-1)?.id ?? "";
  house.at("2026-11-16T14:00:10.000Z");
  await send(reply);
  await send(acknowledgement);
  assert.equal(relay.given.length, 1);
  assert.equal((await house.letter(acknowledgement)).state, "taken_back");
  const last = (await house.entries(inquiry.id)).at(-1);
  assert.deepEqual([last?.kind, last?.body.because], ["letterTakenBack", "answered"]);
});

test("an acknowledgement that could not leave for hours says so, and says the same at its second attempt", async () => {
  relay.next("put off", "cut");
  const { letter } = await house.written();
  await send(letter);
  house.at("2026-11-17T14:00:00.000Z");
  await send(letter);
  house.at("2026-11-18T14:00:00.000Z");
  await send(letter);
  const [first, second] = relay.given;
  assert.match(
    first?.raw ?? "",
    /We wrote this on Monday, November 16 at 9:00 AM\. Our mail could not leave/,
  );
  assert.equal(first?.raw, second?.raw);
});

const header = (raw: string, name: string) =>
  new RegExp(`^${name}: (.*)\r\n`, "mi").exec(raw.replaceAll(/\r\n[ \t]+/g, " "))?.[1]?.trim();

test("our letters and the parent's mails are one conversation: a chain, one subject, and none of their bytes unproved", async () => {
  const mailed = (id: string, text: string, more = "") =>
    `From: Ana Souza <ana@example.org>\r\nSubject: Bus\r\nMessage-ID: <${id}@example.org>\r\n${more}\r\n${text}\r\n`;
  const [inquiry] = (await house.arrives(mailed("first", "When does the number 4 bus leave?"))).made;
  assert.ok(inquiry);
  house.ordered.splice(0);
  await acknowledge(house.house, house.place, { inquiry: inquiry.id });
  const first = house.ordered.find(({ name }) => name === "send-letter")?.input.letter ?? "";
  await send(first);
  const ack = relay.given[0]?.raw ?? "";
  assert.equal(header(ack, "In-Reply-To"), undefined, "nobody vouched for who wrote");
  assert.equal(header(ack, "References"), undefined);
  assert.equal(header(ack, "Auto-Submitted"), "auto-replied");
  house.at("2026-11-16T15:00:00.000Z");
  const ours = `<${first}@answerable.localhost>`;
  await house.arrives(mailed("second", "And on Fridays?", `In-Reply-To: ${ours}\r\n`));
  house.at("2026-11-16T16:00:00.000Z");
  relay.next("cut");
  const done = await act(inquiry.reference, "reply", {
    ...words,
    text: words.text.replace("leaves. It", "leaves, on Fridays too. It"),
  });
  assert.ok(done.outcome === "done", JSON.stringify(done));
  const reply = done.inquiry.letters.at(-1)?.id ?? "";
  for (const at of ["2026-11-16T16:00:10.000Z", "2026-11-16T17:00:00.000Z"]) {
    house.at(at);
    await send(reply);
  }
  const [, once = "", twice = ""] = relay.given.map(({ raw }) => raw);
  assert.equal(header(once, "In-Reply-To"), "<second@example.org>");
  assert.equal(header(once, "References"), `<first@example.org> ${ours} <second@example.org>`);
  assert.equal(header(once, "Subject"), `Re: ${header(ack, "Subject")}`);
  assert.equal(header(once, "Auto-Submitted"), "no");
  assert.equal(once, twice, "the same mail at its second attempt");
});
