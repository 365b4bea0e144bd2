import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { build } from "../bin/build.ts";
import type { createApp as create } from "../src/web/app.ts";
import { arm } from "./matrix/actors.ts";
import { type ActorName, actors } from "./matrix/expected.ts";
import { type Front, openFront } from "./matrix/front.ts";
import { asWho } from "./matrix/matrix.ts";
import { openStored, type Stored } from "./matrix/stored.ts";
import { type MatrixWorld, now, plantWorld } from "./matrix/world.ts";

let world: MatrixWorld;
let front: Front;
let stored: Stored;
let hands: Awaited<ReturnType<typeof arm>>;
before(async () => {
  assert.ok(build(), "the pages must build");
  const built = new URL("../build/server/index.js", import.meta.url).href;
  const { createApp } = (await import(built)) as { createApp: typeof create };
  world = await plantWorld();
  hands = await arm(world);
  front = openFront(createApp, world);
  stored = await openStored(world.url);
});
after(async () => {
  front.stop();
  await stored.close();
  await world.close();
});

/** The edition's review falls on this local date; the clock stands at `now`, Monday 16 November 2026. */
const reviewBy = (date: string) =>
  stored.set(`update schools set edition = jsonb_set(edition, '{reviewBy}', '"${date}"')`);
const alarm = "The review of the procedure is overdue.";
const isAlarmed = async (actor: ActorName, path: string) =>
  (
    await (await front.ask(path, { headers: { ...asWho(hands[actor]), accept: "text/html" } })).text()
  ).includes(alarm);

test("an overdue review is an alarm on the procedure's page for everybody who may read it", async () => {
  assert.equal(now.slice(0, 10), "2026-11-16");
  for (const actor of [
    "office",
    "teacher",
    "supervisor",
    "privacyOfficer",
    "administrator",
    "auditor",
  ] as const) {
    await reviewBy("2026-11-15");
    assert.equal(await isAlarmed(actor, "/desk/sop"), true, actor);
    await reviewBy("2026-11-16");
    assert.equal(await isAlarmed(actor, "/desk/sop"), false, `${actor}, on its very day`);
  }
});

test("on Today it is an alarm for those who answer for the school, and for nobody else", async () => {
  await reviewBy("2026-11-15");
  for (const actor of ["supervisor", "privacyOfficer", "teacherAdministrator"] as const) {
    assert.ok(actors[actor].roles.length > 0);
    assert.equal(await isAlarmed(actor, "/desk"), true, actor);
  }
  assert.equal(await isAlarmed("administrator", "/desk/settings"), true);
  for (const actor of ["office", "teacher"] as const)
    assert.equal(await isAlarmed(actor, "/desk"), false, actor);
});

test("nothing stands above an inquiry: its own dates come first there", async () => {
  await reviewBy("2026-11-15");
  const { reference } = world.planted.emergency;
  assert.equal(await isAlarmed("supervisor", `/desk/inquiries/${reference}`), false);
});
