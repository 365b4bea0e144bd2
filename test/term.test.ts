import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { privateLinks } from "../src/access/private-link.ts";
import { type StaffViewer, whoIs } from "../src/access/viewer.ts";
import { type Calendar, defaultPolicy } from "../src/calendar/calendar.ts";
import { dayOf } from "../src/calendar/day-of.ts";
import { recompute } from "../src/calendar/due.ts";
import { layerOf } from "../src/calendar/layer.ts";
import type { ActName } from "../src/channels/form/acts.ts";
import { schoolCalendar } from "../src/demo/calendar.ts";
import { plantSchool } from "../src/demo/fixtures.ts";
import { type Teller, tellerOf } from "../src/demo/teller.ts";
import type { Command, Receive } from "../src/inquiry/command.ts";
import type { Entry } from "../src/inquiry/entry.ts";
import type { Inquiry } from "../src/inquiry/state.ts";
import type { House } from "../src/jobs/house.ts";
import { recount } from "../src/jobs/recount.ts";
import { perform } from "../src/perform.ts";
import { rebuild } from "../src/rebuild.ts";
import { edition2026 } from "../src/sop/edition.ts";
import { enterAbsence } from "../src/store/absences.ts";
import { declareClosure } from "../src/store/closures.ts";
import { type Database, inside, openDatabase } from "../src/store/database.ts";
import { publishEdition } from "../src/store/editions.ts";
import { keep } from "../src/store/keep.ts";
import { newReference } from "../src/store/new-reference.ts";
import { entriesOf, entryOf } from "../src/store/reads/entries.ts";
import { promises } from "../src/store/reads/promises.ts";
import { checkpoint } from "../src/store/seal/checkpoint.ts";
import { openKeys } from "../src/store/seal/keys.ts";
import { seal } from "../src/store/seal/seal.ts";
import { verifyRecord } from "../src/store/seal/verify.ts";
import { submit } from "../src/web/submit.ts";
import { freshDatabase } from "./database.ts";

// Two schools of one district live from October to the end of March: clocks go back and forward in both zones, days are
// closed before, on and after dates, the procedure changes in the middle, people are away, and parents take their time.

const first = "2026-10-19";
const last = "2027-03-31";
const editionOfJanuary = {
  ...edition2026,
  ...{ id: "2027", title: "Edition of January", effective: "2027-01-04" },
  answerWithin: { ...edition2026.answerWithin, general: { days: 4, unit: "business_day" as const } },
  counting: { ackDue: "end_of_day" as const },
};
const london: Calendar = {
  tz: "Europe/London",
  hours: Object.fromEntries(["mon", "tue", "wed", "thu", "fri"].map((day) => [day, [["08:00", "15:30"]]])),
  nonBusiness: {
    ...{
      "2026-12-25": "Christmas Day",
      "2026-12-28": "Boxing Day",
      "2027-01-01": "New Year",
      "2027-03-26": "Good Friday",
    },
  },
  ...{ notSchool: {}, closures: [], policy: { ...defaultPolicy, cutOff: "14:00" } },
};

type Place = { district: number; school: number };
type Lived = {
  place: Place;
  staff: Awaited<ReturnType<typeof plantSchool>>["staff"];
  teller: Teller;
  tz: string;
};
type Told = { inquiry: Inquiry; entries: Entry[]; lived: Lived };
let db: Database;
let folder: string;
let keys: Awaited<ReturnType<typeof openKeys>>;
let schools: Lived[];
let all: Told[];
/** What the calendars were at the end, closures with their declarations. */
const calendars = new Map<number, Calendar>();

const scope = ({ district, school }: Place) => ({ district, schools: [school] });
const addDays = (date: string, days: number) => Temporal.PlainDate.from(date).add({ days }).toString();
const moment = (date: string, time: string, tz: string) =>
  Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone: tz, plainTime: time })
    .toInstant()
    .toString({ fractionalSecondDigits: 3 });
/** The day so many weekdays on. */
function weekday(date: string, days: number): string {
  let day = Temporal.PlainDate.from(date);
  for (let left = days; left > 0; ) {
    day = day.add({ days: 1 });
    if (day.dayOfWeek < 6) left--;
  }
  return day.toString();
}

before(async () => {
  db = openDatabase(await freshDatabase());
  folder = await mkdtemp(join(tmpdir(), "answerable-term-"));
  keys = await openKeys(folder);
  const house: House = {
    ...{ db, now: () => "", enqueue: async () => undefined, mailDomain: "answerable.localhost" },
    post: { send: async () => ({ state: "accepted" }), close: async () => undefined },
    links: privateLinks(randomBytes(32)),
    ...{ replySecret: randomBytes(32), publicOrigin: "http://localhost:3000" },
  };
  const here = await plantSchool(db);
  const there = await plantSchool(db, { school: 2 });
  await inside(db, scope(there), (tx) =>
    tx
      .updateTable("schools")
      .set({
        calendar: JSON.stringify(london) as never,
        own_calendar: JSON.stringify(layerOf(london)) as never,
      })
      .where("school_id", "=", 2)
      .execute(),
  );
  schools = [
    { place: { district: 1, school: 1 }, staff: here.staff, tz: "America/New_York" },
    { place: { district: 1, school: 2 }, staff: there.staff, tz: "Europe/London" },
  ].map((one) => ({ ...one, teller: tellerOf(house, one.place, moment(first, "05:00", one.tz)) }));
  await Promise.all(schools.map(live)); // they share nothing
  all = [];
  for (const lived of schools) all.push(...(await readAll(lived)));
});
after(async () => {
  await db.destroy();
  await rm(folder, { recursive: true });
});

/** One school's term, in the order of the clock. */
async function live(lived: Lived): Promise<void> {
  const { place, staff, teller, tz } = lived;
  type Step = { at: string; act: () => Promise<void> };
  const plan: Step[] = [];
  const at = (date: string, time: string, act: () => Promise<void>) =>
    plan.push({ at: moment(date, time, tz), act });
  let turn = place.school;
  for (let date = first; date <= addDays(last, -21); date = weekday(date, 1)) {
    const fate = fates[turn++ % fates.length] as Fate;
    // Some come in after closing, or on the Saturday after.
    const [day, time] =
      turn % 5 === 0
        ? [date, "22:10"]
        : turn % 11 === 0
          ? [addDays(date, 5 - Temporal.PlainDate.from(date).dayOfWeek + 1), "11:00"]
          : [date, "09:20"];
    fate(lived, day ?? date, time ?? "09:20", at);
  }
  const declare = (date: string, declaredOn: string, time: string, label: string) =>
    at(declaredOn, time, async () => {
      const closure = randomUUID();
      const act = { at: teller.house.now(), actor: { kind: "staff" as const, id: staff.office.id } };
      const schools = { district: place.district, schools: [place.school] };
      const declared = await inside(db, schools, (tx) =>
        declareClosure(tx, schools, closure, [{ date, kind: "closed", label }], act),
      );
      assert.deepEqual(declared.problems, []);
      // A minute later nobody is left who counted by the calendar of before.
      teller.pause(60);
      await recount(teller.house, place, { closure, undone: "" });
    });
  declare("2026-11-12", "2026-11-10", "12:00", "Water main"); // before
  declare("2027-01-13", "2027-01-13", "05:40", "Snow day"); // on the day
  declare("2027-02-09", "2027-02-10", "09:00", "Power cut"); // after
  at("2026-12-15", "08:00", async () => {
    const published = await inside(db, scope(place), (tx) =>
      publishEdition(tx, place, editionOfJanuary, teller.house.now()),
    );
    assert.equal(published, true);
  });
  at("2027-02-14", "10:00", async () => {
    const given = { staff: staff.office.id, from: "2027-02-15", to: "2027-02-19", deputy: staff.teacher.id };
    const entered = await enterAbsence(db, staff.office, { ...given, reason: "leave" }, teller.house.now());
    assert.ok("id" in entered);
  });
  plan.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  for (const { at: when, act } of plan) {
    await teller.until(when);
    await act();
    await teller.work();
  }
  await teller.until(moment(last, "18:00", tz));
  for (const { id } of await inquiriesOf(place)) await closeUp(lived, id);
}

type Fate = (
  lived: Lived,
  date: string,
  time: string,
  at: (date: string, time: string, act: () => Promise<void>) => void,
) => void;

/** An inquiry that comes in, and what happens to it; days are weekdays after it came. */
const fate =
  (
    ...steps: [days: number, time: string, act: (lived: Lived, id: string, date: string) => Promise<void>][]
  ): Fate =>
  (lived, date, time, at) => {
    const id = randomUUID();
    at(date, time, () => receive(lived, id));
    for (const [days, hour, act] of steps) {
      const day = weekday(date, days);
      at(day, hour, () => act(lived, id, day));
    }
  };
const text = `Dear Ana Souza,\n\nThank you for asking when the bus leaves. It leaves at 15:20 from the main gate. If anything else is unclear, please ring us on 555-0100.\n\nYours sincerely,\nRuth Bell\nOffice clerk`;
const form =
  (name: ActName, given: (id: Inquiry, date: string) => unknown, by: keyof Lived["staff"] = "office") =>
  async ({ place, staff, teller }: Lived, id: string, date: string) => {
    const inquiry = await teller.look(id);
    const done = await submit(
      teller.house,
      staff[by] as StaffViewer,
      name,
      inquiry.reference,
      given(inquiry, date),
    );
    assert.equal(done.outcome, "done", `${place.school} ${name}: ${JSON.stringify(done)}`);
  };
const answer = form("reply", () => ({ text, settles: true }));
const close = form("closure", () => ({ outcome: "settled" }));
const asks = form("reply", () => ({
  text: text.replace("It leaves", "Which one do you mean? Line 4 leaves"),
  asksGuardian: true,
}));
/** A promise for the second day from now, or the next on which the schools are open. */
const promise = form("reply", (_, date) => ({ text, promise: openDay(weekday(date, 2)) }));
const move = form("promise", ({ duties }, date) => ({
  duty: duties.find(({ told, state }) => told && state === "due")?.id,
  ...{ by: openDay(weekday(date, 4)), reason: "The bus company answers next week." },
}));
const writes = ({ place, teller }: Lived, id: string) =>
  act(teller, place, id, {
    kind: "addMessage",
    text: keep("The blue one."),
    source: "web",
    from: "guardian",
  });
async function act(teller: Teller, place: Place, inquiry: string, command: Command) {
  const who = { actor: { kind: "guardian", id: null } as const, name: "The parent", roles: [] };
  const done = await perform(teller.house, { ...place, inquiry, who, command });
  assert.ok("entries" in done);
}
const closings = new Set(["2026-11-12", "2027-01-13", "2027-02-09"]);
/** This date, or the next on which both schools are open. */
const openDay = (date: string): string =>
  [schoolCalendar(2026), london].every((calendar) => dayOf(calendar, date).business) && !closings.has(date)
    ? date
    : openDay(weekday(date, 1));

const fates: Fate[] = [
  fate([1, "10:00", answer], [2, "10:00", close]),
  fate([1, "11:00", promise], [3, "10:00", answer], [4, "09:00", close]), // kept
  fate([1, "11:00", promise], [2, "13:00", move], [4, "10:00", answer]), // moved and kept
  fate([1, "11:30", promise], [12, "10:00", answer]), // broken, then late
  fate([1, "10:30", asks], [6, "09:10", writes], [7, "09:00", answer]), // paused and resumed
  fate([1, "10:30", asks], [9, "10:00", form("closure", () => ({ outcome: "no_answer_needed" }))]),
  fate([8, "10:00", answer]), // late
  fate([1, "11:30", promise]), // broken, and never answered
  fate(), // nobody ever looks
];

async function receive({ place, teller }: Lived, id: string) {
  const command: Receive = {
    ...{ kind: "receive", id, reference: newReference(), source: "web", receivedAt: teller.house.now() },
    ...{ type: "general", topic: "transport", language: "en", question: keep("When does the bus leave?") },
    ...{ guardianName: keep("Ana Souza"), email: keep("ana@example.org") },
  };
  const who = { actor: { kind: "system", part: "intake" } as const, name: "The desk", roles: [] };
  const done = await perform(teller.house, { ...place, who, command });
  assert.ok("entries" in done);
}
const inquiriesOf = (place: Place) =>
  inside(db, scope(place), (tx) => tx.selectFrom("inquiries").select("id").orderBy("received_at").execute());
async function closeUp({ place, staff, teller }: Lived, id: string) {
  const { closed } = await teller.look(id);
  if (closed) return;
  const who = whoIs(staff.supervisor);
  const command = { kind: "close", outcome: "no_answer_needed" } as const;
  assert.ok("entries" in (await perform(teller.house, { ...place, inquiry: id, who, command })));
  await teller.work();
}

async function readAll(lived: Lived): Promise<Told[]> {
  const { place } = lived;
  return inside(db, scope(place), async (tx) => {
    const { calendar } = await tx
      .selectFrom("schools")
      .select("calendar")
      .where("school_id", "=", place.school)
      .executeTakeFirstOrThrow();
    calendars.set(place.school, calendar);
    const rows = await tx.selectFrom("inquiries").select("state").orderBy("received_at").execute();
    const told: Told[] = [];
    for (const { state } of rows) {
      const { rows: entries } = await entriesOf(place, { id: state.id }).execute(tx);
      told.push({ inquiry: state, lived, entries: entries.map(entryOf) });
    }
    return told;
  });
}

type Of<K extends Entry["kind"]> = Extract<Entry, { kind: K }>;
const of = <K extends Entry["kind"]>(entries: Entry[], kind: K) =>
  entries.filter((entry): entry is Of<K> => entry.kind === kind);

test("no duty is lost: each one that began stands in its row, once, and ended", (t) => {
  let duties = 0;
  for (const { inquiry, entries } of all) {
    const begun = of(entries, "due").map(({ duty }) => duty);
    assert.deepEqual(
      inquiry.duties.map(({ id }) => id),
      begun,
    );
    assert.equal(new Set(begun).size, begun.length, "none twice");
    for (const duty of inquiry.duties) {
      duties++;
      const ends = entries.filter(
        (entry) => ["met", "missed", "waived"].includes(entry.kind) && (entry as Of<"met">).duty === duty.id,
      );
      const ran = duty.state === "due" && duty.until > moment(last, "18:00", "Europe/London");
      assert.ok(ends.length > 0 || ran, `${inquiry.reference} ${duty.id} is ${duty.state}`);
      assert.equal(duty.paused, undefined, "nothing stands still in a closed inquiry");
    }
  }
  t.diagnostic(`${all.length} inquiries, ${duties} duties`);
  assert.ok(all.length > 150 && duties > 400);
});

test("each date was counted once, by the edition of its inquiry and by what the calendar knew then", () => {
  let counted = 0;
  for (const { inquiry, entries, lived } of all) {
    const edition = inquiry.edition === "2027" ? editionOfJanuary : edition2026;
    const received = Temporal.Instant.from(inquiry.receivedAt)
      .toZonedDateTimeISO(lived.tz)
      .toPlainDate()
      .toString();
    assert.equal(inquiry.edition, received >= "2027-01-04" ? "2027" : "2026");
    const school = calendars.get(lived.place.school);
    assert.ok(school);
    const calendar = {
      ...school,
      policy: { ...school.policy, ...(edition as typeof editionOfJanuary).counting },
    };
    for (const entry of of(entries, "due")) {
      if (!entry.counted) continue;
      counted++;
      const { days, unit, from } = entry.counted;
      if (entry.clause === "4.a") assert.equal(days, edition.answerWithin.general.days);
      assert.equal(
        recompute({ days, unit }, from, calendar, entry.at).at,
        entry.until,
        `${entry.duty} ${from}`,
      );
    }
  }
  assert.ok(counted > 300);
});

test("what was missed was missed within seconds of its date; what was met in time was met before it", () => {
  let missed = 0;
  for (const { entries } of all) {
    const until = new Map<string, string>();
    const paused = new Set<string>();
    for (const entry of entries) {
      if (entry.kind === "due" || entry.kind === "moved" || entry.kind === "resumed")
        until.set(entry.duty, entry.until);
      if (entry.kind === "paused") paused.add(entry.duty);
      if (entry.kind === "resumed") paused.delete(entry.duty);
      if (entry.kind === "missed") {
        missed++;
        const late = Date.parse(entry.at) - Date.parse(until.get(entry.duty) ?? "");
        assert.ok(late >= 0 && late < 120_000, `${entry.duty} was missed ${late} ms after its date`);
        assert.equal(paused.has(entry.duty), false);
      }
      if (entry.kind === "met")
        assert.equal(entry.late, !paused.has(entry.duty) && entry.at > (until.get(entry.duty) ?? ""));
    }
  }
  assert.ok(missed > 50);
});

test("each was reminded once per date, before it, and never when it was over or stood still", () => {
  let warned = 0;
  for (const { entries } of all) {
    const running = new Map<string, string>();
    const done = new Set<string>();
    for (const entry of entries) {
      if (entry.kind === "due" || entry.kind === "moved" || entry.kind === "resumed")
        running.set(entry.duty, entry.until);
      if (
        entry.kind === "paused" ||
        entry.kind === "met" ||
        entry.kind === "missed" ||
        entry.kind === "waived"
      )
        running.delete(entry.duty);
      if (entry.kind !== "warned") continue;
      warned++;
      assert.equal(running.get(entry.duty), entry.until);
      assert.ok(entry.at < entry.until && entry.tell.length > 0);
      const key = `${entry.duty} ${entry.until}`;
      assert.equal(done.has(key), false, "once");
      done.add(key);
    }
  }
  assert.ok(warned > 50);
});

test("each move has its reason, and the parent was told by a letter that left", () => {
  const moved = all.flatMap(({ entries, inquiry }) =>
    of(entries, "moved").map((entry) => ({ entry, entries, inquiry })),
  );
  assert.ok(moved.length > 20);
  assert.ok(moved.some(({ entry }) => entry.because === "closed"));
  for (const { entry, entries } of moved) {
    assert.ok(entry.reason ?? entry.because ?? entry.why.startsWith("A later reply"), entry.why);
    assert.ok(entry.at < entry.from, "before it lapsed");
    if (entry.because === "closed") {
      assert.match(entry.why, /closed \((Water main|Snow day|Power cut), declared/);
      assert.ok(entry.until > entry.from && entry.closure);
      continue;
    }
    const letter = of(entries, "letterWritten").find(({ seq }) => seq === entry.seq + 1);
    assert.equal(letter?.purpose, "promise_moved");
    assert.ok(of(entries, "letterHandedOver").some((left) => left.letter === letter?.letter));
  }
});

test("what waited for the parent went on when they wrote, with at least a business day, and said so", () => {
  const resumed = all.flatMap(({ entries, lived }) =>
    of(entries, "resumed").map((entry) => ({ entry, lived })),
  );
  assert.ok(resumed.length > 15);
  for (const { entry } of resumed) {
    assert.match(entry.why, /^Paused .+ while we waited for the parent; they wrote .+ left.*; due .+\.$/);
    assert.ok(Date.parse(entry.until) - Date.parse(entry.at) >= 20 * 3_600_000);
  }
});

test("while the owner was away what came reached who stood in, with the absence as evidence; not before and not after", () => {
  for (const { inquiry, entries, lived } of all) {
    const [received] = of(entries, "received");
    const date = Temporal.Instant.from(received?.at ?? "")
      .toZonedDateTimeISO(lived.tz)
      .toPlainDate()
      .toString();
    const away = date >= "2027-02-15" && date <= "2027-02-19";
    assert.equal(
      received?.owner,
      away ? lived.staff.teacher.id : lived.staff.office.id,
      `${inquiry.reference} ${date}`,
    );
    assert.equal(received?.absence !== undefined, away);
  }
});

test("promises are counted: kept, kept late, moved and broken, for the school as for the person who gave them", async () => {
  for (const { staff } of schools) {
    const { figures } = await promises(db, staff.supervisor, { from: first, to: last });
    const whole = figures.find(({ of }) => of === null);
    const ruth = figures.find(({ id }) => id === staff.office.id);
    assert.ok(whole && ruth && whole.kept > 5 && whole.moved > 5 && whole.late > 5 && whole.broken > 5);
    assert.deepEqual(
      [ruth.kept, ruth.moved, ruth.late, ruth.broken],
      [whole.kept, whole.moved, whole.late, whole.broken],
    );
    const behind = { owner: staff.office.id, outcome: "moved" as const };
    const found = await promises(db, staff.supervisor, { from: first, to: last, behind });
    assert.equal(found.behind.length, ruth.moved);
    assert.ok(found.behind.every(({ moves }) => moves > 0));
  }
});

test("the rows are the fold of the record, and the record verifies", async () => {
  for (const { place, teller } of schools) {
    const { differ, inquiries } = await rebuild(db, place);
    assert.ok(inquiries > 70);
    assert.deepEqual(differ, []);
    while ((await seal(db, place.district, place.school)).length > 0);
    await checkpoint(db, place, {
      at: teller.house.now(),
      keys,
      file: join(folder, `checkpoints-${place.school}`),
    });
    assert.equal((await verifyRecord(db, place, keys.sealPublic, [])).problem, null);
  }
});
