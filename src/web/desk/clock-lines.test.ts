import assert from "node:assert/strict";
import { test } from "node:test";
import { calendar, letter, school, words } from "../../../test/school.ts";
import { boardLines, clockChoices, clockLines } from "./clock-lines.ts";
import { lawLeft } from "./clock-words.ts";

const at = "2026-11-16T14:00:00.000Z";
const london = { ...calendar, tz: "Europe/London" };
const desk = (clock: string, home = calendar) =>
  school()
    .knowing({ calendar: home })
    .received({ type: "records" })
    .when("privacy", { kind: "startClock", clock, from: at });
const duty = "5.b#1";
const line = (clock: string, now: string, home = calendar) =>
  clockLines(desk(clock, home).inquiry, home, now)[0];

test("what is left is told in the law's own unit", () => {
  assert.equal(line("FERPA-45", at)?.left, "45 calendar days left");
  assert.equal(line("FERPA-45", "2027-01-02T12:00:00.000Z")?.left, "2 calendar days late");
  assert.equal(line("FERPA-45", "2026-12-31T15:00:00.000Z")?.left, "today is the last day");
  // Thanksgiving and the day after it are not business days.
  assert.equal(line("IL-10BD", "2026-11-25T15:00:00.000Z")?.left, "3 business days left");
  assert.equal(line("PUPIL-15SD", at, london)?.left, "15 school days left");
  assert.equal(line("GDPR-72H", at, london)?.left, "72 hours left");
  assert.equal(line("GDPR-72H", "2026-11-19T13:30:00.000Z", london)?.left, "less than an hour left");
  assert.equal(line("GDPR-72H", "2026-11-19T17:30:00.000Z", london)?.left, "3 hours late");
  assert.equal(line("SAR-1M", at, london)?.left, "30 calendar days left");
  const owed = desk("FERPA-45").inquiry.duties.find(({ id }) => id === duty);
  assert.ok(owed);
  const minutesLate = { ...owed, until: "2026-11-16T13:59:00.000Z" };
  assert.equal(lawLeft(minutesLate, at, calendar), "late today");
});

test("where no day of the law's unit lies between, none is counted", () => {
  const owed = desk("IL-10BD").inquiry.duties.find(({ id }) => id === duty);
  assert.ok(owed);
  const left = (until: string, now: string) =>
    lawLeft({ ...owed, until: `2026-11-${until}T21:00:00.000Z` }, `2026-11-${now}T15:00:00.000Z`, calendar);
  assert.equal(left("25", "28"), "late, no business day since");
  assert.equal(left("24", "28"), "1 business day late");
  assert.equal(left("29", "28"), "no business day left");
});

test("a line says where it stands, and offers only what the law allows now", () => {
  const runs = line("SAR-1M", at, london);
  assert.deepEqual(
    [runs?.stands, runs?.when, runs?.mayHold, runs?.extension?.by, runs?.held],
    ["Runs", "Wed 16 Dec", ["identity", "scope"], "by two months", ""],
  );
  const soon = line("SAR-1M", "2026-12-14T12:00:00.000Z", london);
  assert.deepEqual([soon?.state, soon?.stands], ["due", "Due soon"]);
  const late = line("SAR-1M", "2026-12-17T12:00:00.000Z", london);
  assert.deepEqual(
    [late?.state, late?.stands, late?.extension, late?.mayHold],
    ["missed", "Missed", null, []],
  );
  assert.deepEqual(line("FERPA-45", at)?.extension, null);
  const held = desk("SAR-1M", london).when("privacy", { kind: "holdClock", duty, awaiting: "scope" });
  const [still] = clockLines(held.inquiry, london, "2026-11-20T14:00:00.000Z");
  assert.deepEqual(
    [still?.stands, still?.held, still?.left, still?.heldSince],
    [
      "Stands still",
      "since Mon 16 Nov, waiting for what exactly is asked for",
      "The date is open",
      "2026-11-16",
    ],
  );
  const longer = desk("SAR-1M", london).when("privacy", {
    ...{ kind: "extendClock", duty, reason: words("Eleven years."), letter: letter("promise_moved") },
  });
  const [extended] = clockLines(longer.inquiry, london, at);
  assert.deepEqual([extended?.stands, extended?.extension], ["Runs, extended", null]);
});

test("what runs is neither suggested nor offered again; the laws of the school come first", () => {
  const { inquiry } = desk("FERPA-45");
  const edition = { laws: ["US", "US-MA"] as const };
  const found = clockChoices(inquiry, { laws: [...edition.laws] }, "I want to see his records.");
  assert.deepEqual(
    found.suggested.map(({ name }) => name),
    ["MA-10D"],
  );
  assert.ok(found.ours.every(({ name }) => name !== "FERPA-45"));
  assert.ok(found.ours.some(({ name }) => name === "MA-21D"));
  assert.ok(found.others.some(({ name }) => name === "SAR-1M"));
  const plain = clockChoices(inquiry, {}, "");
  assert.deepEqual(
    plain.ours.map(({ name }) => name),
    ["IDEA-45", "IDEA-MEETING", "IDEA-60"],
  );
});

test("the board: past dates first, then by date, and what stands still last", () => {
  const running = (clock: string, reference: string, still = false) => {
    const one = desk(clock, london);
    if (still) one.when("privacy", { kind: "holdClock", duty, awaiting: "identity" });
    const found = one.inquiry.duties.find(({ id }) => id === duty);
    assert.ok(found);
    return { reference, receivedAt: at, topic: "transcripts_records", duty: found };
  };
  const lines = boardLines(
    [
      running("SAR-1M", "HELD", true),
      running("FERPA-45", "LATER"),
      running("GDPR-72H", "MISSED"),
      running("ICO-30", "NEXT"),
    ],
    london,
    "2026-11-20T14:00:00.000Z",
  );
  assert.deepEqual(
    lines.map(({ reference, stands }) => [reference, stands]),
    [
      ["MISSED", "Missed"],
      ["NEXT", "Runs"],
      ["LATER", "Runs"],
      ["HELD", "Stands still"],
    ],
  );
  assert.deepEqual(lines[0]?.laws, ["UK", "EU"]);
});
