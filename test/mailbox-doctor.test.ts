import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { mailboxFindings } from "../src/cli/doctor-mailboxes.ts";
import { allSchools } from "../src/store/places.ts";
import { openKeys } from "../src/store/seal/keys.ts";
import { openMailboxHouse, until } from "./mailbox-house.ts";
import { throwAway, throwAwayFolder } from "./throw-away.ts";

let house: Awaited<ReturnType<typeof openMailboxHouse>>;
let folder: string;
before(async () => {
  folder = await throwAwayFolder();
  house = await openMailboxHouse();
  await openKeys(join(folder, "keys"));
  await writeFile(join(folder, "keys/mailbox-key"), house.key.toString("hex"));
});
after(async () => {
  await house.close();
  await throwAway(folder);
});

const findings = async () => {
  const [school] = await allSchools(house.db);
  assert.ok(school);
  return mailboxFindings(house.db, folder, school, house.desk.now());
};

test("what is wrong with a mailbox is said in words, and what to do", async () => {
  const right = await house.mailbox({ user: "inquiries@school.example" });
  const run = house.run();
  await until(async () => Boolean((await house.state(right.mailbox.id))?.lookedAt));
  await run.end();
  const user = (name: string) => ({ user: `${name}@school.example` });
  await house.mailbox({ ...user("a-host"), host: "no-such-host.invalid" });
  const closed = await house.mailbox(user("b-closed"));
  await closed.peer.close();
  await house.mailbox(user("c-password"), { password: "wrong" });
  await house.mailbox({ spam: "Junk" });
  await house.mailbox({ ...user("e-key"), secret: "1.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" });
  const said = (await findings()).map(({ well, says }) => `${well ? "ok" : "look"} ${says}`).sort();
  const has = (words: RegExp) =>
    assert.ok(
      said.some((one) => words.test(one)),
      `${words}\n${said.join("\n")}`,
    );
  has(/^ok .*inquiries@school.example: it lets us in, and mail comes in\.$/);
  has(/^look .*a-host@.*: No server is called no-such-host\.invalid\. Check how the host is written/);
  has(/^look .*b-closed@.*: 127\.0\.0\.1 does not answer at port \d+\. Check the port/);
  has(
    /^look .*c-password@.*: 127\.0\.0\.1 does not let c-password@school\.example in\. Check the address and the password/,
  );
  has(/^look .*inquiries@.*: There is no folder called “Junk”/);
  has(/^look .*e-key@.*: What lets us in was sealed with a key that is not here any more/);
  for (const one of said) assert.ok(!one.includes("wrong"), "a password is never said");
});

test("a mailbox that nobody looks after is found", async () => {
  house.at("2026-11-16T18:00:00.000Z");
  assert.ok((await findings()).some(({ well, says }) => !well && /Is a worker running\?$/.test(says)));
});
