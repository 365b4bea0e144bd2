import assert from "node:assert/strict";
import { test } from "node:test";
import { readChange } from "./change-form.ts";
import { readAnswers } from "./import-form.ts";
import { readIntervals, readWeek } from "./read-week.ts";

const read = (about: string, fields: Record<string, string>) =>
  readChange(about, (name) => fields[name] ?? "");
const day = { from: "2026-12-01", what: "closed", label: "Fair" };

test("a day is read with its time and its name; what is missing is said at its field", () => {
  assert.deepEqual(read("day", day), {
    change: { about: "day", from: "2026-12-01", to: "2026-12-01", what: "closed", label: "Fair" },
  });
  assert.deepEqual(read("day", { ...day, what: "early", at: "9:30" }), {
    change: { about: "day", from: "2026-12-01", to: "2026-12-01", what: "early", at: "09:30", label: "Fair" },
  });
  const says = (fields: Record<string, string>) => {
    const found = read("day", fields);
    return "problems" in found ? found.problems.map(({ field }) => field) : [];
  };
  assert.deepEqual(says({ ...day, what: "early" }), ["at"]);
  assert.deepEqual(says({ ...day, label: " " }), ["label"]);
  assert.deepEqual(says({ ...day, what: "" }), ["what"]);
  assert.deepEqual(says({ ...day, to: "2026-11-30" }), ["to"]);
  assert.deepEqual(says({ ...day, to: "2028-12-01" }), ["to"]);
  assert.deepEqual(says({ ...day, from: "2026-02-30" }), ["from"]);
  assert.ok("problems" in read("weather", day));
});

test("hours are read as people write them", () => {
  assert.deepEqual(readIntervals("13:00-16:00, 8:00 to 12"), {
    intervals: [
      ["08:00", "12:00"],
      ["13:00", "16:00"],
    ],
  });
  assert.deepEqual(readIntervals("closed"), { intervals: [] });
  assert.ok("problem" in readIntervals("all day"));
  assert.ok("problem" in readIntervals("16:00 to 08:00"));
  assert.deepEqual(readWeek("Mon to Tue 09:00 to 14:00; Friday 09:00-12:00"), {
    hours: { mon: [["09:00", "14:00"]], tue: [["09:00", "14:00"]], fri: [["09:00", "12:00"]] },
  });
  assert.ok("problem" in readWeek("Someday 09:00 to 12:00"));
});

test("terms and seasons are rows; an empty row is none, and the district's are taken back by one mark", () => {
  const rows = {
    ...{ "term-label-0": "Spring", "term-from-0": "2027-02-01", "term-to-0": "2027-06-25" },
    ...{ "term-label-1": "Autumn", "term-from-1": "2026-09-08", "term-to-1": "2027-01-29" },
  };
  const found = read("terms", rows);
  assert.deepEqual(
    "change" in found && found.change.about === "terms" && found.change.terms?.map(({ label }) => label),
    ["Autumn", "Spring"],
  );
  assert.deepEqual(read("terms", { ...rows, inherit: "on" }), { change: { about: "terms", terms: null } });
});

test("answers that are not ours are not believed", () => {
  const asked = { date: "2026-11-11", to: "2026-11-11", label: "Fair", source: "csv#2026-11-11" };
  const answers = (day: object, choice = "closed") =>
    readAnswers((name) => ({ "day-0": JSON.stringify(day), "choice-0": choice })[name] ?? null);
  assert.equal(answers(asked)?.answers[0]?.day.label, "Fair");
  assert.deepEqual(answers(asked, "leave")?.left, ["csv#2026-11-11 2026-11-11"]);
  assert.equal(answers(asked, "explode"), null);
  assert.equal(answers(asked, "early"), null, "without a time");
  assert.equal(answers({ ...asked, date: "2026-02-30" }), null);
  assert.equal(answers({ ...asked, source: "" }), null, "a day by hand cannot be made here");
  assert.equal(answers({ ...asked, to: "2026-01-01" }), null);
});
