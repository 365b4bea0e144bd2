import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readAuthenticationResults } from "./authentication-results.ts";
import { readHeaders } from "./headers.ts";
import { senderOf } from "./sender.ts";
import { isVouchedFor } from "./vouched-for.ts";

const server = "mx.school.example";
const ours = "mx.school.example; dmarc=pass header.from=example.org";
const from = "Ana <ana@example.org>";

/** Whether a mail with these lines in its head is vouched for. */
const vouched = (lines: string[], name: string | undefined = server): boolean => {
  const headers = readHeaders(Buffer.from(`${lines.join("\r\n")}\r\n\r\nHello`));
  return isVouchedFor(headers, senderOf(headers), name);
};
const said = (results: string, ...more: string[]) =>
  vouched([`Authentication-Results: ${results}`, `From: ${from}`, ...more]);

test("a DMARC pass of our own server for the domain in From", () => {
  for (const results of [
    ours,
    "MX.School.Example; DMARC=Pass header.from=Example.ORG",
    "mx.school.example 1; dmarc=pass (p=REJECT sp=NONE dis=NONE) header.from=example.org",
    'mx.school.example; dkim=pass header.i=@example.org header.s=a header.b="x;y="; spf=pass smtp.mailfrom=ana@example.org; dmarc=pass (a (nested; dmarc=fail) one) reason="it, is; right" header.from=example.org;',
    '"mx.school.example"; dmarc/1=pass header.from=example.org',
    "mx.school.example;\r\n\tspf=fail smtp.mailfrom=x.example;\r\n\tdmarc = pass\r\n header.from = example.org",
    "mx.school.example; dkim=pass header.b=abcd==; dmarc=pass action=none header.from=example.org",
  ])
    assert.ok(said(results), results);
});

test("nothing else: another server, another domain, another result, or what does not follow the grammar", () => {
  for (const results of [
    "",
    "mx.school.example",
    "mx.school.example; none",
    "mx.attacker.example; dmarc=pass header.from=example.org",
    "mx.school.example.attacker.example; dmarc=pass header.from=example.org",
    "mx.school.example 2; dmarc=pass header.from=example.org",
    "mx.school.example; dmarc=pass",
    "mx.school.example; dmarc=fail header.from=example.org",
    "mx.school.example; dmarc=bestguesspass header.from=example.org",
    "mx.school.example; dmarc=pass header.from=mail.example.org",
    "mx.school.example; dmarc=pass header.from=attacker.example",
    "mx.school.example; dmarc=pass header.from=attacker.example header.from=example.org",
    "mx.school.example; dmarc=pass header.from=example.org; dmarc=fail header.from=example.org",
    "mx.school.example; spf=pass smtp.mailfrom=example.org; dkim=pass header.d=example.org",
    'mx.school.example; spf=fail reason="; dmarc=pass header.from=example.org"',
    "mx.school.example; spf=fail (dmarc=pass header.from=example.org)",
    "mx.school.example; spf=fail (; dmarc=pass header.from=example.org",
    'mx.school.example; spf=fail smtp.helo="; dmarc=pass header.from=example.org',
    "mx.school.example; x-dmarc=pass header.from=example.org",
    "mx.school.example; dmarc=pass header.from=example.org extra",
    "mx.school.example; dmarc=pass policy.header.from=example.org",
    "(mx.school.example) mx.attacker.example; dmarc=pass header.from=example.org",
    "mx.school.example mx.attacker.example; dmarc=pass header.from=example.org",
    `mx.school.example; dmarc=pass header.from=example.org; x="${"y".repeat(9_000)}"`,
  ])
    assert.ok(!said(results), results);
});

test("only the topmost header counts, whatever stands below it", () => {
  const forged = `Authentication-Results: ${ours}`;
  const fails = "Authentication-Results: mx.school.example; dmarc=fail header.from=example.org";
  const foreign = "Authentication-Results: mx.relay.example; none";
  assert.ok(vouched([forged, fails, `From: ${from}`]), "what our server wrote stands on top");
  assert.ok(!vouched([fails, forged, `From: ${from}`]), "the forged one came with the mail");
  assert.ok(!vouched([foreign, forged, `From: ${from}`]));
  assert.ok(!vouched([`From: ${from}`, fails, forged]), "the order among themselves counts");
  assert.ok(!vouched([`ARC-${forged}`, `From: ${from}`]));
  assert.ok(!vouched([`X-Original-${forged}`, `From: ${from}`]));
});

test("From has to name one mailbox, in one way only", () => {
  const head = `Authentication-Results: ${ours}`;
  for (const lines of [
    ["From: ana@example.org, eve@example.org"],
    ["From: ana@example.org", "From: eve@example.org"],
    ["From: ana@example.org <eve@attacker.example>"],
    ["From: ana@good(x)example.org"],
    ['From: "ana@example.org" <eve@attacker.example>'],
    [],
  ])
    assert.ok(!vouched([head, ...lines]), lines.join());
  assert.ok(vouched([head, "From: ANA@Example.org"]));
});

test("no name is configured: nothing is ever trusted", () => {
  const head = [`Authentication-Results: ${ours}`, `From: ${from}`];
  assert.ok(!isVouchedFor(readHeaders(Buffer.from(head.join("\r\n"))), null, server));
  for (const name of [undefined, ""]) {
    const headers = readHeaders(Buffer.from(`${head.join("\r\n")}\r\n\r\n`));
    assert.ok(!isVouchedFor(headers, senderOf(headers), name));
  }
});

test("no bytes whatever make the reader fail, and none that do not say it raise anything", () => {
  const bits = fc.constantFrom(
    ...'mx.school.example|; |dmarc|=|pass|fail| |(|)|\\|"|header.from|example.org|none'.split("|"),
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 30 }), (parts) => {
      const words = parts.join("");
      const read = readAuthenticationResults(words);
      if (said(words)) {
        assert.equal(read?.server, server);
        assert.match(words, /dmarc.*=.*pass.*header\.from.*=.*example\.org/);
      }
    }),
    { numRuns: 5_000 },
  );
});
