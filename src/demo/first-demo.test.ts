import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { cpuTime } from "../../test/cpu-time.ts";
import { freshDatabase } from "../../test/database.ts";
import { isPassword } from "../access/password.ts";
import { privateLinks } from "../access/private-link.ts";
import { checkCalendar } from "../calendar/check-calendar.ts";
import { dayOf } from "../calendar/day-of.ts";
import { datesBetween } from "../calendar/proposed-day.ts";
import type { Entry } from "../inquiry/entry.ts";
import type { Inquiry } from "../inquiry/state.ts";
import type { House } from "../jobs/house.ts";
import { rebuild } from "../rebuild.ts";
import { type Database, inside, openDatabase } from "../store/database.ts";
import { schoolCalendar } from "./calendar.ts";
import { expected } from "./expected.ts";
import { families } from "./families.ts";
import { firstDemo, standingOf } from "./first-demo.ts";
import { plantSchool } from "./fixtures.ts";
import { demoPassword } from "./staff.ts";

// A Tuesday in November, eleven in the morning at the school.
const now = "2026-11-24T16:00:00.000Z";
const scope = { district: 1, schools: [1, 2] };

type Told = { inquiry: Inquiry; school: number; question: string; entries: Entry[] };
let url: string;
let db: Database;
let said: string[] = [];
const say = (line: string) => void said.push(line);
let all: Told[];
let milliseconds: number;
const order: string[] = [];

before(async () => {
  url = await freshDatabase();
  db = openDatabase(url);
});
after(() => db.destroy());

const never = () => {
  throw new Error("the demo leaves no work behind and sends nothing");
};
/** A house in which the making of the demo ends in the middle when `letters` have been written. */
function houseUntil(letters: number): House {
  const links = privateLinks(Buffer.alloc(32, 1));
  return {
    db,
    now: () => now,
    enqueue: async (_, __, jobs) => void order.push(...jobs.map(({ name }) => name)),
    mailDomain: "answerable.localhost",
    post: { send: never, close: async () => undefined },
    links: {
      ...links,
      token: (...of) => {
        if (letters-- <= 0) throw new Error("cut short");
        return links.token(...of);
      },
    },
    replySecret: Buffer.alloc(32, 2),
    publicOrigin: "http://localhost:3000",
  };
}
async function read(tx: Database): Promise<Told[]> {
  const { rows } = await sql<{ state: Inquiry; school_id: number; words: string; entries: Entry[] }>`
    select i.state, i.school_id, k.words, (
      select jsonb_agg(e.body || jsonb_build_object('seq', e.seq, 'at', e.at, 'kind', e.kind) order by e.seq)
      from entries e where e.school_id = i.school_id and e.inquiry_id = i.id) as entries
    from inquiries i join kept_texts k on k.school_id = i.school_id and k.id = i.question_text
    order by i.received_at`.execute(tx);
  return rows.map(({ state, school_id, words, entries }) => ({
    inquiry: state,
    school: school_id,
    question: words,
    entries,
  }));
}

const count = <T>(items: T[], of: (item: T) => string | number): Record<string, number> =>
  items.reduce<Record<string, number>>((counts, item) => {
    const key = of(item);
    counts[key] = (counts[key] ?? 0) + 1;
    return counts;
  }, {});
type Of<K extends Entry["kind"]> = Extract<Entry, { kind: K }>;
const of = <K extends Entry["kind"]>({ entries }: Told, kind: K) =>
  entries.filter((entry): entry is Of<K> => entry.kind === kind);
/** Somewhere in the term something happened, and not everywhere. */
const happened = (what: (told: Told) => boolean) => {
  const found = all.filter(what);
  assert.ok(found.length > 0, "nowhere in the term");
  assert.ok(found.length < all.length, "everywhere in the term");
  return found;
};

const rowsOf = async (table: "inquiries" | "entries" | "schools" | "sessions") => {
  const { rows } = await inside(db, { district: 1, schools: [1, 2] }, (tx) =>
    sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(tx),
  );
  return rows[0]?.n;
};
const cutShort = () => assert.rejects(firstDemo(houseUntil(10), url, say), /cut short/);

test("a demo that was cut short is known as half, and is left alone when anything else is there", async () => {
  assert.equal(await standingOf(db), "empty");
  await cutShort();
  assert.equal(await standingOf(db), "half");
  const before = await rowsOf("entries");
  assert.ok((before ?? 0) > 20);
  const others: (() => Promise<unknown>)[] = [
    () =>
      inside(db, { district: 1, schools: [1] }, async (tx) => {
        const { id } = await tx.selectFrom("staff").select("id").limit(1).executeTakeFirstOrThrow();
        const at = { district_id: 1, school_id: 1, made_at: now, seen_at: now, until: now };
        await tx
          .insertInto("sessions")
          .values({ ...at, token_digest: randomUUID(), staff_id: id, device: "test" })
          .execute();
      }),
    () => plantSchool(db, { school: 3 }),
    () => plantSchool(db, { district: 2 }),
  ];
  const owner = openDatabase(url, { owner: true, max: 1 });
  for (const add of others) {
    said = [];
    await add();
    assert.equal(await firstDemo(houseUntil(1e9), url, say), false);
    assert.match(said.join(), /half made here, and something else has been added since: it is left as it is/);
    assert.equal(await rowsOf("entries"), before);
    // Only in a test: what was added goes again, so that the next one stands alone.
    await inside(owner, { district: 1, schools: [1, 2, 3] }, async (tx) => {
      await sql`delete from sessions; delete from staff where school_id = 3; delete from schools where school_id = 3`.execute(
        tx,
      );
    });
    await inside(owner, { district: 2, schools: [1] }, async (tx) => {
      await sql`delete from staff; delete from schools; delete from districts where district_id = 2`.execute(
        tx,
      );
    });
  }
  await owner.destroy();
});

test("nothing but a half demo is made afresh, by one of two that start at once, and is whole then", async () => {
  said = [];
  order.length = 0;
  const start = cpuTime();
  const both = await Promise.all([1, 2].map(() => firstDemo(houseUntil(1e9), url, say)));
  milliseconds = cpuTime() - start;
  assert.deepEqual(both.sort(), [false, true]);
  assert.deepEqual(said, [
    "The first start was cut short while it made the demo school.",
    "It is made afresh: two schools and one term of their inquiries …",
  ]);
  assert.equal(await standingOf(db), "whole");
  assert.equal(await rowsOf("inquiries"), expected.inquiries);
  await assert.rejects(
    inside(db, { district: 1, schools: [1] }, (tx) => sql`delete from entries`.execute(tx)),
    /permission denied|for ever/,
  );
  const owner = openDatabase(url, { owner: true, max: 1 });
  for (const table of ["entries", "chain", "looks", "token_looks", "commands"])
    await assert.rejects(
      inside(owner, { district: 1, schools: [1] }, (tx) => sql`delete from ${sql.table(table)}`.execute(tx)),
      /for ever/,
      `${table} is for ever again, also for the owner`,
    );
  await owner.destroy();
  said = [];
  assert.equal(await firstDemo(houseUntil(1e9), url, say), false);
  assert.deepEqual(said, []);
  all = await inside(db, scope, read); // the demo that every test below looks at
});

test("the term holds what it says: types, channels, languages, open and closed", () => {
  assert.equal(all.length, expected.inquiries);
  assert.deepEqual(
    count(all, ({ school }) => (school === 1 ? "oak" : "river")),
    expected.bySchool,
  );
  assert.deepEqual(
    count(all, ({ inquiry }) => inquiry.source),
    expected.bySource,
  );
  assert.deepEqual(
    count(all, ({ inquiry }) => inquiry.type),
    expected.byType,
  );
  assert.deepEqual(
    count(all, ({ inquiry }) => inquiry.language),
    expected.byLanguage,
  );
  assert.equal(all.filter(({ inquiry }) => !inquiry.closed).length, expected.open);
  assert.equal(all.filter(({ inquiry }) => inquiry.closed).length, expected.closed);
  assert.equal(all.filter(({ inquiry }) => inquiry.waiting && !inquiry.closed).length, expected.waiting);
  assert.equal(families.length, expected.families);
});

test("it takes seconds, and no work and no mail is left for the house", () => {
  assert.ok(milliseconds < 60_000, `${Math.round(milliseconds)} ms`);
  assert.deepEqual(order, []);
});

test("folding every inquiry from its entries finds no difference", async () => {
  for (const school of [1, 2]) {
    const { inquiries, differ } = await rebuild(db, { district: 1, school });
    assert.ok(inquiries > 40);
    assert.deepEqual(differ, []);
  }
});

test("every entry has its command", async () => {
  const { rows } = await inside(db, scope, (tx) =>
    sql<{ entries: number; explained: number }>`
      select count(*)::int as entries, count(c.id)::int as explained
      from entries e left join commands c on c.school_id = e.school_id and c.id = e.command_id and c.inquiry_id = e.inquiry_id`.execute(
      tx,
    ),
  );
  assert.ok((rows[0]?.entries ?? 0) > 1_000);
  assert.equal(rows[0]?.explained, rows[0]?.entries);
});

test("entries follow the clock, from the middle of August to now", () => {
  for (const { entries } of all)
    for (const [i, entry] of entries.entries()) assert.ok(entry.at >= (entries[i - 1]?.at ?? ""), entry.at);
  const times = all.flatMap(({ entries }) => entries.map(({ at }) => at)).sort();
  assert.equal(times[0]?.slice(0, 10), "2026-08-17");
  assert.ok((times.at(-1) ?? "") <= now);
});

test("every mail in the mailbox goes to the parent of that inquiry or to staff", async () => {
  const { rows } = await inside(db, scope, (tx) =>
    sql<{ recipient: string; letters: number; known: boolean }>`
      select m.recipient, count(l.id)::int as letters, coalesce(bool_and(
        exists (select from staff s where l.purpose = 'alert' and s.email = m.recipient)
        or exists (select from entries e join kept_texts k on k.school_id = e.school_id
             and k.id::text in (e.body->'email'->>'text', e.body->'value'->>'text')
           where e.school_id = l.school_id and e.inquiry_id = l.inquiry_id and l.purpose <> 'alert'
             and e.kind in ('received', 'factSupplied') and k.words = m.recipient)), false) as known
      from mailbox m
      left join letters l on l.school_id = m.school_id and position(('Message-ID: ' || l.message_id)::bytea in m.raw) > 0
      group by m.id, m.recipient`.execute(tx),
  );
  assert.ok(rows.length > 150);
  assert.deepEqual(
    rows.filter(({ letters, known }) => letters !== 1 || !known),
    [],
  );
  assert.ok(
    rows.some(({ recipient }) => recipient.endsWith("@riverbend.example")),
    "staff were alerted",
  );
});

test("acknowledgements are automatic; one came back, and one letter on paper was acknowledged late", () => {
  const automatic = all.filter((told) => of(told, "acknowledged").some(({ how }) => how === "letter"));
  assert.ok(automatic.length > 60);
  const [bounced] = happened((told) => of(told, "letterBounced").length > 0);
  assert.equal(
    bounced?.inquiry.duties.filter(({ clause, state }) => clause === "3.1.b" && state === "met").length,
    2,
  );
  const late = happened(({ inquiry }) =>
    inquiry.duties.some(({ clause, late }) => clause === "3.1.b" && late),
  );
  assert.deepEqual(
    late.map(({ inquiry }) => inquiry.source),
    ["letter"],
  );
});

test("promises are kept, missed once, and moved with a reason", () => {
  const promised = (state: string, late: boolean) => (told: Told) =>
    told.inquiry.duties.some((duty) => duty.clause === "3.2.c" && duty.state === state && duty.late === late);
  assert.ok(happened(promised("met", false)).length >= 5);
  const [missed, ...more] = happened((told) => of(told, "missed").some(({ clause }) => clause === "3.2.c"));
  assert.ok(missed && promised("met", true)(missed), "the answer came late");
  assert.deepEqual(more, []);
  for (const told of happened((told) => of(told, "moved").length > 0))
    assert.ok(of(told, "moved").every(({ reason, until, from }) => reason && until > from));
});

test("escalations are accepted, handed back, climb, and are asked for by a parent", () => {
  happened((told) => of(told, "escalationAccepted").length > 0);
  happened((told) => of(told, "escalationHandedBack").length > 0);
  const [climbed] = happened((told) => of(told, "escalated").some(({ askedBy }) => askedBy === "sweep"));
  assert.ok(climbed && of(climbed, "missed").some(({ clause }) => clause === "6.b"));
  happened((told) => of(told, "escalated").some(({ askedBy }) => askedBy === "guardian"));
  const waiting = all.filter(({ inquiry }) => !inquiry.closed && inquiry.escalation?.state === "asked");
  assert.equal(waiting.length, 1);
});

test("one emergency was confirmed in time, one was a false alarm, and none is raised now", () => {
  assert.equal(happened((told) => of(told, "emergencyConfirmed").length > 0).length, 1);
  const [alarm] = happened((told) => of(told, "emergencyStoodDown").some(({ falseAlarm }) => falseAlarm));
  assert.equal(alarm?.inquiry.type, "concern");
  assert.ok(all.every(({ inquiry }) => inquiry.emergency?.state !== "raised"));
  assert.ok(all.every((told) => of(told, "missed").every(({ clause }) => clause !== "4.d")));
});

test("the father whom a court's order limits was refused, and had the neutral text", async () => {
  const refusals = await inside(db, scope, (tx) => tx.selectFrom("refusals").selectAll().execute());
  const said = refusals.filter(
    ({ because }) =>
      because === "A document on file specifically revokes this parent's access to the record.",
  );
  assert.equal(said.length, 1);
  const father = all.find(({ inquiry }) => inquiry.id === said[0]?.inquiry_id);
  assert.match(father?.question ?? "", /I am Maja's father/);
  assert.deepEqual(father && of(father, "replied").map(({ about }) => about), ["general"]);
  assert.deepEqual(
    count(refusals, ({ clause }) => clause),
    { "3.2.c": 2, "3.3.b": 4 },
  );
});

test("students were spoken of only with the link on record and after a proof of who asked", () => {
  const spoken = happened((told) => of(told, "replied").some(({ about }) => about === "student"));
  assert.ok(spoken.length >= 6);
  for (const told of spoken) {
    const proved = of(told, "identityVerified")[0]?.seq ?? Number.POSITIVE_INFINITY;
    for (const { about, guardianship, seq } of of(told, "replied"))
      if (about === "student") assert.ok(guardianship && proved < seq);
  }
  happened((told) => of(told, "identityVerified").some(({ method }) => method === "call_back"));
});

test("a stopped letter left with a reason, ratings were happy and unhappy, facts were owed", () => {
  happened((told) => of(told, "replied").some(({ overrides }) => overrides.length > 0));
  happened((told) => of(told, "rated").some(({ score }) => score === 5));
  const unhappy = happened((told) => of(told, "rated").some(({ settled }) => !settled));
  assert.ok(unhappy.every((told) => of(told, "reopened").length > 0));
  happened((told) => of(told, "met").some(({ clause }) => clause === "3.1.a"));
  happened(({ inquiry }) => inquiry.duties.some(({ clause, over }) => clause === "3.1.a" && !over));
  for (const outcome of ["settled", "withdrawn", "referred", "no_answer_needed"])
    happened((told) => of(told, "closed").some((closed) => closed.outcome === outcome));
});

test("the open queue is lively in both schools: late, today, tomorrow, waiting", () => {
  const zone = "America/New_York";
  const dayOf = (moment: string) =>
    Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDate().toString();
  for (const school of [1, 2]) {
    const open = all.filter((told) => told.school === school && !told.inquiry.closed);
    const groups = count(open, ({ inquiry }) => {
      if (inquiry.waiting) return "waiting";
      const [next = ""] = inquiry.duties
        .filter(({ over }) => !over)
        .map(({ until }) => until)
        .sort();
      if (next <= now) return "late";
      return { "2026-11-24": "today", "2026-11-25": "tomorrow" }[dayOf(next)] ?? "later";
    });
    assert.ok((groups.late ?? 0) >= 2, JSON.stringify(groups));
    assert.ok((groups.today ?? 0) >= 2, JSON.stringify(groups));
    assert.ok((groups.tomorrow ?? 0) >= 2, JSON.stringify(groups));
    assert.ok((groups.waiting ?? 0) >= 1, JSON.stringify(groups));
  }
});

test("the school stayed closed one day of the term, and dates explain it", async () => {
  const calendars = await inside(db, scope, (tx) => tx.selectFrom("schools").select("calendar").execute());
  for (const { calendar } of calendars) {
    assert.deepEqual(checkCalendar(calendar), []);
    assert.deepEqual(
      calendar.closures.map(({ label, declaredAt }) => [label, typeof declaredAt]),
      [
        ["Before spring break", "undefined"],
        ["Snow day", "string"],
      ],
    );
  }
  happened((told) => of(told, "due").some(({ why }) => why.includes("Snow day")));
});

test("the calendar is lived in, and no office day is another one than the term counts with", async () => {
  const [row] = await inside(db, scope, (tx) =>
    tx
      .selectFrom("schools as s")
      .innerJoin("districts as d", "d.district_id", "s.district_id")
      .select(["s.calendar", "s.own_calendar as own", "d.calendar as district"])
      .where("school_id", "=", 1)
      .execute(),
  );
  assert.ok(row);
  const plain = schoolCalendar(2026);
  const changed = new Set(row.calendar.closures.map(({ date }) => date));
  const summer = row.calendar.seasons?.[0];
  assert.ok(summer && changed.has("2027-04-02"));
  for (const date of datesBetween("2025-08-01", "2027-12-31")) {
    if (changed.has(date) || (summer.from <= date && date <= summer.to)) continue;
    const { label: _, ...ours } = dayOf(row.calendar, date);
    const { label: __, ...before } = dayOf(plain, date);
    assert.deepEqual(ours, before, date);
  }
  assert.equal(row.district.days["2026-11-26"]?.label, "Thanksgiving");
  assert.equal(row.own.days["2026-11-03"]?.what, "no_school");
  assert.ok(row.own.terms?.length && row.own.seasons?.length);
});

test("everybody signs in with the one password of the demo", async () => {
  const people = await inside(db, scope, (tx) =>
    tx.selectFrom("staff").select(["password", "supervisor_id", "roles"]).execute(),
  );
  assert.equal(people.length, expected.staff);
  const [stored] = new Set(people.map(({ password }) => password));
  assert.equal(await isPassword(demoPassword, stored ?? null), true);
  assert.equal(await isPassword("river-bend-2025", stored ?? null), false);
});

test("clocks of law run in both schools, none of them missed, beside the procedure's own dates", () => {
  const clocks = all.flatMap(({ school, inquiry }) =>
    inquiry.duties.flatMap(({ clock, state, over }) => (clock ? [[school, clock, state, over]] : [])),
  );
  assert.deepEqual(clocks.sort(), [
    [1, "FERPA-45", "due", false],
    [1, "MA-10D", "due", false],
    [2, "IDEA-MEETING", "due", false],
  ]);
});
