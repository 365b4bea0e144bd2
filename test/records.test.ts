import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { privateLinks, renewLink } from "../src/access/private-link.ts";
import type { LinkViewer, StaffViewer } from "../src/access/viewer.ts";
import { type PlantedSchool, plantSchool } from "../src/demo/fixtures.ts";
import type { House } from "../src/jobs/house.ts";
import { perform } from "../src/perform.ts";
import { type Asked, actOnRecords } from "../src/records/act-on-records.ts";
import { issueDownload, openDownload, releasesOf, takeFile } from "../src/records/downloads.ts";
import type { RecordsAct } from "../src/sop/records/request.ts";
import { type Database, inside, openDatabase } from "../src/store/database.ts";
import { keep } from "../src/store/keep.ts";
import { readLedger } from "../src/store/ledger/read-ledger.ts";
import { readInquiry } from "../src/store/reads/inquiry.ts";
import { privacyBoard } from "../src/store/reads/privacy-board.ts";
import { readItem, readRequest, recordsBoard } from "../src/store/reads/records.ts";
import { recordsSide } from "../src/web/records/records-side.ts";
import { submit } from "../src/web/submit.ts";
import { freshDatabase } from "./database.ts";
import { intake, received } from "./desk.ts";

let db: Database;
let house: House;
let school: PlantedSchool;
let now = "2026-11-16T14:00:00.000Z";
const place = { district: 1, school: 1 };

before(async () => {
  db = openDatabase(await freshDatabase());
  school = await plantSchool(db);
  house = {
    ...{ db, now: () => now, enqueue: async () => undefined, mailDomain: "answerable.localhost" },
    post: { send: async () => ({ state: "accepted" }), close: async () => undefined },
    links: privateLinks(randomBytes(32)),
    replySecret: randomBytes(32),
    publicOrigin: "https://desk.school.example",
  };
});
after(() => db.destroy());

const report = "On Monday Maja Lund pushed Leo.\nLeo was comforted by the nurse.\n";

/** A mother asked for her child's file; her identity is proved by ID, unless said otherwise. */
async function asked({
  level = 4,
  family = "allowed" as "allowed" | "restricted",
  email = undefined as string | undefined,
} = {}) {
  const inquiry = randomUUID();
  const { guardian, student } = school.families[family];
  const command = received("Can I see what you have on him?", {
    ...{
      id: inquiry,
      guardian: guardian.id,
      student: student.id,
      topic: "transcripts_records",
      type: "records",
    },
    studentName: keep(`${student.first} ${student.last}`),
    email: keep(email ?? guardian.email),
  });
  const done = await perform(house, { ...place, who: intake, command });
  if ("refused" in done) throw new Error(done.refused.because);
  const { reference } = done.inquiry;
  if (level === 4) await prove(reference);
  const request = randomUUID();
  const act = (by: StaffViewer, act: RecordsAct, more: Partial<Asked> = {}) =>
    actOnRecords(house, by, { request, reference, act, ...more });
  return { inquiry, reference, request, act, link: { kind: "link", ...place, inquiry } satisfies LinkViewer };
}
const prove = (reference: string) =>
  submit(house, school.staff.office, "identity", reference, { method: "photo_id" });
const side = () => recordsSide(house);

async function released(of: Awaited<ReturnType<typeof asked>>) {
  const { office, privacyOfficer } = school.staff;
  await of.act(office, { kind: "open", request: "copy", category: "full_file", clock: "FERPA-45" });
  await of.act(office, { kind: "checkAuthority" });
  const item = randomUUID();
  const collected = await side().collect(office, of.request, {
    item,
    title: "Report of 9 November",
    bytes: Buffer.from(report),
  });
  assert.equal(collected.outcome, "done");
  const found = await side().others(office, of.request, item);
  assert.ok(found && "marks" in found);
  await of.act(office, { kind: "mark", item }, { item: { marks: found.marks, redacted: null } });
  assert.equal((await side().copy(office, of.request, item)).outcome, "done");
  const approval = await of.act(office, { kind: "askApproval" });
  assert.equal(approval.outcome, "done", JSON.stringify(approval));
  assert.equal((await of.act(privacyOfficer, { kind: "approve" })).outcome, "done");
  const until = new Date(Date.parse(now) + 7 * 86_400_000).toISOString();
  const out = await of.act(office, { kind: "release", how: "download", until, idSeen: false });
  return { item, out };
}

test("from the request to the download: the copy without others, by a link that only its holder has", async () => {
  const of = await asked();
  const { item, out } = await released(of);
  assert.deepEqual(out, { outcome: "done", request: of.request });
  const [ready] = await releasesOf(house, of.link);
  assert.equal(ready?.request, of.request);
  const token = (await issueDownload(house, of.link, of.request)) ?? "";
  assert.match(token, /^1\.1\.[\w-]{43}$/);
  const opened = await openDownload(house, token);
  assert.ok(opened?.state === "open" && opened.left === 3, "looking uses nothing up");
  assert.equal((await openDownload(house, token))?.state, "open");
  const taken = await takeFile(house, token, item);
  const text = Buffer.from(taken?.bytes ?? []).toString("utf8");
  assert.equal(text, "On Monday █████ pushed Leo.\nLeo was comforted by the nurse.\n");
  for (let nth = 0; nth < 2; nth++) assert.ok(await takeFile(house, token, item));
  assert.equal(await takeFile(house, token, item), null, "three times, and no more");
  assert.equal(await openDownload(house, token), null);
  const view = await readRequest(db, school.staff.office, of.request);
  assert.deepEqual(view?.log.map(({ outcome }) => outcome).toSorted(), ["given", "given", "given", "over"]);
  assert.deepEqual(
    view?.steps.map(({ body }) => body.kind),
    [
      "opened",
      "authorityChecked",
      "collected",
      "marked",
      "redacted",
      "approvalAsked",
      "approved",
      "released",
    ],
  );
  const stored = await inside(db, { district: 1, schools: [1] }, (tx) =>
    tx.selectFrom("downloads").selectAll().where("request_id", "=", of.request).execute(),
  );
  assert.ok(!JSON.stringify(stored).includes(token.split(".")[2] ?? "-"), "the link itself is nowhere");
});

test("the inquiry's clock was started and is met, its story says so, and the list of disclosures has a line", async () => {
  const of = await asked();
  await released(of);
  const view = await readInquiry(db, school.staff.privacyOfficer, of.reference, now);
  const clock = view?.inquiry.duties.find((duty) => duty.clock === "FERPA-45");
  assert.equal(clock?.state, "met");
  const rows = await inside(db, { district: 1, schools: [1] }, (tx) =>
    tx.selectFrom("disclosures").selectAll().where("inquiry_id", "=", of.inquiry).execute(),
  );
  assert.deepEqual(
    rows.map(({ outcome, category }) => [outcome, category]),
    [["disclosed", "full_file"]],
  );
});

test("what was taken out is seen by whoever worked on it until it is approved, and then by the approver only", async () => {
  const of = await asked();
  const { office, supervisor, privacyOfficer, administrator } = school.staff;
  const sees = async (by: StaffViewer, item: string) => {
    const found = await readItem(db, by, of.request, item);
    return {
      original: Boolean(found?.file),
      marks: found?.marks.length ?? 0,
      copy: Boolean(found?.redacted),
    };
  };
  const everything = { original: true, marks: 1, copy: true };
  const nothing = { original: false, marks: 0, copy: true };
  await of.act(office, { kind: "open", request: "copy", category: "full_file" });
  await of.act(office, { kind: "checkAuthority" });
  const item = randomUUID();
  await side().collect(office, of.request, { item, title: "Report", bytes: Buffer.from(report) });
  assert.equal((await sees(supervisor, item)).original, true, "nobody looked through it yet");
  const found = await side().others(office, of.request, item);
  assert.ok(found && "marks" in found);
  await of.act(office, { kind: "mark", item }, { item: { marks: found.marks, redacted: null } });
  await side().copy(office, of.request, item);
  assert.deepEqual(await sees(office, item), everything);
  assert.deepEqual(await sees(supervisor, item), nothing);
  assert.equal(
    await side().propose(supervisor, of.request, item, ["Maja Lund"]),
    null,
    "nor by asking for it",
  );
  const marked = await of.act(supervisor, { kind: "mark", item }, { item: { marks: [], redacted: null } });
  assert.ok(marked.outcome === "refused" && marked.refusal.clause === "3.3.b");
  await of.act(office, { kind: "askApproval" });
  assert.deepEqual(await sees(privacyOfficer, item), everything);
  await of.act(privacyOfficer, { kind: "approve" });
  assert.deepEqual(await sees(office, item), nothing);
  const later = await of.act(office, { kind: "mark", item }, { item: { marks: [], redacted: null } });
  assert.equal(later.outcome, "refused");
  for (const by of [privacyOfficer, administrator]) assert.deepEqual(await sees(by, item), everything);
  await of.act(privacyOfficer, { kind: "sendBack" }, { words: "Also the nurse." });
  assert.deepEqual(await sees(office, item), everything, "it is worked on again");
});

test("the student's list shows the release and the refusal, with the marks of a reply", async () => {
  const out = await asked();
  await released(out);
  const limited = await asked({ family: "restricted" });
  const { office, privacyOfficer } = school.staff;
  await limited.act(office, { kind: "open", request: "copy", category: "full_file" });
  await limited.act(privacyOfficer, { kind: "refuse", ground: "not_entitled" }, { words: "Order on file." });
  const lines = async (family: "allowed" | "restricted", reference: string, forParent = false) => {
    const student = school.families[family].student.id;
    const ledger = await readLedger(db, privacyOfficer, { student, forParent, most: 100 });
    return ledger?.rows.filter((row) => row.reference === reference) ?? [];
  };
  const [gave, ...more] = await lines("allowed", out.reference);
  assert.deepEqual([gave?.outcome, gave?.exempt, gave?.shown, more.length], ["disclosed", true, true, 0]);
  assert.equal(gave?.party, school.families.allowed.guardian.name);
  const [refused] = await lines("restricted", limited.reference);
  assert.deepEqual([refused?.outcome, refused?.shown], ["refused", false], "it would tell of the order");
  assert.deepEqual(await lines("restricted", limited.reference, true), []);
});

test("an order entered after the release stops the download at once; before, it was given", async () => {
  const of = await asked();
  const { item } = await released(of);
  const token = (await issueDownload(house, of.link, of.request)) ?? "";
  assert.ok(await takeFile(house, token, item));
  const { guardian, student } = school.families.allowed;
  const order = randomUUID();
  const at = (work: (tx: Database) => Promise<unknown>) => inside(db, { district: 1, schools: [1] }, work);
  await at((tx) =>
    tx
      .insertInto("orders")
      .values({
        ...{ district_id: 1, school_id: 1, id: order, student_id: student.id, guardian_id: guardian.id },
        ...{ status: "revokes_records", reviewer: school.staff.privacyOfficer.id, review_by: "2026-12-10" },
        ...{ entered_by: school.staff.privacyOfficer.id, entered_at: now, document_id: null },
        ...{ from_date: null, until_date: null, ended_at: null, ended_by: null, end_approved_by: null },
      })
      .execute(),
  );
  assert.equal(await takeFile(house, token, item), null);
  assert.equal(await openDownload(house, token), null, "it looks like any link that is over");
  assert.deepEqual(await releasesOf(house, of.link), []);
  assert.equal(await issueDownload(house, of.link, of.request), null);
  const board = await privacyBoard(db, school.staff.privacyOfficer, now);
  assert.ok(board.reviews.some(({ what, kind }) => what === "order" && kind === "revokes_records"));
  await at((tx) => tx.updateTable("orders").set({ ended_at: now }).where("id", "=", order).execute());
  assert.equal((await openDownload(house, token))?.state, "open");
});

test("the proof of who asks counts at the moment of the download", async () => {
  const of = await asked();
  const { item } = await released(of);
  const token = (await issueDownload(house, of.link, of.request)) ?? "";
  const { guardian } = school.families.allowed;
  const voided = (at: string | null) =>
    inside(db, { district: 1, schools: [1] }, (tx) =>
      tx.updateTable("guardians").set({ identity_void_before: at }).where("id", "=", guardian.id).execute(),
    );
  await voided("2026-11-16T15:00:00.000Z");
  const opened = await openDownload(house, token);
  assert.ok(opened?.state === "identity" && opened.needs === 4);
  assert.equal(await takeFile(house, token, item), null);
  await voided(null);
  assert.ok(await takeFile(house, token, item));
});

test("whoever held the private link before it was confirmed who asks reaches nothing of the release", async () => {
  const of = await asked();
  const { item } = await released(of);
  const link = house.links.token(place, of.inquiry);
  // Opened before the proof, by whoever filled in the form; then the parent confirms, and the link is renewed.
  const token = (await issueDownload(house, of.link, of.request)) ?? "";
  assert.equal((await openDownload(house, token))?.state, "open");
  await inside(db, { district: 1, schools: [1] }, (tx) => renewLink(tx, place, of.inquiry, now));
  assert.equal(await openDownload(house, token), null);
  assert.equal(await takeFile(house, token, item), null);
  assert.equal(await house.links.open(db, link), null, "and no new one is made by the old link");
  const fresh = await house.links.open(db, house.links.token(place, of.inquiry, 1));
  assert.ok(fresh);
  const again = (await issueDownload(house, fresh, of.request)) ?? "";
  assert.ok(await takeFile(house, again, item), "the holder of the new link has it");
});

test("a link that went to an address that is not on file opens no download, whoever was seen in the office", async () => {
  const of = await asked({ email: "somebody@example.net" });
  const { out } = await released(of);
  assert.equal(out.outcome, "refused");
  assert.match(JSON.stringify(out), /address that is not on file/);
  // One that went astray after the release is over in the same way.
  const later = await asked();
  const { item } = await released(later);
  const token = (await issueDownload(house, later.link, later.request)) ?? "";
  const command = { kind: "supplyFact", fact: "email", value: keep("somebody@example.net") } as const;
  await perform(house, { ...place, who: intake, inquiry: later.inquiry, command });
  assert.equal(await takeFile(house, token, item), null);
  assert.deepEqual(await releasesOf(house, later.link), []);
});

test("who collected it does not approve it, and nothing leaves before: whoever it is", async () => {
  const of = await asked();
  const { privacyOfficer, administrator } = school.staff;
  await of.act(privacyOfficer, { kind: "open", request: "copy", category: "full_file" });
  await of.act(privacyOfficer, { kind: "checkAuthority" });
  const item = randomUUID();
  await side().collect(privacyOfficer, of.request, { item, title: "Report", bytes: Buffer.from(report) });
  await side().copy(privacyOfficer, of.request, item);
  await of.act(privacyOfficer, { kind: "askApproval" });
  const own = await of.act(privacyOfficer, { kind: "approve" });
  assert.ok(own.outcome === "refused" && own.refusal.clause === "5.b" && own.refusal.words.length > 10);
  const early = await of.act(privacyOfficer, { kind: "release", how: "paper", idSeen: true });
  assert.equal(early.outcome, "refused");
  assert.equal((await of.act(administrator, { kind: "approve" })).outcome, "done");
  assert.equal(
    (await of.act(privacyOfficer, { kind: "release", how: "paper", idSeen: true })).outcome,
    "done",
  );
});

test("a father limited by an order: refused in the words of the rule, and no step was written", async () => {
  const of = await asked({ family: "restricted" });
  const { office, privacyOfficer } = school.staff;
  await of.act(office, { kind: "open", request: "copy", category: "full_file" });
  await of.act(office, { kind: "checkAuthority" });
  const item = randomUUID();
  await side().collect(office, of.request, { item, title: "Report", bytes: Buffer.from(report) });
  await side().copy(office, of.request, item);
  const stopped = await of.act(office, { kind: "askApproval" });
  assert.ok(stopped.outcome === "refused" && stopped.refusal.clause === "3.3.b");
  const refused = await of.act(
    privacyOfficer,
    { kind: "refuse", ground: "not_entitled" },
    { words: "Order on file." },
  );
  assert.equal(refused.outcome, "done");
  const view = await readRequest(db, privacyOfficer, of.request);
  assert.deepEqual(
    view?.steps.map(({ body }) => body.kind),
    ["opened", "authorityChecked", "collected", "cleared", "refused"],
  );
});

test("stopping ends every link at once; the same page sent twice opens one request", async () => {
  const of = await asked();
  const { item } = await released(of);
  const token = (await issueDownload(house, of.link, of.request)) ?? "";
  await of.act(school.staff.office, { kind: "stop" });
  assert.equal(await takeFile(house, token, item), null);
  const again = await of.act(school.staff.office, { kind: "open", request: "copy", category: "full_file" });
  assert.equal(again.outcome, "done");
  assert.equal((await readRequest(db, school.staff.office, of.request))?.state.stopped, true);
});

test("a week later the link is over; a wrong one and another inquiry's holder get nothing", async () => {
  const of = await asked();
  const other = await asked();
  const { item } = await released(of);
  assert.equal(await issueDownload(house, other.link, of.request), null);
  const token = (await issueDownload(house, of.link, of.request)) ?? "";
  assert.equal(await openDownload(house, `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`), null);
  const before = now;
  now = "2026-11-23T14:00:00.000Z";
  assert.equal(await takeFile(house, token, item), null);
  now = before;
  assert.ok(await takeFile(house, token, item));
});

test("a statement of a refused correction travels with every later release", async () => {
  const { office, privacyOfficer } = school.staff;
  const first = await asked();
  await first.act(office, { kind: "open", request: "amend", category: "amendment" });
  await first.act(privacyOfficer, { kind: "decideAmendment", granted: false }, { words: "It was seen." });
  await first.act(office, { kind: "placeStatement" }, { words: "Leo fell; nobody pushed him." });
  const later = await asked();
  await later.act(office, { kind: "open", request: "copy", category: "full_file" });
  const view = await side().request(office, later.request);
  assert.ok(view?.statements.some(({ words }) => words === "Leo fell; nobody pushed him."));
});

test("looks without a task: at an inquiry and at a family; whoever had something to do there is not named", async () => {
  const of = await asked();
  const { office, supervisor, privacyOfficer } = school.staff;
  const { student } = school.families.allowed;
  const look = (table: "looks" | "family_looks", who: StaffViewer, at = now) =>
    inside(db, { district: 1, schools: [1] }, (tx) =>
      (table === "looks"
        ? tx.insertInto("looks").values({ ...row(who, at), inquiry_id: of.inquiry })
        : tx.insertInto("family_looks").values({ ...row(who, at), student_id: student.id })
      ).execute(),
    );
  const row = (who: StaffViewer, hour: string) => ({ district_id: 1, school_id: 1, staff_id: who.id, hour });
  const names = async () => {
    const { looks, familyLooks } = await privacyBoard(db, privacyOfficer, now);
    return {
      inquiry: looks.filter(({ reference }) => reference === of.reference).map(({ who }) => who),
      family: familyLooks.filter(({ studentId }) => studentId === student.id).map(({ who }) => who),
    };
  };
  for (const who of [office, supervisor, privacyOfficer]) await look("family_looks", who);
  for (const who of [office, supervisor]) await look("looks", who);
  assert.deepEqual(await names(), { inquiry: [supervisor.name], family: [supervisor.name] });
  await submit(house, supervisor, "note", of.reference, { note: "I spoke with the nurse." });
  assert.deepEqual(await names(), { inquiry: [], family: [] }, "now it is theirs to look");
  const old = await asked();
  const weekAgo = "2026-11-09T13:00:00.000Z";
  await inside(db, { district: 1, schools: [1] }, (tx) =>
    tx
      .insertInto("looks")
      .values({ ...row(supervisor, weekAgo), inquiry_id: old.inquiry })
      .execute(),
  );
  const board = await privacyBoard(db, privacyOfficer, now);
  assert.ok(!board.looks.some(({ reference }) => reference === old.reference), "of this week only");
});

test("the walls: a teacher's eyes see no request, and the neighbour school none either", async () => {
  const of = await asked();
  await of.act(school.staff.office, { kind: "open", request: "inspect", category: "own_record" });
  const { teacher, office } = school.staff;
  assert.equal(await readRequest(db, teacher, of.request), null);
  assert.deepEqual(await recordsBoard(db, teacher, now), []);
  const neighbour = { ...office, school: 2, schools: [2] };
  assert.equal(await readRequest(db, neighbour, of.request), null);
  assert.ok((await recordsBoard(db, office, now)).some(({ id }) => id === of.request));
});

test("files that we do not take are answered in a sentence", async () => {
  const of = await asked();
  const { office } = school.staff;
  await of.act(office, { kind: "open", request: "copy", category: "full_file" });
  const zip = await side().collect(office, of.request, {
    item: randomUUID(),
    title: "Zip",
    bytes: Buffer.from("PK\u0003\u0004"),
  });
  assert.ok(zip.outcome === "problem" && zip.says.startsWith("We take PDF"));
  const large = await side().collect(office, of.request, {
    ...{ item: randomUUID(), title: "Large" },
    bytes: new Uint8Array(10 * 1024 * 1024 + 1),
  });
  assert.ok(large.outcome === "problem" && large.says.includes("10 megabytes"));
});
