import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { StaffViewer } from "../src/access/viewer.ts";
import { openMailbox } from "../src/channels/mailbox/mailbox-secret.ts";
import type { MailboxGiven } from "../src/web/mailboxes/mailbox-given.ts";
import { mailboxLine } from "../src/web/mailboxes/mailbox-lines.ts";
import { mailboxSide } from "../src/web/mailboxes/mailbox-side.ts";
import { openMailboxHouse, until } from "./mailbox-house.ts";

let house: Awaited<ReturnType<typeof openMailboxHouse>>;
let side: ReturnType<typeof mailboxSide>;
let chief: StaffViewer;
before(async () => {
  house = await openMailboxHouse();
  side = mailboxSide(house.house);
  chief = { ...house.clerk(), roles: ["administrator"] };
});
after(() => house.close());

const given: MailboxGiven = {
  ...{ signIn: "password", user: "inquiries@school.example", host: "127.0.0.1", port: 1, security: "none" },
  ...{ password: "right", clientId: "", clientSecret: "", tenant: "", inbox: "INBOX", spam: "" },
  ...{ afterwards: "seen", movedTo: "", begins: "now" },
};
const first = async (viewer = chief) => (await side.read(viewer))[0];

test("an administrator connects a mailbox; nobody else does, and no other school sees it", async () => {
  assert.equal(await side.save(house.clerk(), null, given), false);
  assert.equal(await first(), undefined);
  assert.equal(await side.save(chief, null, given), true);
  const it = await first();
  assert.equal(it?.mailbox.user, "inquiries@school.example");
  assert.ok(it && !JSON.stringify(it).includes("right"), "its password is never read");
  assert.equal(await first({ ...chief, school: 2, schools: [2] }), undefined);
  assert.equal(await side.act({ ...chief, school: 2, schools: [2] }, it.mailbox.id, "remove"), false);
  const row = await house.again(it.mailbox.id);
  assert.ok(row?.secret && !row.secret.includes("right"));
  assert.equal(openMailbox(house.key, row)?.password, "right");
});

test("changed without a password it keeps the one it has; stopped and forgotten it is not looked at", async () => {
  const id = (await first())?.mailbox.id ?? "";
  const { peer } = await house.mailbox({ active: false });
  assert.ok(await side.save(chief, id, { ...given, password: "", port: peer.port }));
  const run = house.run();
  await until(async () => Boolean((await house.state(id))?.lookedAt));
  assert.ok(await side.act(chief, id, "stop"));
  await until(() => peer.said.commands.length > 0);
  const clock = { zone: "America/Chicago", now: house.desk.now() };
  const stands = async () =>
    (await side.read(chief))
      .filter(({ mailbox }) => mailbox.id === id)
      .map((one) => mailboxLine(one, clock).stands)[0];
  assert.equal(await stands(), "Not looked at");
  assert.ok(await side.act(chief, id, "go"));
  assert.equal(await stands(), "Mail comes in");
  assert.equal(await side.act(house.clerk(), id, "remove"), false);
  assert.ok(await side.act(chief, id, "remove"));
  assert.equal(await stands(), undefined);
  await run.end();
});

test("what is wrong is an alarm after five minutes for who works with mail, and for nobody else", async () => {
  await house.forget();
  assert.ok(await side.save(chief, null, given));
  const run = house.run();
  const id = (await first())?.mailbox.id ?? "";
  await until(async () => (await house.state(id))?.trouble === "refused");
  await run.end();
  assert.deepEqual(await side.alarms(house.clerk()), []);
  house.at("2026-11-16T14:05:30.000Z");
  assert.equal((await side.alarms(house.clerk()))[0]?.trouble, "refused");
  assert.deepEqual(await side.alarms({ ...house.clerk(), roles: ["teacher"] }), []);
  const it = await first();
  assert.ok(it);
  const line = mailboxLine(it, { zone: "America/Chicago", now: house.desk.now() });
  assert.deepEqual(
    [line.stands, line.trouble?.says],
    ["No mail comes in", "127.0.0.1 does not answer at port 1."],
  );
});
