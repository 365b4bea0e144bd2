import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { sql } from "kysely";
import { privateLinks } from "../src/access/private-link.ts";
import { type StaffViewer, scopeOf, seesOnlyOwn, type TokenViewer } from "../src/access/viewer.ts";
import type { Job } from "../src/afterwards.ts";
import { schoolCalendar } from "../src/demo/calendar.ts";
import { appoint, plantDistrict, plantEmptySchool, plantStaff } from "../src/demo/plant.ts";
import type { Command } from "../src/inquiry/command.ts";
import { alert } from "../src/jobs/alert.ts";
import { climb } from "../src/jobs/climb.ts";
import type { House } from "../src/jobs/house.ts";
import { ring } from "../src/jobs/ring.ts";
import { perform } from "../src/perform.ts";
import { ringDue } from "../src/ring-due.ts";
import { answeringTo } from "../src/sop/organisation.ts";
import { writeContact } from "../src/store/chains.ts";
import { type Database, inside, openDatabase } from "../src/store/database.ts";
import { keep } from "../src/store/keep.ts";
import { newReference } from "../src/store/new-reference.ts";
import { cameBackFor } from "../src/store/reads/came-back.ts";
import { complaints } from "../src/store/reads/complaints.ts";
import { conformance } from "../src/store/reads/conformance.ts";
import { emergency } from "../src/store/reads/emergency.ts";
import { findPeople } from "../src/store/reads/find-people.ts";
import { behindContact, contactGroups, firstContact } from "../src/store/reads/first-contact.ts";
import { readInquiry } from "../src/store/reads/inquiry.ts";
import { looks } from "../src/store/reads/looks.ts";
import { countMailToLookAt, mailToLookAt } from "../src/store/reads/mail-to-look-at.ts";
import { mailsOf } from "../src/store/reads/mails-of.ts";
import { oddLooks } from "../src/store/reads/odd-looks.ts";
import { privacyBoard } from "../src/store/reads/privacy-board.ts";
import { openQuestions } from "../src/store/reads/privacy-questions.ts";
import { promises } from "../src/store/reads/promises.ts";
import { recordsBoard, recordsOfInquiry } from "../src/store/reads/records.ts";
import { referenceOf } from "../src/store/reads/reference-of.ts";
import { refusals } from "../src/store/reads/refusals.ts";
import { relatedTo } from "../src/store/reads/related.ts";
import { search } from "../src/store/reads/search.ts";
import { statutory } from "../src/store/reads/statutory.ts";
import { today } from "../src/store/reads/today.ts";
import { unkept } from "../src/store/reads/unkept.ts";
import { whoAsks } from "../src/store/reads/who-asks.ts";
import { sweep } from "../src/sweep.ts";
import { submit } from "../src/web/submit.ts";
import { freshDatabase } from "./database.ts";
import { turns } from "./profile.ts";
import { governors, type Organisation, organisationOf, someOrganisation } from "./random-organisation.ts";

// A concern about a person, over random organisations and absences, against the real database: for whom it is about and
// for all who answer to them there is no such inquiry, in any read, count, notice or search. For the others there is.

let db: Database;
let now = "2026-11-16T14:00:00.000Z";
const ordered: Job[] = [];
let house: House;
before(async () => {
  db = openDatabase(await freshDatabase());
  house = {
    ...{ db, now: () => now, mailDomain: "answerable.localhost" },
    enqueue: async (_tx, _place, jobs) => void ordered.push(...jobs),
    post: { send: async () => ({ state: "accepted" }), close: async () => undefined },
    links: privateLinks(randomBytes(32)),
    replySecret: randomBytes(32),
    publicOrigin: "https://desk.school.example",
  };
});
after(() => db.destroy());

let schools = 0;
type Planted = { place: { district: number; school: number }; people: StaffViewer[]; subject: StaffViewer };

/** A school of its own with these people; the organisation's own ids are given new ones. */
async function plant({ staff, absences }: Organisation, about: number): Promise<Planted> {
  const school = ++schools;
  const place = { district: 1, school };
  return inside(db, { district: 1, schools: [school] }, async (tx) => {
    await plantDistrict(tx, 1, "District");
    const slug = `school-${school}`;
    await plantEmptySchool(tx, {
      ...{ ...place, slug, name: "School", phone: "555-0100", mailAddress: `${slug}@desk.example` },
      calendar: schoolCalendar(2026),
    });
    const people: StaffViewer[] = [];
    for (const { name, roles, supervisor } of staff) {
      const above = people[staff.findIndex(({ id }) => id === supervisor)]?.id;
      const email = `${randomUUID()}@staff.example`;
      people.push(
        await plantStaff(tx, 1, {
          ...{ name, title: "Of the school", email, roles, schools: [school] },
          ...(above && { supervisor: above }),
        }),
      );
    }
    const of = (id: string) => people[staff.findIndex((one) => one.id === id)]?.id ?? "";
    for (const { staff: away, deputy, from, to } of absences)
      await sql`insert into absences (district_id, school_id, id, staff_id, from_date, to_date, deputy_id, reason, entered_by, entered_at)
        values (1, ${school}, ${randomUUID()}::uuid, ${of(away)}::uuid, ${from}, ${to}, ${deputy && of(deputy)}::uuid, 'leave',
          ${of(away)}::uuid, ${now}::timestamptz)`.execute(tx);
    const [first, second] = [people[0], people[1 % people.length]] as [StaffViewer, StaffViewer];
    await appoint(tx, place, { "*": (people[about % 3] ?? first).id }, [first.id, second.id]);
    await sql`update schools set governors = ${JSON.stringify(governors)}::jsonb where school_id = ${school}`.execute(
      tx,
    );
    return { place, people, subject: people[about % people.length] as StaffViewer };
  });
}

const who = (viewer: StaffViewer) => ({
  ...{ actor: { kind: "staff" as const, id: viewer.id }, name: viewer.name, roles: viewer.roles },
});
const desk = { actor: { kind: "system" as const, part: "intake" as const }, name: "The desk", roles: [] };

/** Everything that somebody can ask, as they are answered: words, lists, counts, figures. */
async function asked(viewer: StaffViewer, word: string, reference: string, id: string) {
  const all = await Promise.all([
    readInquiry(db, viewer, reference, now),
    today(db, viewer),
    today(db, viewer, { owners: [viewer.id] }),
    search(db, viewer, word),
    conformance(db, viewer, "2026-01-01T00:00:00.000Z"),
    firstContact(db, viewer, "2026-01-01T00:00:00.000Z"),
    ...contactGroups.map((group) => behindContact(db, viewer, group, "2026-01-01T00:00:00.000Z")),
    unkept(db, viewer, "4.c", "2026-01-01T00:00:00.000Z"),
    promises(db, viewer, { from: "2026-01-01", to: "2027-01-01" }),
    statutory(db, viewer),
    emergency(db, viewer),
    findPeople(db, viewer, "Ana", now),
    referenceOf(db, viewer, id),
    relatedTo(db, viewer, reference, now),
    whoAsks(db, viewer, reference, now),
    complaints(db, viewer),
    openQuestions(db, viewer),
    privacyBoard(db, viewer, now),
    recordsBoard(db, viewer, now),
    recordsOfInquiry(db, viewer, reference),
    mailToLookAt(db, viewer, "2026-01-01T00:00:00.000Z"),
    countMailToLookAt(db, viewer, "2026-01-01T00:00:00.000Z"),
    mailsOf(db, viewer, reference, []),
    looks(db, viewer, reference),
    refusals(db, viewer, reference),
    oddLooks(db, viewer, now),
    cameBackFor(db, viewer, reference),
  ]);
  return JSON.stringify([...all, await rowsIn(viewer)]);
}

/** What raw SQL shows in somebody's scope, table by table. */
const rowsIn = (viewer: StaffViewer | TokenViewer) =>
  inside(db, scopeOf(viewer), async (tx) => {
    const { rows: tables } = await sql<{ name: string }>`
      select distinct table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'inquiry_id' order by 1`.execute(tx);
    const counts: Record<string, number> = {};
    for (const name of ["inquiries", ...tables.map(({ name }) => name)]) {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(name)}`.execute(
        tx,
      );
      counts[name] = rows[0]?.n ?? 0;
    }
    return counts;
  });

const raise = (_: string, error: unknown) => {
  throw error;
};

/** Runs what was ordered so far and gives back to which addresses something was written. */
async function worked(place: Planted["place"]): Promise<void> {
  for (let job = ordered.shift(); job; job = ordered.shift()) {
    if (job.name === "alert") await alert(house, place, job.input);
    if (job.name === "climb") await climb(house, place, job.input);
    if (job.name === "ring" && job.input.way === "mail") await ring(house, place, job.input);
  }
}

/** It is about the second; four answer to them. Chance alone draws, once in thousands, only schools of one or two. */
const aSchool = organisationOf(
  [null, 0, 1, 1, 1, 2, 0, 0, 0],
  [
    ...(["supervisor", "supervisor", "office", "office", "teacher"] as const),
    ...(["supervisor", "office", "privacy_officer", "supervisor"] as const),
  ],
);
/** Something is noted, given, escalated and written; time passes. */
const aWeek = [0, 1, 2, 3, 4].map((what) => ({ who: 6, whom: 8, what }));

test("property: whom it is about, and who answers to them, are answered as if it had never come; others who may read it do", async (t) => {
  const seen = { apart: 0, allowed: 0, letters: 0, related: 0 };
  const acts = fc.array(fc.record({ who: fc.nat(), whom: fc.nat(), what: fc.nat(4) }), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(someOrganisation(9), fc.nat(), acts, async (organisation, about, doings) => {
      now = "2026-11-16T14:00:00.000Z";
      ordered.length = 0;
      const { place, people, subject } = await plant(organisation, about);
      const tree = people.map(({ id }, n) => ({
        ...{
          id,
          supervisor:
            people[organisation.staff.findIndex((one) => one.id === organisation.staff[n]?.supervisor)]?.id ??
            null,
        },
      }));
      const apart = answeringTo([subject.id], tree);
      const [id, reference, word] = [randomUUID(), newReference(), `kw${randomUUID().slice(0, 8)}`];
      const kept = people.filter((one) => apart.has(one.id));
      const before = await Promise.all(kept.map((one) => asked(one, word, reference, id)));
      const does = (command: Command, by?: StaffViewer) =>
        perform(house, {
          ...{ ...place, who: by ? who(by) : desk, command },
          ...(command.kind !== "receive" && { inquiry: id }),
        });
      await does({
        ...{ kind: "receive", id, reference, source: "web", type: "concern", topic: null, language: "en" },
        ...{
          receivedAt: now,
          question: keep(`My child is afraid: ${word}.`),
          email: keep("ana@example.org"),
        },
        danger: { id: randomUUID(), severity: "immediate", protocols: ["EM-THREAT"] },
      });
      const namer = people.find((one) => !apart.has(one.id)) ?? subject;
      await does({ kind: "nameSubject", staff: subject.id }, namer);
      await does({ kind: "askFormal", how: "page" });
      const lettersBefore = await lettersOf(place, id);
      // The worst contact for an alarm: whom it is about.
      await inside(db, { district: 1, schools: [place.school] }, (tx) =>
        writeContact(tx, place, { name: "District", staff: subject.id, email: "", phone: "" }),
      );
      await worked(place);
      for (const { who: n, whom, what } of doings) {
        const [by, to] = [people[n % people.length], people[whom % people.length]] as [
          StaffViewer,
          StaffViewer,
        ];
        now = new Date(Date.parse(now) + 9 * 3_600_000).toISOString();
        const done = [
          () => submit(house, by, "note", reference, { note: word }),
          () => submit(house, by, "assignment", reference, { to: to.id }),
          () =>
            submit(house, by, "escalation", reference, {
              to: to.id,
              reason: word,
              tried: "T.",
              nextStep: "N.",
              by: "2026-12-03",
            }),
          () => does({ kind: "addMessage", text: keep(word), source: "web", from: "guardian" }),
          async () => {
            await sweep(house, place, raise);
            await ringDue(house, place, raise);
          },
        ][what];
        const outcome = await done?.();
        if (what < 3 && apart.has(by.id))
          assert.ok(
            ["missing", "forbidden"].includes((outcome as { outcome: string }).outcome),
            "they act on it",
          );
        await worked(place);
      }
      // Each of those who may not know: as before it came.
      for (const [n, one] of kept.entries()) {
        assert.equal(await asked(one, word, reference, id), before[n], `${one.name} is answered otherwise`);
        seen.apart++;
      }
      const program = (holder: string | null): TokenViewer => ({
        ...{ kind: "token", ...place, id: randomUUID(), name: "Program", roles: ["supervisor"], holder },
      });
      for (const holder of [subject.id, null])
        assert.equal((await rowsIn(program(holder))).inquiries, 0, "a program sees it");
      // The same roles, answering to somebody else.
      for (const one of people.filter(({ id, roles }) => !apart.has(id) && !seesOnlyOwn({ roles }))) {
        assert.ok(await readInquiry(db, one, reference, now), `${one.name} does not see it`);
        assert.equal((await search(db, one, word)).length, 1);
        assert.equal((await complaints(db, one)).length, 1);
        assert.equal((await rowsIn(program(one.id))).inquiries, 1);
        seen.allowed++;
      }
      // Another inquiry of the same parent that everybody may read: it leads nobody here, nor may one be made of the two.
      const plain = { id: randomUUID(), reference: newReference() };
      await does({
        ...{ kind: "receive", source: "web", type: "general", topic: null, language: "en" },
        ...{ receivedAt: now, ...plain, question: keep("When is lunch?"), email: keep("ana@example.org") },
      });
      for (const one of people.filter(({ roles }) => !seesOnlyOwn({ roles }))) {
        const { related } = await relatedTo(db, one, plain.reference, now);
        assert.equal(related.length > 0, !apart.has(one.id), `${one.name}: related`);
        if (!apart.has(one.id)) continue;
        const joined = await submit(house, one, "joining", plain.reference, { into: reference });
        const never = await submit(house, one, "joining", plain.reference, { into: "ZZZZ-ZZZZ" });
        assert.deepEqual(joined, never, "they are told that it is there");
        assert.ok(!JSON.stringify(await readInquiry(db, one, plain.reference, now)).includes(id));
        seen.related++;
      }
      const mails = (await lettersOf(place, id)).slice(lettersBefore.length);
      const theirs = new Set(await addressesOf(place, [...apart]));
      for (const { to } of mails) assert.ok(!theirs.has(to), "one of them is written to");
      seen.letters += mails.length;
    }),
    { numRuns: turns(11, 25), examples: [[aSchool, 1, aWeek]], interruptAfterTimeLimit: 60_000 },
  );
  t.diagnostic(`${seen.apart} kept out, ${seen.allowed} let in, ${seen.letters} letters, ${schools} schools`);
  assert.ok(seen.apart > 4 && seen.allowed > 2 && seen.letters > 2 && seen.related > 1, JSON.stringify(seen));
});

const lettersOf = ({ district, school }: Planted["place"], id: string) =>
  inside(db, { district, schools: [school] }, async (tx) => {
    const { rows } = await sql<{ to: string }>`
      select t.words as to from letters l join kept_texts t on t.id = l.to_text and t.school_id = l.school_id
      where l.inquiry_id = ${id}::uuid and l.purpose = 'alert' order by l.at, l.id`.execute(tx);
    return rows;
  });
const addressesOf = ({ district, school }: Planted["place"], ids: string[]) =>
  inside(db, { district, schools: [school] }, async (tx) => {
    const { rows } = await sql<{
      email: string;
    }>`select email from staff where id = any (${ids}::uuid[])`.execute(tx);
    return rows.map(({ email }) => email);
  });
