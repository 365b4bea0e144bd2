import assert from "node:assert/strict";
import { test } from "node:test";
import type { Followed } from "../../store/reads/followed.ts";
import { followView } from "./follow-view.ts";

const followed = (more: Partial<Omit<Followed, "inquiry">> & { inquiry?: object } = {}): Followed => ({
  reference: "K7QM-2WXD",
  calendar: { tz: "America/New_York", closures: [] },
  school: { name: "Oak Hill", phone: "555-0100", zone: "America/New_York", slug: "oak-hill" },
  language: "en",
  danger: false,
  emergencyNumber: "911",
  guardianName: "Rosa Díaz",
  studentName: null,
  contact: { email: "rosa@example.org", phone: null },
  question: "When is the concert?",
  owner: { name: "Ruth Bell", title: "Office clerk" },
  goesTo: null,
  next: null,
  law: [],
  complaint: {
    ...{ awaits: null, refused: null, stages: [], points: [], decided: null, late: null, ended: null },
    ...{ mayAsk: true, mayTakeUp: false, mayWithdraw: false },
  },
  promises: [],
  messages: [
    { at: "2026-11-30T15:00:00.000Z", from: "guardian", name: null, text: "When is the concert?" },
    { at: "2026-12-01T15:00:00.000Z", from: "school", name: "Ruth Bell", text: "On Friday." },
  ],
  acts: [],
  ...more,
  inquiry: {
    ...{ id: "i", seq: 9, type: "general", topic: "calendar_events", receivedAt: "2026-11-30T15:00:00.000Z" },
    ...{ closed: false, settled: false, waiting: false, rated: false, acknowledged: "letter" },
    ...more.inquiry,
  } as Followed["inquiry"],
});
const next = {
  until: "2026-12-02T21:00:00.000Z",
  told: true,
  why: "The parent was given this date.",
  late: false,
};

test("a date is told as day and hour in the school's zone, with a reason in the reader's language", () => {
  const { byWhen, status } = followView(followed({ next }), "en");
  assert.deepEqual([byWhen?.day, byWhen?.hour], ["Wednesday, December 2", "at 4:00 PM"]);
  assert.equal(byWhen?.why, "This is the date that we gave you.");
  assert.equal(status.word, "We have given you a date");
  const counted = { ...next, told: false, steps: [{ code: "received", date: "2026-11-30", time: "10:00" }] };
  assert.match(followView(followed({ next: counted }), "es").byWhen?.why ?? "", /^Recibid/);
});

test("late is said, and goes before everything but danger and a closed question", () => {
  const late = { next: { ...next, late: true }, goesTo: { name: "Helen Grant", title: "Principal" } };
  assert.deepEqual(followView(followed(late), "en").status, { state: "missed", word: "We are late" });
  const { goesTo } = followView(followed(late), "en");
  assert.equal(goesTo, "We asked Helen Grant, Principal to take it over.");
  assert.equal(followView(followed({ ...late, danger: true }), "en").status.word, "With the person on duty");
  assert.equal(followView(followed({ ...late, inquiry: { closed: true } }), "en").status.word, "Closed");
});

test("where no date is owed, it says whose turn it is; only a question that rests says that nothing is open", () => {
  const stands = (inquiry: object, language = "en") => followView(followed({ inquiry }), language).stands;
  assert.match(stands({ waiting: true }), /^We asked you something\. Please answer below/);
  assert.match(stands({ waiting: true }, "es"), /^Le preguntamos algo/);
  assert.match(stands({ waiting: true }, "ar"), /^سألناكم/);
  assert.match(stands({ settled: true }), /^We answered you\./);
  assert.match(stands({ settled: true, closed: true }), /^Your question is closed\./);
  assert.equal(stands({}), "Nothing is open at the moment.");
});

test("an answer that the page may not show yet says how it can be had", () => {
  const hidden = {
    at: "2026-12-01T15:00:00.000Z",
    from: "school" as const,
    name: null,
    text: "",
    hidden: true as const,
  };
  for (const [language, how] of [
    ["en", "Call us or write to us below: we will tell you how."],
    ["es", "Llámenos o escríbanos más abajo: le diremos cómo."],
    ["ar", "اتصلوا بنا أو اكتبوا إلينا أدناه، ونخبركم كيف."],
  ] as const) {
    const [line] = followView(followed({ messages: [hidden] }), language).lines;
    assert.ok(line?.kind === "reply" && line.words.endsWith(how), language);
  }
});

test("what became of earlier dates is told: kept, and kept late", () => {
  const promises = [
    { until: "2026-11-20T21:00:00.000Z", state: "met", late: false },
    { until: "2026-11-25T21:00:00.000Z", state: "met", late: true },
    { until: "2026-12-02T21:00:00.000Z", state: "due", late: false },
  ];
  assert.deepEqual(followView(followed({ promises }), "en").earlier, [
    "We said Friday, November 20 at 4:00 PM, and we kept it.",
    "We said Wednesday, November 25 at 4:00 PM, and we were late. We are sorry.",
  ]);
});

test("messages and acts are one story in the order of the clock; a day is named once", () => {
  const acts: Followed["acts"] = [
    {
      at: "2026-12-01T14:00:00.000Z",
      kind: "moved",
      from: "2026-12-01T21:00:00.000Z",
      until: next.until,
      text: "The hall is not booked.",
    },
  ];
  const { lines } = followView(followed({ acts }), "en");
  assert.deepEqual(
    lines.map(({ kind, hour, isNewDay }) => `${kind} ${hour} ${isNewDay}`),
    ["from-parent 10:00 AM true", "act 9:00 AM true", "reply 10:00 AM false"],
  );
  const [, moved] = lines;
  assert.ok(moved?.kind === "act");
  assert.match(moved.says, /^The date was Tuesday, December 1 at 4:00 PM\. It is now Wednesday/);
  assert.equal(moved.words, "The hall is not booked.");
});

test("what the law gives stands beside the promise: in the reader's language, with its reason", () => {
  const steps = [
    { code: "received", date: "2026-11-16", time: "09:00" },
    { code: "due", date: "2026-12-31", time: null, count: 45, unit: "calendar_day", statutory: true },
  ];
  const until = "2027-01-01T04:59:59.999Z";
  const law = (more: Partial<Followed["law"][number]> = {}): Followed["law"] => [
    { until, why: "", steps, gives: "access", awaiting: null, late: false, ...more },
  ];
  const [en] = followView(followed({ law: law() }), "en").law;
  assert.equal(en?.says, "By law you will have access by Thursday, December 31.");
  assert.equal(en?.why, "Received Mon Nov 16 9:00 AM; due Thu Dec 31 (45 calendar days by law).");
  const [es] = followView(followed({ law: law() }), "es").law;
  assert.match(es?.says ?? "", /^Por ley tendrá acceso a más tardar el jueves/);
  assert.match(es?.why ?? "", /45 días naturales por ley/);
  assert.match(followView(followed({ law: law() }), "ar").law[0]?.says ?? "", /بحكم القانون/);
  const [unproved] = followView(followed({ law: law({ gives: "answer" }) }), "en").law;
  assert.equal(unproved?.says, "By law the school must answer your request by Thursday, December 31.");
  const [held] = followView(followed({ law: law({ awaiting: "identity" }) }), "en").law;
  assert.deepEqual(held, {
    says: "By law the time stands still until you have shown us who you are.",
    why: null,
    late: false,
  });
  const [late] = followView(followed({ law: law({ late: true }) }), "en").law;
  assert.match(late?.says ?? "", /^By law you should have had this by Thursday, December 31\. We are late/);
});
