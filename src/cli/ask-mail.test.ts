import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type TestContext, test } from "node:test";
import type { Told } from "../channels/mail/tell.ts";

type Answer = { path: string } & Told;
type Row = Record<string, unknown> & { file: string };

const main = resolve(import.meta.dirname, "main.ts");
const corpora = resolve(process.env.SHARED_DIR ?? "../shared", "corpora");

/** Puts paths to `answerable ask mail`, as a program does. */
function ask(paths: string[]): Answer[] {
  const input = paths.map((path) => `${path}\n`).join("");
  const told = execFileSync(process.execPath, [main, "ask", "mail"], {
    ...{ input, encoding: "utf8", maxBuffer: 512 * 1024 * 1024, timeout: 100_000 },
  });
  return told
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Answer);
}

/** The rows of a corpus, each with what we tell of its mail; null, with a message, when the corpus is not here. */
function rowsOf(t: TestContext, corpus: string): { row: Row; mail: Answer }[] | null {
  const folder = join(corpora, corpus);
  if (!existsSync(folder)) {
    t.diagnostic(`${folder} is not here; nothing was compared`);
    return null;
  }
  const rows = JSON.parse(readFileSync(join(folder, "expectations.json"), "utf8")) as Row[];
  const mails = ask(rows.map(({ file }) => join(folder, file)));
  assert.equal(mails.length, rows.length);
  return rows.map((row, at) => ({ row, mail: mails[at] as Answer }));
}

/** Counts what is as expected. A deviation has to be in `explained`, and what is in there has to deviate. */
function compare(t: TestContext, what: string, explained: Record<string, string>) {
  let [right, all] = [0, 0];
  const met = new Set<string>();
  return {
    equal(name: string, told: unknown, expected: unknown) {
      all++;
      if (JSON.stringify(told) === JSON.stringify(expected)) right++;
      else if (explained[name]) met.add(name);
      else assert.deepEqual(told, expected, name);
    },
    end() {
      t.diagnostic(`${what}: ${right} of ${all} fields as expected; ${met.size} deviations, each explained`);
      assert.deepEqual([...met].sort(), Object.keys(explained).sort());
      assert.ok(all > 0);
    },
  };
}

test("the fields that mailparser's own tests assert are told", (t) => {
  const rows = rowsOf(t, "nodemailer-mailparser");
  if (!rows) return;
  const { equal, end } = compare(t, "asserted", {
    "mails/mp-089.eml text": "their test switches the turning of pages into words off; we always give words",
  });
  for (const { row, mail } of rows) {
    const told: Record<string, unknown> = { ...mail, from: mail.from ? [mail.from] : [] };
    for (const field of row.asserted_fields as string[])
      equal(`${row.file} ${field}`, told[field], row[field]);
  }
  end();
});

test("what mailparser tells beside that is told too", (t) => {
  const rows = rowsOf(t, "nodemailer-mailparser");
  if (!rows) return;
  const { equal, end } = compare(t, "told by the peer", {
    "mails/mp-003.eml from": "an address that is none, with no name: nobody",
    "mails/mp-008.eml text": "the report is a part of its own; the peer writes it beneath the words",
    "mails/mp-008.eml attachments": "the report is listed",
    "mails/mp-010.eml attachments": "the report is listed",
    "mails/mp-074.eml date": "a date that is none is none; the peer gives the time of reading",
    "mails/mp-089.eml text": "as above",
    "mails/mp-095.eml attachments":
      "a mail within the mail whose words stand among ours is listed all the same",
  });
  type File = { filename?: string; contentType: string; size: number };
  for (const { row, mail } of rows) {
    const files = ((row.attachments ?? []) as File[]).map((one) => [
      ...[one.filename ?? null, one.contentType, one.size],
    ]);
    const told: Record<string, unknown> = { ...mail, from: mail.from ? [mail.from] : [] };
    for (const field of ["text", "subject", "from", "to", "date", "html", "messageId"])
      if (field in row) equal(`${row.file} ${field}`, told[field], row[field]);
    equal(
      `${row.file} attachments`,
      mail.attachments.map(({ name, type, size }) => [name, type, size]),
      files,
    );
  }
  end();
});

const plain = (words: unknown) => String(words).replaceAll("*", "").trim();

test("Discourse's mails: sender, files and words", (t) => {
  const rows = rowsOf(t, "discourse-mail");
  if (!rows) return;
  const { equal, end } = compare(t, "Discourse", {
    "mails/text_and_html_reply.eml words":
      "one of its two rows wants the page, the other the text; we give the text",
  });
  for (const { row, mail } of rows) {
    assert.equal(mail.error, null, row.file);
    const { text_equals, text_contains = [], attachments_count, attachments = [] } = row;
    // What is visible is another test's; here every word has to be there.
    if (text_equals !== undefined)
      equal(`${row.file} words`, plain(mail.text).includes(plain(text_equals)), true);
    for (const words of text_contains as string[])
      equal(`${row.file} words`, plain(mail.text).includes(plain(words)), true);
    if (attachments_count !== undefined)
      equal(`${row.file} files`, mail.attachments.length, attachments_count);
    for (const [at, file] of (attachments as { name: string | null; size?: number }[]).entries()) {
      if (file.name) equal(`${row.file} name`, mail.attachments[at]?.name, file.name);
      if (file.size) equal(`${row.file} size`, mail.attachments[at]?.size, file.size);
    }
    if (row.from_email) equal(`${row.file} from`, mail.from?.address, row.from_email);
    if (row.from_name) equal(`${row.file} from`, mail.from?.name, row.from_name);
    if (row.subject) equal(`${row.file} subject`, mail.subject, row.subject);
    for (const field of ["to", "cc"] as const)
      if (row[field])
        equal(
          `${row.file} ${field}`,
          mail[field].map(({ address }) => address),
          row[field],
        );
  }
  end();
});

test("Chatwoot's and FreeScout's mails: head, words and files", (t) => {
  const rows = rowsOf(t, "chatwoot-freescout-mail");
  if (!rows) return;
  const { equal, end } = compare(t, "Chatwoot and FreeScout", {
    "mails/fs_message-2.eml size": "they give the length of the code; the file in it has 10,915 bytes",
  });
  for (const { row, mail } of rows) {
    assert.equal(mail.error, null, row.file);
    const { text, html } = mail;
    if (row.subject !== undefined) equal(`${row.file} subject`, mail.subject, row.subject);
    if (row.text !== undefined) equal(`${row.file} text`, text.trim(), row.text ?? "");
    if (row.text_full) equal(`${row.file} text`, text, row.text_full);
    if (row.text_starts_with) equal(`${row.file} text`, text.startsWith(String(row.text_starts_with)), true);
    if (row.text_ends_with) equal(`${row.file} text`, text.trim().endsWith(String(row.text_ends_with)), true);
    for (const words of (row.text_contains ?? []) as string[])
      equal(`${row.file} text`, text.includes(words), true);
    if (row.html_full) equal(`${row.file} html`, html?.trim(), row.html_full);
    if (row.html_ends_with)
      equal(`${row.file} html`, html?.trim().endsWith(String(row.html_ends_with)), true);
    if (row.in_reply_to !== undefined)
      equal(`${row.file} inReplyTo`, mail.inReplyTo, row.in_reply_to && `<${row.in_reply_to}>`);
    if (row.date) equal(`${row.file} date`, mail.date, new Date(String(row.date)).toISOString());
    if (row.from_name) equal(`${row.file} from`, mail.from?.name, row.from_name);
    if (row.reply_to)
      equal(
        `${row.file} replyTo`,
        mail.replyTo.map(({ name, address }) => `${name} <${address}>`).join(),
        row.reply_to,
      );
    // Their pictures among the words are no attachments; ours are listed as such.
    if (row.attachments_count !== undefined) {
      const shown = mail.attachments.filter(({ inline }) => inline).length;
      const counts = [mail.attachments.length, mail.attachments.length - shown];
      equal(`${row.file} files`, counts.includes(Number(row.attachments_count)), true);
    }
    for (const [at, file] of ((row.attachments ?? []) as { name: string; size?: number }[]).entries()) {
      equal(`${row.file} name`, mail.attachments[at]?.name, file.name);
      if (file.size) equal(`${row.file} size`, mail.attachments[at]?.size, file.size);
    }
  }
  end();
});

test("odd mails: none is lost, each has something that can be read", (t) => {
  const folder = join(corpora, "mime-robustness");
  if (!existsSync(folder)) return t.diagnostic(`${folder} is not here; nothing was read`);
  const files = readdirSync(folder).filter((name) => name !== "README.md");
  const mails = ask(files.map((name) => join(folder, name)));
  assert.equal(mails.length, files.length);
  const readable = mails.filter(
    ({ error, text, html, subject, attachments, from }) =>
      error === null && (text.trim() || html || attachments.length || subject || from),
  );
  t.diagnostic(`${readable.length} of ${files.length} can be read`);
  assert.equal(readable.length, files.length);
  assert.ok(mails.every(({ text }) => text.isWellFormed()));
});

test("each path is answered in order with one line, whatever stands there", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "answerable-mails-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const at = (name: string, bytes: string | Buffer) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  execFileSync("/usr/bin/mkfifo", [join(folder, "a pipe")]);
  const paths = [
    at("one", "From: ana@example.org\r\nSubject: One\r\n\r\nFirst"),
    join(folder, "nobody"),
    folder,
    join(folder, "a pipe"),
    "",
    at("empty", ""),
    at("noise", Buffer.from(Array.from({ length: 3_000 }, (_, n) => (n * 7919) & 255))),
    at(
      "too many parts",
      `Subject: Parts\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${"--b\r\n\r\nx\r\n".repeat(5_000)}`,
    ),
    at("ünïcödé name", "Subject: Last\r\n\r\nLast"),
    "/dev/zero",
    "a\u0000b",
  ];
  const mails = ask(paths);
  assert.deepEqual(
    mails.map(({ path }) => path),
    paths,
  );
  const [one, nobody, dir, pipe, nothing, empty, noise, parts, last, zero, odd] = mails;
  assert.equal(one?.text, "First");
  assert.match(nobody?.error ?? "", /no such file/);
  assert.match(dir?.error ?? "", /no file|folder/);
  assert.match(pipe?.error ?? "", /no file/);
  assert.match(nothing?.error ?? "", /empty/);
  assert.equal(empty?.error, null);
  assert.equal(noise?.error, null);
  assert.match(parts?.error ?? "", /could not be read automatically/);
  assert.equal(parts?.subject, "Parts");
  assert.equal(last?.subject, "Last");
  assert.match(zero?.error ?? "", /no file/);
  assert.ok(odd?.error);
});

test("a thousand mails take seconds, and who stops listening is not an error", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "answerable-mails-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const paths = Array.from({ length: 1_000 }, (_, n) => {
    writeFileSync(join(folder, `${n}`), `From: ana@example.org\r\nSubject: ${n}\r\n\r\nQuestion ${n}\r\n`);
    return join(folder, `${n}`);
  });
  const begun = performance.now();
  const mails = ask(paths);
  const took = performance.now() - begun;
  t.diagnostic(`1,000 mails in ${Math.round(took)} ms`);
  // A second on a machine at rest.
  assert.ok(took < 90_000);
  mails.forEach(({ subject }, n) => {
    assert.equal(subject, String(n));
  });
  const child = spawn(process.execPath, [main, "ask", "mail"], { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.on("error", () => undefined);
  child.stdout.once("data", () => child.stdout.destroy());
  child.stdin.end(paths.join("\n"));
  assert.equal(await new Promise((done) => child.on("close", done)), 0);
});
