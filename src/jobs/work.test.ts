import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { openDesk } from "../../test/desk.ts";
import { type Job, type JobName, jobNames, urgent } from "../afterwards.ts";
import { inside } from "../store/database.ts";
import type { House, JobWork } from "./house.ts";
import { openQueue, type Queue } from "./queue.ts";
import { runJobs } from "./work.ts";

type Ran = { name: JobName; nth: string; at: number };
let opened: Awaited<ReturnType<typeof openDesk>>;
let queue: Queue;
const ran: Ran[] = [];
const reports: string[] = [];
/** What a job does when it runs; a test says otherwise. */
let work: (nth: string) => Promise<void>;

before(async () => {
  opened = await openDesk();
  // As an earlier release made it.
  const earlier = await openQueue(opened.url, () => undefined, false);
  await earlier.boss.updateQueue("acknowledge", {
    retryLimit: 20,
    retryDelay: 2,
    retryBackoff: true,
    retryDelayMax: 900,
  });
  await earlier.boss.stop();
  queue = await openQueue(opened.url, (message) => reports.push(message), true);
  const run =
    (name: JobName): JobWork =>
    async (_, __, { nth = "" }) => {
      ran.push({ name, nth, at: Date.now() });
      await work(nth);
    };
  const works = Object.fromEntries(jobNames.map((name) => [name, run(name)])) as Record<JobName, JobWork>;
  await runJobs(queue, {} as House, (what) => reports.push(what), works);
});
after(async () => {
  await queue?.boss.stop({ graceful: false });
  await opened.close();
});
beforeEach(() => {
  ran.splice(0);
  work = async () => undefined;
});

const order = (jobs: Partial<Job>[], name: JobName = "acknowledge") =>
  inside(opened.owner, { district: 1, schools: [1] }, (tx) =>
    queue.enqueue(
      tx,
      opened.place,
      jobs.map((job, n) => ({ name, key: randomUUID(), input: { nth: String(n) }, ...job })),
    ),
  );
const times = (nth: string) => ran.filter((one) => one.nth === nth).map(({ at }) => at);
async function until(what: () => boolean, seconds: number): Promise<number> {
  const from = Date.now();
  while (!what() && Date.now() - from < seconds * 1_000) await wait(20);
  assert.ok(what(), `not within ${seconds} seconds; ${ran.length} ran`);
  return Date.now() - from;
}

test("a flood is worked off many at once, not one per look", async () => {
  await order(Array.from({ length: 600 }, () => ({})));
  // A hundred a second and more on a quiet machine; one per look of each hand would be a dozen.
  await until(() => ran.length >= 600, 30);
  assert.equal(new Set(ran.map(({ nth }) => nth)).size, 600);
});

test("jobs that are fetched together end apart: one that fails is tried again soon, the others are done", async () => {
  work = async (nth) => {
    if (nth === "3" && times("3").length === 1) throw new Error("something of ours is broken");
  };
  await order(Array.from({ length: 6 }, () => ({})));
  await until(() => times("3").length === 2, 20);
  assert.deepEqual(
    ["0", "1", "2", "4", "5"].map((nth) => times(nth).length),
    [1, 1, 1, 1, 1],
  );
  assert.ok(reports.includes("job acknowledge"));
});

test("an urgent job does not wait behind a flood, nor for hands that are busy", async () => {
  work = async (nth) => {
    if (nth !== "alert") await wait(8_000);
  };
  await order(Array.from({ length: 300 }, () => ({})));
  await until(() => ran.length >= 6, 20);
  await order([{ priority: urgent, input: { nth: "alert" } }]);
  await until(() => times("alert").length === 1, 7);
  assert.ok(ran.length < 20, `${ran.length} others had gone first`);
  work = async () => undefined;
  await until(() => ran.length === 301, 60);
});

test("a job for later waits, and one that may be ordered once is", async () => {
  const notBefore = new Date(Date.now() + 2_500).toISOString();
  await order([{ notBefore }]);
  await order([{ key: "once", onceIn: 3_600, input: { nth: "once" } }]);
  await order([{ key: "once", onceIn: 3_600, input: { nth: "once" } }]);
  await until(() => times("0").length === 1, 30);
  assert.ok((times("0")[0] ?? 0) >= Date.parse(notBefore), "it was begun too early");
  assert.equal(times("once").length, 1);
});

test("a killed worker's job runs again within half a minute", async () => {
  const dead = await openQueue(opened.url, () => undefined, false);
  const lost = { key: "lost", input: { nth: "lost" } };
  // For later, so that the hands here do not take it first.
  await order([{ ...lost, notBefore: new Date(Date.now() + 3_600_000).toISOString() }], "climb");
  const [held] = await dead.boss.fetch("climb", { ignoreStartAfter: true });
  assert.ok(held, "the other worker holds it");
  await dead.boss.stop({ graceful: false });
  assert.equal(times("lost").length, 0);
  const ms = await until(() => times("lost").length === 1, 30);
  assert.ok(ms > 5_000, "it was still held by a heartbeat");
});

test("no trouble of ours makes a job wait for minutes, also in a queue that an earlier release made", async () => {
  for (const name of jobNames) {
    const { retryDelayMax, retryLimit, heartbeatSeconds } = (await queue.boss.getQueue(name)) ?? {};
    assert.deepEqual({ retryDelayMax, heartbeatSeconds }, { retryDelayMax: 30, heartbeatSeconds: 10 });
    assert.ok((retryLimit ?? 0) * 30 > 3 * 3_600, "and yet it is tried for hours");
  }
});
