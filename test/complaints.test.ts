import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { privateLinks } from "../src/access/private-link.ts";
import type { LinkViewer, StaffViewer } from "../src/access/viewer.ts";
import type { Job } from "../src/afterwards.ts";
import type { Verdict } from "../src/channels/mail/files/scanner.ts";
import type { Mail } from "../src/channels/mail/post.ts";
import { schoolCalendar } from "../src/demo/calendar.ts";
import { appoint, plantDistrict, plantEmptySchool, plantGuardian, plantStaff } from "../src/demo/plant.ts";
import type { Role } from "../src/inquiry/actor.ts";
import type { Inquiry } from "../src/inquiry/state.ts";
import type { House } from "../src/jobs/house.ts";
import { jobs } from "../src/jobs/index.ts";
import { perform } from "../src/perform.ts";
import { rebuild } from "../src/rebuild.ts";
import { putInForce } from "../src/store/complaint-ladders.ts";
import { type Database, inside, openDatabase } from "../src/store/database.ts";
import { complaints } from "../src/store/reads/complaints.ts";
import { followed } from "../src/store/reads/followed.ts";
import { readInquiry } from "../src/store/reads/inquiry.ts";
import { keepScan } from "../src/store/scans.ts";
import { setLadderNumbers } from "../src/store/set-ladder-numbers.ts";
import { sweep } from "../src/sweep.ts";
import { hearingSide } from "../src/web/complaints/hearing-side.ts";
import { complaintView } from "../src/web/portal/complaint-view.ts";
import { portalSide } from "../src/web/portal-side.ts";
import { submit } from "../src/web/submit.ts";
import { freshDatabase } from "./database.ts";
import { intake, received } from "./desk.ts";

// A complaint through all its stages, on two ladders and with the moving clock, through the doors that people use: the
// desk's form, the parent's page, the letters that leave.

let db: Database;
let now = "2026-11-16T14:00:00.000Z";
const ordered: Job[] = [];
const sent: Mail[] = [];
let house: House;
const place = { district: 1, school: 1 };
const staff: Record<string, StaffViewer> = {};
let ana = "";

before(async () => {
  db = openDatabase(await freshDatabase());
  house = {
    ...{ db, now: () => now, mailDomain: "answerable.localhost" },
    enqueue: async (_tx, _place, all) => void ordered.push(...all),
    post: {
      send: async (mail, _, started) => {
        await started();
        sent.push(mail);
        return { state: "accepted" };
      },
      close: async () => undefined,
    },
    links: privateLinks(randomBytes(32)),
    replySecret: randomBytes(32),
    publicOrigin: "https://desk.school.example",
  };
  await inside(db, { district: 1, schools: [1] }, async (tx) => {
    await plantDistrict(tx, 1, "District");
    await plantEmptySchool(tx, {
      ...{ ...place, slug: "oak", name: "Oak Hill", phone: "555-0100", mailAddress: "oak@desk.example" },
      calendar: schoolCalendar(2026),
    });
    const person = async (key: string, name: string, roles: Role[], supervisor?: string) => {
      staff[key] = await plantStaff(tx, 1, {
        ...{ name, title: key, email: `${randomUUID()}@staff.example`, roles, schools: [1] },
        ...(supervisor && { supervisor: staff[supervisor]?.id ?? "" }),
      });
    };
    await person("superintendent", "Sam Ortiz", ["supervisor"]);
    await person("principal", "Helen Grant", ["supervisor"], "superintendent");
    await person("deputy", "James Webb", ["supervisor"], "principal");
    await person("privacy", "Ngozi Okoye", ["privacy_officer"], "superintendent");
    await person("office", "Ruth Bell", ["office"], "deputy");
    await person("teacher", "Minh Tran", ["teacher"], "deputy");
    await person("helper", "Rosa Lima", ["teacher"], "principal");
    await person("admin", "Ada Novak", ["administrator"], "superintendent");
    await appoint(tx, place, { "*": staff.office?.id ?? "" }, [staff.principal?.id ?? ""]);
    ana = await plantGuardian(tx, place, {
      ...{ name: "Ana Souza", email: "ana@example.org", phone: "555-0141", language: "es" },
    });
  });
});
after(() => db.destroy());

const by = (key: string): StaffViewer => {
  const one = staff[key];
  assert.ok(one, key);
  return one;
};
const id = (key: string) => by(key).id;
const work = async () => {
  while (ordered.length > 0) {
    const [job] = ordered.splice(0, 1);
    if (job) await jobs[job.name](house, place, job.input);
  }
};
const until = async (moment: string) => {
  now = moment;
  await sweep(house, place, (_, error) => {
    throw error;
  });
  await work();
};
const step = async (key: string, inquiry: Inquiry, given: object) => {
  const became = await submit(house, by(key), "complaint", inquiry.reference, given);
  assert.equal(became.outcome, "done", JSON.stringify(became));
  await work();
  return became.outcome === "done" ? became.inquiry : inquiry;
};
const refused = async (key: string, inquiry: Inquiry, given: object) => {
  const became = await submit(house, by(key), "complaint", inquiry.reference, given);
  return became.outcome === "refused" ? became.refusal.because : became.outcome;
};
const asked = async (question: string, language = "es") => {
  const made = await perform(house, {
    ...{ ...place, who: intake },
    command: received(question, { language, guardian: ana, type: "concern", receivedAt: now }),
  });
  assert.ok("inquiry" in made);
  await work();
  return made.inquiry;
};
const link = (inquiry: Inquiry): LinkViewer =>
  ({
    kind: "link",
    ...place,
    inquiry: inquiry.id,
    generation: 0,
  }) as LinkViewer;
const seen = async (inquiry: Inquiry, language = "es") => {
  const it = await followed(db, link(inquiry), now);
  assert.ok(it);
  return complaintView(it, language);
};
const open = (more: object = {}) => ({
  ...{ step: "open", ladder: "SOP-DEFAULT", decider: id("deputy"), investigator: id("helper") },
  ...{ points: ["El autobús salió sin esperar.", "Nadie devolvió la llamada."], ...more },
});
const decide = (more: object = {}) => ({
  step: "decide",
  findings: [
    { finding: "upheld", reason: "No se leyó la lista." },
    { finding: "not_upheld", reason: "Hubo dos llamadas." },
  ],
  changes: "La lista se lee en cada parada.",
  ...more,
});
const lastMail = () => sent.findLast(({ to }) => to === "ana@example.org")?.text ?? "";
const called = () => sent.filter(({ subject }) => subject === "An inquiry needs you").length;

test("the procedure's own ladder: asked in words, opened, decided, taken up in time, and once too late", async () => {
  const inquiry = await asked("Quiero presentar una queja formal. El autobús salió sin esperar.");
  assert.equal(inquiry.formal?.how, "words");
  assert.match((await seen(inquiry)).asked ?? "", /a más tardar el miércoles, 18 de noviembre/);
  assert.equal(
    (await complaints(db, by("principal"))).length,
    1,
    "it stands on the board before it is opened",
  );

  // Who decides is not who looks into it; nobody is told nothing.
  assert.equal(
    await refused("office", inquiry, open({ investigator: id("deputy") })),
    "James Webb cannot both look into it and decide.",
  );
  const before = called();
  await step("office", inquiry, open());
  assert.equal(
    called(),
    before + 2,
    "who decides and who looks into it are told, in a mail that says nothing",
  );
  assert.match(lastMail(), /^Estimado\/a Ana Souza:/);
  assert.match(lastMail(), /1\. El autobús salió sin esperar\.\n2\. Nadie devolvió la llamada\./);
  assert.match(lastMail(), /Lo decide James Webb, deputy\./);
  assert.match(lastMail(), /a más tardar el lunes, 23 de noviembre/);

  // A teacher who looks into it sees it; a teacher who has nothing to do with it does not.
  assert.ok(await readInquiry(db, by("helper"), inquiry.reference, now));
  assert.equal(await readInquiry(db, by("teacher"), inquiry.reference, now), null);
  await step("helper", inquiry, { step: "note", sort: "spoke", note: "Habló con el conductor." });
  assert.equal(
    await refused("helper", inquiry, decide()),
    "Only the person who was named to decide this stage decides it.",
  );

  await until("2026-11-18T13:00:00.000Z");
  await until("2026-11-19T15:00:00.000Z");
  await step("deputy", inquiry, decide());
  assert.match(lastMail(), /1\. El autobús salió sin esperar\.\nCon razón\. No se leyó la lista\./);
  assert.match(lastMail(), /hasta el .*: Revisión, la dirección de la escuela\./);
  assert.match(lastMail(), /\?complaint/);
  const decided = await seen(inquiry);
  assert.equal(decided.steps[0]?.overall, "Con razón en parte");
  assert.match(decided.further ?? "", /hasta el/);

  // In time, on the parent's page: the nearest above who had nothing to do with it.
  await until("2026-11-24T20:00:00.000Z");
  const portal = portalSide(house, 1);
  assert.equal((await portal.takeUp(link(inquiry), { text: " " }, randomUUID())).outcome, "problems");
  const up = await portal.takeUp(link(inquiry), { text: "El segundo punto no es cierto." }, randomUUID());
  await work();
  assert.ok(up.outcome === "done" && up.inquiry.complaint?.decider === id("principal"));
  assert.match(lastMail(), /Paso 2 de 4: Revisión\. Lo decide Helen Grant, principal\./);
  assert.equal(
    await refused("principal", inquiry, { step: "appoint", decider: id("deputy") }),
    "James Webb decided an earlier stage, or looked into it.",
  );

  // A later date, before the old one, with the reason; then the outcome.
  const duty = up.inquiry.duties.findLast(({ step }) => step === "answer");
  assert.equal(duty?.until, "2026-12-10T21:00:00.000Z");
  await step("principal", inquiry, {
    ...{ step: "extend", duty: duty?.id, until: "2026-12-14", reason: "Falta un testigo." },
  });
  assert.match(
    lastMail(),
    /La nueva fecha es el lunes, 14 de diciembre\.[\s\S]*El motivo: Falta un testigo\./,
  );
  await until("2026-12-14T15:00:00.000Z");
  await step("principal", inquiry, decide());

  // Too late: it waits, and a person says whether it is taken.
  await until("2027-01-20T15:00:00.000Z");
  assert.match((await seen(inquiry)).further ?? "", /El plazo para llevarla más lejos terminó/);
  const late = await portal.takeUp(link(inquiry), { text: "Estuve en el hospital." }, randomUUID());
  await work();
  assert.ok(
    late.outcome === "done" && late.inquiry.complaint?.late && late.inquiry.complaint.stage === "principal",
  );
  assert.match((await seen(inquiry)).late ?? "", /La llevó más lejos tarde/);
  await step("deputy", inquiry, {
    ...{ step: "late", taken: true, reason: "Estuvo enferma.", decider: id("superintendent") },
  });
  assert.match(
    lastMail(),
    /Aun así, su queja sigue adelante\.[\s\S]*El motivo: Estuvo enferma\.[\s\S]*Paso 3 de 4/,
  );
  const third = await step("superintendent", inquiry, decide());
  assert.match(lastMail(), /el paso siguiente está fuera de la escuela: The school board/);
  assert.equal(third.complaint?.past.length, 3);
  const over = await portal.takeUp(link(inquiry), { text: "No." }, randomUUID());
  assert.ok(over.outcome === "refused" && /^The next step is outside/.test(over.refusal.because));
  await step("superintendent", inquiry, { step: "end", how: "referred", reason: "Fue a la junta." });
  assert.match(lastMail(), /Su queja ha terminado aquí/);
  assert.equal((await complaints(db, by("principal"))).length, 0);
  const closed = await submit(house, by("office"), "closure", inquiry.reference, { outcome: "settled" });
  assert.equal(closed.outcome, "done");
});

test("an academy's ladder ends with a panel, one of them independent; nothing of it is there for whom it is about", async () => {
  assert.deepEqual(await putInForce(db, by("principal"), ["UK-ACADEMY"]), {
    wrong: "Only an administrator changes this.",
  });
  assert.deepEqual(await putInForce(db, by("admin"), ["UK-NOWHERE"]), {
    wrong: "Please choose from the ladders of the list.",
  });
  assert.deepEqual(await putInForce(db, by("admin"), ["UK-ACADEMY"]), { done: true });
  now = "2027-01-25T14:00:00.000Z";
  const inquiry = await asked("The teacher shouted at the children.", "en");
  const named = await submit(house, by("principal"), "subject", inquiry.reference, { staff: id("teacher") });
  assert.equal(named.outcome, "done");
  assert.equal(
    await refused("principal", inquiry, open()),
    "The ladder “The school’s own procedure” is not in force at this school.",
  );
  const academy = { ladder: "UK-ACADEMY", points: ["A teacher shouted."], investigator: id("office") };
  assert.equal(
    await refused("principal", inquiry, open({ ...academy, investigator: id("teacher") })),
    "It is a complaint about this person, or about somebody to whom they answer.",
  );
  await step("principal", inquiry, open(academy));
  const one = (finding: string) => decide({ findings: [{ finding, reason: "As the children say." }] });
  // Its date passes: who decides and who is above them hear of it, the record says so, and the outcome is owed all the same.
  const overdue = () => sent.filter(({ subject }) => subject === `Overdue: inquiry ${inquiry.reference}`);
  assert.deepEqual(overdue(), []);
  await until("2027-02-09T15:00:00.000Z");
  const late = (await readInquiry(db, by("principal"), inquiry.reference, now))?.inquiry;
  assert.equal(late?.duties.findLast(({ step }) => step === "answer")?.state, "missed");
  assert.equal(new Set(overdue().map(({ to }) => to)).size, 3, "owner, decider and supervisor are told");
  await step("deputy", inquiry, one("partly_upheld"));
  const portal = portalSide(house, 1);
  await portal.takeUp(link(inquiry), { text: "It is not enough." }, randomUUID());
  await step("principal", inquiry, one("not_upheld"));
  const third = await portal.takeUp(link(inquiry), { text: "I want the panel." }, randomUUID());
  await work();
  assert.ok(third.outcome === "done" && third.inquiry.complaint?.stage === "panel");
  const hearing = {
    ...{ step: "hearing", date: "2027-02-24", time: "17:00" },
    members: [{ name: "Mrs Hale", chair: true }, { name: "Mr Osei" }, { name: "Dr Lind", independent: true }],
  };
  await step("superintendent", inquiry, hearing);
  assert.match(lastMail(), /Wednesday, February 24 at 5:00 PM[\s\S]*Mrs Hale, Mr Osei, Dr Lind/);
  assert.match((await seen(inquiry, "en")).steps[2]?.hearing ?? "", /Hearing on Wednesday, February 24/);
  assert.equal(await refused("superintendent", inquiry, one("upheld")), "The hearing was not held yet.");
  await until("2027-02-25T15:00:00.000Z");
  await step("superintendent", inquiry, {
    step: "minutes",
    minutes: "All three sat; both sides were heard.",
  });
  await keepsFiles(inquiry);
  assert.equal(
    await refused("deputy", inquiry, one("upheld")),
    "Whoever looked into it, or had to do with an earlier stage, does not decide.",
  );
  const end = await step("superintendent", inquiry, one("upheld"));
  assert.equal(end.complaint?.decided?.next, "outside");
  assert.equal((await seen(inquiry, "en")).outside?.name, "Department for Education");

  // For whom it is about there is no such complaint: no page, no board, no row of any table.
  assert.equal(await readInquiry(db, by("teacher"), inquiry.reference, now), null);
  assert.equal(await refused("teacher", inquiry, { step: "note", note: "I did not." }), "missing");
  const rows = await inside(
    db,
    { district: 1, schools: [1], eyes: id("teacher") },
    async (tx) =>
      (
        await sql<{
          n: number;
        }>`select (select count(*) from notes where inquiry_id = ${inquiry.id}::uuid)::int
          + (select count(*) from kept_texts where inquiry_id = ${inquiry.id}::uuid)::int
          + (select count(*) from inquiries where id = ${inquiry.id}::uuid)::int as n`.execute(tx)
      ).rows[0]?.n,
  );
  assert.equal(rows, 0);
  assert.equal((await complaints(db, by("privacy"))).length, 1, "for the others it is there");
  await step("superintendent", inquiry, {
    step: "end",
    how: "referred",
    reason: "It went to the Department.",
  });
  const shut = await submit(house, by("superintendent"), "closure", inquiry.reference, {
    outcome: "settled",
  });
  assert.equal(shut.outcome, "done");
});

/** Minutes as a file: for who may know of the complaint; for whom it is about, and for other inquiries, there is none. */
async function keepsFiles(inquiry: Inquiry) {
  let isAway = true;
  const scan = async (bytes: Buffer): Promise<Verdict> =>
    isAway
      ? { state: "failed" }
      : bytes.includes("VIRUS")
        ? { state: "infected", found: "Test.Virus-1" }
        : { state: "clean" };
  const hearing = hearingSide({ ...house, scanner: { scan } });
  const pdf = Buffer.from("%PDF-1.7\nminutes");
  const { reference } = inquiry;
  assert.deepEqual(await hearing.add(by("superintendent"), reference, "../Minutes.pdf", pdf), { done: true });
  const wrong = await hearing.add(by("superintendent"), reference, "minutes.pdf", Buffer.from("MZ program"));
  assert.ok(wrong && "wrong" in wrong && /^“minutes.pdf” is not taken/.test(wrong.wrong), "by its content");
  assert.equal(await hearing.add(by("teacher"), reference, "mine.pdf", pdf), null);
  const [file] = (await hearing.files(by("superintendent"), reference))?.files ?? [];
  assert.deepEqual(
    [file?.name, file?.scan],
    ["Minutes.pdf", "failed"],
    "a scanner that is away stops nobody",
  );
  isAway = false;
  const sick = await hearing.add(by("superintendent"), reference, "v.pdf", Buffer.from("%PDF-1.7\nVIRUS"));
  assert.ok(sick && "wrong" in sick && /^A virus was found in this file \(Test\.Virus-1\)/.test(sick.wrong));
  const asked = { reference, file: file?.id ?? "" };
  assert.deepEqual(await hearing.file(by("privacy"), asked), { name: "Minutes.pdf", bytes: pdf });
  const [clean] = (await hearing.files(by("superintendent"), reference))?.files ?? [];
  assert.equal(clean?.scan, "clean", "it is asked again when somebody takes the file");
  const bad = { sha256: file?.sha256 ?? "", state: "infected" as const, found: "Test.Virus-2" };
  await keepScan(db, place, bad, now);
  assert.equal(await hearing.file(by("privacy"), asked), "apart", "what was found later counts");
  assert.equal(await hearing.file(by("teacher"), asked), null);
  assert.equal(await hearing.files(by("teacher"), reference), null);
  const another = await asked1();
  assert.equal(await hearing.file(by("privacy"), { ...asked, reference: another.reference }), null);
  const early = await hearing.add(by("privacy"), another.reference, "early.pdf", pdf);
  assert.ok(early && "wrong" in early && /^No complaint was opened here/.test(early.wrong));
  const rows = await inside(db, { district: 1, schools: [1] }, (tx) =>
    tx.selectFrom("hearing_files").select("id").execute(),
  );
  assert.deepEqual(rows, [{ id: asked.file }], "what was refused does not stay");
}
const asked1 = () => asked("When does the bus leave?", "en");

test("a school sets its own numbers as an edition: for what begins from then on, told so, and never against a law", async () => {
  await putInForce(db, by("admin"), []);
  now = "2027-03-01T14:00:00.000Z";
  const before = await step("office", await asked("The bus was late.", "en"), open({ points: ["The bus."] }));
  const quick = [{ stage: "supervisor", answer: { days: 2, unit: "business_day" as const } }];
  const denied = await setLadderNumbers(db, by("principal"), "SOP-DEFAULT", quick, now);
  assert.ok("because" in denied && denied.because === "Only an administrator changes this.");
  const law = [{ stage: "report", answer: { days: 90, unit: "calendar_day" as const } }];
  const against = await setLadderNumbers(db, by("admin"), "CA-UCP", law, now);
  assert.ok("because" in against && /is set by 5 CCR 4600/.test(against.because));
  assert.deepEqual(await setLadderNumbers(db, by("admin"), "SOP-DEFAULT", quick, now), { done: true });
  const after = await step("office", await asked("The bus was cold.", "en"), open({ points: ["The bus."] }));
  assert.match(lastMail(), /by Wednesday, March 3/, "the letter says the school's own date");
  const answer = ({ duties }: Inquiry) => duties.findLast(({ step }) => step === "answer")?.until;
  assert.equal(answer(before), "2027-03-08T21:00:00.000Z");
  assert.equal(answer(after), "2027-03-03T21:00:00.000Z");
  const kept = await inside(db, { district: 1, schools: [1] }, (tx) =>
    tx.selectFrom("editions").select("body").where("id", "like", "%+ladders-%").execute(),
  );
  assert.deepEqual(
    kept.map(({ body }) => [body.approvedBy, body.ladders]),
    [["Ada Novak", { "SOP-DEFAULT": quick }]],
  );
  now = "2027-03-01T14:10:00.000Z";
  await setLadderNumbers(db, by("admin"), "SOP-DEFAULT", [], now);
  const again = await step("office", await asked("The bus smelled.", "en"), open({ points: ["The bus."] }));
  assert.equal(answer(again), "2027-03-08T21:00:00.000Z", "taken back to what comes with it");
});

test("the formal route is asked for on the page and refused in writing; without her identity she reads no words of staff", async () => {
  await putInForce(db, by("admin"), []);
  const inquiry = await asked("My son’s trip was cancelled.", "en");
  const portal = portalSide(house, 1);
  const ask = await portal.askFormal(link(inquiry), { text: "" }, randomUUID());
  assert.ok(ask.outcome === "done" && ask.inquiry.formal?.how === "page");
  const again = await portal.askFormal(link(inquiry), { text: "Please." }, randomUUID());
  assert.equal(again.outcome, "refused");
  await step("deputy", inquiry, {
    ...{ step: "refuse", reason: "The trip company decides that.", nextStep: "Write to the company." },
  });
  assert.match(lastMail(), /The reason: The trip company decides that\./);
  const page = await seen(inquiry, "en");
  assert.deepEqual([page.refused, page.mayAsk], [[], true]);
});

test("what people did with complaints folds again to the same rows", async () => {
  const { inquiries, differ } = await rebuild(db, place);
  assert.ok(inquiries >= 3);
  assert.deepEqual(differ, []);
});
