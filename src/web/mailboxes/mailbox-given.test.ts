import assert from "node:assert/strict";
import { test } from "node:test";
import type { Mailbox } from "../../store/mailboxes/settings.ts";
import { mailboxGiven } from "./mailbox-given.ts";

const typed = {
  ...{
    signIn: "password",
    user: "inquiries@school.example",
    password: "secret",
    host: "imap.school.example",
  },
  ...{ port: "", security: "tls", spam: "Junk", afterwards: "seen", begins: "now" },
};
const before: Omit<Mailbox, "secret"> = {
  ...{ district: 1, school: 1, id: "a", version: 1, active: true, begunAt: "2026-11-16T14:00:00.000Z" },
  ...{ host: "imap.school.example", port: 993, security: "tls", user: "inquiries@school.example" },
  ...{ signIn: "password", clientId: "", tenant: "", inbox: "INBOX", spam: "Junk" },
  ...{ afterwards: "seen", movedTo: null, begins: "now" },
};
const fields = (more: Record<string, string>, was: typeof before | null = null) => {
  const read = mailboxGiven({ ...typed, ...more }, was);
  return "problems" in read ? read.problems.map(({ field }) => field) : [];
};

test("what is left empty is what is usual; a provider is known", () => {
  const read = mailboxGiven(typed, null);
  assert.ok("given" in read);
  assert.deepEqual([read.given.port, read.given.inbox], [993, "INBOX"]);
  const { spam: _, host: __, ...rest } = typed;
  const google = mailboxGiven({ ...rest, signIn: "google", clientId: "our-client" }, null);
  assert.ok("given" in google);
  assert.deepEqual([google.given.host, google.given.spam], ["imap.gmail.com", "[Gmail]/Spam"]);
});

test("a password that is kept goes to no other server and for no other name", () => {
  assert.deepEqual(fields({ password: "" }), ["password"], "a new one needs one");
  assert.deepEqual(fields({ password: "" }, before), [], "the same server keeps it");
  assert.deepEqual(fields({ password: "", host: "imap.elsewhere.example" }, before), ["password"]);
  assert.deepEqual(fields({ password: "", user: "head@school.example" }, before), ["password"]);
  assert.deepEqual(fields({ password: "new", host: "imap.elsewhere.example" }, before), []);
  assert.deepEqual(fields({ password: "", security: "starttls", port: "143" }, before), []);
});

test("nothing goes over the line in the open, but on this machine", () => {
  assert.deepEqual(fields({ security: "none" }), ["security"]);
  assert.deepEqual(fields({ security: "none", host: "127.0.0.1" }), []);
  assert.deepEqual(fields({ security: "none", host: "127.0.0.1.evil.example" }), ["security"]);
});

test("what cannot be is said at its field", () => {
  assert.deepEqual(fields({ user: "two words" }), ["user"]);
  assert.deepEqual(fields({ host: "http://imap.school.example/" }), ["host"]);
  assert.deepEqual(fields({ port: "70000" }), ["port"]);
  assert.deepEqual(fields({ host: "" }), ["host"]);
  assert.deepEqual(fields({ afterwards: "move" }), ["movedTo"]);
  assert.deepEqual(fields({ spam: "INBOX" }), ["spam"]);
  assert.deepEqual(fields({ signIn: "microsoft" }), ["clientId"]);
});
