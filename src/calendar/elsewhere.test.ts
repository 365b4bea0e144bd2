import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { promisify } from "node:util";

/** Ten thousand dates of four calendars and five rules, as one number, on a machine whose clock is wrong. */
const program = `
  Date.now = () => 0;
  Temporal.Now.instant = () => Temporal.Instant.fromEpochMilliseconds(0);
  const { due } = await import("./due.ts");
  const { hillcrest } = await import("./school-for-tests.ts");
  const { hash } = await import("node:crypto");
  const dates = [];
  const closures = [{ date: "2026-10-30", kind: "closed", label: "storm", declaredAt: "2026-10-30T09:30:00Z" }];
  for (const tz of ["America/New_York", "Europe/London", "Australia/Lord_Howe", "Pacific/Kiritimati"])
    for (const [days, unit] of [[1, "business_day"], [15, "school_day"], [45, "calendar_day"], [72, "hour"], [1, "month"]])
      for (let at = 0; at < 500; at++)
        dates.push(due({ days, unit }, new Date(1786000000000 + at * 49999999).toISOString(), { ...hillcrest, tz, closures }));
  console.log(process.env.TZ, new Date(0).getHours(), hash("sha256", JSON.stringify(dates)));
`;

test("the zone and the clock of the server change nothing", async () => {
  const zones = ["UTC", "Asia/Kathmandu", "America/St_Johns", "Pacific/Kiritimati"];
  const told = await Promise.all(
    zones.map(async (TZ) => {
      const options = { cwd: import.meta.dirname, env: { ...process.env, TZ } };
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ["--input-type=module", "-e", program],
        options,
      );
      return stdout.trim().split(" ");
    }),
  );
  assert.deepEqual(
    told.map(([tz]) => tz),
    zones,
  );
  assert.equal(new Set(told.map(([, hour]) => hour)).size, zones.length, "each child lives in its own zone");
  assert.equal(new Set(told.map(([, , digest]) => digest)).size, 1);
});
