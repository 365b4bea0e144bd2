import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { freshDatabase } from "../../test/database.ts";
import { checkCalendar } from "../calendar/check-calendar.ts";
import { roles } from "../inquiry/actor.ts";
import { type Database, inside, openDatabase } from "../store/database.ts";
import { limitsOn } from "../store/record/limits.ts";
import { schoolCalendar, schoolYearOf } from "./calendar.ts";
import { plantSchool } from "./fixtures.ts";

let db: Database;
before(async () => {
  db = openDatabase(await freshDatabase());
});
after(() => db.destroy());

test("a planted school has six people, one role each, and three families", async () => {
  const { staff, families } = await plantSchool(db);
  assert.deepEqual(
    Object.values(staff)
      .flatMap((one) => one.roles)
      .sort(),
    [...roles].sort(),
  );
  const standing = await inside(db, { district: 1, schools: [1] }, (tx) =>
    tx
      .selectFrom("guardianships as k")
      .select(["id", limitsOn("2026-11-16T14:00:00.000Z").as("limited"), "may_receive_records"])
      .execute(),
  );
  const of = (id: string) => standing.find((one) => one.id === id);
  assert.equal(of(families.allowed.guardianship)?.may_receive_records, true);
  assert.equal(of(families.restricted.guardianship)?.limited, true);
  assert.equal(of(families.withoutRecords.guardianship)?.may_receive_records, false);
});

test("a second school and a second district stand beside it, unseen by the first", async () => {
  await plantSchool(db, { school: 2 });
  await plantSchool(db, { district: 2, school: 1 });
  const seen = await inside(db, { district: 1, schools: [2] }, (tx) =>
    tx.selectFrom("staff").select("school_id").execute(),
  );
  assert.deepEqual(new Set(seen.map(({ school_id }) => school_id)), new Set([2]));
});

test("the calendar is sound, and knows the days of 2026-27", () => {
  const calendar = schoolCalendar(2026);
  assert.deepEqual(checkCalendar(calendar), []);
  assert.equal(calendar.nonBusiness["2026-09-07"], "Labor Day");
  assert.equal(calendar.nonBusiness["2026-11-26"], "Thanksgiving");
  assert.equal(calendar.nonBusiness["2027-05-31"], "Memorial Day");
  assert.equal(calendar.notSchool["2026-11-03"], "Staff development day");
  assert.equal(calendar.notSchool["2026-09-08"], "Staff days before school begins");
  assert.equal(calendar.notSchool["2026-09-09"], undefined, "lessons begin");
  assert.equal(schoolYearOf("2027-06-30"), 2026);
  assert.equal(schoolYearOf("2026-07-01"), 2026);
});
