import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { postBySmtp } from "../src/channels/mail/post-smtp.ts";
import { openReceiver, type Receiver } from "../src/channels/mail/receiver.ts";
import { sendLetter } from "../src/jobs/send-letter.ts";
import { freePorts } from "./free-port.ts";
import { mail, openMailHouse, openRelay } from "./mail-house.ts";
import { noPostfix, startPostfix } from "./postfix.ts";
import { throwAway, throwAwayFolder } from "./throw-away.ts";

const skip = noPostfix() ?? false;
const ours = "oak-hill@answerable.localhost";
let house: Awaited<ReturnType<typeof openMailHouse>>;
/** Where Postfix takes what is for the rest of the world. */
let world: Awaited<ReturnType<typeof openRelay>>;
let postfix: Awaited<ReturnType<typeof startPostfix>>;
let byLmtp: Receiver;
let folder: string;
before(async () => {
  if (skip) return;
  folder = await throwAwayFolder();
  house = await openMailHouse();
  world = await openRelay();
  const [port = 0] = await freePorts(1);
  byLmtp = await openReceiver({
    ...house.house,
    ...{ port: 0, host: "127.0.0.1", lmtp: true, maxBytes: 1_000_000, report: () => undefined },
  });
  postfix = await startPostfix(folder, port, {
    to: {
      "riverbend@answerable.localhost": `lmtp:inet:127.0.0.1:${byLmtp.port}`,
      "answerable.localhost": `smtp:[127.0.0.1]:${house.port}`,
    },
    otherwise: `smtp:[127.0.0.1]:${new URL(world.url).port}`,
  });
  house.house.post = postBySmtp(postfix.url);
});
after(async () => {
  if (skip) return;
  await house.close();
  await postfix.stop();
  await byLmtp.close();
  await world.close();
  await throwAway(folder);
});
beforeEach(() => {
  if (skip) return;
  world.given.splice(0);
  world.reset();
  house.ordered.splice(0);
});

async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 120_000; !(await holds()); await wait(20))
    if (performance.now() > end) throw new Error(what);
}
/** What came back to us is read, once it is there. */
const comesBack = async () => {
  await until("nothing came back", () => house.ordered.some(({ name }) => name === "read-mail"));
  await house.run("read-mail");
};
const state = async (letter: string) => (await house.letter(letter)).state;
const kinds = async (inquiry: string) => (await house.entries(inquiry)).map(({ kind }) => kind);
const send = (letter: string) => sendLetter(house.house, house.place, { letter });

test("a letter that a real relay takes reaches its parent's server once, with the words and addresses that we gave it", {
  skip,
}, async () => {
  const { inquiry, letter, messageId } = await house.written();
  await send(letter);
  assert.equal(await state(letter), "accepted");
  await until("it did not arrive", () => world.given.length === 1);
  const [{ raw, from, to } = { raw: "", from: "", to: [] }] = world.given;
  assert.deepEqual([from, to], [house.replyTo(inquiry, "ana@example.org"), ["ana@example.org"]]);
  assert.ok(raw.includes(`Message-ID: ${messageId}`));
  assert.match(raw, /We have your message\./);
});

test("the report that a real relay sends about an unknown address reopens the duty to acknowledge", {
  skip,
}, async () => {
  world.next("refuse");
  const { inquiry, letter } = await house.written();
  await send(letter);
  assert.equal(await state(letter), "accepted", "the relay itself took it");
  assert.ok((await kinds(inquiry.id)).includes("met"));
  await comesBack();
  assert.equal(await state(letter), "bounced");
  const after = await kinds(inquiry.id);
  assert.deepEqual(after.slice(-2), ["letterBounced", "due"]);
});

test("a real relay's notice of delay is logged and changes nothing, and the letter arrives once", {
  skip,
}, async () => {
  world.next("put off", "put off", "put off", "put off");
  const { inquiry, letter } = await house.written();
  await send(letter);
  const before = await kinds(inquiry.id);
  const many = (await house.inquiries()).length;
  // What comes back of an earlier letter may be read first.
  await until("no notice of delay came back", async () => {
    await house.run("read-mail");
    return (await kinds(inquiry.id)).length > before.length;
  });
  await until("it did not arrive", () => world.given.length > 0);
  assert.deepEqual(
    [await state(letter), world.given.length, (await house.inquiries()).length],
    ["accepted", 1, many],
  );
  assert.deepEqual(await kinds(inquiry.id), [...before, "machineWrote"]);
});

test("what a real server was told to keep for later is taken once; by LMTP each school has its own", {
  skip,
}, async () => {
  const { enqueue } = house.house;
  let asked = 0;
  house.house.enqueue = async (...given) => {
    if (asked++ === 0) throw new Error("the queue is away");
    return enqueue(...given);
  };
  const many = (await house.inquiries()).length;
  const raw = mail("Does the choir sing on Friday?").replaceAll("\r\n", "\n");
  await postfix.submit(raw, [ours, "riverbend@answerable.localhost"]);
  const reads = () => house.ordered.filter(({ name }) => name === "read-mail").length;
  await until("both were not taken", () => reads() === 2);
  house.house.enqueue = enqueue;
  assert.equal(asked, 2, "refused once, taken once");
  await house.run("read-mail");
  assert.equal((await house.inquiries()).length, many + 1);
});
