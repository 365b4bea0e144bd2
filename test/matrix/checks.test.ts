import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { build } from "../../bin/build.ts";
import { checkOf } from "../../src/access/identity-check.ts";
import { inside } from "../../src/store/database.ts";
import type { createApp as create } from "../../src/web/app.ts";
import { submit } from "../../src/web/submit.ts";
import { ours } from "./ask-cell.ts";
import { type Front, openFront } from "./front.ts";
import { type MatrixWorld, plantWorld } from "./world.ts";

let world: MatrixWorld;
let front: Front;
const place = { district: 1, school: 1 };

before(async () => {
  assert.ok(build(), "the pages must build");
  const built = new URL("../../build/server/index.js", import.meta.url).href;
  const { createApp } = (await import(built)) as { createApp: typeof create };
  world = await plantWorld();
  front = openFront(createApp, world);
});
after(async () => {
  front.stop();
  await world.close();
});

/** A check that was just sent about an inquiry. */
async function sent(reference: string) {
  const done = await submit(world.house, world.staff.office, "identityCheck", reference, {});
  assert.ok(done.outcome === "done", JSON.stringify(done));
  const letter = done.inquiry.letters.at(-1)?.id ?? "";
  return { letter, ...checkOf(world.house.replySecret, place, letter) };
}
const inRows = (letter: string, change: { until?: string; tries?: number }) =>
  inside(world.db, { district: 1, schools: [1] }, (tx) =>
    tx.updateTable("identity_checks").set(change).where("letter_id", "=", letter).execute(),
  );

/** Everything that comes back but what numbers the request: its id, and the number that its styles are let in by. */
async function answer(path: string, form?: Record<string, string>) {
  const response = await front.ask(path, {
    ...(form && { method: "POST", body: new URLSearchParams(form), headers: { ...ours } }),
    redirect: "manual",
  });
  const bare = (words: string) => words.replaceAll(/nonce[=-]"?[A-Za-z0-9+/=]{24}/g, "nonce");
  const headers = [...response.headers]
    .filter(([name]) => name !== "x-request-id")
    .map(([name, value]) => [name, bare(value)]);
  return { status: response.status, headers, body: bare(await response.text()) };
}

test("wrong, unknown, too late, replaced and used: one status, one place, the same bytes", async () => {
  const { reference } = world.planted.open;
  const replaced = await sent(reference);
  const used = await sent(reference);
  const good = await answer(`/i/${used.token}?language=es`, {});
  assert.equal(good.status, 303);
  assert.match(JSON.stringify(good.headers), /\/i\?done=yes&language=es/);
  const late = await sent(reference);
  await inRows(late.letter, { until: world.house.now() });
  const unknown = checkOf(world.house.replySecret, place, randomUUID());
  const elsewhere = checkOf(world.house.replySecret, { district: 1, school: 2 }, randomUUID());
  const forged = `${late.token.slice(0, -1)}${late.token.endsWith("A") ? "B" : "A"}`;
  const links = [replaced.token, used.token, late.token, unknown.token, elsewhere.token, forged, "1", "x.y"];
  const [first, ...rest] = await Promise.all(links.map((token) => answer(`/i/${token}?language=es`, {})));
  assert.equal(first?.status, 303);
  assert.match(JSON.stringify(first?.headers), /\/i\?done=over&language=es/);
  for (const other of rest) assert.deepEqual(other, first);
  for (const [ref, code] of [
    [reference, "000000"],
    [reference, late.code],
    [reference, used.code],
    [world.planted.closed.reference, "123456"],
    ["AAAA-AAAA", "123456"],
    ["", ""],
    ["'; --", "x".repeat(500)],
  ] as const)
    assert.deepEqual(await answer("/i?language=es", { reference: ref, code }), first, `${ref} ${code}`);
  const verified = await inside(world.db, { district: 1, schools: [1] }, (tx) =>
    tx.selectFrom("identity_proofs").select("method").where("method", "=", "one_time_link").execute(),
  );
  assert.equal(verified.length, 1, "and only the good one proved anything");
});

test("opening the page uses nothing up, tells nothing and is the same for every link", async () => {
  const { reference } = world.planted.emergency;
  const { token } = await sent(reference);
  const links = [token, checkOf(world.house.replySecret, place, randomUUID()).token];
  for (let scans = 0; scans < 3; scans++) {
    const pages = await Promise.all(
      links.map(async (one) => {
        const { status, body } = await answer(`/i/${one}?language=ar`);
        return { status, body: body.replaceAll(one, "…") };
      }),
    );
    assert.equal(pages[0]?.status, 200);
    assert.deepEqual(pages[1], pages[0]);
    assert.doesNotMatch(pages[0]?.body ?? "", /<script/);
  }
  assert.match(JSON.stringify((await answer(`/i/${token}`, {})).headers), /done=yes/);
});
