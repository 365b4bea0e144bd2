// How long people wait for their pages while mails arrive that were made to stop, fill or cheat who reads them:
//   node bench/hostile.ts         once through all of them, two senders at a time
//   node bench/hostile.ts 3 4     three times, four senders
import { setTimeout as wait } from "node:timers/promises";
import { build } from "../bin/build.ts";
import { readyDatabase } from "../src/open-house.ts";
import { openDatabase } from "../src/store/database.ts";
import { startCluster } from "../src/store/embedded.ts";
import { hostileMails } from "../test/hostile-mail.ts";
import { throwAway, throwAwayFolder } from "../test/throw-away.ts";
import { browsersRead, httpTo } from "./http.ts";
import { usedBy } from "./machine.ts";
import { plant } from "./plant.ts";
import { startServer } from "./server.ts";
import { smtpTo } from "./smtp.ts";

const [times = 1, senders = 2] = process.argv.slice(2).map(Number);
const folder = await throwAwayFolder();
try {
  if (!build()) throw new Error("the pages could not be built");
  const cluster = await startCluster(`${folder}/postgres`);
  if ("problem" in cluster) throw new Error(cluster.problem);
  const url = await cluster.database("bench_hostile");
  const ready = await readyDatabase(url);
  if ("problem" in ready) throw new Error(ready.problem);
  const db = openDatabase(url, { max: 1 });
  const opened = await plant(db, new Date().toISOString());
  await db.destroy();
  const server = await startServer(url, `${folder}/data`);
  const { ask, close } = httpTo(server.port);
  const post = smtpTo(server.mailPort);
  const person = { cookie: `desk=${opened.session}`, "accept-encoding": browsersRead, accept: "text/html" };
  const paths = {
    Today: "/desk",
    "the parents' form": `/schools/${opened.slug}/ask`,
    "is it well": "/healthz",
  };

  /** People ask for pages, each a tenth of a second after the last came, until `until` is kept. */
  const people = async (until: Promise<unknown>) => {
    let over = false;
    until.finally(() => (over = true)).catch(() => {});
    const waited = Object.keys(paths).map((): number[] => []);
    await Promise.all(
      Object.values(paths).map(async (path, nth) => {
        while (!over) {
          const begun = performance.now();
          const { status } = await ask(nth, "GET", path, person);
          if (status !== 200) throw new Error(`${path} was answered ${status}`);
          waited[nth]?.push(performance.now() - begun);
          await wait(100);
        }
      }),
    );
    return waited;
  };
  const say = (when: string, waited: number[][]) => {
    for (const [nth, what] of Object.keys(paths).entries()) {
      const sorted = (waited[nth] ?? []).sort((a, b) => a - b);
      const at = (share: number) =>
        (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN)
          .toFixed(0)
          .padStart(6);
      console.log(
        `${when.padEnd(10)} ${what.padEnd(18)} ${String(sorted.length).padStart(6)} asked; p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, longest ${at(1)} ms`,
      );
    }
  };

  await people(wait(3_000)); // what has just started compiles what it runs
  say("before", await people(wait(10_000)));
  const mails = Array.from({ length: times }, hostileMails).flat();
  const refused = new Map<string, number>();
  const begun = performance.now();
  const flood = Promise.all(
    Array.from({ length: senders }, async (_, client) => {
      for (let nth = client; nth < mails.length; nth += senders) {
        const raw = mails[nth]?.raw.toString("latin1") ?? "";
        await post.send(client, `ana.${nth}@example.org`, opened.mailbox, raw).catch((error: Error) => {
          const said = error.message.slice(0, 90);
          refused.set(said, (refused.get(said) ?? 0) + 1);
        });
      }
      await wait(20_000); // what was taken is still being read
    }),
  );
  const meanwhile = await people(flood);
  say("meanwhile", meanwhile);
  console.log(
    `${mails.length} mails handed over by ${senders} senders in ${((performance.now() - begun) / 1_000 - 20).toFixed(0)} s; not taken: ${JSON.stringify([...refused])}`,
  );
  console.log(`Resident memory of the server ${usedBy(server.pid).residentMb.toFixed(0)} MB`);
  post.close();
  close();
  await server.stop();
} finally {
  await throwAway(folder);
}
