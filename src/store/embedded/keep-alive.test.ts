import assert from "node:assert/strict";
import { test } from "node:test";
import { keepAlive } from "./keep-alive.ts";

/** Plays a PostgreSQL that dies at the given looks and whose starts fail as told; time passes at once. */
async function play({ looks, fails }: { looks: boolean[]; fails: (start: number) => boolean }) {
  const stopping = new AbortController();
  const fates: string[] = [];
  const pauses: number[] = [];
  let starts = 0;
  const isRunning = () => {
    if (looks.length <= 1) stopping.abort();
    return looks.shift() ?? true;
  };
  const start = async () => {
    starts++;
    if (fails(starts)) throw new Error("the disk is full");
  };
  await keepAlive(
    isRunning,
    start,
    (fate) => fates.push(fate),
    stopping.signal,
    async (ms) => {
      pauses.push(ms);
    },
  );
  return { fates, starts, pauses: pauses.filter((ms) => ms !== 200) };
}

test("a PostgreSQL that runs is left alone", async () => {
  assert.deepEqual(await play({ looks: [true, true, true], fails: () => false }), {
    fates: [],
    starts: 0,
    pauses: [],
  });
});

test("one that died is started again at once", async () => {
  const { fates, pauses } = await play({ looks: [true, false, true, true], fails: () => false });
  assert.deepEqual(fates, ["lost", "back"]);
  assert.deepEqual(pauses, []);
});

test("one that cannot start yet is tried again, each time after a longer pause", async () => {
  const { fates, pauses } = await play({ looks: Array(9).fill(false), fails: (start) => start < 4 });
  assert.deepEqual(fates.slice(0, 2), ["lost", "back"]);
  assert.deepEqual(pauses.slice(0, 2), [100, 400]); // and 200 between them, which is also the pause between looks
});

test("one that dies again and again is told of once, and started as long as it takes", async () => {
  const dying = await play({ looks: Array(50).fill(false), fails: () => false });
  assert.ok(dying.starts > 40);
  assert.equal(dying.fates.filter((fate) => fate === "failing").length, 1);
  assert.ok(dying.fates.lastIndexOf("back") > dying.fates.indexOf("failing"), "it goes on");
  const broken = await play({ looks: Array(50).fill(false), fails: (start) => start < 30 });
  assert.deepEqual(broken.fates.slice(0, 3), ["lost", "failing", "back"]);
  assert.equal(Math.max(...broken.pauses), 10_000);
});
