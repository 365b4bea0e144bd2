import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import ical from "ical.js";
import { intake, openDesk, received } from "../../test/desk.ts";
import type { StaffViewer } from "../access/viewer.ts";
import { changeLayer } from "../calendar/change-layer.ts";
import { type Layer, layerOf } from "../calendar/layer.ts";
import { writeIcs } from "../channels/calendar/write-ics.ts";
import type { Role } from "../inquiry/actor.ts";
import type { House } from "../jobs/house.ts";
import { perform } from "../perform.ts";
import { inside } from "../store/database.ts";
import { type Change, calendarSide, type Whose } from "./calendar-side.ts";

let desk: Awaited<ReturnType<typeof openDesk>>;
let side: ReturnType<typeof calendarSide>;
before(async () => {
  desk = await openDesk();
  side = calendarSide(desk.desk as unknown as House, 1);
});
after(() => desk.close());

const viewer = (...roles: Role[]): StaffViewer => ({
  ...{
    kind: "staff",
    district: 1,
    school: 1,
    schools: [1],
    id: desk.office.id,
    name: "Ruth Bell",
    title: "Office",
  },
  roles,
});
const closing =
  (date: string, label = "Fair"): Change =>
  (layer, { calendar }) =>
    changeLayer(layer, { about: "day", from: date, to: date, what: "closed", label }, calendar);
const close = (who: StaffViewer, whose: Whose, date: string) =>
  side.apply(who, whose, closing(date), { kind: "day" });

test("who may change which layer: a supervisor the school's, an administrator the district's too, others none", async () => {
  for (const [role, school, district] of [
    ["supervisor", true, false],
    ["administrator", true, true],
    ["office", false, false],
    ["teacher", false, false],
    ["privacy_officer", false, false],
    ["auditor", false, false],
  ] as const)
    for (const [whose, may] of [
      ["school", school],
      ["district", district],
    ] as const) {
      const seen = await side.preview(viewer(role), whose, closing("2027-03-09"));
      assert.equal("problems" in seen, !may, `${role} ${whose}`);
      const done = await close(viewer(role), whose, "2027-03-10");
      assert.equal("problems" in done, !may, `${role} ${whose}`);
    }
});

test("a change that would move a date says how many, and moves none", async () => {
  desk.at("2026-11-16T14:00:00.000Z");
  const asked = received();
  await perform(desk.desk, { ...desk.place, who: intake, command: asked });
  const duties = () =>
    inside(desk.db, { district: 1, schools: [1] }, (tx) =>
      tx
        .selectFrom("duties")
        .select(["id", "until"])
        .where("inquiry_id", "=", asked.id)
        .orderBy("id")
        .execute(),
    );
  const before = await duties();
  const seen = await side.preview(viewer("supervisor"), "school", closing("2026-11-17"));
  assert.ok("touched" in seen);
  assert.ok(seen.touched.length > 0);
  assert.ok(seen.touched.every(({ reference, would, was }) => reference === asked.reference && would > was));
  const far = await side.preview(viewer("supervisor"), "school", closing("2027-05-03"));
  assert.deepEqual("touched" in far && far.touched, []);
  const done = await close(viewer("supervisor"), "school", "2026-11-17");
  assert.equal("touched" in done && done.touched, seen.touched.length);
  assert.deepEqual(await duties(), before);
});

test("the newest change is taken back, which is recorded; an older one, and one changed since, is not", async () => {
  const who = viewer("supervisor");
  await close(who, "school", "2027-04-06");
  const [older] = (await side.view(who)).acts;
  desk.at("2026-11-17T14:00:00.000Z");
  await close(who, "school", "2027-04-07");
  const [newest] = (await side.view(who)).acts;
  assert.ok(older && newest && "problems" in (await side.undo(who, "school", older.id)));
  desk.at("2026-11-17T14:01:00.000Z");
  assert.deepEqual(await side.undo(who, "school", newest.id), { touched: 0 });
  const seen = await side.view(who);
  assert.equal(seen.school.days["2027-04-07"], undefined);
  assert.equal(seen.school.days["2027-04-06"]?.label, "Fair");
  assert.equal(seen.acts[0]?.kind, "undo");
  assert.ok("problems" in (await side.undo(who, "school", newest.id)), "not twice");
});

test("an import is questions first; taken twice, the second time writes nothing", async () => {
  const who = viewer("supervisor");
  desk.at("2026-11-18T14:00:00.000Z");
  const window = { from: "2026-08-01", to: "2027-07-31" };
  const file = new TextEncoder().encode(
    "date,to,label,kind\n2027-06-01,2027-06-04,Book week,no_school\n2027-06-07,,Fête,",
  );
  const asks = await side.read(who, "school", { window, file });
  assert.ok("questions" in asks);
  assert.deepEqual(
    asks.questions.map(({ standing, choice }) => [standing, choice]),
    [
      ["new", "no_school"],
      ["new", "leave"],
    ],
  );
  const answers = {
    answers: asks.questions.map(({ day, choice }) => ({ day, choice })),
    gone: [],
    left: ["csv#2027-06-07 2027-06-07"],
  };
  assert.equal((await side.view(who)).school.days["2027-06-01"], undefined, "a question stores nothing");
  await side.take(who, "school", answers);
  const once = await side.view(who);
  assert.equal(once.school.days["2027-06-04"]?.source, "csv#2027-06-01");
  const again = await side.read(who, "school", { window, file });
  assert.ok("questions" in again);
  assert.deepEqual(
    again.questions.map(({ standing, choice }) => [standing, choice]),
    [
      ["same", "no_school"],
      ["new", "leave"],
    ],
  );
  assert.deepEqual(await side.take(who, "school", answers), { touched: 0, nothing: true });
  assert.equal((await side.view(who)).acts.length, once.acts.length);
});

test("the feed is iCalendar that reads back: the same bytes for the same calendar, ids that stay", async () => {
  const { calendar } = await side.view(viewer("office"));
  const feed = {
    ...{
      slug: "oak-hill",
      name: "Oak Hill; School, a long name with ünïcode that must be folded somewhere",
      language: "en",
    },
    ...{ host: "desk.example", changedAt: "2026-11-18T14:00:00.000Z" },
    calendar: { ...calendar, terms: [{ from: "2026-09-08", to: "2027-01-29", label: "Autumn term" }] },
    window: { from: "2026-08-01", to: "2027-07-31" },
  };
  const text = await writeIcs(feed);
  assert.equal(await writeIcs(feed), text);
  assert.ok(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75));
  const events = new ical.Component(ical.parse(text)).getAllSubcomponents("vevent");
  const told = events.map((event) => [
    String(event.getFirstPropertyValue("dtstart")),
    String(event.getFirstPropertyValue("summary")),
  ]);
  assert.ok(
    told.some(
      ([date, words]) => date === "2027-06-01" && words === "No lessons. The office is open. (Book week)",
    ),
  );
  assert.ok(told.some(([date, words]) => date === "2026-09-08" && words === "Autumn term begins"));
  const week = events.find((event) => String(event.getFirstPropertyValue("dtstart")) === "2027-06-01");
  assert.equal(String(week?.getFirstPropertyValue("dtend")), "2027-06-05");
  assert.equal(week?.getFirstPropertyValue("uid"), "2027-06-01-no_school-oak-hill@desk.example");
  for (const language of ["es", "ar"]) ical.parse(await writeIcs({ ...feed, language }));
  assert.deepEqual(layerOf(calendar).tz, calendar.tz);
});

test("what every date rests on is not taken back; what only adds a day is", async () => {
  const lars = viewer("administrator");
  const { acts, ...was } = await side.view(lars);
  assert.ok(acts.length > 0);
  const without =
    (field: "tz" | "hours"): Change =>
    ({ [field]: _, ...layer }) =>
      layer;
  let tried = 0;
  for (const whose of ["school", "district"] as const)
    for (const [field, says] of [
      ["tz", /^(?:[^:]*: )?No time zone would be left/],
      ["hours", /No weekly opening hours would be left/],
    ] as const) {
      if (was[whose][field] === undefined) continue;
      tried++;
      const seasons = [
        { from: "2027-07-01", to: "2027-08-14", hours: { mon: [["08:00", "13:00"]] }, label: "Summer" },
      ];
      const change: Change = (layer, layers) => ({ ...without(field)(layer, layers), seasons }) as Layer;
      for (const done of [
        await side.preview(lars, whose, change),
        await side.apply(lars, whose, change, { kind: "undo" }),
      ]) {
        assert.ok("problems" in done, `${whose} ${field}`);
        assert.match(done.problems.join(" "), says);
      }
    }
  assert.ok(tried >= 2);
  assert.deepEqual((await side.view(lars)).calendar, was.calendar);
  assert.ok(!("problems" in (await close(lars, "school", "2027-04-06"))));
  const [last] = (await side.view(lars)).acts;
  assert.deepEqual(await side.undo(lars, "school", last?.id ?? ""), { touched: 0 });
});
