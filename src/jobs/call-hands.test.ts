import assert from "node:assert/strict";
import { test } from "node:test";
import { jobNames } from "../afterwards.ts";
import type { House } from "./house.ts";
import type { Queue } from "./queue.ts";
import { runJobs } from "./work.ts";

test("given something happened, then the hands for what waits are called at once; and in a flood no more often than it would look", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout", "setInterval"] });
  const hands: string[] = [];
  const called: string[] = [];
  let waits = new Set<string>(jobNames);
  let looked = 0;
  const boss = {
    work: async (name: string) => `${name} ${hands.push(name)}`,
    notifyWorker: (hand: string) => called.push(hand),
    once: () => undefined,
  };
  const waiting = async () => {
    looked++;
    return waits;
  };
  const queue = { boss, waiting } as unknown as Queue;
  const answered = () => new Promise((done) => setImmediate(done));
  const call = await runJobs(queue, {} as House, () => undefined);
  assert.deepEqual(new Set(hands), new Set(jobNames));
  assert.equal(called.length, 0, "nobody is called for nothing");
  call();
  await answered();
  assert.equal(new Set(called).size, hands.length);
  for (let n = 0; n < 50; n++) call();
  await answered();
  assert.equal(called.length, hands.length, "the rest of the flood waits");
  waits = new Set(["send-letter"]);
  t.mock.timers.tick(500);
  await answered();
  const letters = hands.filter((name) => name === "send-letter").length;
  assert.equal(
    called.length,
    hands.length + letters,
    "what came meanwhile is not forgotten; no other hand moves",
  );
  t.mock.timers.tick(499);
  await answered();
  assert.equal(looked, 2, "and then it is quiet");
  t.mock.timers.tick(1);
  await answered();
  assert.equal(called.length, hands.length + 2 * letters, "until the next look, which is one for all");
  assert.equal(looked, 3);
});
