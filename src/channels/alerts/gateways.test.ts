import assert from "node:assert/strict";
import { createECDH, randomBytes } from "node:crypto";
import { after, before, test } from "node:test";
import { isPushService, openPush } from "./push.ts";
import { stubGateway } from "./stub-gateway-for-tests.ts";
import { fateOf, twilio } from "./twilio.ts";
import { signatureOf, webhook } from "./webhook.ts";

type Stub = Awaited<ReturnType<typeof stubGateway>>;
let stub: Stub;
let how: "accepts" | "busy" | "broken" | "refuses" | "silent" | "cut" = "accepts";
before(async () => {
  stub = await stubGateway(() => how);
});
after(() => stub.close());

const message = {
  ...{ id: "alert:1:sms:1", way: "sms" as const, to: "+15550100" },
  ...{ words: "Oak Hill: An emergency needs you.", status: "https://desk.example/alerts/x" },
};
/** Of a machine that has much else to do an answer may be waited for: in milliseconds. */
const patient = 120_000;
const secret = "a secret of more than sixteen";

test("the webhook is JSON, signed with the secret over its second and its bytes, with the key of the attempt", async () => {
  how = "accepts";
  const tried = await webhook({ url: `${stub.url}/alerts`, secret }).send(message);
  assert.equal(tried.outcome, "accepted");
  const one = stub.taken.at(-1);
  assert.deepEqual(JSON.parse(one?.body ?? ""), message);
  assert.equal(one?.headers["idempotency-key"], message.id);
  const [, seconds = "", sent] =
    /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(one?.headers["answerable-signature"])) ?? [];
  assert.equal(sent, signatureOf(secret, Number(seconds), one?.body ?? ""));
  assert.notEqual(sent, signatureOf("another secret, also long", Number(seconds), one?.body ?? ""));
});

test("the provider's form: a text by Messages, a call by Calls said twice, with basic authentication", async () => {
  how = "accepts";
  const gateway = twilio({ url: stub.url, account: "AC1", token: secret, from: "+15550000", wait: patient });
  assert.equal((await gateway.send(message)).outcome, "accepted");
  const text = stub.taken.at(-1);
  assert.equal(text?.path, "/2010-04-01/Accounts/AC1/Messages.json");
  assert.equal(text?.headers.authorization, `Basic ${Buffer.from(`AC1:${secret}`).toString("base64")}`);
  assert.deepEqual(Object.fromEntries(new URLSearchParams(text?.body)), {
    ...{ To: "+15550100", From: "+15550000", Body: message.words, StatusCallback: message.status },
    StatusCallbackMethod: "GET",
  });
  await gateway.send({ ...message, way: "voice", words: "A < B & C" });
  const call = stub.taken.at(-1);
  assert.equal(call?.path, "/2010-04-01/Accounts/AC1/Calls.json");
  const twiml = new URLSearchParams(call?.body).get("Twiml") ?? "";
  assert.equal(twiml.split("<Say>A &lt; B &amp; C</Say>").length, 3);
});

test("busy, broken, silent and cut off may go better soon; a refusal will not", async () => {
  const account = { url: stub.url, account: "AC1", token: secret, from: "+1555" };
  const said: Record<string, unknown> = {};
  for (how of ["busy", "broken", "silent", "cut", "refuses"] as const)
    said[how] = await twilio({ ...account, wait: how === "silent" ? 150 : patient }).send(message);
  const failed = (because: string, again: boolean, status?: number) => ({
    ...{ outcome: "failed", because, again },
    ...(status && { status }),
  });
  assert.deepEqual(said, {
    busy: failed("busy", true, 429),
    broken: failed("broken", true, 503),
    silent: failed("silent", true),
    cut: failed("cut", true),
    refuses: failed("refused_400", false, 400),
  });
});

test("what the callback tells of a message and of a call", () => {
  const fate = (form: Record<string, string>) => fateOf(new URLSearchParams(form))?.outcome ?? null;
  assert.equal(fate({ MessageStatus: "delivered" }), "delivered");
  assert.equal(fate({ MessageStatus: "undelivered" }), "not_delivered");
  assert.equal(fate({ CallStatus: "no-answer" }), "not_delivered");
  assert.equal(fate({ MessageStatus: "sent" }), null);
});

test("an alert to a browser is encrypted and signed, and goes only to a service that browsers name", async () => {
  how = "accepts";
  const host = new URL(stub.url).host;
  const push = openPush({ secret: randomBytes(32), subject: "mailto:desk@example.org", also: [host] });
  const browser = createECDH("prime256v1");
  const device = {
    endpoint: `${stub.url}/push/one`,
    p256dh: browser.generateKeys("base64url"),
    auth: randomBytes(16).toString("base64url"),
  };
  const words = { title: "Oak Hill", body: "An emergency needs you.", url: "https://desk.example/e/x" };
  assert.equal((await push.send(device, words)).outcome, "accepted");
  const one = stub.taken.at(-1);
  assert.match(String(one?.headers.authorization), /^vapid t=.+, k=/);
  assert.equal(one?.headers["content-encoding"], "aes128gcm");
  assert.equal(one?.headers.urgency, "high");
  assert.doesNotMatch(one?.body ?? "", /emergency/);
  const inner = { ...device, endpoint: "http://169.254.169.254/latest" };
  assert.deepEqual(await push.send(inner, words), {
    ...{ outcome: "failed", because: "unknown_service", again: false },
  });
  // One secret of 256 begins with a zero: the key that is made of it has 32 bytes all the same.
  const short = openPush({
    ...{ secret: Buffer.concat([Buffer.alloc(1), randomBytes(31)]), subject: "mailto:desk@example.org" },
    also: [host],
  });
  assert.equal((await short.send(device, words)).outcome, "accepted");
  assert.ok(isPushService("https://updates.push.services.mozilla.com/wpush/v2/abc"));
  assert.ok(isPushService("https://fcm.googleapis.com/fcm/send/abc"));
  for (const no of ["https://fcm.googleapis.com.evil.example/x", "http://fcm.googleapis.com/x", "nonsense"])
    assert.ok(!isPushService(no), no);
});
