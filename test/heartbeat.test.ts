import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import type { StaffViewer } from "../src/access/viewer.ts";
import { beat, momentIn, silentSince } from "../src/channels/mail/heartbeat.ts";
import { postBySmtp } from "../src/channels/mail/post-smtp.ts";
import type { Role } from "../src/inquiry/actor.ts";
import { silentWords } from "../src/web/desk/silent-words.ts";
import { mailSide } from "../src/web/mail-side.ts";
import { mail, openMailHouse, openRelay } from "./mail-house.ts";

let house: Awaited<ReturnType<typeof openMailHouse>>;
let relay: Awaited<ReturnType<typeof openRelay>>;
const secret = Buffer.alloc(32, 3);
before(async () => {
  house = await openMailHouse();
  relay = await openRelay();
  house.house.post = postBySmtp(relay.url);
  house.house.heartbeat = { to: "forwarder@example.org", secret };
});
after(async () => {
  await house.close();
  await relay.close();
});
beforeEach(() => {
  relay.given.splice(0);
  relay.reset();
});
const clerk = (): StaffViewer => ({
  ...{ kind: "staff", district: 1, school: 1, schools: [1], id: house.office.id, name: "Ruth Bell" },
  ...{ title: "Front office", roles: ["office"] },
});
const silent = (viewer = clerk()) => mailSide(house.house).silentSince(viewer);

test("once in a quarter of an hour a mail goes out, and coming back it is no inquiry and nothing to look at", async () => {
  house.at("2026-11-16T14:02:00.000Z");
  await beat(house.house);
  await beat(house.house);
  house.at("2026-11-16T14:14:59.000Z");
  await beat(house.house);
  assert.equal(relay.given.length, 1);
  assert.deepEqual(relay.given[0]?.to, ["forwarder@example.org"]);
  const before = (await house.inquiries()).length;
  const { made, row } = await house.arrives(relay.given[0]?.raw ?? "");
  assert.deepEqual([made, (await house.inquiries()).length], [[], before]);
  assert.ok(row.looked_at, "nobody has to look at it");
  assert.equal(await mailSide(house.house).mailCount(clerk()), 0);
  assert.equal(await silent(), null);
});

test("a token that is bent, or of another secret, is a mail as any other", async () => {
  house.at("2026-11-16T14:16:00.000Z");
  await beat(house.house);
  const raw = relay.given[0]?.raw ?? "";
  assert.equal(momentIn(Buffer.from(raw), secret), Date.parse("2026-11-16T14:15:00.000Z"));
  assert.equal(momentIn(Buffer.from(raw), Buffer.alloc(32, 4)), null);
  const bent = raw.replaceAll(
    /heartbeat([\s.]+)(\d+)\.([0-9a-f])/g,
    (_, dot, at, first) => `heartbeat${dot}${at}.${first === "0" ? "1" : "0"}`,
  );
  assert.equal(momentIn(Buffer.from(bent), secret), null);
  const forged = mail("Is the fair on?", { Subject: `heartbeat ${Date.now()}.${"a".repeat(32)}` });
  assert.equal((await house.arrives(forged)).made.length, 1, "a person's mail is an inquiry");
});

test("missing once is no alarm, missing twice is one, and it ends when one comes back", async () => {
  house.at("2026-11-16T14:30:00.000Z");
  relay.next("refuse");
  await beat(house.house);
  house.at("2026-11-16T14:41:00.000Z");
  assert.equal(await silent(), "2026-11-16T14:15:00.000Z", "this one and the one before");
  assert.equal(await silent({ ...clerk(), roles: ["teacher"] }), null);
  assert.equal(await silent({ ...clerk(), roles: ["administrator"] }), "2026-11-16T14:15:00.000Z");
  const told = (roles: Role[]) =>
    silentWords(mailSide(house.house), { ...clerk(), roles }, { zone: "UTC", now: house.desk.now() });
  assert.match((await told(["office"])) ?? "", /ring parents who wait\.$/);
  assert.match((await told(["administrator"])) ?? "", /Look at the relay/, "they are who looks after mail");
  house.at("2026-11-16T14:46:00.000Z");
  await beat(house.house);
  await house.arrives(relay.given[0]?.raw ?? "");
  house.at("2026-11-16T14:56:00.000Z");
  assert.equal(await silent(), null);
});

test("what is still on its way is not missed, and nothing known is no alarm", () => {
  const at = (minutes: number) =>
    new Date(Date.parse("2026-11-16T14:00:00.000Z") + minutes * 60_000).toISOString();
  const sent = (minutes: number, came: number | null = null) => ({
    sent_at: at(minutes),
    came_back_at: came === null ? null : at(came),
  });
  assert.equal(silentSince([], at(60)), null);
  assert.equal(silentSince([sent(0), sent(15)], at(24)), null);
  assert.equal(silentSince([sent(0), sent(15)], at(25)), at(0));
  assert.equal(silentSince([sent(0, 1), sent(15)], at(25)), null);
  assert.equal(silentSince([sent(0), sent(15), sent(30, 31)], at(50)), null);
});
