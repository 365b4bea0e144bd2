import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { StaffViewer } from "../src/access/viewer.ts";
import type { Verdict } from "../src/channels/mail/files/scanner.ts";
import type { Role } from "../src/inquiry/actor.ts";
import { readMail } from "../src/jobs/read-mail.ts";
import { scanMail } from "../src/jobs/scan-mail.ts";
import { mailsOf } from "../src/store/reads/mails-of.ts";
import { filesSide } from "../src/web/mail/files-side.ts";
import { openMailHouse } from "./mail-house.ts";

let house: Awaited<ReturnType<typeof openMailHouse>>;
before(async () => {
  house = await openMailHouse();
});
after(() => house.close());

const viewer = (role: Role): StaffViewer => ({
  ...{ kind: "staff", district: 1, school: 1, schools: [1], roles: [role] },
  ...{ id: "00000000-0000-4000-8000-0000000000aa", name: "Ruth", title: "Clerk" },
});
const clerk = viewer("supervisor");

/** A mail with these files, each a name and its words. */
const withFiles = (...files: [string, string][]) =>
  `From: Ana <ana@example.org>\r\nSubject: Papers\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nWhen is the concert?\r\n${files
    .map(
      ([name, words]) =>
        `--b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${words}\r\n`,
    )
    .join("")}--b--\r\n`;

/** A scanner that finds a virus in what says so, and does not answer while it is away. */
const scanner = { isAway: false, asked: 0 };
const scan = async (bytes: Buffer): Promise<Verdict> => {
  scanner.asked++;
  if (scanner.isAway) return { state: "failed" };
  return bytes.includes("VIRUS") ? { state: "infected", found: "Test.Virus-1" } : { state: "clean" };
};
const withScanner = () => ({ ...house.house, scanner: { scan } });

async function arrived(...files: [string, string][]) {
  const { made, original } = await house.arrives(withFiles(...files));
  const [inquiry] = made;
  assert.ok(inquiry);
  return { at: { reference: inquiry.reference, original }, reference: inquiry.reference, original };
}

test("given a mail with files, when its inquiry is read, then each stands there with what it is and is taken as it came", async () => {
  const { at, reference, original } = await arrived(
    ["a/../b\u0000.txt", "hello"],
    ["letter.pdf.exe", "MZ words"],
  );
  const side = filesSide(house.house);
  const mail = (await side.mailsSeen(clerk, reference))[original];
  assert.deepEqual(
    mail?.files.map(({ name, scan, danger }) => ({ name, scan, danger })),
    [
      { name: "b.txt", scan: "none", danger: null },
      { name: "letter.pdf.exe", scan: "none", danger: "program" },
    ],
  );
  assert.deepEqual(await side.mailFile(clerk, at, 1), { name: "b.txt", bytes: Buffer.from("hello") });
  assert.equal(await side.mailFile(clerk, at, 2), "apart");
  assert.equal(await side.mailFile(clerk, at, 3), null);
  assert.equal(await side.mailFile({ ...clerk, school: 2, schools: [2] }, at, 1), null);
});

test("what has a virus is taken by nobody but the administrator, who says why; the mail is not handed out whole", async () => {
  const { at, reference, original } = await arrived(["form.txt", "VIRUS inside"], ["plan.txt", "no harm"]);
  const side = filesSide(withScanner());
  await scanMail(withScanner(), house.place, { original });
  const mail = (await side.mailsSeen(clerk, reference))[original];
  assert.deepEqual(
    mail?.files.map(({ scan, virus }) => [scan, virus]),
    [
      ["infected", "Test.Virus-1"],
      ["clean", null],
    ],
  );
  assert.equal(await side.mailFile(clerk, at, 1), "apart");
  assert.deepEqual(await side.mailFile(clerk, at, 2), { name: "plan.txt", bytes: Buffer.from("no harm") });
  assert.equal(await side.isInfected(clerk, at), true);
  const administrator = viewer("administrator");
  assert.equal(await side.takeApart(administrator, original, 2, "Only to look."), null);
  const taken = await side.takeApart(administrator, original, 1, "Looked at in a sandbox.");
  assert.equal(taken?.bytes.toString(), "VIRUS inside");
  const kept = await house.read((tx) => tx.selectFrom("file_takings").selectAll().execute());
  assert.deepEqual(
    kept.map(({ original_id, nth, reason, staff_id }) => ({ original_id, nth, reason, staff_id })),
    [{ original_id: original, nth: 1, reason: "Looked at in a sandbox.", staff_id: administrator.id }],
  );
});

test("a scanner that is away stops nobody, is asked again, and what it says then counts", async () => {
  scanner.isAway = true;
  const { at, reference, original } = await arrived(["form.txt", "VIRUS in a second mail"]);
  const side = filesSide(withScanner());
  await assert.rejects(scanMail(withScanner(), house.place, { original }));
  const state = async () => (await side.mailsSeen(clerk, reference))[original]?.files[0]?.scan;
  assert.equal(await state(), "failed");
  const taken = await side.mailFile(clerk, at, 1);
  assert.ok(taken && taken !== "apart");
  scanner.isAway = false;
  await scanMail(withScanner(), house.place, { original });
  assert.equal(await state(), "infected");
  assert.equal(await side.mailFile(clerk, at, 1), "apart");
  const before = scanner.asked;
  await scanMail(withScanner(), house.place, { original });
  assert.equal(scanner.asked, before);
});

test("a virus that nobody has looked for is found when the file is taken", async () => {
  const { at } = await arrived(["form.txt", "VIRUS in a third mail"]);
  assert.equal(await filesSide(withScanner()).mailFile(clerk, at, 1), "apart");
});

test("a virus that nobody has looked for keeps the mail as it came back, too; a clean one and a scanner that is away do not", async () => {
  const side = filesSide(withScanner());
  const { at } = await arrived(["plan.txt", "harmless"], ["form.txt", "VIRUS in a fourth mail"]);
  assert.equal(await filesSide(house.house).isInfected(clerk, at), false, "there is no scanner");
  scanner.isAway = true;
  assert.equal(await side.isInfected(clerk, at), false);
  scanner.isAway = false;
  assert.equal(await side.isInfected(clerk, at), true);
  const clean = await arrived(["form.txt", "nothing in a fifth mail"]);
  assert.equal(await side.isInfected(clerk, clean.at), false);
  const before = scanner.asked;
  assert.equal(await side.isInfected(clerk, clean.at), false);
  assert.equal(scanner.asked, before, "what is clean is not asked about again");
});

test("where there is a scanner, a mail that was read orders its scan; where there is none, it does not", async () => {
  const answer = await house.deliver(withFiles(["form.txt", "another"]));
  const original = /[0-9a-f-]{36}/.exec(answer.says)?.[0] ?? "";
  const scans = () => house.ordered.filter(({ name }) => name === "scan-mail").map(({ input }) => input);
  await readMail(house.house, house.place, { original });
  assert.deepEqual(scans(), []);
  await readMail(withScanner(), house.place, { original });
  assert.deepEqual(scans(), [{ original }]);
  await house.run("read-mail");
});

test("what a look cannot hold at once comes with the next one, and says so", async () => {
  const { reference, original } = await arrived(["form.txt", "hello again"]);
  const mails = await mailsOf(house.house.db, clerk, reference, []);
  assert.deepEqual(
    mails.map(({ id, later, raw }) => [id, later, raw !== null]),
    [[original, false, true]],
  );
  const [known] = await mailsOf(house.house.db, clerk, reference, [original]);
  assert.deepEqual(known, { id: original, raw: null, later: false, checked: null });
});
