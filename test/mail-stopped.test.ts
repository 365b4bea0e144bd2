import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { StaffViewer } from "../src/access/viewer.ts";
import { acknowledge } from "../src/jobs/acknowledge.ts";
import { perform } from "../src/perform.ts";
import { stoppedLine } from "../src/web/desk/mail-lines.ts";
import { mailSide } from "../src/web/mail-side.ts";
import { mail, openMailHouse } from "./mail-house.ts";

let house: Awaited<ReturnType<typeof openMailHouse>>;
let side: ReturnType<typeof mailSide>;
let clerk: StaffViewer;
before(async () => {
  house = await openMailHouse();
  side = mailSide(house.house);
  clerk = {
    ...{ kind: "staff", district: 1, school: 1, schools: [1], id: house.office.id, name: "Ruth Bell" },
    ...{ title: "Front office", roles: ["office"] },
  };
});
after(() => house.close());

const clock = { zone: "UTC", now: "2026-11-16T16:00:00.000Z" };
async function asked(at: string, text: string) {
  house.at(at);
  const [inquiry] = (await house.arrives(mail(text))).made;
  assert.ok(inquiry);
  await acknowledge(house.house, house.place, { inquiry: inquiry.id });
  return inquiry;
}
const letters = async (inquiry: string) =>
  (await house.entries(inquiry)).filter(({ kind }) => kind === "letterWritten").length;
const listed = async (viewer = clerk) =>
  (await side.mail(viewer)).notAcknowledged.map((one) => {
    const { id, says, why } = stoppedLine(one, clock);
    return { id, says, why };
  });

test("given a second question minutes after the first, when a limit stops its acknowledgement, then the list says which and why", async () => {
  const first = await asked("2026-11-16T15:00:00.000Z", "When is lunch?");
  const second = await asked("2026-11-16T15:05:00.000Z", "And what is it?");
  assert.deepEqual([await letters(first.id), await letters(second.id)], [1, 0]);
  assert.deepEqual(await listed(), [
    {
      id: second.id,
      says: "No acknowledgement to ana@example.org",
      why: "Another went to this address less than ten minutes before. A person acknowledges it, or rings.",
    },
  ]);
  assert.equal(await side.mailCount(clerk), 1);
  assert.deepEqual(await listed({ ...clerk, school: 2, schools: [2] }), []);
  // The job runs again: it stands there once.
  await acknowledge(house.house, house.place, { inquiry: second.id });
  assert.equal((await listed()).length, 1);
});

test("who looked takes it off with a note; who acknowledges takes it off by that", async () => {
  const [line] = await listed();
  assert.equal((await side.mailAct(clerk, { act: "again", mail: line?.id }, "k0")).outcome, "gone");
  const done = await side.mailAct(clerk, { act: "looked", mail: line?.id, note: "I rang her." }, "k1");
  assert.equal(done.outcome, "done");
  assert.deepEqual(await listed(), []);
  assert.equal((await side.mail(clerk)).lookedAt[0]?.was, "not_acknowledged");
  const third = await asked("2026-11-16T15:08:00.000Z", "And who cooks?");
  assert.equal((await listed()).length, 1);
  const spoken = await perform(house.house, {
    ...{ ...house.place, inquiry: third.id, who: house.office.who },
    command: { kind: "acknowledge", how: "spoken" },
  });
  assert.ok("inquiry" in spoken);
  assert.deepEqual(await listed(), []);
});
