import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { StaffViewer } from "../src/access/viewer.ts";
import { readInquiry } from "../src/store/reads/inquiry.ts";
import { search } from "../src/store/reads/search.ts";
import { timelineLines } from "../src/web/desk/timeline-lines.ts";
import { mail, openMailHouse } from "./mail-house.ts";

let house: Awaited<ReturnType<typeof openMailHouse>>;
before(async () => {
  house = await openMailHouse();
});
after(() => house.close());

const now = "2026-11-16T15:00:00.000Z";
const viewer: StaffViewer = {
  ...{ kind: "staff", district: 1, school: 1, schools: [1], roles: ["supervisor"] },
  ...{ id: "00000000-0000-4000-8000-0000000000aa", name: "Ruth", title: "Principal" },
};
const below =
  "On Mon, Nov 16, 2026 at 9:41 AM Desk <d@example.org> wrote:\n> Rhubarb for everybody.\n\n-- \nAna Souza";

async function written(reference: string) {
  const view = await readInquiry(house.house.db, viewer, reference, now);
  assert.ok(view);
  return timelineLines(view, [], { zone: "America/Chicago", now }).flatMap((line) =>
    line.kind === "from-parent" ? [{ words: line.words, quoted: line.quoted }] : [],
  );
}

test("given a mail that quotes, when it is read in, then its own words are the question and the rest is one press away", async () => {
  house.at(now);
  const [inquiry] = (await house.arrives(mail(`When is the marmalade sold?\n\n${below}`))).made;
  assert.ok(inquiry);
  assert.deepEqual(await written(inquiry.reference), [
    { words: "When is the marmalade sold?", quoted: below },
  ]);
});

test("an answer keeps what it quotes as well; one that quotes nothing has nothing to press", async () => {
  const { inquiry } = await house.written();
  const to = house.replyTo(inquiry, "ana@example.org");
  await house.arrives(mail(`Thank you.\n\n${below}`), { to });
  await house.arrives(mail("And on Friday?"), { to });
  const [, first, second] = await written(inquiry.reference);
  assert.deepEqual(first, { words: "Thank you.", quoted: below });
  assert.deepEqual(second, { words: "And on Friday?", quoted: undefined });
});

test("who searches finds what parents wrote, and not what they quoted", async () => {
  const hits = async (words: string) => (await search(house.house.db, viewer, words)).length;
  assert.equal(await hits("marmalade"), 1);
  assert.equal(await hits("rhubarb"), 0);
});
