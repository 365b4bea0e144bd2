import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { type Config, parseConfig, settingNames } from "./config.ts";

const config = (env: Record<string, string>): Config => {
  const read = parseConfig(env);
  assert.ok(!("problem" in read), "problem" in read ? read.problem : "");
  return read;
};
const problem = (env: Record<string, string>): string => {
  const read = parseConfig(env);
  assert.ok("problem" in read, `accepted ${JSON.stringify(env)}`);
  return read.problem;
};

test("without any variable it is a demo on this machine alone", () => {
  assert.deepEqual(config({}), {
    databaseUrl: undefined,
    smtpUrl: undefined,
    host: "127.0.0.1",
    port: 3000,
    publicOrigin: "http://localhost:3000",
    dataDir: join(import.meta.dirname, "../data"),
    smtpIn: { host: "127.0.0.1", port: 2525 },
    lmtp: undefined,
    role: "all",
    mailDomain: "answerable.localhost",
    mailAuthservId: undefined,
    clamdUrl: undefined,
    mailVerify: "server",
    logLevel: "info",
    acknowledgeLimits: { address: 5, inquiry: 3, mailbox: 500, school: 1_000 },
    heartbeat: undefined,
    dkim: undefined,
    undoSeconds: 10,
    sendPerMinute: 120,
    gateway: undefined,
    maxMailBytes: 36_700_160,
    demo: true,
  });
});

test("a school's own settings are taken as they are", () => {
  const read = config({
    DATABASE_URL: "postgresql://answerable:secret@db.school.example:5433/desk?sslmode=verify-full",
    SMTP_URL: "smtps://desk:secret@mail.school.example:465",
    PORT: "8080",
    HOST: "0.0.0.0",
    PUBLIC_ORIGIN: "https://desk.school.example/",
    DATA_DIR: "/var/lib/answerable",
    SMTP_IN_PORT: "0",
    ROLE: "worker",
    LOG_LEVEL: "warn",
    MAX_MAIL_BYTES: "1000000",
  });
  assert.equal(read.publicOrigin, "https://desk.school.example");
  assert.equal(read.mailDomain, "desk.school.example");
  assert.equal(read.smtpIn, undefined);
  assert.equal(read.port, 8080);
  assert.equal(read.role, "worker");
  assert.equal(read.maxMailBytes, 1_000_000);
  assert.equal(read.dataDir, "/var/lib/answerable");
  assert.equal(read.demo, false);
});

test("a virus scanner is reached by a socket file or by TCP, and by nothing else", () => {
  for (const url of [
    "unix:/run/clamav/clamd.ctl",
    "unix:///run/clamd.sock",
    "tcp://127.0.0.1:3310",
    "tcp://scan.school.example",
  ])
    assert.equal(config({ CLAMD_URL: url }).clamdUrl, url);
  for (const url of ["http://127.0.0.1:3310", "unix:clamd", "tcp://", "127.0.0.1:3310", "tcp://a/b"]) {
    const read = parseConfig({ CLAMD_URL: url });
    assert.ok("problem" in read && read.problem.startsWith("CLAMD_URL should be where clamd listens"), url);
  }
});

test("a PostgreSQL on a socket is a PostgreSQL", () => {
  for (const url of [
    "postgres://answerable@%2Ftmp%2Fpg/answerable",
    "postgres:///answerable?host=/run/postgresql",
  ])
    assert.equal(config({ DATABASE_URL: url }).databaseUrl, url);
});

test("the demo can be asked for and be declined", () => {
  assert.equal(config({ DEMO: "off" }).demo, false);
  assert.equal(config({ DEMO: "on", DATABASE_URL: "postgres://db/answerable" }).demo, true);
});

test("an empty variable is a variable that is not set", () => {
  assert.deepEqual(config(Object.fromEntries(settingNames.map((name) => [name, ""]))), config({}));
});

test("the public address is https, unless it is this machine", () => {
  for (const origin of [
    "https://desk.school.example",
    "http://localhost:3000",
    "http://127.0.0.1:81",
    "http://[::1]:3000",
  ])
    assert.equal(config({ PUBLIC_ORIGIN: origin }).publicOrigin, origin);
  for (const origin of [
    "http://desk.school.example",
    "https://desk.school.example/desk",
    "https://me:secret@desk.school.example",
    "https://desk.school.example/?",
    "http://127.0.0.1.evil.example",
    "ftp://localhost",
    "desk.school.example",
  ])
    assert.match(problem({ PUBLIC_ORIGIN: origin }), /^PUBLIC_ORIGIN should be https:\/\/ and a host/);
});

test("each wrong variable is named, with what it should be", () => {
  const wrong: [string, string[], RegExp][] = [
    ["DATABASE_URL", ["mysql://db/x", "db.school.example", "sqlite.db"], /a PostgreSQL address/],
    ["SMTP_URL", ["http://mail.school.example", "smtp://", "mail.school.example"], /a mail relay's address/],
    ["PORT", ["0", "65536", "http", "3000.5", "-1", "0x50"], /a port from 1 to 65535/],
    ["SMTP_IN_PORT", ["65536", "off"], /or 0 to take in no mail/],
    ["LMTP_PORT", ["0", "lmtp"], /a port from 1 to 65535/],
    ["LMTP_SOCKET", ["lmtp", "./lmtp"], /the path of a socket/],
    ["ROLE", ["server", "WEB"], /web, worker or all/],
    ["MAIL_AUTHSERV_ID", ["a b", "mx.school.example; dmarc=pass", ".example"], /your mail server's own name/],
    ["MAIL_DOMAIN", ["desk@school.example", "a b", ".example"], /a domain/],
    ["LOG_LEVEL", ["verbose"], /debug, info, warn or error/],
    ["MAX_MAIL_BYTES", ["35MB", "99999", "150000001"], /bytes from 100000 to 150000000/],
    ["DEMO", ["maybe"], /on or off/],
  ];
  for (const [name, values, said] of wrong)
    for (const value of values) {
      const sentence = problem({ [name]: value });
      assert.match(sentence, new RegExp(`^${name} should be [^\n]+\\.$`));
      assert.match(sentence, said);
    }
});

test("a password in a wrong address is not repeated", () => {
  assert.doesNotMatch(problem({ DATABASE_URL: "mysql://root:hunter2@db/x" }), /hunter2/);
});

test("a variable that looks like ours and is not is refused", () => {
  assert.equal(
    problem({ ANSWERABLE_PORT: "80" }),
    "ANSWERABLE_PORT is not a setting of Answerable; it is called PORT.",
  );
  assert.match(
    problem({ ANSWERABLE_THEME: "dark" }),
    /^ANSWERABLE_THEME is not a setting .*DATABASE_URL, SMTP_URL/,
  );
  assert.equal(config({ SOMETHING_ELSE: "1" }).port, 3000);
});
