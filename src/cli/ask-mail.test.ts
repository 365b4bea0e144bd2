import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type TestContext, test } from "node:test";
import { aMinute } from "../../test/cpu-time.ts";
import type { Told } from "../channels/mail/tell.ts";
import { trim } from "../channels/mail/trim.ts";

type Answer = { path: string } & Told;
type Row = Record<string, unknown> & { file: string };

const main = resolve(import.meta.dirname, "main.ts");
const corpora = resolve(process.env.SHARED_DIR ?? "../shared", "corpora");

/** Puts paths to `answerable ask mail`, as a program does. */
function ask(paths: string[]): Answer[] {
  const input = paths.map((path) => `${path}\n`).join("");
  const told = execFileSync(process.execPath, [main, "ask", "mail"], {
    ...{ input, encoding: "utf8", maxBuffer: 512 * 1024 * 1024, timeout: 400_000 },
  });
  return told
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Answer);
}

/** What was told of a corpus once is told for every test of it. */
const told = new Map<string, { row: Row; mail: Answer }[]>();
/** The rows of a corpus, each with what we tell of its mail; null, with a message, when the corpus is not here. */
function rowsOf(t: TestContext, corpus: string): { row: Row; mail: Answer }[] | null {
  const known = told.get(corpus);
  if (known) return known;
  const folder = join(corpora, corpus);
  if (!existsSync(folder)) {
    t.diagnostic(`${folder} is not here; nothing was compared`);
    return null;
  }
  const rows = JSON.parse(readFileSync(join(folder, "expectations.json"), "utf8")) as Row[];
  const mails = ask(rows.map(({ file }) => join(folder, file)));
  assert.equal(mails.length, rows.length);
  const all = rows.map((row, at) => ({ row, mail: mails[at] as Answer }));
  told.set(corpus, all);
  return all;
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

/** What their tests assert of fields that the corpus does not name as such, by the test's title. */
const beside: [title: RegExp, told: (mail: Answer) => unknown[]][] = [
  [/ reference |Multiple reference|long-references|issue-385/, ({ references }) => references],
  [/in-reply-to/, ({ inReplyTo }) => [inReplyTo]],
  [/bare Base64/, ({ from }) => [from?.address, from?.name]],
  [/legitimate encoded Name/, ({ to }) => [to[1]?.name]],
  [/encoded-words in addr-spec/, ({ from }) => [from?.address ?? ""]],
  [/not touch normal/, ({ from, to }) => [from?.address, from?.name, to[0]?.address]],
  [/percent-hack/, ({ from }) => [from?.address]],
  [/encodings \/ Mime Words/, ({ subject, from, to }) => [subject, from?.name, to[0]?.name]],
  [/Punycode Address/, ({ from, to }) => [from?.address, to[0]?.address]],
  [/Attachment filename/, ({ attachments }) => attachments.map(({ name }) => name ?? true)],
  [/checksum: sha256/, ({ attachments: [file] }) => [file?.sha256, file?.size]],
  [/Base64 encoded root node/, ({ attachments }) => [attachments.length, attachments[0]?.sha256]],
  [/Detect Content-Type/, ({ attachments: [file] }) => [file?.type]],
  [/simple-parser-test.js: Parse message/, ({ attachments }) => [attachments.length]],
];

/** Their tests compare files by MD5 or byte by byte; we tell SHA-256 and how long they are. */
const digests: Record<string, Buffer> = {
  "Binary attachment encodings / Quoted-Printable": Buffer.from([0, 1, 2, 3, 253, 254, 255]),
  "Binary attachment encodings / 8bit": Buffer.from([195, 149, 195, 132, 195, 150, 195, 156]),
};

test("what mailparser's own tests assert of ids, names, addresses and files is told", (t) => {
  const rows = rowsOf(t, "nodemailer-mailparser");
  if (!rows) return;
  const { equal, end } = compare(t, "asserted beside", {
    "mails/mp-032.eml mail-parser-test.js: General tests / Multiple in-reply-to values 0":
      "of three ids in one field they give all in one text; we give the first, as Chatwoot's tests want it",
  });
  for (const { row, mail } of rows) {
    const values = (row.asserted_values as unknown[]).flat();
    const title = String(row.test);
    for (const [, told] of beside.filter(([words]) => words.test(title)))
      for (const [at, one] of told(mail).entries()) equal(`${row.file} ${title} ${at}`, one, values[at]);
    const size = values[1];
    if (/integrity|root node$/.test(title) && typeof size === "number")
      equal(`${row.file} size`, mail.attachments[0]?.size, size);
    for (const [name, bytes] of Object.entries(digests))
      if (title.includes(name))
        equal(
          `${row.file} bytes`,
          mail.attachments[0]?.sha256,
          createHash("sha256").update(bytes).digest("hex"),
        );
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

type DiscourseFile = { name: string | null; size?: number; size_display?: string };

/** All that is told of a mail in words. */
const everyWord = ({ text, html, attachments }: Answer): string =>
  plain([text, html, ...attachments.map(({ name }) => name)].join(" "));
const plain = (words: unknown) => String(words).replaceAll("*", "").trim();

test("Discourse's mails: sender, files and words", (t) => {
  const rows = rowsOf(t, "discourse-mail");
  if (!rows) return;
  const { equal, end } = compare(t, "Discourse", {});
  for (const { row, mail } of rows) {
    assert.equal(mail.error, null, row.file);
    const { text_equals, text_contains = [], attachments_count, attachments = [] } = row;
    // Two rows are one mail, read by two settings of theirs: the text first, or the page. We tell both.
    const words = String(row.context).includes("prefer html")
      ? trim({ html: mail.html ?? "" }).visible
      : mail.text;
    // What is visible is another test's; here every word has to be there.
    if (text_equals !== undefined)
      equal(`${row.file} words`, plain(words).includes(plain(text_equals)), true);
    for (const words of text_contains as string[])
      equal(`${row.file} words`, plain(mail.text).includes(plain(words)), true);
    if (attachments_count !== undefined)
      equal(`${row.file} files`, mail.attachments.length, attachments_count);
    for (const [at, file] of (attachments as DiscourseFile[]).entries()) {
      if (file.name) equal(`${row.file} name`, mail.attachments[at]?.name, file.name);
      if (file.size) equal(`${row.file} size`, mail.attachments[at]?.size, file.size);
      const [shown] = String(file.size_display ?? "").split(" KB");
      if (shown)
        equal(`${row.file} size`, Math.round((mail.attachments[at]?.size ?? 0) / 1024), Number(shown));
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
    if (row.elided_contains)
      equal(`${row.file} quoted`, everyWord(mail).includes(plain(row.elided_contains)), true);
    if (row.is_bounce) equal(`${row.file} bounce`, mail.kind, "bounce");
    if (row.bounce_kind)
      equal(`${row.file} permanent`, mail.bounce[0]?.permanent, row.bounce_kind === "hard");
    // To them a list's mail is automatic as well, but where they mirror the list it comes by.
    const people = String(row.context).startsWith("list mirror") ? ["human", "list"] : ["human"];
    if (row.is_auto_reply !== undefined)
      equal(`${row.file} automatic`, !people.includes(mail.kind), row.is_auto_reply);
    const forwarded = row.forwarded as Record<string, string> | undefined;
    for (const [field, said] of Object.entries(forwarded ?? {}))
      if (typeof said === "string")
        equal(`${row.file} ${field}`, everyWord(mail).includes(plain(said)), true);
    if (row.rejection_class === "NoSenderDetectedError")
      equal(`${row.file} from`, mail.from?.address ?? "", "");
    if (row.rejection_class === "NoBodyDetectedError") equal(`${row.file} words`, mail.text.trim(), "");
    if (String(row.note).startsWith("null bytes"))
      equal(`${row.file} subject`, mail.subject.includes("\u0000"), false);
    for (const who of (row.participants ?? []) as string[])
      equal(`${row.file} ${who}`, JSON.stringify([mail.from, mail.to, mail.cc]).includes(who), true);
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
  assert.ok(took < aMinute(), `${Math.round(took)} ms`);
  mails.forEach(({ subject }, n) => {
    assert.equal(subject, String(n));
  });
  const child = spawn(process.execPath, [main, "ask", "mail"], { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.on("error", () => undefined);
  child.stdout.once("data", () => child.stdout.destroy());
  child.stdin.end(paths.join("\n"));
  assert.equal(await new Promise((done) => child.on("close", done)), 0);
});
