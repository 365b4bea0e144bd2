import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { parse } from "csv-parse/sync";
import { sql } from "kysely";
import { type PlantedFamily, type PlantedSchool, plantSchool } from "../src/demo/fixtures.ts";
import { plantFlag } from "../src/demo/plant-protection.ts";
import type { Command, Reply } from "../src/inquiry/command.ts";
import { perform } from "../src/perform.ts";
import { type Database, inside, openDatabase } from "../src/store/database.ts";
import { keep } from "../src/store/keep.ts";
import { readLedger } from "../src/store/ledger/read-ledger.ts";
import { writeDisclosure } from "../src/store/ledger/write-disclosure.ts";
import { csvOf } from "../src/web/ledger/ledger-csv.ts";
import { datesOf } from "../src/web/ledger/ledger-dates.ts";
import { freshDatabase } from "./database.ts";
import { intake, received } from "./desk.ts";

const now = "2026-11-16T14:00:00.000Z";
const place = { district: 1, school: 1 };
let url: string;
let db: Database;
let planted: PlantedSchool;
before(async () => {
  url = await freshDatabase();
  db = openDatabase(url);
  planted = await plantSchool(db);
});
after(() => db.destroy());

const here = <T>(work: (tx: Database) => Promise<T>) => inside(db, { district: 1, schools: [1] }, work);
const desk = { mailDomain: "answerable.localhost", now: () => now, enqueue: async () => undefined };
const by = ({ id, name, roles } = planted.staff.office) => ({
  ...{ actor: { kind: "staff" as const, id }, name, roles },
});
const tell = (inquiry: string, command: Command, who = by(), key?: string) =>
  perform({ ...desk, db }, { ...place, who, inquiry, command, ...(key && { key: { key, digest: "same" } }) });

async function asked(family: PlantedFamily, level: 0 | 3 | 4 = 3) {
  const receive = { ...received(), guardian: family.guardian.id, student: family.student.id };
  const made = await perform({ ...desk, db }, { ...place, who: intake, command: receive });
  assert.ok(!("refused" in made));
  if (level)
    await tell(made.inquiry.id, {
      kind: "verifyIdentity",
      level,
      method: level === 4 ? "photo_id" : "call_back",
    });
  return made.inquiry.id;
}
const reply = (more: Partial<Reply> = {}): Reply => ({
  kind: "reply",
  text: keep(
    "Dear Ms Souza, thank you for asking. The bus leaves at 15:05 on Monday, 16 November. Kind regards",
  ),
  ...{ how: "spoken", settles: true, asksGuardian: false, about: "student" },
  overrides: ["C01", "C02", "C04", "C06", "C07", "C24"].map((check) => ({
    check,
    reason: keep("Said by telephone."),
  })),
  ...more,
});
const rows = (student: string) =>
  here((tx) =>
    tx.selectFrom("disclosures").selectAll().where("student_id", "=", student).orderBy("at").execute(),
  );
const ledger = (student: string, forParent = false, viewer = planted.staff.privacyOfficer, more = {}) =>
  readLedger(db, viewer, { student, forParent, most: 100, ...more });
let others = 100;
/** A family of its own, so that no test counts another's lines. */
async function alone(kind: keyof PlantedSchool["families"] = "allowed") {
  const other = ++others;
  const school = await plantSchool(db, { district: other, school: 1 });
  return { school, family: school.families[kind], place: { district: other, school: 1 } };
}

test("a reply about a student writes one line in the same transaction, by the rule that allowed it", async () => {
  const { allowed } = planted.families;
  const inquiry = await asked(allowed);
  const before = (await rows(allowed.student.id)).length;
  const done = await tell(inquiry, reply({ category: "own_info" }));
  assert.ok(!("refused" in done), JSON.stringify(done));
  const added = (await rows(allowed.student.id)).slice(before);
  assert.equal(added.length, 1);
  const { outcome, decision, rule, category, guardian_id, exempt, shown, must_record, basis } =
    added[0] ?? ({} as never);
  assert.deepEqual(
    { outcome, decision, rule, category, guardian_id, exempt, shown, must_record, basis },
    {
      ...{ outcome: "disclosed", decision: "allow", rule: "R-HOLD-01", category: "own_info" },
      ...{ guardian_id: allowed.guardian.id, exempt: true, shown: true, must_record: "inquiry_log" },
      basis: "The link on file",
    },
  );
});

test("a general reply writes none", async () => {
  const { allowed } = planted.families;
  const inquiry = await asked(allowed);
  const before = (await rows(allowed.student.id)).length;
  const done = await tell(inquiry, reply({ about: "general" }));
  assert.ok(!("refused" in done), JSON.stringify(done));
  assert.equal((await rows(allowed.student.id)).length, before);
});

test("where the line cannot be written, nothing is said: neither the entry nor the line stands", async () => {
  const { allowed } = planted.families;
  const inquiry = await asked(allowed);
  const entries = () =>
    here((tx) => tx.selectFrom("entries").select("seq").where("inquiry_id", "=", inquiry).execute());
  const before = [(await entries()).length, (await rows(allowed.student.id)).length];
  const owner = openDatabase(url, { owner: true, max: 1 });
  await sql`revoke insert on disclosures from answerable_app`.execute(owner);
  await assert.rejects(tell(inquiry, reply()), /permission denied/);
  await sql`grant insert on disclosures to answerable_app`.execute(owner);
  await owner.destroy();
  assert.deepEqual([(await entries()).length, (await rows(allowed.student.id)).length], before);
});

test("a refused reply about a student writes a line; the same form sent twice is one line", async () => {
  const { restricted } = planted.families;
  const inquiry = await asked(restricted);
  const key = randomUUID();
  for (let times = 0; times < 2; times++) {
    const refused = await tell(inquiry, reply(), by(), key);
    assert.ok("refused" in refused && refused.refused.clause === "3.3.b");
  }
  const lines = await rows(restricted.student.id);
  assert.deepEqual(
    lines.map(({ outcome, decision, rule, shown, guardian_id }) => [
      outcome,
      decision,
      rule,
      shown,
      guardian_id,
    ]),
    [["refused", "ask_privacy_officer", "R-HOLD-03", false, restricted.guardian.id]],
  );
  const again = await tell(inquiry, reply(), by(), randomUUID());
  assert.ok("refused" in again);
  assert.equal((await rows(restricted.student.id)).length, 2);
});

test("a question to the privacy officer and its answer are lines that no parent is shown", async () => {
  const { withoutRecords } = planted.families;
  const inquiry = await asked(withoutRecords);
  const id = randomUUID();
  const question = await tell(inquiry, {
    ...{
      kind: "askPrivacyOfficer",
      id,
      asks: keep("May she hear it?"),
      draft: keep("Dear …"),
      to: keep("her"),
    },
    ...{ category: "own_record", rule: "R-TP-01" },
  });
  assert.ok(!("refused" in question), JSON.stringify(question));
  const answer = await tell(
    inquiry,
    { kind: "answerPrivacyQuestion", question: id, answer: "no", reason: keep("No consent.") },
    by(planted.staff.privacyOfficer),
  );
  assert.ok(!("refused" in answer), JSON.stringify(answer));
  const lines = await rows(withoutRecords.student.id);
  assert.deepEqual(
    lines.map(({ outcome, rule, shown }) => [outcome, rule, shown]),
    [
      ["asked", "R-TP-01", false],
      ["withheld", "R-TP-01", false],
    ],
  );
});

const line = (student: string, more: object = {}) => ({
  ...{
    student,
    inquiry: null,
    outcome: "disclosed" as const,
    decision: "allow_only" as const,
    rule: "R-TP-05",
  },
  ...{ citation: "34 CFR 99.31(a)(2)", category: "own_record", guardian: null, party: null, basis: null },
  ...{ mustRecord: "99.32_entry", exempt: false, shown: true, letter: null, at: now, actor: by().actor },
  ...more,
});

test("a parent is shown what is not exempt and tells of no restriction; while something keeps the family apart, no guardian's requests", async () => {
  const { school, family, place } = await alone();
  const write = (more: object) =>
    inside(db, { district: place.district, schools: [1] }, (tx) =>
      writeDisclosure(tx, place, line(family.student.id, more)),
    );
  await write({});
  await write({ rule: "R-HOLD-01", exempt: true });
  await write({ rule: "R-SAFE-02", outcome: "refused", shown: false });
  await write({ rule: "R-TP-01", outcome: "refused", guardian: family.guardian.id });
  const read = async (forParent: boolean) =>
    (
      await readLedger(db, school.staff.privacyOfficer, { student: family.student.id, forParent, most: 100 })
    )?.rows
      .map(({ rule }) => rule)
      .sort();
  assert.deepEqual(await read(false), ["R-HOLD-01", "R-SAFE-02", "R-TP-01", "R-TP-05"]);
  assert.deepEqual(await read(true), ["R-TP-01", "R-TP-05"]);
  await inside(db, { district: place.district, schools: [1] }, (tx) =>
    plantFlag(tx, place, family.student.id, { kind: "address_protected", authorised: [family.guardian.id] }),
  );
  assert.deepEqual(await read(true), ["R-TP-05"]);
});

test("a line tells of nothing that did not leave: it is said anew from its letter, on the page, in the file, and less to a parent", async () => {
  const { school, family, place } = await alone();
  const there = <T>(work: (tx: Database) => Promise<T>) =>
    inside(db, { district: place.district, schools: [1] }, work);
  const receive = { ...received(), guardian: family.guardian.id, student: family.student.id };
  const who = {
    actor: { kind: "staff" as const, id: school.staff.office.id },
    name: "x",
    roles: ["office" as const],
  };
  const made = await perform({ ...desk, db }, { ...place, who: intake, command: receive });
  assert.ok(!("refused" in made));
  const act = (command: Command) =>
    perform({ ...desk, db }, { ...place, who, inquiry: made.inquiry.id, command });
  await act({ kind: "verifyIdentity", level: 3, method: "call_back" });
  const letter = randomUUID();
  const wrote = await act(
    reply({
      ...{ how: "letter", category: "own_info" },
      letter: {
        id: letter,
        purpose: "reply",
        to: keep(family.guardian.email),
        text: reply().text,
        subject: "Re: bus",
      },
    }),
  );
  assert.ok(!("refused" in wrote), JSON.stringify(wrote));
  const said = async (forParent = false) => {
    const read = await readLedger(db, school.staff.privacyOfficer, {
      student: family.student.id,
      forParent: false,
      most: 9,
    });
    assert.ok(read);
    assert.equal(read.rows.length, 1);
    const [, line] = parse(csvOf(read, "UTC", forParent), { bom: true }) as string[][];
    return line?.[2];
  };
  const state = (to: string) =>
    there((tx) =>
      tx
        .updateTable("letters")
        .set({ state: to as never })
        .where("id", "=", letter)
        .execute(),
    );
  assert.equal(await said(), "Written, not yet sent");
  await state("held");
  assert.equal(await said(), "Not told: the letter was held and never left");
  assert.equal(await said(true), "Not told");
  await state("failed");
  assert.equal(await said(), "Not told: the letter could not be sent");
  await state("bounced");
  assert.equal(await said(), "Perhaps not told: the letter came back");
  await state("accepted");
  assert.equal(await said(), "Told");
  const [kept] = await there((tx) =>
    tx.selectFrom("disclosures").selectAll().where("student_id", "=", family.student.id).execute(),
  );
  assert.equal(kept?.outcome, "disclosed");
});

test("dates are the school's own, first and last included", async () => {
  const { school, family, place } = await alone();
  for (const at of [
    "2026-11-16T04:59:00.000Z",
    "2026-11-16T05:00:00.000Z",
    "2026-11-17T04:59:59.999Z",
    "2026-11-17T05:00:00.000Z",
  ])
    await inside(db, { district: place.district, schools: [1] }, (tx) =>
      writeDisclosure(tx, place, line(family.student.id, { at })),
    );
  const { span } = datesOf(new URLSearchParams({ from: "2026-11-16", to: "2026-11-16" }), "America/New_York");
  const read = await readLedger(db, school.staff.auditor, {
    student: family.student.id,
    forParent: false,
    most: 9,
    ...span,
  });
  assert.deepEqual(
    read?.rows.map(({ at }) => at),
    ["2026-11-17T04:59:59.999Z", "2026-11-16T05:00:00.000Z"],
  );
  assert.deepEqual(datesOf(new URLSearchParams({ from: "yesterday", to: "2026-02-30" }), "UTC").span, {});
});

test("privacy officer, administrator and auditor read it; nobody else, and no other school", async () => {
  const { student } = planted.families.allowed;
  const { privacyOfficer, administrator, auditor, office, teacher, supervisor } = planted.staff;
  for (const viewer of [privacyOfficer, administrator, auditor])
    assert.ok((await ledger(student.id, false, viewer))?.rows.length, viewer.roles.join());
  for (const viewer of [office, teacher, supervisor])
    assert.equal(await ledger(student.id, false, viewer), null);
  const { school } = await alone();
  assert.equal(await ledger(student.id, false, school.staff.privacyOfficer), null);
  assert.equal(await ledger(randomUUID()), null);
});

test("nobody changes a line or takes one out, not even the program", async () => {
  await assert.rejects(
    here((tx) => tx.updateTable("disclosures").set({ outcome: "refused" }).execute()),
    /permission denied/,
  );
  await assert.rejects(
    here((tx) => tx.deleteFrom("disclosures").execute()),
    /permission denied/,
  );
});

test("the file is what RFC 4180 asks for, and no spreadsheet takes a name for a formula", () => {
  const row = {
    ...{
      id: "1",
      at: "2026-11-16T14:00:00.000Z",
      outcome: "disclosed",
      decision: "allow",
      rule: "R-HOLD-01",
      letter: null,
    },
    ...{ citation: '34 CFR 99.3 "parent"', category: "own_record", basis: null, mustRecord: "inquiry_log" },
    ...{ exempt: true, shown: true, by: "Bell, Ruth", reference: null },
  };
  const told = csvOf(
    {
      ...{ name: "x", grade: "3", isApart: false },
      rows: ["=HYPERLINK(1)", "+1", "-1", "@x", "\tx", "O'Neill", "two\nlines"].map((party) => ({
        ...row,
        party,
      })),
    },
    "America/New_York",
  );
  assert.ok(told.endsWith("\r\n"));
  const read: string[][] = parse(told, { bom: true });
  assert.equal(read.length, 8);
  assert.ok(read.every(({ length }) => length === read[0]?.length));
  assert.deepEqual(
    read.slice(1).map((line) => line[4]),
    ["'=HYPERLINK(1)", "'+1", "'-1", "'@x", "'\tx", "O'Neill", "two\nlines"],
  );
  assert.deepEqual(read[1]?.slice(0, 2), ["2026-11-16", "09:00"]);
  assert.equal(read[1]?.[6], '34 CFR 99.3 "parent"');
});
