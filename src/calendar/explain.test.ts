import assert from "node:assert/strict";
import { test } from "node:test";
import type { Calendar } from "./calendar.ts";
import { due } from "./due.ts";
import { explain, explainSteps } from "./explain.ts";
import { rollClosed } from "./roll-closed.ts";
import { hillcrest } from "./school-for-tests.ts";

const snowy: Calendar = {
  ...hillcrest,
  closures: [{ date: "2026-12-08", kind: "closed", label: "nieve", declaredAt: "2026-12-08T10:30:00Z" }],
};
const date = due({ days: 1, unit: "business_day" }, "2026-12-04T20:10:00Z", snowy);

test("a date explains itself in Spanish", () => {
  assert.equal(
    explain(date, "es"),
    "Recibido el vie 4 dic a las 15:10, después del cierre de las 15:00, así que cuenta desde el lun 7 dic; cerrado el mar 8 dic (nieve, anunciado a las 05:30); vence el mié 9 dic a las 16:00 (1 día hábil).",
  );
});

test("a date explains itself in Arabic, the school's own label kept apart from the right-to-left text", () => {
  const arabic = explain(date, "ar");
  assert.ok(
    arabic.startsWith("ورد يوم الجمعة 4 ديسمبر الساعة 15:10، بعد انتهاء الدوام الساعة 15:00"),
    arabic,
  );
  assert.ok(arabic.includes("\u2068nieve\u2069"), arabic);
  assert.ok(arabic.endsWith("الموعد النهائي يوم الأربعاء 9 ديسمبر الساعة 16:00 (يوم عمل واحد)."), arabic);
});

test("a date explains itself to a reader in the United States", () => {
  assert.equal(
    explain(date, "en-US"),
    "Received Fri Dec 4 3:10 PM, after closing at 3:00 PM, so it counts from Mon Dec 7; Tue Dec 8 closed (nieve, declared 5:30 AM); due Wed Dec 9 4:00 PM (1 business day).",
  );
});

test("a promise on a closed day explains where it went, and the usual reasons are said in the reader's language", () => {
  const closures: Calendar["closures"] = [
    { date: "2026-12-08", kind: "closed", label: "snow", declaredAt: "2026-12-08T10:30:00Z" },
  ];
  const { at, steps } = rollClosed("2026-12-08T21:00:00.000Z", { ...hillcrest, closures });
  assert.equal(at, "2026-12-09T21:00:00.000Z");
  assert.equal(
    explainSteps(steps, "en"),
    "Was due Tue 8 Dec 16:00; Tue 8 Dec closed (snow, declared 05:30); now due Wed 9 Dec 16:00.",
  );
  assert.equal(
    explainSteps(steps, "es"),
    "Vencía el mar 8 dic a las 16:00; cerrado el mar 8 dic (nieve, anunciado a las 05:30); ahora vence el mié 9 dic a las 16:00.",
  );
  assert.match(explainSteps(steps, "ar"), /^كان الموعد .*\(ثلوج، أُعلن الساعة 05:30\).*والموعد الآن/);
  const again = explainSteps([{ code: "open_again", date: "2026-12-08", label: "snow" }], "en");
  assert.equal(again, "Tue 8 Dec open after all (snow called off).");
});

test("Arabic counts two, three to ten, and more, each in its own way", () => {
  const counted = (days: number) =>
    explain(due({ days, unit: "hour" }, "2026-12-08T15:00:00Z", hillcrest), "ar");
  assert.match(counted(2), /\(ساعتان\)/);
  assert.match(counted(10), /\(10 ساعات\)/);
  assert.match(counted(72), /\(72 ساعة\)/);
});

test("the kept English sentence is the explanation, and the year is said where it changes", () => {
  assert.equal(explain(date, "en"), date.why);
  const nextYear = due({ days: 30, unit: "calendar_day" }, "2026-12-08T15:00:00Z", hillcrest);
  assert.equal(nextYear.why, "Received Tue 8 Dec 10:00; due Thu 7 Jan 2027 (30 calendar days).");
});

test("every reason has words in every language", () => {
  const policy = { ...hillcrest.policy, excludeReceiptDay: false, ackDue: "09:00" as const };
  const closures: Calendar["closures"] = [
    { date: "2026-11-24", kind: "early", at: "08:30", label: "boiler" },
    { date: "2026-11-20", kind: "closed", label: "snow", declaredAt: "2026-12-20T10:30:00Z" },
  ];
  const calendar: Calendar = { ...hillcrest, closures, policy };
  const all = [
    due({ days: 1, unit: "business_day" }, "2026-11-23T15:00:00Z", calendar),
    due({ days: 5, unit: "business_day" }, "2026-11-19T15:00:00Z", calendar),
    due({ days: 2, unit: "school_day" }, "2026-11-02T11:00:00Z", hillcrest),
    due({ days: 1, unit: "school_day" }, "2026-11-26T15:00:00Z", hillcrest),
    due({ days: 1, unit: "business_day" }, "2026-11-02T20:00:00Z", {
      ...hillcrest,
      policy: { ...policy, cutOff: "14:00" },
    }),
    due({ days: 3, unit: "month", rollIfNonBusiness: true }, "2026-11-30T15:00:00Z", hillcrest),
    due({ days: 45, unit: "calendar_day", statutory: true }, "2026-11-19T15:00:00Z", calendar),
    due({ days: 1, unit: "business_day" }, "2026-10-31T15:00:00Z", hillcrest),
  ];
  const told = new Set(all.flatMap(({ steps }) => steps.map(({ code }) => code)));
  for (const one of all)
    for (const language of ["en", "es", "ar"] as const)
      assert.doesNotMatch(explain(one, language), /undefined|null|NaN|\[object/, language);
  assert.ok(told.size >= 14, [...told].join(" "));
});

test("a label that runs the other way, or tries to turn the sentence, stays in its place", () => {
  const closed = (label: string, language: "en" | "ar") =>
    explainSteps([{ code: "closure", date: "2026-12-08", label, declared: null }], language);
  assert.equal(closed("عطلة", "en"), "Tue 8 Dec closed (\u2068عطلة\u2069).");
  assert.equal(closed("snow\u202E\nday", "en"), "Tue 8 Dec closed (snow day).");
  assert.equal(closed("\u2069 snow", "ar"), "المكتب مغلق يوم الثلاثاء 8 ديسمبر (\u2068snow\u2069).");
  assert.equal(closed("", "en"), "Tue 8 Dec closed (–).");
  assert.match(closed("constructor", "ar"), /\(\u2068constructor\u2069\)/);
});

test("Arabic hundreds take the noun as they ask", () => {
  const last = (count: number) =>
    explainSteps(
      [{ code: "due", date: "2026-12-09", time: null, count, unit: "calendar_day", statutory: false }],
      "ar",
    );
  assert.match(last(100), /\(100 يوم تقويمي\)/);
  assert.match(last(103), /\(103 أيام تقويمية\)/);
  assert.match(last(180), /\(180 يومًا تقويميًا\)/);
});
