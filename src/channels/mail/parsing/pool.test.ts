import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setAside } from "../set-aside.ts";
import type { Told } from "../tell.ts";
import { understandMail } from "../understand-mail.ts";
import { bare, openChild, seatBelt } from "./one-child.ts";
import { openPool, usualLimits } from "./pool.ts";
import { readerSources } from "./reader-code.ts";

const mail = (text: string, head = "") =>
  Buffer.from(`From: Ana <ana@example.org>\r\nSubject: =?utf-8?q?H=C3=A9llo?=\r\n${head}\r\n${text}\r\n`);
/** Long enough that no machine reads it in a few milliseconds. */
const long = mail("When is lunch? ".repeat(2_000_000));

test("what reads mails may do nothing but answer", async () => {
  const child = await openChild(usualLimits);
  assert.deepEqual(child.may, []);
  child.close();
});

test("even before that it can neither write, read what is not code, connect, start anything, nor see our settings", (t) => {
  process.env.SMTP_URL ??= "smtp://name:password@127.0.0.1";
  const folder = mkdtempSync(join(tmpdir(), "answerable-probe-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const [code, asleep] = [join(folder, "probe.cjs"), join(folder, "probe.blob")];
  const probe = `
    const [fs, { execFileSync }, { Worker }, net, { startupSnapshot }] =
      ["fs", "child_process", "worker_threads", "net", "v8"].map((name) => require(name));
    const tried = {};
    const attempt = async (name, work) => { try { await work(); tried[name] = "done"; } catch (e) { tried[name] = e.code ?? e.cause?.code ?? e.name; } };
    const tryAll = async () => {
    await attempt("write", () => fs.writeFileSync("/tmp/answerable-probe", "x"));
    await attempt("read", () => fs.readFileSync("/etc/hostname"));
    await attempt("environment of the parent", () => fs.readFileSync("/proc/" + process.ppid + "/environ"));
    await attempt("child", () => execFileSync("true"));
    await attempt("thread", () => new Worker("1", { eval: true }));
    await attempt("code from words", () => new Function("return 1")());
    await attempt("connect", async () => {
      const socket = net.connect(9, "127.0.0.1");
      await new Promise((done, failed) => socket.on("connect", done).on("error", failed));
    });
    tried.environment = Object.keys(process.env).join();
    console.log(JSON.stringify(tried));
    };
    if (startupSnapshot.isBuildingSnapshot()) startupSnapshot.setDeserializeMainFunction(tryAll);
    else tryAll();`;
  const said = (...args: string[]) =>
    execFileSync(process.execPath, args, { ...bare, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  writeFileSync(code, probe);
  said("--snapshot-blob", asleep, "--build-snapshot", code);
  for (const args of [
    [...seatBelt(readerSources(), usualLimits), "-e", probe],
    [...seatBelt(asleep, usualLimits), "--snapshot-blob", asleep],
  ]) {
    const { environment, ...rest } = JSON.parse(said(...args));
    assert.equal(environment, "TZ");
    assert.deepEqual(rest, {
      ...{ write: "ERR_ACCESS_DENIED", read: "ERR_ACCESS_DENIED", child: "ERR_ACCESS_DENIED" },
      ...{ "environment of the parent": "ERR_ACCESS_DENIED", thread: "ERR_ACCESS_DENIED" },
      ...{ "code from words": "EvalError", connect: "ERR_ACCESS_DENIED" },
    });
  }
});

test("where what another machine built cannot be woken, mails are read from the sources", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "answerable-asleep-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const code = join(folder, "asleep.blob");
  writeFileSync(code, "of another machine");
  const child = await openChild({ ...usualLimits, code });
  assert.deepEqual(child.may, []);
  child.close();
});

test("mails are read by few children, which are used again and renewed after their number of mails", async () => {
  const pool = openPool({ size: 2, mails: 10 });
  const read = await Promise.all(
    Array.from({ length: 40 }, (_, n) => pool.ask({ ask: "tell" }, mail(`question ${n}`))),
  );
  read.forEach((answer, n) => {
    assert.equal("said" in answer && (answer.said as Told).text, `question ${n}\n`);
  });
  const { started, lost } = pool.counts();
  assert.ok(started >= 4 && started <= 6, `${started} were started`);
  assert.equal(lost, 0);
  pool.close();
});

test("a mail that takes too long costs two children, is put aside, and costs none when it comes again", async () => {
  const pool = openPool({ size: 1, deadline: 5 });
  assert.deepEqual(await pool.ask({ ask: "tell" }, long), { aside: "too long" });
  assert.deepEqual(pool.counts(), { started: 2, lost: 2 });
  assert.deepEqual(await pool.ask({ ask: "tell" }, long), { aside: "too long" });
  assert.deepEqual(pool.counts(), { started: 2, lost: 2 });
  pool.close();
});

test("a mail that takes too much memory is put aside; the next one is read", async () => {
  const pool = openPool({ size: 1, rssMb: 90, deadline: 30_000 });
  const answer = await pool.ask({ ask: "tell" }, Buffer.concat([long, long, long]));
  assert.ok("aside" in answer);
  assert.equal(pool.counts().lost, 2);
  pool.close();
  const roomy = openPool({ size: 1 });
  assert.ok("said" in (await roomy.ask({ ask: "tell" }, mail("x"))));
  roomy.close();
});

test("a child that dies over a mail is one try; the mail is read by the next", async () => {
  const child = await openChild(usualLimits);
  const asked = child.ask({ ask: "tell" }, long);
  process.kill(child.pid, "SIGKILL");
  assert.deepEqual(await asked, { outcome: "lost", why: "it died" });
  assert.equal(child.isFresh(), false);
});

test("a mail that no reader survives is told by its head, is from nobody for certain, and is never lost", async () => {
  const pool = openPool({ size: 1, deadline: 1 });
  const read = await understandMail(long, "ana@example.org", pool);
  pool.close();
  assert.deepEqual(read, setAside(long, "ana@example.org"));
  assert.deepEqual(read.sender, { address: "ana@example.org", name: "Ana", sole: false });
  assert.equal(read.subject, "Héllo");
  assert.equal(read.unreadable, true);
  assert.match(read.text, /could not be read automatically/);
  assert.equal(read.automatic, null);
  assert.equal(setAside(long, "").automatic?.sure, true);
  assert.equal(setAside(mail("x", "Auto-Submitted: auto-replied\r\n")).automatic?.sure, true);
  assert.equal(setAside(mail("x", "Auto-Submitted: no\r\n")).automatic, null);
});
