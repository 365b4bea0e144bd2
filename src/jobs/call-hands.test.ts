import assert from "node:assert/strict";
import { test } from "node:test";
import { jobNames } from "../afterwards.ts";
import type { House } from "./house.ts";
import type { Queue } from "./queue.ts";
import { runJobs } from "./work.ts";

test("given something happened, then every hand is called at once; and in a flood no more often than it would look", (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const hands: string[] = [];
  const called: string[] = [];
  const boss = {
    work: async (name: string) => `${hands.push(name)}`,
    notifyWorker: (hand: string) => called.push(hand),
  };
  return runJobs({ boss } as unknown as Queue, {} as House, () => undefined).then((call) => {
    assert.deepEqual(new Set(hands), new Set(jobNames));
    assert.equal(called.length, 0, "nobody is called for nothing");
    call();
    assert.equal(new Set(called).size, hands.length);
    for (let n = 0; n < 50; n++) call();
    assert.equal(called.length, hands.length, "the rest of the flood waits");
    t.mock.timers.tick(500);
    assert.equal(called.length, 2 * hands.length, "what came meanwhile is not forgotten");
    t.mock.timers.tick(500);
    assert.equal(called.length, 2 * hands.length, "and then it is quiet");
  });
});
