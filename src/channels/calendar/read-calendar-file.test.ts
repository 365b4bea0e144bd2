import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { cpuTime } from "../../../test/cpu-time.ts";
import { proposeDays } from "../../calendar/propose-days.ts";
import { readCalendarFile } from "./read-calendar-file.ts";

const tz = "America/New_York";
const window = { from: "2026-08-01", to: "2027-07-31" };
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string | Uint8Array, over = window) =>
  readCalendarFile(typeof text === "string" ? bytes(text) : text, tz, over);
const ics = (...lines: string[]) =>
  ["BEGIN:VCALENDAR", "X-WR-CALNAME:Riverbend", ...lines, "END:VCALENDAR"].join("\r\n");
const event = (...lines: string[]) => ["BEGIN:VEVENT", "UID:a", "SUMMARY:No school", ...lines, "END:VEVENT"];
const days = async (text: string | Uint8Array, over = window) => {
  const reading = await read(text, over);
  assert.ok("days" in reading, JSON.stringify(reading));
  return reading.days.map(({ date, to }) => (date === to ? date : `${date}/${to}`));
};
const problems = async (text: string | Uint8Array) => {
  const reading = await read(text);
  assert.ok("problems" in reading, JSON.stringify(reading));
  return reading.problems;
};
const notes = async (text: string) => {
  const reading = await read(text);
  assert.ok("days" in reading, JSON.stringify(reading));
  return [...reading.notes, ...proposeDays(reading.days, reading.origin, window).notes];
};

test("all-day events end on the day before DTEND, or last as long as they say", async () => {
  assert.deepEqual(await days(ics(...event("DTSTART;VALUE=DATE:20261111", "DTEND;VALUE=DATE:20261112"))), [
    "2026-11-11",
  ]);
  assert.deepEqual(await days(ics(...event("DTSTART;VALUE=DATE:20261221", "DTEND;VALUE=DATE:20270102"))), [
    "2026-12-21/2027-01-01",
  ]);
  assert.deepEqual(await days(ics(...event("DTSTART;VALUE=DATE:20261221", "DURATION:P1W"))), [
    "2026-12-21/2026-12-27",
  ]);
  assert.deepEqual(await days(ics(...event("DTSTART;VALUE=DATE:20261111"))), ["2026-11-11"]);
});

test("a time in another zone falls on the school's own date", async () => {
  assert.deepEqual(await days(ics(...event("DTSTART:20261112T010000Z"))), ["2026-11-11"]);
  assert.deepEqual(await days(ics(...event("DTSTART;TZID=Asia/Tokyo:20261112T080000"))), ["2026-11-11"]);
  assert.deepEqual(await days(ics(...event('DTSTART;TZID="Eastern Standard Time":20261112T080000'))), [
    "2026-11-12",
  ]);
  assert.deepEqual(await days(ics(...event("DTSTART;TZID=Nowhere:20261112T235900"))), ["2026-11-12"]);
});

test("what comes back is expanded in the window alone, with exceptions, additions and what took its place", async () => {
  const monthly = event(
    "DTSTART;VALUE=DATE:20200115",
    "RRULE:FREQ=MONTHLY;BYDAY=3WE;UNTIL=20270301",
    "EXDATE;VALUE=DATE:20261118",
    "RDATE;VALUE=DATE:20261120",
  );
  const moved = event("RECURRENCE-ID;VALUE=DATE:20261216", "DTSTART;VALUE=DATE:20261217");
  const dropped = event(
    "RECURRENCE-ID;VALUE=DATE:20270120",
    "DTSTART;VALUE=DATE:20270120",
    "STATUS:CANCELLED",
  );
  assert.deepEqual((await days(ics(...monthly, ...moved, ...dropped))).sort(), [
    ...["2026-08-19", "2026-09-16", "2026-10-21", "2026-11-20", "2026-12-17", "2027-02-17"],
  ]);
  assert.equal((await days(ics(...event("DTSTART;VALUE=DATE:20260101", "RRULE:FREQ=DAILY")))).length, 365);
  assert.deepEqual(
    await days(ics(...event("DTSTART;VALUE=DATE:20240229", "RRULE:FREQ=YEARLY"))),
    [],
    "29 February comes back on 29 February",
  );
});

test("rules that would keep us busy end soon, each with one sentence", async () => {
  const start = cpuTime();
  for (const rule of ["FREQ=SECONDLY", "FREQ=MINUTELY;COUNT=99999999", "FREQ=HOURLY;INTERVAL=1"])
    assert.deepEqual(await notes(ics(...event("DTSTART:19700101T000000Z", `RRULE:${rule}`))), [
      "“No school” is left aside: it comes back within the day, which is nothing for a calendar of days.",
    ]);
  for (const rule of [
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31",
    "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4;COUNT=5",
    "FREQ=YEARLY;INTERVAL=2147483647",
    "FREQ=DAILY;COUNT=2147483647;INTERVAL=100000",
  ])
    await days(ics(...event("DTSTART;VALUE=DATE:19000101", `RRULE:${rule}`)));
  const many = Array.from({ length: 5_000 }, (_, at) =>
    [
      "BEGIN:VEVENT",
      `UID:${at}`,
      "SUMMARY:Bomb",
      "DTSTART;VALUE=DATE:19000101",
      "RRULE:FREQ=DAILY;COUNT=999999",
      "END:VEVENT",
    ].join("\r\n"),
  );
  const said = await notes(ics(...many));
  assert.ok(
    said.some((note) => /repeats/.test(note)),
    said.join("\n"),
  );
  assert.ok(cpuTime() - start < 10_000, `${cpuTime() - start} ms`);
});

test("a broken event is left aside with a sentence, and the others are read", async () => {
  const good = event("DTSTART;VALUE=DATE:20261111");
  assert.deepEqual(await notes(ics(...event(), ...good)), ["“No school” is left aside: it has no date."]);
  assert.deepEqual(await days(ics(...event(), ...good)), ["2026-11-11"]);
  assert.deepEqual(await notes(ics(...event("DTSTART;VALUE=DATE:20260230"), ...good)), [
    "“No school” is left aside: its date does not exist.",
  ]);
  assert.match(
    (await notes(ics(...event("DTSTART;VALUE=DATE:20260901", "DTEND;VALUE=DATE:20280901"))))[0] ?? "",
    /longer than a school year: is the date right\?/,
  );
  assert.match(
    (await notes(`${ics(...good).replace("END:VCALENDAR", "")}BEGIN:VEVENT\r\nSUMMARY:x`))[0] ?? "",
    /breaks off/,
  );
});

test("files that are too large, empty or something else are told in one sentence", async () => {
  assert.deepEqual(await problems(new Uint8Array(20 * 1024 * 1024)), [
    "The file has 20.0 MB; a calendar may have 2 MB. Please export one school year.",
  ]);
  assert.deepEqual(await problems(""), ["The file is empty."]);
  assert.deepEqual(await problems(ics()), ["There is no event in this file."]);
  const many = Array.from({ length: 5_001 }, () => event("DTSTART;VALUE=DATE:20261111")).flat();
  assert.match((await problems(ics(...many)))[0] ?? "", /has 5,001 events; at most 5,000/);
  assert.match((await problems("%PDF-1.7"))[0] ?? "", /neither an iCalendar/);
  assert.match(
    (await problems(new Uint8Array([1, 0, 0, 2, 0, 0])))[0] ?? "",
    /not a text file|column|first line/,
  );
});

test("every way of writing letters is read", async () => {
  const text = ics(...event("DTSTART;VALUE=DATE:20261111", "LOCATION:Señor Núñez"));
  const utf16 = (big: boolean, mark: boolean) => {
    const made = Buffer.from(`${mark ? "\ufeff" : ""}${text}`, "utf16le");
    return new Uint8Array(big ? made.swap16() : made);
  };
  for (const file of [
    bytes(`\ufeff${text}`),
    utf16(false, true),
    utf16(true, true),
    utf16(false, false),
    utf16(true, false),
    new Uint8Array(Buffer.from(text, "latin1")),
    bytes(text.replaceAll("\r\n", "\n")),
    bytes(text.replaceAll("\r\n", "\r")),
  ])
    assert.deepEqual(await days(file), ["2026-11-11"]);
});

test("a CSV is read by the names of its columns, with commas, semicolons or tabs", async () => {
  assert.deepEqual(await days("date,to,label,kind\n2026-11-11,,Veterans Day,closed"), ["2026-11-11"]);
  assert.deepEqual(await days("Kind;LABEL;Date;To\nno school;Ferien;21.12.2026;1 Jan 2027"), [
    "2026-12-21/2027-01-01",
  ]);
  assert.deepEqual(await days("label\tdate\nStaff day\t13/11/2026"), ["2026-11-13"]);
  const reading = await read("date,label,kind\n2026-11-25,Eve,early 12:30");
  assert.deepEqual("days" in reading && reading.days[0], {
    ...{ date: "2026-11-25", to: "2026-11-25", label: "Eve", uid: "2026-11-25" },
    ...{ kind: "early", at: "12:30", why: "its line says “early 12:30”" },
  });
});

test("what is wrong in a CSV is named by line and column, and nothing is read", async () => {
  assert.deepEqual(
    await problems("date,label\n2026-11-11,Good\n2026-02-30,Bad\n03/04/2026,Which\n2026-05-05,"),
    [
      "Line 3, column “date”: “2026-02-30” is not a day that exists.",
      "Line 4, column “date”: “03/04/2026” may be 2026-04-03 or 2026-03-04; please write the one that you mean.",
      "Line 5, column “label”: please give the day a name.",
    ],
  );
  assert.deepEqual(
    await problems("date,to,label,kind\n2026-12-21,2026-12-01,Break,closed\n2026-12-21,,Break,early"),
    [
      "Line 2, column “to”: it ends before it begins.",
      "Line 3, column “kind”: “early” is none of: closed, no_school, open, early 12:30, late 10:00.",
    ],
  );
  assert.match((await problems("when,what\n2026-11-11,x"))[0] ?? "", /first line must name the columns/);
  assert.match((await problems('date,label\n2026-11-11,"Open'))[0] ?? "", /quotation mark/);
});

test("every calendar file of others imports or gives a sentence", async (t) => {
  const folder = resolve(
    import.meta.dirname,
    "../../..",
    process.env.SHARED_DIR ?? "../shared",
    "corpora/calendars-ics",
  );
  if (!existsSync(folder)) return t.skip(`no test material at ${folder}`);
  const all = { from: "2000-01-01", to: "2030-12-31" };
  for (const name of readdirSync(folder).filter((name) => name.endsWith(".ics"))) {
    const reading = await readCalendarFile(readFileSync(`${folder}/${name}`), "Europe/London", all);
    const said = "days" in reading ? reading.notes : reading.problems;
    const found = "days" in reading ? reading.days.length : 0;
    t.diagnostic(`${name}: ${found} days${said.length ? `; ${said.join(" ")}` : ""}`);
    assert.ok(found > 0 || said.length > 0, name);
  }
});
