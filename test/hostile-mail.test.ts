import assert from "node:assert/strict";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { test } from "node:test";
import { openPool } from "../src/channels/mail/parsing/pool.ts";
import { understandMail } from "../src/channels/mail/understand-mail.ts";
import { cpuTimeOfChildren } from "./cpu-time.ts";
import { hostileMails } from "./hostile-mail.ts";

/** Of the children's own work: they give way to everything else that the machine does. */
const work = async () => (await cpuTimeOfChildren()) ?? performance.now();

test("hostile mails are each read or put aside in time, while everybody else is answered at once", async (t) => {
  const mails = hostileMails();
  const pool = openPool();
  await understandMail(Buffer.from("Subject: The first\r\n\r\nstarts the process"), undefined, pool);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const slow: [string, number][] = [];
  let [read, unreadable] = [0, 0];
  for (const { tries, raw } of mails) {
    const begun = await work();
    const mail = await understandMail(raw, "ana@example.org", pool);
    const took = (await work()) - begun;
    assert.ok(took < 25_000, `${tries}: ${took} ms`);
    assert.notEqual(mail.text, "", tries);
    assert.ok(mail.text.length < 110_000 && mail.subject.length <= 1_000 && mail.files.length <= 50, tries);
    if (mail.unreadable) unreadable++;
    else read++;
    slow.push([tries, Math.round(took)]);
  }
  delay.disable();
  const { started, lost } = pool.counts();
  pool.close();
  const p99 = delay.percentile(99) / 1e6;
  const worst = delay.max / 1e6;
  slow.sort(([, a], [, b]) => b - a);
  t.diagnostic(
    `${mails.length} mails: ${read} read, ${unreadable} unreadable; ${started} children, ${lost} lost`,
  );
  t.diagnostic(`event loop p99 ${p99.toFixed(0)} ms, worst ${worst.toFixed(0)} ms`);
  t.diagnostic(
    `slowest: ${slow
      .slice(0, 8)
      .map(([tries, ms]) => `${tries} ${ms} ms`)
      .join("; ")}`,
  );
  assert.ok(p99 < 500, `${p99} ms`);
});

test("what a hostile mail says without words is still said, and what has a body is read", async () => {
  const pool = openPool({ size: 1 });
  const by = new Map(hostileMails().map(({ tries, raw }) => [tries, raw]));
  const read = (tries: string) => understandMail(by.get(tries) ?? Buffer.alloc(0), "ana@example.org", pool);
  for (const tries of ["no boundary", "a boundary that never comes"])
    assert.equal((await read(tries)).text, "Where is the bus?", tries);
  for (const tries of ["10,000 parts", "a million headers"]) {
    const mail = await read(tries);
    assert.equal(mail.unreadable, true, tries);
    assert.equal(mail.subject, "Hello", tries);
    assert.equal(mail.sender?.address, "ana@example.org", tries);
  }
  assert.deepEqual((await read("a file name that is a path")).files, ["../../../../etc/passwd"]);
  pool.close();
});
