import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { build } from "../../bin/build.ts";
import { copyDemo } from "../demo-data.ts";
import { isNightly, turns } from "../profile.ts";
import { throwAway, throwAwayFolder } from "../throw-away.ts";
import { openVictim, type Trial, type Victim } from "./kills.ts";
import { mountSmallDisk, type SmallDisk } from "./small-disk.ts";

const trials = Number(process.env.FAULT_TRIALS ?? turns(2, 10));
/** A letter that was on its way belongs to the attempt that was killed for half a minute; by day that is not waited for. */
const come = isNightly ? "sent" : "written";
let folder: string;
let disk: SmallDisk | null;
let victim: Awaited<ReturnType<typeof openVictim>>;

before(
  async () => {
    assert.ok(build(), "the pages are built");
    folder = await throwAwayFolder();
    disk = mountSmallDisk(folder, 500 + trials * 40);
    copyDemo(folder);
    victim = await openVictim(folder, disk ?? undefined);
  },
  { timeout: 900_000 },
);
after(async () => {
  await victim?.close();
  disk?.unmount();
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
    const { letters, ms } = await victim.acknowledged(come);
    const most = (part: "readyAfterMs" | "settledAfterMs") => Math.max(...done.map((trial) => trial[part]));
    const sum = (part: keyof Trial) => done.reduce((total, trial) => total + trial[part], 0);
    t.diagnostic(
      `${trials} kills: ${sum("asked")} asked, ${sum("ok")} accepted, ${sum("unanswered")} in doubt or refused, 0 lost; ready again after at most ${most("readyAfterMs")} ms; all read and sealed after at most ${most("settledAfterMs")} ms; the last of ${letters} acknowledgements was ${come} ${ms} ms after that`,
    );
    assert.ok(sum("ok") > trials * 5, "the load was real");
    assert.ok(sum("unanswered") > 0, "something was in flight when it was killed");
  });

test("a disk that is full refuses what it cannot keep, loses nothing that was accepted, and goes on when there is room", {
  timeout: 300_000,
}, async (t) => {
  if (!disk) return t.skip("no small disk could be made here: that takes root and tmpfs");
  const trial = await victim.trial("disk", 0);
  t.diagnostic(
    `${trial.asked} asked, ${trial.ok} accepted, ${trial.refused + trial.unanswered} refused or in doubt, 0 lost; healthy again after ${trial.readyAfterMs} ms, all read and sealed after ${trial.settledAfterMs} ms`,
  );
  assert.ok(trial.ok > 10, "the load was real");
  assert.ok(trial.refused + trial.unanswered >= 20, "the disk was full");
});
