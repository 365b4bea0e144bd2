import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { cpuTime } from "../../../test/cpu-time.ts";
import { understand } from "./understand.ts";

const read = (raw: string, envelopeFrom?: string) => understand(Buffer.from(raw), envelopeFrom);
const plain = "From: Ana <ana@example.org>\r\nSubject: Hello\r\n";

test("a page without a text part is read as words", async () => {
  const { text, unreadable } = await read(
    `${plain}Content-Type: text/html\r\n\r\n<p>When is <b>lunch</b>?</p><script>x</script>`,
  );
  assert.equal(text, "When is lunch?");
  assert.equal(unreadable, false);
});

test("only one plain address names its sender for certain", async () => {
  const sole = async (from: string) => (await read(`From: ${from}\r\n\r\nx`)).sender?.sole ?? null;
  assert.equal(await sole("Ana <ana@example.org>"), true);
  assert.equal(await sole("ana@example.org"), true);
  assert.equal(await sole("ana@example.org (Ana)"), true);
  assert.equal(await sole('"ceo@school.example" <ana@example.org>'), true);
  assert.equal(await sole("ana@example.org, eve@example.org"), false);
  assert.equal(await sole("Ana <ana@example.org>\r\nFrom: eve@example.org"), false);
  for (const spliced of ["ana@good.org(x)evil.org", "ana@good.org(x).evil.org", "<ana@good.org>@evil.org"])
    assert.notEqual(await sole(spliced), true, spliced);
});

test("machines are told from people", async () => {
  const sort = async (headers: string, envelopeFrom = "ana@example.org") => {
    const { automatic } = await read(
      `${plain.replace(/Subject.*\r\n/, "")}${headers}\r\n\r\nx`,
      envelopeFrom,
    );
    return automatic && `${automatic.sort}${automatic.sure ? "" : "?"}`;
  };
  assert.equal(await sort("Subject: Hello"), null);
  assert.equal(await sort("Subject: Hello", ""), "bounce");
  assert.equal(await sort("Auto-Submitted: auto-replied (vacation)"), "auto_reply");
  assert.equal(await sort("Auto-Submitted: no"), null);
  assert.equal(await sort("X-Autoreply: yes"), "auto_reply");
  assert.equal(await sort("X-Autoreply: no"), null);
  assert.equal(await sort("Subject: Automatic reply: Your question\r\nIn-Reply-To: <a@b>"), "auto_reply");
  assert.equal(await sort("Subject: Automatic reply: Your question"), "auto_reply?");
  assert.equal(await sort("Subject: Re: Automatic reply: Your question\r\nIn-Reply-To: <a@b>"), null);
  assert.equal(await sort("Precedence: bulk"), null);
  assert.equal(await sort("Precedence: bulk\r\nSubject: Out of office"), "auto_reply");
  assert.equal(await sort("X-Auto-Response-Suppress: OOF"), null);
  assert.equal(await sort("List-Id: <news.example.org>"), "list?");
  assert.equal(
    await sort("Content-Type: multipart/report; report-type=disposition-notification; boundary=b"),
    "receipt",
  );
  assert.equal(
    await sort("Content-Type: multipart/report; report-type=feedback-report; boundary=b"),
    "feedback_report",
  );
  assert.equal(await sort("Content-Type: multipart/report; boundary=b"), "bounce");
});

test("any bytes at all are understood without a throw", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
      assert.ok(await understand(Buffer.from(bytes)));
    }),
    { numRuns: 50 },
  );
});

test("hostile mails are kept readable or said to be unreadable, in time", async () => {
  const many = (n: number) => "--b\r\nContent-Type: text/plain\r\n\r\nx\r\n".repeat(n);
  const mails = {
    "a thousand parts too many": `${plain}Content-Type: multipart/mixed; boundary=b\r\n\r\n${many(2_000)}--b--`,
    "three megabytes of headers": `${plain}${"X-A: b\r\n".repeat(400_000)}\r\nwords`,
  };
  for (const [what, raw] of Object.entries(mails)) {
    const begun = cpuTime();
    const mail = await read(raw);
    assert.equal(mail.unreadable, true, what);
    assert.match(mail.text, /could not be read automatically/);
    assert.equal(mail.sender?.address, "ana@example.org");
    assert.equal(mail.subject, "Hello");
    assert.ok(cpuTime() - begun < 11_000, what);
  }
});

test("a page that is nested deeper than any parser goes is read all the same", async () => {
  const mail = await read(`${plain}Content-Type: text/html\r\n\r\n${"<div>".repeat(20_000)}x`);
  assert.equal(mail.text, "x");
  assert.equal(mail.unreadable, false);
});

test("every sample of other people's mails is understood, none throws or hangs", async (t) => {
  const shared = join(process.env.SHARED_DIR ?? "../shared", "corpora");
  if (!existsSync(shared)) return t.diagnostic(`${shared} is not here; nothing was read`);
  const least: Record<string, number> = { "sisimai-bounces/mails": 0.97 };
  for (const folder of [
    "discourse-mail/mails",
    "chatwoot-freescout-mail/mails",
    "nodemailer-mailparser/mails",
    "mime-robustness",
    "sisimai-bounces/mails",
  ]) {
    const files = readdirSync(join(shared, folder)).filter((name) => /\.(?:eml|txt)$/.test(name));
    let [machine, unreadable, slowest] = [0, 0, 0];
    for (const file of files) {
      const begun = cpuTime();
      const mail = await understand(readFileSync(join(shared, folder, file)));
      slowest = Math.max(slowest, cpuTime() - begun);
      if (mail.automatic) machine++;
      if (mail.unreadable) unreadable++;
      assert.ok(mail.text !== "", file);
    }
    t.diagnostic(
      `${folder}: ${files.length} mails, ${machine} from machines, ${unreadable} unreadable, slowest ${Math.round(slowest)} ms`,
    );
    assert.ok(slowest < 2_000 && machine >= files.length * (least[folder] ?? 0), folder);
  }
});
