import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openDesk } from "../../test/desk.ts";
import type { Layer } from "../calendar/layer.ts";
import { changeCalendar, layersOf } from "./calendars.ts";
import { type Database, inside } from "./database.ts";

let desk: Awaited<ReturnType<typeof openDesk>>;
before(async () => {
  desk = await openDesk();
});
after(() => desk.close());

const within = <T>(work: (tx: Database) => Promise<T>) =>
  inside(desk.db, { district: 1, schools: [1, 2] }, work);
const closing =
  (date: string, label: string) =>
  (layer: Layer): Layer => ({ ...layer, days: { ...layer.days, [date]: { what: "closed", label } } });
const act = () => ({ kind: "day", body: {}, at: desk.desk.now(), actor: desk.office.who.actor });

test("what the district closes is closed in every school; what a school closes, in that one", async () => {
  await within((tx) =>
    changeCalendar(tx, { district: 1, school: 0 }, closing("2027-03-01", "Town Day"), act()),
  );
  await within((tx) => changeCalendar(tx, { district: 1, school: 2 }, closing("2027-03-02", "Fair"), act()));
  const [one, two] = await within(
    async (tx) => [await layersOf(tx, 1, 1), await layersOf(tx, 1, 2)] as const,
  );
  assert.equal(one.calendar.nonBusiness["2027-03-01"], "Town Day");
  assert.equal(two.calendar.nonBusiness["2027-03-01"], "Town Day");
  assert.equal(one.calendar.nonBusiness["2027-03-02"], undefined);
  assert.equal(two.calendar.nonBusiness["2027-03-02"], "Fair");
  const acts = await within((tx) => tx.selectFrom("calendar_acts").select(["school_id", "kind"]).execute());
  assert.deepEqual(acts.map(({ school_id }) => school_id).sort(), [1, 2, 2]);
});

test("a change that makes a calendar useless is answered with a sentence, and nothing is written", async () => {
  const before = await within((tx) => layersOf(tx, 1, 1));
  const changed = await within((tx) =>
    changeCalendar(tx, { district: 1, school: 1 }, (layer) => ({ ...layer, tz: "Europe/Nowhere" }), act()),
  );
  assert.deepEqual(changed, {
    problems: ['The time zone "Europe/Nowhere" is not known; use an IANA name such as Europe/London.'],
  });
  assert.deepEqual(await within((tx) => layersOf(tx, 1, 1)), before);
});

test("the record of calendar acts is for ever, and another district's is not seen", async () => {
  await assert.rejects(
    within((tx) => tx.deleteFrom("calendar_acts").execute()),
    /permission denied|for ever/,
  );
  const seen = await inside(desk.db, { district: 2, schools: [1] }, (tx) =>
    tx.selectFrom("calendar_acts").selectAll().execute(),
  );
  assert.deepEqual(seen, []);
});
