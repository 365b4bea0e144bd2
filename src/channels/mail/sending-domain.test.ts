import assert from "node:assert/strict";
import { createHash, createPublicKey, createVerify, generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { dkimVerify } from "mailauth";
import { openSigning, recordOf, type Signing, signed } from "./dkim.ts";
import { mailBytes } from "./mail-bytes.ts";
import { lookUpDomain, type Names } from "./sending-domain.ts";

const folder = mkdtempSync(join(tmpdir(), "answerable-dkim-"));
after(() => rmSync(folder, { recursive: true }));
const pem = (key: ReturnType<typeof generateKeyPairSync>["privateKey"]) => {
  const file = join(folder, `${Math.random()}.pem`);
  writeFileSync(
    file,
    (key as never as { export: (o: object) => string }).export({ type: "pkcs8", format: "pem" }),
  );
  return file;
};
const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const signing = openSigning("desk.school.example", "ans1", pem(rsa.privateKey as never)) as Signing;

const raw = () =>
  mailBytes({
    messageId: "<1@desk.school.example>",
    from: { name: "Oak Hill", address: "oak@desk.school.example" },
    ...{ replyTo: "oak+x@desk.school.example", to: "ana@example.org", subject: "Ünsere Antwort" },
    ...{ text: "Hello,  \n\nthere is more.\n\n\n", html: "<p>Hello</p>", automatic: false },
    date: new Date("2026-11-16T14:00:00Z"),
  });

/** RFC 6376 by hand, relaxed/relaxed: whether a signed mail is signed by this record's key. */
function verifies(mail: Buffer, record: string): boolean {
  const text = mail.toString("latin1");
  const [head = "", body = ""] = [
    text.slice(0, text.indexOf("\r\n\r\n")),
    text.slice(text.indexOf("\r\n\r\n") + 4),
  ];
  const fields = head.split(/\r\n(?![ \t])/).map((line) => ({
    name: line.slice(0, line.indexOf(":")).trim().toLowerCase(),
    value: line
      .slice(line.indexOf(":") + 1)
      .replaceAll(/\r\n/g, "")
      .replaceAll(/[ \t]+/g, " ")
      .trim(),
  }));
  const signature = fields.find(({ name }) => name === "dkim-signature")?.value ?? "";
  const tag = (name: string) =>
    new RegExp(`(?:^|;)\\s*${name}=([^;]*)`).exec(signature)?.[1]?.replaceAll(/\s/g, "") ?? "";
  const lines = body.split("\r\n").map((line) => line.replaceAll(/[ \t]+/g, " ").replace(/ $/, ""));
  const relaxed = `${lines.join("\r\n").replace(/(?:\r\n)*$/, "")}\r\n`;
  if (createHash("sha256").update(relaxed, "latin1").digest("base64") !== tag("bh")) return false;
  const listed = tag("h").toLowerCase().split(":");
  const data = [
    ...listed.flatMap((name) => fields.findLast((field) => field.name === name) ?? []),
    { name: "dkim-signature", value: signature.replace(/b=[^;]*$/, "b=").trim() },
  ]
    .map(({ name, value }) => `${name}:${value}`)
    .join("\r\n");
  const key = createPublicKey({
    ...{ key: Buffer.from(/p=(.*)$/.exec(record)?.[1] ?? "", "base64"), format: "der", type: "spki" },
  });
  return createVerify("RSA-SHA256").update(data, "latin1").verify(key, tag("b"), "base64");
}

test("a receiver's own program passes a mail that the configured key signed, and fails it changed", async () => {
  const { name, text } = recordOf(signing);
  const resolver = async (asked: string) => {
    if (asked !== name) throw Object.assign(new Error("no such name"), { code: "ENOTFOUND" });
    return [[text]];
  };
  const said = async (mail: string) => (await dkimVerify(mail, { resolver })).results;
  const mail = (await signed(await raw(), signing)).toString("latin1");
  const [passed] = await said(mail);
  assert.deepEqual(
    [passed?.status.result, passed?.signingDomain, passed?.selector],
    ["pass", "desk.school.example", "ans1"],
  );
  assert.equal((await said(mail.replace("there is more", "there is less")))[0]?.status.result, "neutral");
  assert.equal((await said(mail.replace("ana@", "eve@")))[0]?.status.result, "fail");
});

test("a signed mail verifies against the record that we tell people to publish, and no changed one does", async () => {
  const mail = await signed(await raw(), signing);
  const { name, text } = recordOf(signing);
  assert.equal(name, "ans1._domainkey.desk.school.example");
  assert.ok(verifies(mail, text));
  assert.deepEqual(await signed(await raw(), signing), mail, "the same mail at every attempt");
  for (const [from, to] of [
    ["there is more", "there is less"],
    ["ana@example.org", "eve@example.org"],
    ["Mon, 16 Nov", "Mon, 17 Nov"],
  ] as const)
    assert.ok(!verifies(Buffer.from(mail.toString("latin1").replace(from, to), "latin1"), text), to);
  const other = generateKeyPairSync("rsa", { modulusLength: 2048 });
  assert.ok(!verifies(mail, recordOf({ ...signing, publicKey: other.publicKey as never }).text));
});

test("a key that no mail can be signed with stops the start with a sentence", () => {
  const open = (file: string) => (openSigning("a.example", "s", file) as { problem: string }).problem;
  assert.match(open(join(folder, "none.pem")), /^DKIM_KEY_FILE cannot be read/);
  assert.match(open(pem(generateKeyPairSync("ed25519").privateKey as never)), /should hold an RSA key/);
  const words = join(folder, "words.pem");
  writeFileSync(words, "no key");
  assert.match(open(words), /should hold an RSA private key in PEM/);
});

const none = Object.assign(new Error("none"), { code: "ENODATA" });
const names = (txt: Record<string, string[]>, mx: string[] = []): Names => ({
  resolveTxt: async (name) =>
    txt[name] ? txt[name].map((text) => [text.slice(0, 9), text.slice(9)]) : Promise.reject(none),
  resolveMx: async () =>
    mx.length ? mx.map((exchange, priority) => ({ exchange, priority })) : Promise.reject(none),
});
const domain = "desk.school.example";
const look = (from: Names, more: object = {}) =>
  lookUpDomain(domain, from, { relay: "mail.school.example", signing: undefined, ...more });

test("a domain that says nothing is told which records to add, each exactly", async () => {
  const found = await look(names({}), { signing });
  assert.ok(found.every(({ well }) => !well));
  const said = found.map(({ says }) => says).join("\n");
  assert.match(said, /desk\.school\.example {2}v=spf1 a:mail\.school\.example -all/);
  assert.ok(said.includes(`${recordOf(signing).name}  ${recordOf(signing).text}`));
  assert.match(said, /_dmarc\.desk\.school\.example {2}v=DMARC1; p=quarantine/);
  assert.match(said, /MX record {2}desk\.school\.example/);
});

test("a domain that is well says so in four lines; DMARC may stand at the domain above", async () => {
  const well = names(
    {
      [domain]: ["some-proof=1", "v=spf1 mx -all"],
      "_dmarc.school.example": ["v=DMARC1; p=reject"],
      [recordOf(signing).name]: [recordOf(signing).text],
    },
    ["mx.school.example"],
  );
  const found = await look(well, { signing });
  assert.deepEqual(
    found.map(({ well }) => well),
    [true, true, true, true],
  );
  assert.equal(found[3]?.says, "Answers to desk.school.example go to mx.school.example (MX).");
});

test("what is there and does not help is said: two records, everybody, another key, p=none", async () => {
  const said = async (txt: Record<string, string[]>) =>
    (await look(names(txt, ["mx.example"]), { signing }))
      .filter(({ well }) => !well)
      .map(({ says }) => says)
      .join("\n");
  assert.match(await said({ [domain]: ["v=spf1 mx -all", "v=spf1 a -all"] }), /has 2 SPF records/);
  assert.match(await said({ [domain]: ["v=spf1 +all"] }), /lets everybody send/);
  assert.match(await said({ [recordOf(signing).name]: ["v=DKIM1; p=AAAA"] }), /publishes another key/);
  assert.match(await said({ [`_dmarc.${domain}`]: ["v=DMARC1; p=none"] }), /is let through/);
});

test("name servers that do not answer are said, and are no fault", async () => {
  const away: Names = {
    resolveTxt: () => Promise.reject(Object.assign(new Error("x"), { code: "ETIMEOUT" })),
    resolveMx: () => Promise.reject(Object.assign(new Error("x"), { code: "ECONNREFUSED" })),
  };
  const found = await look(away);
  assert.deepEqual(
    found.map(({ well }) => well),
    [true],
  );
  assert.match(found[0]?.says ?? "", /do not answer from here/);
});
