import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import fc from "fast-check";
import { postBySmtp } from "../src/channels/mail/post-smtp.ts";
import { acknowledge } from "../src/jobs/acknowledge.ts";
import { sendLetter } from "../src/jobs/send-letter.ts";
import { openMailHouse, openRelay } from "./mail-house.ts";
import { turns } from "./profile.ts";

let house: Awaited<ReturnType<typeof openMailHouse>>;
let relay: Awaited<ReturnType<typeof openRelay>>;
before(async () => {
  house = await openMailHouse({ maxBytes: 100_000 });
  relay = await openRelay();
  house.house.post = postBySmtp(relay.url);
  house.house.acknowledgeLimits = { address: 10_000, inquiry: 10_000, mailbox: 10_000, school: 10_000 };
});
after(async () => {
  await house.close();
  await relay.close();
});
beforeEach(() => {
  relay.given.splice(0);
  house.ordered.splice(0);
});

let minutes = 0;
/** What leaves by itself after this mail. */
async function answered(raw: string, to?: string): Promise<string[]> {
  house.at(new Date(Date.parse("2026-11-16T14:00:00.000Z") + 20 * 60_000 * ++minutes).toISOString());
  await house.arrives(raw, { ...(to && { to }), from: "ana@example.org" });
  for (const job of house.ordered.splice(0))
    if (job.name === "acknowledge") await acknowledge(house.house, house.place, job.input);
  for (const job of house.ordered.splice(0))
    if (job.name === "send-letter") await sendLetter(house.house, house.place, job.input);
  return relay.given.splice(0).map(({ raw }) => raw);
}

/** Words that no letter of ours holds by chance: what the sender chose. */
const chosen = fc.stringMatching(/^zq[a-z]{6,12}xj$/);

test("an acknowledgement to an unproved address holds no byte that its sender chose, in no header and in no part", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({ name: chosen, subject: chosen, text: chosen, id: chosen, file: chosen, header: chosen }),
      async ({ name, subject, text, id, file, header }) => {
        // No two ask the same: the same words are acknowledged to an address once in a week.
        const raw =
          `From: "${name}" <ana@example.org>\r\nTo: oak-hill@answerable.localhost\r\nSubject: ${subject}\r\n` +
          `Message-ID: <${id}@${id}.example>\r\nReferences: <${header}@x.example>\r\nX-${header}: ${header}\r\n` +
          "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" +
          `--b\r\n\r\n${text} is question ${minutes}?\r\n--b\r\nContent-Disposition: attachment; filename="${file}.txt"\r\n\r\n${file}\r\n--b--\r\n`;
        const [letter = "", ...more] = await answered(raw);
        assert.deepEqual(more, []);
        assert.match(letter, /Auto-Submitted: auto-replied/);
        const whole = letter + Buffer.from(letter.replaceAll(/=\r\n/g, ""), "latin1").toString("utf8");
        for (const word of [name, subject, text, id, file, header])
          assert.ok(!whole.toLowerCase().includes(word), `${word} came back`);
        assert.doesNotMatch(letter, /^(?:In-Reply-To|References):/im);
      },
    ),
    { numRuns: turns(8, 60) },
  );
});

test("of a too long mail on an inquiry that is there the parent is told in their language what was kept, once a day", async () => {
  const { inquiry } = await house.written("acknowledgement", { language: "es" });
  const to = house.replyTo(inquiry, "ana@example.org");
  house.ordered.splice(0);
  const long = (id: string) =>
    `From: ana@example.org\r\nSubject: Fotos\r\nMessage-ID: <${id}@example.org>\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n` +
    `--b\r\n\r\nAquí van ${id}.\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n${`${"A".repeat(76)}\r\n`.repeat(8_000)}--b--\r\n`;
  const [letter = "", ...more] = await answered(long("portada"), to);
  assert.deepEqual(more, []);
  const text = Buffer.from(
    letter
      .replaceAll(/=\r\n/g, "")
      .replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  ).toString("utf8");
  assert.match(text, /solo guardamos su primera parte/);
  assert.ok(!text.includes("Fotos") && !text.includes("portada"), "nothing that they wrote");
  const wrote = (await house.entries(inquiry.id)).find(({ kind }) => kind === "guardianWrote");
  assert.equal(wrote?.body.tooLong, true);
  assert.deepEqual(await answered(long("dos"), to), [], "the second one of a day is told nothing more");
  // From somebody else it is kept, and nobody is written to.
  minutes += 24 * 3 + 1;
  const strange = long("tres").replace("ana@example.org", "eve@example.org");
  assert.deepEqual(await answered(strange, to), []);
});
