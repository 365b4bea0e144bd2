import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { after, before, test } from "node:test";
import { dkimSign, sealMessage } from "mailauth";
import type { StaffViewer } from "../src/access/viewer.ts";
import { readHeaders } from "../src/channels/mail/headers.ts";
import { openOwnCheck } from "../src/channels/mail/own/check-apart.ts";
import { checkMail } from "../src/channels/mail/own/check-mail.ts";
import { ownVouches } from "../src/channels/mail/own/vouches.ts";
import { senderOf } from "../src/channels/mail/sender.ts";
import { plantGuardian } from "../src/demo/plant.ts";
import { filesSide } from "../src/web/mail/files-side.ts";
import { mail, openMailHouse } from "./mail-house.ts";

// No name server is asked: the answers of three domains stand here, and their keys are made for the run.

const keys = ["example.org", "evil.example", "list.example"].map((domain) => {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 1024 });
  const p = publicKey.export({ type: "spki", format: "der" }).toString("base64");
  return { domain, privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString(), p };
});
const names: Record<string, string[][]> = Object.fromEntries(
  keys.flatMap(({ domain, p }) => [
    [`TXT s1._domainkey.${domain}`, [[`v=DKIM1; k=rsa; p=${p}`]]],
    [`TXT _dmarc.${domain}`, [["v=DMARC1; p=reject"]]],
    [`TXT ${domain}`, [["v=spf1 ip4:192.0.2.10 -all"]]],
  ]),
);
const resolver = async (name: string, type: string) => {
  const answer = names[`${type} ${name.toLowerCase()}`];
  if (!answer) throw Object.assign(new Error("no such name"), { code: "ENOTFOUND" });
  return answer;
};
const keyOf = (domain: string) => keys.find((one) => one.domain === domain)?.privateKey ?? "";

async function signed(raw: string, domain = "example.org"): Promise<string> {
  const key = { signingDomain: domain, selector: "s1", privateKey: keyOf(domain) };
  const { signatures } = await dkimSign(raw, { ...key, signatureData: [key] });
  return `${signatures.replaceAll(/\r?\n/g, "\r\n")}${raw}`;
}

/** What our own look says of a mail that a stranger's machine handed over. */
async function look(raw: string, handed: { ip?: string; envelopeFrom?: string } = {}) {
  const given = {
    ip: "203.0.113.7",
    helo: "mx.elsewhere.example",
    envelopeFrom: "x@elsewhere.example",
    ...handed,
  };
  const found = await checkMail(Buffer.from(raw), given, { mta: "desk.school.example", resolver });
  return { ...found, vouches: ownVouches(found, senderOf(readHeaders(Buffer.from(raw)))) };
}

test("a genuine signature of the domain in From passes; so does its own server without one", async () => {
  const found = await look(await signed(mail("When is the concert?")));
  assert.deepEqual(
    [found.dkim, found.dmarc, found.from, found.vouches],
    [[{ domain: "example.org", result: "pass" }], "pass", "example.org", true],
  );
  const bySpf = await look(mail("Hello"), { ip: "192.0.2.10", envelopeFrom: "ana@example.org" });
  assert.deepEqual([bySpf.spf, bySpf.dmarc, bySpf.vouches], ["pass", "pass", true]);
});

test("forged, changed, somebody else's, replayed under another From: nothing vouches", async () => {
  const genuine = await signed(mail("When is the concert?"));
  const cases: Record<string, string> = {
    "no signature": mail("When is the concert?"),
    "the words were changed": genuine.replace("concert", "payment"),
    "the From was changed": genuine.replace("<ana@example.org>", "<ben@example.org>"),
    "signed by another domain": await signed(mail("Hello"), "evil.example"),
    "a From in front of the signed one": `From: Principal <ben@example.org>\r\n${genuine}`,
    "a From behind it": genuine.replace(/\r\n\r\n/, "\r\nFrom: Eve <eve@evil.example>\r\n\r\n"),
    "a domain below theirs that is nobody's": await signed(
      mail("Hello", { From: "Ana <ana@example.org.evil.example>" }),
      "example.org",
    ),
    "a key that does not exist": genuine.replaceAll("s=s1", "s=s9"),
    "results that came with it": `Authentication-Results: desk.school.example; dmarc=pass header.from=example.org\r\n${mail("Hi")}`,
  };
  for (const [what, raw] of Object.entries(cases)) assert.equal((await look(raw)).vouches, false, what);
  const spf = await look(mail("Hello"), { ip: "192.0.2.10", envelopeFrom: "eve@evil.example" });
  assert.deepEqual([spf.spf, spf.vouches], ["pass", false], "their own server proves their own domain only");
});

test("From that names nobody for certain: several addresses, one spliced by a comment, signs that end strings", async () => {
  for (const from of [
    "ana@example.org, eve@evil.example",
    "<eve@evil.example>, Ana <ana@example.org>",
    "Ana <ana@example.org>(<eve@evil.example>)",
    "ana@example.org(@evil.example",
    '"ana@example.org"@evil.example',
    "<@evil.example,@example.org:ana@example.org>",
    "ana@example.org\0@evil.example",
    "ana@example.org\0",
    "=?utf-8?q?ana=40example.org?= <eve@evil.example>",
    "eve@evil.example <ana@example.org>, x@evil.example",
    "",
  ]) {
    for (const domain of ["evil.example", "example.org"]) {
      const raw = await signed(mail("Hello", { From: from }), domain);
      const { vouches } = await look(raw);
      const sender = senderOf(readHeaders(Buffer.from(raw)));
      const isEves = domain === "evil.example" && sender?.address === "eve@evil.example";
      assert.ok(!vouches || isEves, `${from} by ${domain}`);
    }
  }
});

test("a list's chain is told and not believed; a signature that survived the list is", async () => {
  const genuine = await signed(mail("To the list"));
  const changed = genuine.replace("To the list", "[list] To the list");
  const seal = { signingDomain: "list.example", selector: "s1", privateKey: keyOf("list.example") };
  const sealed = await sealMessage(Buffer.from(changed), {
    ...seal,
    authResults: "list.example; dkim=pass header.d=example.org; dmarc=pass header.from=example.org",
    cv: "none",
  });
  const found = await look(`${String(sealed)}${changed}`);
  assert.deepEqual([found.arc, found.vouches], ["pass", false]);
  assert.equal((await look(genuine)).vouches, true);
});

test("no policy at the domain, a thousand signatures, no name server: nothing is found out, quickly", async () => {
  const none = await look(await signed(mail("x")).then((raw) => raw));
  assert.equal(none.vouches, true);
  const many = "DKIM-Signature: v=1; a=rsa-sha256; d=evil.example; s=s1; h=from; bh=x; b=x\r\n".repeat(1_000);
  assert.equal((await look(`${many}${mail("x")}`)).dmarc, "permerror");
  const other = await checkMail(
    Buffer.from(mail("x")),
    { ip: "203.0.113.7", helo: "x", envelopeFrom: "" },
    {
      mta: "desk.school.example",
      resolver: async () => {
        throw Object.assign(new Error("no answer"), { code: "ETIMEOUT" });
      },
    },
  );
  assert.notEqual(other.dmarc, "pass");
});

test("in a thread of its own it finds the same; one that is late is ended and vouches for nobody", async () => {
  const raw = Buffer.from(await signed(mail("When is the concert?")));
  const handed = { ip: "203.0.113.7", helo: "mx.elsewhere.example", envelopeFrom: "" };
  const found = await openOwnCheck({ mta: "desk.school.example", names })(raw, handed);
  assert.equal(found?.dmarc, "pass");
  assert.equal(await openOwnCheck({ mta: "desk.school.example", names, deadline: 1 })(raw, handed), null);
});

let house: Awaited<ReturnType<typeof openMailHouse>>;
let asked = 0;
before(async () => {
  house = await openMailHouse();
  house.house.ownCheck = async (raw, handed) => {
    asked++;
    return checkMail(raw, handed, { mta: "desk.school.example", resolver });
  };
  await house.read((tx) => plantGuardian(tx, house.place, { name: "Ana Souza", email: "ana@example.org" }));
});
after(() => house.close());

const clerk: StaffViewer = {
  ...{ kind: "staff", district: 1, school: 1, schools: [1], roles: ["supervisor"] },
  ...{ id: "00000000-0000-4000-8000-0000000000aa", name: "Ruth", title: "Clerk" },
};
const identityOf = async (raw: string) => {
  const { made, row, original } = await house.arrives(raw, { from: "x@elsewhere.example" });
  const entries = await house.entries(made[0]?.id ?? "");
  const said = entries.filter(({ kind }) => kind.startsWith("identity"));
  const seen = await filesSide(house.house).mailsSeen(clerk, made[0]?.reference ?? "");
  return { said: said.map(({ kind, body }) => [kind, body.level ?? body.result]), row, seen: seen[original] };
};

test("what our receiver took is verified by us: the connection is kept with the mail, and so is what was found", async () => {
  const good = await identityOf(await signed(mail("Is Leo there?")));
  assert.deepEqual(good.said, [["identityVerified", 2]]);
  assert.match(good.row.peer_ip ?? "", /127\.0\.0\.1$/);
  assert.ok(good.row.peer_helo);
  assert.equal(good.row.checked?.dmarc, "pass");
  // The desk is told the same, at the mail.
  assert.deepEqual(good.seen?.checked, good.row.checked);
  assert.deepEqual((await identityOf(mail("Is Leo there?"))).said, [["identityTried", "not_vouched"]]);
});

test("a header that looks like our own server's is nothing then, and nobody unknown is looked up", async () => {
  const forged = "Authentication-Results: answerable.localhost; dmarc=pass header.from=example.org\r\n";
  assert.deepEqual((await identityOf(`${forged}${mail("Hello")}`)).said, [["identityTried", "not_vouched"]]);
  const before = asked;
  await identityOf(await signed(mail("Hello", { From: "Eve <eve@evil.example>" }), "evil.example"));
  assert.equal(asked, before);
});
