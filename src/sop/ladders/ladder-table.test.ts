import assert from "node:assert/strict";
import { test } from "node:test";
import { letter, people, school, words } from "../../../test/school.ts";
import type { DecideComplaint, OpenComplaint } from "../../inquiry/complaint-command.ts";
import type { Decides, Ladder, Limit, Stage, Window } from "./ladder.ts";
import { stageOf } from "./ladder.ts";
import { ladderNamed, ladders } from "./ladders.ts";

// What our source says of each ladder, cell by cell: who decides, the parent's time, the school's, in which days, from when,
// what is sent. Numbers that the source leaves to the school stand as we chose them.

type Cell = Limit | Window | null | undefined;
/** "60 calendar_day received law". */
const cell = (limit: Cell): string =>
  limit
    ? [
        limit.days,
        limit.unit,
        ...("from" in limit ? [limit.from] : []),
        ...("since" in limit ? [limit.since] : []),
        ...(limit.law ? ["law"] : []),
      ].join(" ")
    : "-";

/** A stage as one line: who, acknowledged, meeting, hearing, outcome, the parent's time to go further, what is sent. */
const line = ({ key, decides, acknowledge, meeting, remedy, hearing, answer, ...more }: Stage) => {
  const { further, shows, sends, body } = more;
  return [
    ...[key, decides],
    acknowledge && `ack ${cell(acknowledge)}`,
    remedy && `put right ${cell(remedy)}`,
    meeting && `meets ${cell(meeting)}`,
    ...(shows ?? []).map((one) => `shows ${one.what} ${cell(one.for)}`),
    hearing &&
      `hears ${cell(hearing.within)}, ${hearing.members}+${hearing.independent}, notice ${cell(hearing.notice)}`,
    answer && `answers ${cell(answer)}`,
    further && `further ${cell(further)}`,
    body?.within && `goes within ${cell(body.within)}`,
    body?.decidesIn && `there ${cell(body.decidesIn)}`,
    sends.length > 0 && `sends ${sends.join(" ")}`,
  ]
    .filter(Boolean)
    .join("; ");
};

const says = ({ begin, beginAfterTrying, beginDiscrimination, extension, verified, stages }: Ladder) => [
  [
    `begins ${cell(begin)}`,
    beginAfterTrying && `after a try ${cell(beginAfterTrying)}`,
    beginDiscrimination && `discrimination ${cell(beginDiscrimination)}`,
    extension,
    verified,
  ]
    .filter(Boolean)
    .join("; "),
  ...stages.map(line),
];

const texas = "hears 10 business_day entered law, 1+0, notice 5 business_day law";
const older = "hears 10 calendar_day entered, 1+0, notice 3 business_day; answers 10 calendar_day hearing";
const ocr = "outside; outside; goes within 180 calendar_day event law";
const table: Record<string, string[]> = {
  "SOP-DEFAULT": [
    "begins -; notice; the school sets it",
    "supervisor; supervisor; ack 1 business_day received; answers 5 business_day entered; further 10 business_day; sends acknowledgement notice outcome",
    "principal; head; answers 10 business_day entered; further 10 business_day; sends notice outcome",
    "district; superintendent; answers 15 business_day entered; further 10 business_day; sends notice outcome",
    "outside; outside",
  ],
  "UK-MAINTAINED": [
    "begins 3 month; notice; secondary",
    "formal; head; ack 5 school_day received; answers 20 school_day entered; further 15 school_day; sends acknowledgement outcome",
    "panel; panel; hears 20 school_day entered, 3+0, notice 5 school_day; answers 5 school_day hearing; sends notice outcome",
    "outside; outside",
  ],
  "UK-ACADEMY": [
    "begins 3 month; notice; secondary",
    "informal; supervisor; ack 5 school_day received; answers 10 school_day entered; further 10 school_day; sends acknowledgement outcome",
    "formal; head; answers 15 school_day entered; further 10 school_day; sends notice outcome",
    "panel; panel; hears 20 school_day entered, 3+1, notice 5 school_day; answers 5 school_day hearing; sends notice outcome",
    "outside; outside",
  ],
  "UK-ICO": [
    "begins -; notice; wording seen",
    "formal; coordinator; ack 30 calendar_day received law; answers 1 month received; sends acknowledgement outcome",
    "outside; outside",
  ],
  "CA-UCP": [
    "begins 12 month law; discrimination 6 month law; agreed; wording seen",
    "report; compliance_officer; answers 60 calendar_day received law; further 30 calendar_day law; sends acknowledgement outcome",
    "outside; outside; goes within 30 calendar_day outcome law",
  ],
  "CA-WILLIAMS": [
    "begins -; agreed; to be confirmed by counsel",
    "principal; head; put right 30 working_day received law; answers 45 working_day received law; sends acknowledgement outcome",
    "board; board; hears 30 working_day entered, 3+0, notice 3 calendar_day; answers 10 working_day hearing; further 15 calendar_day law; sends notice outcome",
    "outside; outside",
  ],
  "TX-26A": [
    "begins 60 calendar_day law; after a try 90 calendar_day law; agreed; secondary",
    `level-1; head; ${texas}; answers 20 calendar_day hearing law; further 20 calendar_day; sends acknowledgement notice outcome`,
    `level-2; superintendent; ${texas}; answers 20 calendar_day hearing law; further 20 calendar_day; sends notice outcome`,
    `level-3; board; ${texas}; answers 20 calendar_day hearing law; further 20 calendar_day; sends notice outcome`,
    "outside; outside",
  ],
  "TX-LEGACY": [
    "begins 15 business_day; agreed; secondary",
    `level-1; head; ${older}; further 10 business_day; sends acknowledgement notice outcome`,
    `level-2; superintendent; ${older}; further 10 business_day; sends notice outcome`,
    `level-3; board; ${older}; sends notice outcome`,
    "outside; outside",
  ],
  IDEA: [
    "begins 12 month law; notice; wording seen",
    "school; coordinator; answers 15 calendar_day received; sends acknowledgement outcome",
    "outside; outside; goes within 12 month event law; there 60 calendar_day law",
  ],
  "IDEA-DUE-PROCESS": [
    "begins 24 month law; agreed; to be confirmed by counsel",
    "resolution; coordinator; meets 15 calendar_day received law; answers 30 calendar_day received law; sends acknowledgement outcome",
    "outside; hearing_officer; there 45 calendar_day law",
  ],
  "US-CIVIL-RIGHTS": [
    "begins -; notice; to be confirmed by counsel",
    "school; coordinator; ack 1 business_day received; answers 30 school_day received; further 10 school_day; sends acknowledgement outcome",
    "appeal; superintendent; answers 15 school_day entered; sends notice outcome",
    ocr,
  ],
  "US-TITLE-IX": [
    "begins -; notice; to be confirmed by counsel",
    "school; coordinator; ack 1 business_day received; shows evidence 10 calendar_day law; shows report 10 calendar_day law; answers 60 calendar_day received; further 10 school_day; sends acknowledgement notice outcome",
    "appeal; superintendent; answers 15 school_day entered; sends notice outcome",
    ocr,
  ],
  FERPA: [
    "begins -; notice; to be confirmed by counsel",
    "school; coordinator; answers 15 business_day received; sends acknowledgement outcome",
    "hearing; panel; hears 20 business_day entered, 1+1, notice 5 business_day; answers 10 business_day hearing; sends notice outcome",
    "outside; outside; goes within 180 calendar_day knowing law",
  ],
  "US-BULLYING": [
    "begins -; notice; the school sets it",
    "report; supervisor; ack 0 school_day received; answers 10 school_day received; further 10 school_day; sends acknowledgement outcome",
    "principal; head; answers 10 school_day entered; sends notice outcome",
    "outside; outside",
  ],
};

for (const ladder of ladders)
  test(`${ladder.key} is what our source says of it, stage by stage and cell by cell`, () =>
    assert.deepEqual(says(ladder), table[ladder.key]));

test("no row of the source is without its ladder", () =>
  assert.deepEqual(
    ladders.map(({ key }) => key),
    Object.keys(table),
  ));

test("of the law no number is without its evidence: a ladder from memory says so to whoever chooses it", () => {
  const from: Record<string, Decides[]> = {};
  for (const { key, stages } of ladders) from[key] = stages.map(({ decides }) => decides);
  assert.ok(from["IDEA-DUE-PROCESS"]?.includes("hearing_officer"));
  for (const { verified, lessSure = "", citation } of ladders) {
    assert.ok(verified && citation);
    assert.match(lessSure, /^$|^[A-Z].*\.$/);
  }
});

const open = (ladder: string, more: Partial<OpenComplaint> = {}): OpenComplaint => ({
  ...{ kind: "openComplaint", id: "c0ffee00-0000-4000-8000-000000000001", ladder, points: [words("So.")] },
  ...{ decider: people.ito.id, letter: letter("complaint"), ...more },
});
const desk = (ladder: string, laws: ("US" | "US-CA")[] = ["US"]) =>
  school()
    .knowing({ ladders: [ladder], laws })
    .received({ type: "concern" });
const outcome: DecideComplaint = {
  ...{ kind: "decideComplaint", findings: [{ finding: "upheld", reason: words("So it was.") }] },
  ...{ changes: words("The list is read."), letter: letter("complaint") },
};
const noted = (sort: "met" | "remedied" | "evidence_shown" | "report_shown" | "spoke") =>
  ({ kind: "investigate", sort, note: words("As it was.") }) as const;

test("California: six months where it is about discrimination, a year otherwise", () => {
  const begun = (happened: string, discrimination: boolean) =>
    desk("CA-UCP", ["US-CA"]).when("office", open("CA-UCP", { happened, discrimination })).refused?.because ??
    "";
  // Received on 16 November 2026.
  assert.equal(begun("2026-05-16", true), "", "the last day counts");
  assert.match(begun("2026-05-15", true), /^It was begun later than 6 months, by law/);
  assert.equal(begun("2026-05-15", false), "", "a fee has its year");
  const [opened] = desk("CA-UCP", ["US-CA"]).when("office", open("CA-UCP", { discrimination: true })).entries;
  assert.ok(opened?.kind === "complaintOpened" && opened.discrimination);
});

test("due process: the meeting is owed within 15 days and met by meeting the parents, or over with the outcome", () => {
  const opened = () => desk("IDEA-DUE-PROCESS").when("ito", open("IDEA-DUE-PROCESS"));
  const meeting = (of: ReturnType<typeof opened>) => of.inquiry.duties.find(({ step }) => step === "meeting");
  const first = opened();
  assert.deepEqual(
    first.inquiry.duties.filter(({ clause }) => clause === "2.c").map(({ step, until }) => [step, until]),
    [
      ["meeting", "2026-12-02T04:59:59.999Z"],
      ["answer", "2026-12-17T04:59:59.999Z"],
    ],
  );
  assert.equal(meeting(first.when("ito", noted("spoke")))?.state, "due", "a talk is no meeting");
  assert.equal(meeting(first.when("ito", noted("met")))?.state, "met");
  const agreed = opened().when("ito", outcome);
  assert.equal(agreed.refused, null);
  assert.equal(meeting(agreed)?.state, "waived");
  const next = stageOf(ladderNamed("IDEA-DUE-PROCESS"), agreed.inquiry.complaint?.decided?.next ?? "");
  assert.equal(next?.decides, "hearing_officer");
});

test("Williams: what is complained of is put right within 30 working days, or it was decided before", () => {
  const opened = () => desk("CA-WILLIAMS", ["US-CA"]).when("ito", open("CA-WILLIAMS"));
  const remedy = (of: ReturnType<typeof opened>) => of.inquiry.duties.find(({ step }) => step === "remedy");
  const one = opened();
  assert.deepEqual([remedy(one)?.law, remedy(one)?.told], [true, false]);
  assert.ok(
    (remedy(one)?.until ?? "9") < (one.inquiry.duties.find(({ step }) => step === "answer")?.until ?? ""),
  );
  assert.equal(remedy(one.when("ito", noted("spoke")))?.state, "due");
  assert.equal(remedy(one.when("ito", noted("remedied")))?.state, "met");
  assert.equal(remedy(opened().when("ito", outcome))?.state, "waived");
});

test("Title IX: nothing is decided before both sides had ten days for the evidence, and ten for the report", () => {
  const one = desk("US-TITLE-IX").when("ito", open("US-TITLE-IX"));
  const because = () => one.when("ito", outcome).refused?.because ?? "";
  assert.match(because(), /^Both sides have not been given the evidence/);
  one.at("2026-11-18T15:00:00.000Z").when("ito", noted("evidence_shown"));
  assert.match(because(), /^Both sides have 10 calendar days, by law for the evidence/);
  one.at("2026-11-28T15:00:00.000Z");
  assert.match(because(), /^Both sides have 10/, "the last day counts whole");
  one.at("2026-11-29T15:00:00.000Z");
  assert.match(because(), /^Both sides have not been given the report/);
  one.when("ito", noted("report_shown"));
  one.at("2026-12-05T15:00:00.000Z").when("ito", noted("report_shown"));
  assert.match(because(), /for the report; that is not over/);
  one.at("2026-12-10T15:00:00.000Z");
  assert.equal(because(), "", "shown twice, it counts from the first time");
  const other = desk("US-CIVIL-RIGHTS").when("ito", open("US-CIVIL-RIGHTS"));
  assert.equal(other.when("ito", outcome).refused, null, "other ladders show nothing first");
});
