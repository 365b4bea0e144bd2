import assert from "node:assert/strict";
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { mail } from "./mail-house.ts";
import { openMailboxHouse, until } from "./mailbox-house.ts";

let house: Awaited<ReturnType<typeof openMailboxHouse>>;
const workers: ChildProcess[] = [];
before(async () => {
  house = await openMailboxHouse();
});
after(async () => {
  for (const worker of workers) worker.kill("SIGKILL");
  await house.close();
});

function start(maxBytes = 2_000_000, reads = "yes"): ChildProcess {
  const said = JSON.stringify({
    reads,
    url: house.url,
    key: house.key.toString("hex"),
    maxBytes: String(maxBytes),
  });
  const worker = fork(join(import.meta.dirname, "mailbox-worker.ts"), [said], {
    execArgv: ["--import", join(import.meta.dirname, "../src/load-small.ts")],
  });
  workers.push(worker);
  return worker;
}

/** `MAILBOX_KILLS=50` for many. */
const kills = Number(process.env.MAILBOX_KILLS ?? 2);

test("kill -9 of the worker in the middle of fetching: nothing is lost, nothing comes twice", {
  timeout: 400_000 + kills * 20_000,
}, async (t) => {
  const { peer } = await house.mailbox();
  const wanted: string[] = [];
  for (let kill = 0; kill < kills; kill++) {
    const before = peer.said.fetched.length;
    for (let nth = 0; nth < 12; nth++) {
      wanted.push(`kill ${kill}, mail ${nth}`);
      peer.deliver(mail(`kill ${kill}, mail ${nth}\r\n${"x".repeat(4_000)}`.replace("\r\n", "\r\n\r\n")));
    }
    const worker = start();
    await until(() => peer.said.fetched.length > before + 2, "it does not begin");
    await wait(Math.random() * 40);
    worker.kill("SIGKILL");
    await once(worker, "exit");
  }
  const last = start();
  const kept = async () => (await house.kept()).filter((one) => one.startsWith("kill"));
  await until(async () => (await kept()).length >= wanted.length, "something is lost");
  await until(() => peer.folder("INBOX").mails.every(({ flags }) => flags.has("\\Seen")));
  assert.deepEqual((await kept()).sort(), wanted.sort());
  const again = peer.said.fetched.length - wanted.length;
  t.diagnostic(`${kills} kills, ${wanted.length} mails, ${again} of them fetched again: 0 lost, 0 twice`);
  last.kill("SIGKILL");
  await once(last, "exit");
});

/** `LONG_MAIL_MB=1024` for the whole of it. */
const megabytes = Number(process.env.LONG_MAIL_MB ?? 96);

test("a mail of hundreds of megabytes is fetched in little memory, and its beginning is kept", {
  timeout: 300_000,
}, async (t) => {
  const { peer } = await house.mailbox({ user: "long@school.example" }, { password: "right" });
  const line = `${"A".repeat(76)}\r\n`;
  peer.deliver(
    Buffer.concat([Buffer.from(mail("a film of the bus")), Buffer.alloc(megabytes * 1024 * 1024, line)]),
  );
  const worker = start(35 * 1024 * 1024, "");
  const begun = performance.now();
  const long = () =>
    house.read((tx) =>
      tx.selectFrom("originals").select("whole_bytes").where("whole_bytes", "is not", null).execute(),
    );
  await until(async () => (await long()).length === 1, "it was not fetched");
  worker.send("measure");
  const [{ begunMb, mostMb }] = (await once(worker, "message")) as [{ begunMb: number; mostMb: number }];
  t.diagnostic(
    `${megabytes} MB in ${Math.round(performance.now() - begun)} ms: at most ${Math.round(mostMb)} MB of memory, ${Math.round(begunMb)} MB before it`,
  );
  assert.ok(((await long())[0]?.whole_bytes ?? 0) > megabytes * 1_000_000);
  // What it costs beside what a process has that knows the words of danger; the same for any size.
  assert.ok(mostMb - begunMb < 120 && mostMb < 250, `${Math.round(mostMb)} MB`);
  worker.kill("SIGKILL");
  await once(worker, "exit");
});
