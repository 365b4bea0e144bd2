import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { plantGuardian, plantGuardianship, plantStudent } from "../src/demo/plant.ts";
import { perform } from "../src/perform.ts";
import { identityNow } from "../src/store/record/read-identity.ts";
import { mail, openMailHouse } from "./mail-house.ts";

const server = "mx.school.example";
const passes = `${server}; dmarc=pass header.from=example.org`;
let house: Awaited<ReturnType<typeof openMailHouse>>;
let ana: string;
let leo: string;

before(async () => {
  house = await openMailHouse({ authservId: server });
  await house.read(async (tx) => {
    ana = await plantGuardian(tx, house.place, { name: "Ana Souza", email: "ana@example.org" });
    leo = await plantStudent(tx, house.place, { first: "Leo", last: "Souza", grade: "3" });
    await plantGuardianship(tx, house.place, ana, leo, { relation: "mother", mayReceiveRecords: true });
  });
});
after(() => house.close());

/** A mail with these lines above its own head arrives: what its inquiry's entries then say of who asks. */
async function arrives(lines: readonly string[], headers: Record<string, string> = {}) {
  const raw = `${lines.map((line) => `${line}\r\n`).join("")}${mail(`When is the concert, ${Math.random()}?`, headers)}`;
  const [inquiry] = (await house.arrives(raw)).made;
  assert.ok(inquiry);
  const entries = await house.entries(inquiry.id);
  const now = house.house.now();
  const proven = inquiry.guardian
    ? await house.read((tx) => identityNow(tx, house.place, ana, leo, inquiry.id, now))
    : null;
  const said = entries.filter(({ kind }) => kind.startsWith("identity"));
  return { inquiry, said: said.map(({ kind, body }) => [kind, body.level ?? body.result]), proven, entries };
}

test("our own server vouches for the address on file: an address match, by the desk, for this inquiry", async () => {
  const { said, proven, inquiry, entries } = await arrives([`Authentication-Results: ${passes}`]);
  assert.deepEqual(said, [["identityVerified", 2]]);
  assert.equal(proven?.level, 2);
  assert.equal(proven?.method, "mail");
  assert.deepEqual(entries.find(({ kind }) => kind === "identityVerified")?.body.by, {
    ...{ kind: "system", part: "intake" },
  });
  assert.equal(inquiry.guardian, ana);
  const later = await house.read((tx) =>
    identityNow(tx, house.place, ana, leo, inquiry.id, "2027-02-01T00:00:00.000Z"),
  );
  assert.equal(later, null, "it lasts and then is nothing");
  const elsewhere = await house.read((tx) =>
    identityNow(tx, house.place, ana, leo, crypto.randomUUID(), house.house.now()),
  );
  assert.equal(elsewhere, null, "and counts for no other inquiry");
});

test("forged, doubled and misplaced headers raise nothing", async () => {
  const forged = `Authentication-Results: ${passes}`;
  const fails = `Authentication-Results: ${server}; dmarc=fail header.from=example.org`;
  for (const lines of [
    [],
    [fails],
    [fails, forged],
    ["Authentication-Results: mx.relay.example; none", forged],
    ["Authentication-Results: mx.attacker.example; dmarc=pass header.from=example.org"],
    [`Authentication-Results: ${server}; dmarc=pass header.from=attacker.example`],
    [`Authentication-Results: ${server}; spf=fail (dmarc=pass header.from=example.org)`],
    [`ARC-${forged}`],
    // Folded, in other letters, and with the trusted name: still below our server's own.
    [
      fails,
      "authentication-RESULTS:",
      `\t${server.toUpperCase()};`,
      "  dmarc=pass",
      "\theader.from=example.org",
    ],
    [`Authentication-Results: ${server};\r\n dmarc=fail\r\n header.from=example.org`, forged],
    [`Authentication-Results: ${server}.attacker.example; dmarc=pass header.from=example.org`, forged],
    [`Authentication-Results: ${server} (;) ; dmarc=fail (dmarc=pass); spf=pass`, forged],
  ]) {
    const { said, proven } = await arrives(lines);
    assert.deepEqual(said, [["identityTried", "not_vouched"]], lines.join());
    assert.equal(proven, null, lines.join());
  }
  const { said } = await arrives([forged, fails]);
  assert.deepEqual(said, [["identityVerified", 2]], "what stands below the topmost is not read");
  const below = mail("Is Leo there?", { "Authentication-Results": passes });
  const [inquiry] = (await house.arrives(`${fails}\r\n${below}`)).made;
  assert.equal(
    (await house.entries(inquiry?.id ?? "")).filter(({ kind }) => kind === "identityVerified").length,
    0,
  );
});

test("a name on file with another address is nothing, and the desk is told whose name it was", async () => {
  const evil = { From: "Ana  Souza <ana@attacker.example>" };
  const head = [`Authentication-Results: ${server}; dmarc=pass header.from=attacker.example`];
  const { inquiry, said, entries } = await arrives(head, evil);
  assert.equal(inquiry.guardian, null);
  assert.deepEqual(said, [["identityTried", "name_of_another"]]);
  assert.equal(entries.find(({ kind }) => kind === "identityTried")?.body.guardian, ana);
  const stranger = await arrives(head, { From: "Somebody Else <else@attacker.example>" });
  assert.deepEqual(stranger.said, []);
  const two = await arrives([`Authentication-Results: ${passes}`], {
    From: "Ana <ana@example.org>, eve@attacker.example",
  });
  assert.deepEqual(two.said, [], "two mailboxes name nobody");
});

test("proved in another inquiry, she is herself here where she writes from the file, and nobody where she does not", async () => {
  const { inquiry } = await house.written("acknowledgement", { guardian: ana, student: leo });
  const done = await perform(house.house, {
    ...{ ...house.place, inquiry: inquiry.id, who: house.office.who },
    command: { kind: "verifyIdentity", level: 4, method: "photo_id" },
  });
  assert.ok(!("refused" in done));
  assert.equal((await arrives([`Authentication-Results: ${passes}`])).proven?.level, 3);
  assert.equal((await arrives([])).proven, null);
  const web = await house.written("acknowledgement", { guardian: ana, student: leo });
  const now = house.house.now();
  const here = await house.read((tx) => identityNow(tx, house.place, ana, leo, web.inquiry.id, now));
  assert.equal(here, null, "anybody may fill in a form with her address");
});

test("two who share an address: nobody is known for certain, and nobody's name is borrowed", async () => {
  await house.read(async (tx) => {
    for (const name of ["Minh Tran", "Lan Tran"])
      await plantGuardian(tx, house.place, { name, email: "tran@example.org" });
  });
  const shared = { From: "Lan Tran <tran@example.org>" };
  const { inquiry, said } = await arrives([`Authentication-Results: ${passes}`], shared);
  assert.equal(inquiry.guardian, null);
  assert.deepEqual(said, []);
});

test("an address that was changed less than thirty days ago gives nothing", async () => {
  const since = (email_since: string | null) =>
    house.read((tx) => tx.updateTable("guardians").set({ email_since }).where("id", "=", ana).execute());
  await since("2026-11-10T00:00:00.000Z");
  assert.deepEqual((await arrives([`Authentication-Results: ${passes}`])).said, []);
  await since(null);
  assert.deepEqual((await arrives([`Authentication-Results: ${passes}`])).said, [["identityVerified", 2]]);
});

test("a later message counts too; reading a mail twice says it once", async () => {
  const { inquiry } = await house.written("acknowledgement", { guardian: ana, student: leo });
  const answer = mail("One thing more.", { "Authentication-Results": passes });
  const { made, original } = await house.arrives(answer, { to: house.replyTo(inquiry, "ana@example.org") });
  assert.deepEqual(made, []);
  const kinds = async () => (await house.entries(inquiry.id)).map(({ kind }) => kind);
  const before = await kinds();
  assert.deepEqual(before.slice(-2), ["guardianWrote", "identityVerified"]);
  await house.read((tx) =>
    tx.updateTable("originals").set({ read_at: null }).where("id", "=", original).execute(),
  );
  const { readMail } = await import("../src/jobs/read-mail.ts");
  await readMail(house.house, house.place, { original });
  assert.deepEqual(await kinds(), before);
});

test("no server is named: nothing is believed, and nothing is said about it", async () => {
  const deaf = await openMailHouse();
  await deaf.read((tx) => plantGuardian(tx, deaf.place, { name: "Ana Souza", email: "ana@example.org" }));
  const [inquiry] = (await deaf.arrives(mail("Hello?", { "Authentication-Results": passes }))).made;
  assert.ok(inquiry?.guardian);
  const kinds = (await deaf.entries(inquiry.id)).map(({ kind }) => kind);
  await deaf.close();
  assert.deepEqual(
    kinds.filter((kind) => kind.startsWith("identity")),
    [],
  );
});
