import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { build } from "../../bin/build.ts";
import { throwAway, throwAwayFolder } from "../throw-away.ts";
import { openVictim, type Trial, type Victim } from "./kills.ts";

const trials = Number(process.env.FAULT_TRIALS ?? 2);
let folder: string;
let victim: Awaited<ReturnType<typeof openVictim>>;

before(
  async () => {
    assert.ok(build(), "the pages are built");
    folder = await throwAwayFolder();
    victim = await openVictim(folder);
  },
  { timeout: 900_000 },
);
after(async () => {
  await victim?.close();
  await throwAway(folder);
});

for (const [what, name] of [
  ["application", "the application"],
  ["postgres", "PostgreSQL"],
] satisfies [Victim, string][])
  test(`kill -9 of ${name} under load loses nothing that was accepted`, {
    timeout: 600_000 + trials * 60_000,
  }, async (t) => {
    const done: Trial[] = [];
    for (let n = 0; n < trials; n++) done.push(await victim.trial(what, (n * 137) % 700));
    const { letters, ms } = await victim.acknowledged();
    const most = (part: "readyAfterMs" | "settledAfterMs") => Math.max(...done.map((trial) => trial[part]));
    const sum = (part: keyof Trial) => done.reduce((total, trial) => total + trial[part], 0);
    t.diagnostic(
      `${trials} kills: ${sum("asked")} asked, ${sum("ok")} accepted, ${sum("unanswered")} in doubt or refused, 0 lost; ready again after at most ${most("readyAfterMs")} ms; all read and sealed after at most ${most("settledAfterMs")} ms; the last of ${letters} acknowledgements left ${ms} ms after that`,
    );
    assert.ok(sum("ok") > trials * 5, "the load was real");
    assert.ok(sum("unanswered") > 0, "something was in flight when it was killed");
  });
