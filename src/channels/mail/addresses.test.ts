import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { onOneLine, ourAddress, plainAddress } from "./addresses.ts";
import { mailBytes } from "./mail-bytes.ts";

test("a plain address stays as it is; anything cleverer is none", () => {
  assert.equal(plainAddress("Ana.Souza+school@Example.ORG"), "Ana.Souza+school@example.org");
  assert.equal(plainAddress("ana@bücher.example"), "ana@xn--bcher-kva.example");
  for (const clever of [
    "",
    "ana",
    "@example.org",
    "ana@",
    "ana@localhost",
    '"ana b"@example.org',
    "ana@example.org\r\nBcc: eve@example.org",
    "ana@example.org,eve@example.org",
    "ana@good(x)evil.org",
    "ana@@example.org",
    "a..b@example.org",
    "ana@exa mple.org",
    "<ana@example.org>",
  ])
    assert.equal(plainAddress(clever), null, clever);
});

test("our own addresses are a school's name and perhaps a tag", () => {
  assert.deepEqual(ourAddress("Oak-Hill+K7.X@Desk.example", "desk.example"), {
    slug: "oak-hill",
    tag: "k7.x",
  });
  assert.deepEqual(ourAddress("oak-hill@desk.example", "desk.example"), { slug: "oak-hill", tag: "" });
  assert.equal(ourAddress("oak-hill@desk.example.evil.example", "desk.example"), null);
});

test("whatever stands in a name, a subject or an identifier, the head of the mail gains no line", async () => {
  const base = {
    messageId: "<a@desk.example>",
    replyTo: "oak-hill+x@desk.example",
    to: "ana@example.org",
    text: "x",
    html: "<p>x</p>",
    automatic: true,
    date: new Date(0),
  };
  const names = (raw: Buffer) =>
    (raw.toString("latin1").split("\r\n\r\n")[0] ?? "")
      .split("\r\n")
      .filter((line) => !/^[ \t]/.test(line))
      .map((line) => line.split(":")[0]);
  const from = { name: "Oak Hill", address: "oak-hill@desk.example" };
  const right = names(await mailBytes({ ...base, from, subject: "Hello" }));
  const nasty = fc.string({
    unit: fc.constantFrom("\r", "\n", "\0", "\u2028", "B", "cc:", " ", "<", ">", '"', "@e.org", "=?", "é"),
  });
  await fc.assert(
    fc.asyncProperty(nasty, nasty, nasty, async (name, subject, id) => {
      const mail = {
        ...base,
        from: { ...from, name: `N${name}` },
        subject: `S${subject}`,
        inReplyTo: id,
        references: [id],
      };
      const found = names(await mailBytes(mail)).filter(
        (one) => one !== "In-Reply-To" && one !== "References",
      );
      assert.deepEqual(found, right);
      assert.doesNotMatch(onOneLine(name), /[\r\n\0\u2028]/);
    }),
    { numRuns: 200 },
  );
});
