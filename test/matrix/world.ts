import { randomBytes, randomUUID } from "node:crypto";
import { privateLinks, renewLink } from "../../src/access/private-link.ts";
import type { StaffViewer } from "../../src/access/viewer.ts";
import type { ActName } from "../../src/channels/form/acts.ts";
import { declare, previewClosure, previewTakingBack } from "../../src/declare.ts";
import { plantSchool } from "../../src/demo/fixtures.ts";
import { plantGuardian, plantGuardianship, plantStaff, plantStudent } from "../../src/demo/plant.ts";
import type { Command } from "../../src/inquiry/command.ts";
import type { Inquiry } from "../../src/inquiry/state.ts";
import type { House } from "../../src/jobs/house.ts";
import { perform } from "../../src/perform.ts";
import { actOnRecords } from "../../src/records/act-on-records.ts";
import { leakyPdf } from "../../src/redaction/pdf-for-tests.ts";
import { type Database, inside, openDatabase } from "../../src/store/database.ts";
import { keep } from "../../src/store/keep.ts";
import { newReference } from "../../src/store/new-reference.ts";
import { recordsSide } from "../../src/web/records/records-side.ts";
import { submit } from "../../src/web/submit.ts";
import { freshDatabase } from "../database.ts";
import { type Asked, canary, type ObjectName, objects } from "./canaries.ts";

export const now = "2026-11-16T14:00:00.000Z";
export const origin = "https://desk.school.example";

/** An inquiry of the world: where it is, and what a request about it needs. */
export type Planted = {
  school: number;
  id: string;
  reference: string;
  guardian: string;
  student: string;
  /** The private link that works, and the one that a renewal made void. */
  link: string;
  voidLink: string;
  mail: string;
  /** A letter that came back, and a mail of nobody at the same school. */
  lost: string;
  stray: string;
  /** A records request, and a file that was collected for it. */
  request: string;
  item: string;
  /** The date that the parent was given, or the acknowledgement's. */
  told: string;
  /** The question to the privacy officer that waits there, or one that nobody asked. */
  privacy: string;
};

/** Two schools of one district, three families here and one there, four inquiries with a canary in every field. */
export async function plantWorld() {
  const url = await freshDatabase();
  const db = openDatabase(url);
  const house: House = {
    ...{ db, now: () => now, enqueue: async () => undefined, mailDomain: "answerable.localhost" },
    post: { send: async () => ({ state: "accepted" }), close: async () => undefined },
    links: privateLinks(randomBytes(32)),
    replySecret: randomBytes(32),
    mailboxKey: Buffer.alloc(32, 9),
    publicOrigin: origin,
  };
  const here = await plantSchool(db);
  const there = await plantSchool(db, { school: 2 });
  const at = (school: number, work: (tx: Database) => Promise<unknown>) =>
    inside(db, { district: 1, schools: [school] }, work);
  const person = (name: string, roles: StaffViewer["roles"], supervisor = here.staff.supervisor.id) =>
    inside(db, { district: 1, schools: [1] }, (tx) =>
      plantStaff(tx, 1, {
        ...{ name, title: "Of the school", roles, schools: [1], supervisor, password: "kwpasswordhash" },
        email: `${name.replace(" ", ".").toLowerCase()}@hillcrest.example`,
      }),
    );
  const staff = {
    ...here.staff,
    otherTeacher: await person("Otto Teacher", ["teacher"]),
    // Was asked while a supervisor, and teaches now.
    askedTeacher: await person("Asta Teacher", ["supervisor"]),
    teacherAdministrator: await person("Tea Administrator", ["teacher", "administrator"]),
    teacherAuditor: await person("Tia Auditor", ["teacher", "auditor"]),
    leaver: await person("Lena Leaver", ["office"]),
    neighbourOffice: there.staff.office,
    neighbourSupervisor: there.staff.supervisor,
    neighbourTeacher: there.staff.teacher,
  };

  async function plant(object: ObjectName): Promise<Planted> {
    const school = object === "other" ? 2 : 1;
    const place = { district: 1, school };
    const by = school === 2 ? there.staff.office : object === "emergency" ? staff.office : staff.teacher;
    const up = school === 2 ? there.staff.supervisor : staff.askedTeacher;
    const say = (field: Parameters<typeof canary>[1]) => canary(object, field);
    const [guardian, student] = await inside(db, { district: 1, schools: [school] }, async (tx) => {
      const parent = await plantGuardian(tx, place, {
        ...{ name: `Gus ${say("fileparent")}`, phone: say("filephone") },
        email: `${say("fileemail")}@canary.example`,
      });
      const child = await plantStudent(tx, place, { first: "Sam", last: say("filechild"), grade: "3" });
      await plantGuardianship(tx, place, parent, child, {
        relation: "father",
        mayReceiveRecords: object !== "emergency",
        restricted: object === "closed",
      });
      return [parent, child] as const;
    });
    const id = randomUUID();
    const reference = newReference();
    const command = async (said: Command, actor?: StaffViewer) => {
      const who = actor
        ? { actor: { kind: "staff", id: actor.id } as const, name: actor.name, roles: actor.roles }
        : { actor: { kind: "system", part: "intake" } as const, name: "The desk", roles: [] };
      const inquiry = said.kind === "receive" ? {} : { inquiry: id };
      const performed = await perform(house, { ...place, ...inquiry, who, command: said });
      if ("refused" in performed) throw new Error(`${object} ${said.kind}: ${performed.refused.because}`);
    };
    const act = async (name: ActName, given: unknown, actor = by) => {
      const done = await submit(house, actor, name, reference, given);
      if (done.outcome !== "done") throw new Error(`${object} ${name}: ${JSON.stringify(done)}`);
    };
    await command({
      ...{ kind: "receive", id, reference, source: "web", receivedAt: now, type: "general", language: "en" },
      topic: object === "emergency" ? "transport" : "grades_progress",
      question: keep(`When does the bus of ${say("question")} leave?`),
      guardianName: keep(`Ana ${say("name")}`),
      email: keep(`${say("email")}@canary.example`),
      phone: keep(say("phone")),
      studentName: keep(`Leo ${say("child")}`),
      ...{ guardian, student },
      ...(object === "emergency" && {
        danger: { id: randomUUID(), severity: "immediate", protocols: ["violence_threat"] },
      }),
    });
    const generation = (await at(school, (tx) => renewLink(tx, place, id, now))) as number;
    await command({
      kind: "addMessage",
      source: "mail",
      from: "third_party",
      text: keep(`Aunt: ${say("third")}`),
    });
    if (object === "other") await act("assignment", { to: by.id }, there.staff.office);
    await act("note", { note: `For us: ${say("note")}` });
    if (object === "emergency" || object === "other")
      await act(
        "privacyQuestion",
        { asks: "May this go?", text: `Dear parent, ${say("reply")}.` },
        school === 2 ? there.staff.office : staff.office,
      );
    if (object !== "emergency")
      await act("reply", {
        text: `Dear Ana ${say("name")},\n\nThank you for asking when the bus of ${say("question")} leaves. It leaves at 15:20 from the main gate, as ${say("reply")} says. If anything else is unclear, please ring us on 555-0100.\n\nYours sincerely,\n${by.name}\n${by.title}`,
        settles: object === "closed",
        ...(object !== "closed" && { promise: "2026-11-20" }),
      });
    if (object === "open" || object === "other")
      await act("escalation", {
        ...{ to: up.id, by: "2026-11-24", reason: say("reason"), tried: say("tried") },
        nextStep: `We look at ${say("step")}.`,
      });
    if (object === "emergency" || object === "other")
      await act("clock", { clock: "SAR-1M" }, school === 2 ? there.staff.office : staff.office);
    if (object === "other")
      await act("clockHold", { duty: "5.b#1", awaiting: "identity" }, there.staff.supervisor);
    // A concern about somebody who has left: kept from them, and from nobody else.
    if (object === "emergency") await act("subject", { staff: staff.leaver.id }, staff.office);
    if (object === "closed") await act("closure", { outcome: "settled" });
    const request = randomUUID();
    const item = randomUUID();
    const clerk = school === 2 ? there.staff.office : staff.office;
    const opens = { kind: "open", request: "copy", category: "own_record" } as const;
    await actOnRecords(house, clerk, { request, reference, act: opens });
    const title = `Report ${say("paper")}`;
    await recordsSide(house).collect(clerk, request, { item, title, bytes: leakyPdf("Jo", "Leo") });
    await recordsSide(house).copy(clerk, request, item);
    const lost = randomUUID();
    await command({
      kind: "alert",
      letter: {
        ...{ id: lost, purpose: "alert", subject: "An inquiry needs you", text: keep("Open it.") },
        to: keep(`${say("email")}@canary.example`),
      },
    });
    await command({
      ...{ kind: "recordDelivery", letter: lost },
      outcome: { state: "bounced", status: "5.1.1" },
    });
    const mail = randomUUID();
    const raw = `From: <desk@desk.example>\r\nTo: <a@example.org>\r\nSubject: Your question\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>${say("mail")}</p>\r\n`;
    await at(school, (tx) =>
      tx
        .insertInto("mailbox")
        .values({
          ...{ district_id: 1, school_id: school, id: mail, at: now, recipient: "a@example.org" },
          raw: Buffer.from(raw),
        })
        .execute(),
    );
    await at(school, (tx) =>
      tx
        .insertInto("originals")
        .values({
          ...{ district_id: 1, school_id: school, id: mail, at: now, inquiry_id: id },
          ...{ envelope_from: "a@example.org", envelope_to: "b@example.org", sha256: "0".repeat(64) },
          ...{ raw: mailWithFiles(say("mail"), "Your question"), read_at: now },
        })
        .execute(),
    );
    const stray = randomUUID();
    await at(school, (tx) =>
      tx
        .insertInto("originals")
        .values({
          ...{ district_id: 1, school_id: school, id: stray, at: now, inquiry_id: null, read_at: now },
          ...{ envelope_from: "", envelope_to: "b@example.org", sha256: "1".repeat(64) },
          raw: mailWithFiles(say("mail"), "Away"),
        })
        .execute(),
    );
    const { state } = (await at(school, (tx) =>
      tx.selectFrom("inquiries").select("state").where("id", "=", id).executeTakeFirstOrThrow(),
    )) as { state: Inquiry };
    return {
      ...{ school, id, reference, guardian, student, mail, lost, stray, request, item },
      told: state.duties.find(({ told, state }) => told && state === "due")?.id ?? "3.1.b#1",
      privacy: state.privacy?.id ?? randomUUID(),
      link: house.links.token(place, id, generation),
      voidLink: house.links.token(place, id, generation - 1),
    };
  }

  const planted = {} as Record<ObjectName, Planted>;
  for (const object of objects) planted[object] = await plant(object);
  await at(1, (tx) =>
    tx
      .updateTable("staff")
      .set({ roles: ["teacher"] })
      .where("id", "=", staff.askedTeacher.id)
      .execute(),
  );
  await at(1, (tx) =>
    tx.updateTable("staff").set({ active: false }).where("id", "=", staff.leaver.id).execute(),
  );
  staff.askedTeacher = { ...staff.askedTeacher, roles: ["teacher"] };
  const another = "a".repeat(64);
  await at(1, (tx) =>
    tx
      .insertInto("sessions")
      .values({
        ...{ district_id: 1, school_id: 1, token_digest: another, staff_id: staff.leaver.id, device: "Test" },
        ...{ made_at: now, seen_at: now, until: "2026-11-16T20:00:00.000Z", at_school: null },
      })
      .execute(),
  );
  /** The part of each link that nobody can guess. */
  const proofs = Object.fromEntries(
    objects.map((object) => [object, planted[object].link.split(".").at(-1) ?? ""]),
  ) as Record<ObjectName, string>;
  // A closure that stands, and what confirming another one, or taking this one back, has to carry.
  const given = { schools: [1], kind: "closed", reason: "snow" };
  const standing = { ...given, id: randomUUID(), on: ["2026-12-15"] };
  const shown = await previewClosure(house, staff.supervisor, standing);
  if ("problems" in shown) throw new Error(JSON.stringify(shown.problems));
  await declare(house, staff.supervisor, standing, shown.preview.print);
  const next = { ...given, id: randomUUID(), on: ["2026-11-18"] };
  const ahead = await previewClosure(house, staff.supervisor, next);
  const back = await previewTakingBack(house, staff.supervisor, standing.id);
  if ("problems" in ahead || !back) throw new Error("there is no preview");
  return {
    ...{ url, db, house, staff, planted, proofs },
    closurePrint: { id: next.id, print: ahead.preview.print },
    standing: { id: standing.id, print: back.preview.print },
    /** The digest of a session of somebody else. */
    another,
    told: (asked: Asked) => (asked === "never" ? "3.1.b#1" : planted[asked].told),
    close: () => db.destroy(),
  };
}
export type MatrixWorld = Awaited<ReturnType<typeof plantWorld>>;

/** A mail with a page, and as its files words, a picture of one dot and a program. */
function mailWithFiles(word: string, subject: string): Buffer {
  const dot = "R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==";
  const part = (type: string, body: string) => `--b\r\nContent-Type: ${type}\r\n${body}\r\n`;
  const file = (name: string, type: string, body: string) =>
    part(type, `Content-Disposition: attachment; filename=${name}\r\n${body}`);
  return Buffer.from(
    `From: <m@example.org>\r\nSubject: ${subject}\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${[
      part("text/html", `\r\n<p>Words of ${word}</p>`),
      file("a.txt", "text/plain", `\r\n${word}`),
      file("a.gif", "image/gif", `Content-Transfer-Encoding: base64\r\n\r\n${dot}`),
      file("a.exe", "application/octet-stream", "\r\nMZ"),
    ].join("")}--b--\r\n`,
  );
}
