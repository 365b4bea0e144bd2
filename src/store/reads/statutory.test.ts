import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openDesk, received } from "../../../test/desk.ts";
import type { LinkViewer, StaffViewer } from "../../access/viewer.ts";
import { plantGuardian, plantGuardianship, plantStudent } from "../../demo/plant.ts";
import { plantFlag, plantOrder } from "../../demo/plant-protection.ts";
import type { Command } from "../../inquiry/command.ts";
import { perform } from "../../perform.ts";
import { rebuild } from "../../rebuild.ts";
import { sweep } from "../../sweep.ts";
import { inside } from "../database.ts";
import { keep } from "../keep.ts";
import { followed } from "./followed.ts";
import { statutory } from "./statutory.ts";

let house: Awaited<ReturnType<typeof openDesk>>;
before(async () => {
  house = await openDesk();
});
after(() => house.close());

const viewer = (): StaffViewer => ({
  ...{ kind: "staff", district: 1, school: 1, schools: [1], id: house.office.id, name: "Ruth Bell" },
  ...{ title: "Privacy officer", roles: ["privacy_officer"] },
});
const link = (inquiry: string): LinkViewer => ({ kind: "link", district: 1, school: 1, inquiry });
const from = "2026-11-16T14:00:00.000Z";

async function asked(clock: string, question = "May I see the file?"): Promise<string> {
  const receive = received(question, { type: "records" });
  const done = await perform(house.desk, { ...house.place, who: house.office.who, command: receive });
  assert.ok("inquiry" in done);
  await acted(receive.id, { kind: "startClock", clock, from });
  return receive.id;
}

async function acted(inquiry: string, command: Command) {
  const done = await perform(house.desk, { ...house.place, who: house.office.who, inquiry, command });
  assert.ok("inquiry" in done, JSON.stringify(done));
  return done.inquiry;
}

test("given clocks that run, stand still and were missed, the board has each; one that is over is gone", async () => {
  const ferpa = await asked("FERPA-45");
  const held = await asked("SAR-1M");
  const hours = await asked("GDPR-72H");
  const over = await asked("MA-10D");
  await acted(held, { kind: "holdClock", duty: "5.b#1", awaiting: "identity" });
  await acted(over, { kind: "meetClock", duty: "5.b#1", reason: keep("Given.") });
  house.at("2026-11-20T14:00:00.000Z");
  await sweep(house.desk, house.place, (_, error) => assert.fail(String(error)));
  const found = await statutory(house.db, viewer());
  assert.deepEqual(
    found.map(({ duty }) => [duty.clock, duty.state, duty.paused?.because]),
    [
      ["GDPR-72H", "missed", undefined],
      ["SAR-1M", "due", "identity"],
      ["FERPA-45", "due", undefined],
    ],
  );
  // Another school's board does not have them.
  assert.deepEqual(await statutory(house.db, { ...viewer(), school: 2, schools: [2] }), []);
  house.at("2027-02-01T14:00:00.000Z");
  await sweep(house.desk, house.place, (_, error) => assert.fail(String(error)));
  const later = await statutory(house.db, viewer());
  assert.deepEqual(
    later.map(({ duty }) => [duty.clock, duty.state]),
    [
      ["GDPR-72H", "missed"],
      ["SAR-1M", "due"],
      ["FERPA-45", "missed"],
    ],
    "what stands still is never missed",
  );
  for (const id of [ferpa, held, hours])
    await acted(id, { kind: "waive", duty: "5.b#1", reason: keep("Taken back.") });
  assert.deepEqual(await statutory(house.db, viewer()), []);
  assert.deepEqual((await rebuild(house.db, house.place)).differ, []);
  house.at(from);
});

test("given a private link, access is promised to nobody: not what is on file, not who was proved, changes a byte", async () => {
  const id = await asked("FERPA-45");
  const page = async () => JSON.stringify(await followed(house.db, link(id), house.desk.now()));
  const before = await page();
  assert.match(before, /"gives":"answer"/);
  const [guardian, student] = await inside(house.db, { district: 1, schools: [1] }, async (tx) => {
    const parent = await plantGuardian(tx, house.place, { name: "Ana Souza" });
    const child = await plantStudent(tx, house.place, { first: "Leo", last: "Souza", grade: "3" });
    const relation = { relation: "mother", mayReceiveRecords: true };
    await plantGuardianship(tx, house.place, parent, child, relation);
    return [parent, child] as const;
  });
  const unlike = (text: string) => text.replace(/"seq":\d+/g, '"seq":0');
  await acted(id, { kind: "link", guardian, student });
  const linked = unlike(await page());
  await acted(id, { kind: "verifyIdentity", level: 4, method: "photo_id" });
  assert.equal(unlike(await page()), linked, "proved");
  await inside(house.db, { district: 1, schools: [1] }, async (tx) => {
    await plantOrder(tx, house.place, student, { guardian, status: "terminated" });
    await plantFlag(tx, house.place, student, { kind: "address_protected" });
  });
  assert.equal(unlike(await page()), linked, "limited");
  assert.match(linked, /"gives":"answer"/);
});

test("given a clock that is owed to somebody else, the parent's page says nothing of it", async () => {
  const id = await asked("GDPR-72H");
  assert.deepEqual((await followed(house.db, link(id), house.desk.now()))?.law, []);
});
