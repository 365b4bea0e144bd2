import assert from "node:assert/strict";
import { test } from "node:test";
import { calendarWords } from "./calendar-words.ts";

test("an invitation is told as somebody reads it: what, when, where and what else is written", () => {
  const words = (...lines: string[]) =>
    calendarWords(Buffer.from(["BEGIN:VEVENT", ...lines, "END:VEVENT"].join("\r\n")));
  const many = ["DTSTART:20261204T150000Z", "DTEND:20261204T153000Z", "LOCATION:Room 4"];
  assert.equal(
    words("SUMMARY:Ada", ...many, "DESCRIPTION:Please\\, both of you.\\nThank you"),
    "Ada\n2026-12-04, 15:00 to 15:30 (UTC)\nRoom 4\nPlease, both of you.\nThank you",
  );
  assert.equal(words("SUMMARY:Fair", "DTSTART;VALUE=DATE:20261205"), "Fair\n2026-12-05");
  assert.equal(
    words("DTSTART:20261204T230000", "DTEND:20261205T010000"),
    "2026-12-04, 23:00 to 2026-12-05, 01:00",
  );
  assert.equal(calendarWords(Buffer.from("BEGIN:VCALENDAR\r\nEND:VCALENDAR")), "");
});
