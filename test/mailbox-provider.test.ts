import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import type { StaffViewer } from "../src/access/viewer.ts";
import { openMailbox } from "../src/channels/mailbox/mailbox-secret.ts";
import { mailboxSide } from "../src/web/mailboxes/mailbox-side.ts";
import { mail } from "./mail-house.ts";
import { openMailboxHouse, until } from "./mailbox-house.ts";
import { openProvider } from "./provider-stub.ts";

let house: Awaited<ReturnType<typeof openMailboxHouse>>;
let provider: Awaited<ReturnType<typeof openProvider>>;
let side: ReturnType<typeof mailboxSide>;
let chief: StaffViewer;
before(async () => {
  house = await openMailboxHouse();
  provider = await openProvider();
  side = mailboxSide({ ...house.house, mailProviders: provider.providers });
  chief = { ...house.clerk(), roles: ["administrator"] };
});
beforeEach(async () => {
  await house.forget();
  house.at("2026-11-16T14:00:00.000Z");
  Object.assign(provider.now, { typed: false, granted: true, up: true, slow: false, grantLasts: undefined });
  Object.assign(provider.now, { lasts: 3_600, token: "token" });
});
after(async () => {
  await house.close();
  await provider.close();
});

const atProvider = (signIn: "google" | "microsoft", secret = {}) =>
  house.mailbox({ signIn, clientId: "our-client" }, { clientSecret: "s", ...secret });
const run = () => house.run({ providers: provider.providers });
const trouble = (id: string, what: string | null) =>
  until(async () => {
    const state = await house.state(id);
    return state !== undefined && state.trouble === what;
  }, `not ${what}`);
const line = async (id: string) => (await side.read(chief)).find(({ mailbox }) => mailbox.id === id);
const inOneSecond = (moment: string) => new Date(Date.parse(moment) + 1_000).toISOString();

test("a code typed at the provider on another device lets us in, and the mail comes", async () => {
  const { peer, mailbox } = await atProvider("microsoft");
  const working = run();
  await trouble(mailbox.id, "not_signed_in");
  assert.equal(await side.signIn(house.clerk(), mailbox.id), false, "not for a clerk");
  assert.equal(await side.signIn(chief, mailbox.id), true);
  const begun = await line(mailbox.id);
  assert.ok(begun?.signing?.by === "device" && begun.signing.userCode === "FJKL-MNPQ");
  house.at(inOneSecond(begun.signing.nextAt));
  await until(() => provider.said.some(({ device_code }) => device_code === "device-1"));
  provider.now.typed = true;
  house.at("2026-11-16T14:00:30.000Z");
  peer.deliver(mail("by a device code"));
  await until(async () => (await house.kept()).includes("by a device code"));
  assert.equal((await line(mailbox.id))?.signing, null);
  await working.end();
});

test("a provider that asks to be left in peace is asked less often; a code too late is over", async () => {
  const { mailbox } = await atProvider("microsoft");
  provider.now.slow = true;
  assert.ok(await side.signIn(chief, mailbox.id));
  const working = run();
  house.at("2026-11-16T14:00:05.000Z");
  await until(async () => {
    const it = (await line(mailbox.id))?.signing;
    return it?.by === "device" && it.every === 6;
  });
  house.at("2026-11-16T14:20:00.000Z");
  await until(async () => (await line(mailbox.id))?.signing?.by === "over");
  await working.end();
});

test("a person who comes back from the provider's page lets us in once, and nobody with another's mark", async () => {
  const { peer, mailbox } = await atProvider("google");
  assert.ok(await side.signIn(chief, mailbox.id));
  const begun = await line(mailbox.id);
  assert.ok(begun?.signing?.by === "page");
  const url = new URL(begun.signing.at);
  assert.equal(url.searchParams.get("redirect_uri"), "http://localhost/desk/settings/mailboxes/code");
  assert.equal(url.searchParams.get("scope"), "https://mail.google.com/");
  assert.deepEqual(await side.finish(chief, { state: "another", code: "code-1" }), false);
  const came = provider.agree(begun.signing.at);
  assert.equal(await side.finish(house.clerk(), came), false, "not by a clerk");
  assert.equal(await side.finish(chief, came), true);
  assert.equal(await side.finish(chief, came), false, "once");
  const working = run();
  peer.deliver(mail("by the page"));
  await until(async () => (await house.kept()).includes("by the page"));
  await working.end();
});

test("a token is renewed before it ends, and lies sealed", async () => {
  const accessUntil = "2026-11-16T14:05:00.000Z";
  const { mailbox } = await atProvider("google", { refresh: "refresh-1", access: "token", accessUntil });
  provider.now.grantLasts = 6 * 24 * 3_600;
  const working = run();
  await trouble(mailbox.id, null);
  await until(async () => {
    const row = await house.again(mailbox.id);
    return (row && openMailbox(house.key, row)?.accessUntil) === "2026-11-16T15:00:00.000Z";
  });
  const row = await house.again(mailbox.id);
  assert.ok(row?.secret && !row.secret.includes("refresh"));
  assert.equal(JSON.stringify(await side.read(chief)).includes("refresh-"), false, "no secret leaves");
  const [alarm] = await side.alarms(house.clerk());
  assert.deepEqual([alarm?.soon, alarm?.since], [true, "2026-11-22T14:00:00.000Z"]);
  await working.end();
});

test("before a token ends whose provider is silent there is an alarm, and mail still comes; taken back, it says so", async () => {
  const accessUntil = "2026-11-16T14:08:00.000Z";
  const { peer, mailbox } = await atProvider("google", {
    refresh: "refresh-1",
    access: "token",
    accessUntil,
  });
  provider.now.up = false;
  const working = house.run({ providers: provider.providers, lookEvery: 50 });
  await trouble(mailbox.id, "grant_late");
  assert.deepEqual(await side.alarms(house.clerk()), [], "not yet: it may pass");
  house.at("2026-11-16T14:06:00.000Z");
  peer.deliver(mail("while the provider is silent"));
  await until(async () => (await house.kept()).includes("while the provider is silent"));
  const [alarm] = await side.alarms(house.clerk());
  assert.deepEqual([alarm?.trouble, alarm?.soon], ["grant_late", false], "two minutes before the token ends");
  provider.now.up = true;
  await trouble(mailbox.id, null);
  Object.assign(provider.now, { granted: false });
  house.at("2026-11-16T15:00:00.000Z");
  await trouble(mailbox.id, "grant_over");
  await working.end();
});

test("a token that the mailbox refuses is renewed at once", async () => {
  const accessUntil = "2026-11-16T14:50:00.000Z";
  const { peer } = await atProvider("microsoft", { refresh: "refresh-1", access: "old", accessUntil });
  peer.deliver(mail("after a refusal"));
  const working = run();
  await until(async () => (await house.kept()).includes("after a refusal"));
  await working.end();
});
