import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { id, letter, people, school, words } from "../../../test/school.ts";
import type { OpenComplaint } from "../../inquiry/complaint-command.ts";
import { type StageNumbers, stageNumbers } from "../../inquiry/stage-numbers.ts";
import type { Window } from "./ladder.ts";
import { ladderNamed, ladders } from "./ladders.ts";
import { differing, isOurs, numbered, numberNames, numbersRefused, withNumbers } from "./own-numbers.ts";

const ours = { "SOP-DEFAULT": [{ stage: "supervisor", answer: { days: 3, unit: "business_day" } }] } as const;
const open = (more: Partial<OpenComplaint> = {}): OpenComplaint => ({
  ...{ kind: "openComplaint", id: id(), ladder: "SOP-DEFAULT", points: [words("The bus left.")] },
  ...{ decider: people.ito.id, letter: letter("complaint"), ...more },
});
const named = (key: string) => {
  const ladder = ladderNamed(key);
  assert.ok(ladder, key);
  return ladder;
};
const refused = (key: string, set: StageNumbers) => numbersRefused(named(key), [set]);

test("the procedure's own numbers and who decides are the school's to set; a ladder of law only quicker, with its paragraph", () => {
  const longer = { days: 30, unit: "calendar_day" } as const;
  assert.equal(refused("SOP-DEFAULT", { stage: "supervisor", decides: "head", answer: longer }), null);
  assert.equal(refused("US-BULLYING", { stage: "report", answer: longer }), null);
  assert.equal(refused("CA-UCP", { stage: "report", answer: { days: 45, unit: "calendar_day" } }), null);
  assert.deepEqual(refused("CA-UCP", { stage: "report", answer: { days: 61, unit: "calendar_day" } }), {
    field: "report-answer",
    because:
      "Formal, in writing, written outcome within: 60 calendar days is set by 5 CCR 4600 to 4670; 4631: investigation report within 60 days; 4632: appeal within 30 days.",
    instead: "Set the same or fewer, in the same days.",
  });
  const otherDays = refused("CA-UCP", { stage: "report", answer: { days: 50, unit: "business_day" } });
  assert.equal(otherDays?.field, "report-answer", "fewer of longer days may be later");
  const lessForParent = refused("CA-UCP", { stage: "report", further: { days: 29, unit: "calendar_day" } });
  assert.equal(lessForParent?.instead, "Leave the parent that much time or more, in the same days.");
  assert.equal(refused("CA-UCP", { stage: "report", further: { days: 40, unit: "calendar_day" } }), null);
  assert.match(refused("CA-UCP", { stage: "report", decides: "desk" })?.because ?? "", /^Formal.*5 CCR 4600/);
  assert.equal(refused("CA-UCP", { stage: "outside" })?.because, "This stage is not the school's.");
  assert.equal(
    refused("SOP-DEFAULT", { stage: "supervisor", further: { days: 0, unit: "month" } })?.instead,
    "Write one or more.",
  );
});

test("whatever numbers are allowed: no school's deadline of law is later, no parent's time shorter, and the rest is untouched", () => {
  const one = fc.record({
    days: fc.nat(120),
    unit: fc.constantFrom("business_day", "school_day", "calendar_day", "month", "working_day"),
  });
  const set = fc.record(
    { acknowledge: one, hearing: one, answer: one, notice: one, further: one },
    { requiredKeys: [] },
  );
  let allowed = 0;
  fc.assert(
    fc.property(fc.constantFrom(...ladders), fc.nat(3), set, (ladder, at, numbers) => {
      const stage = ladder.stages[at % ladder.stages.length];
      if (!stage) return;
      const own = [stageNumbers.parse({ stage: stage.key, ...numbers })];
      if (numbersRefused(ladder, own)) return;
      allowed++;
      const became = withNumbers(ladder, own);
      assert.deepEqual(withNumbers(ladder, differing(ladder, own)), became, "what differs says it all");
      became.stages.forEach((now, n) => {
        const was = ladder.stages[n];
        if (now.key !== stage.key || !was) {
          assert.deepEqual(now, was);
          return;
        }
        for (const name of numberNames) {
          const before: Window | null | undefined = numbered[name].of(was);
          const after: Window | null | undefined = numbered[name].of(now);
          assert.equal(before == null, after == null);
          if (!before || !after) continue;
          assert.equal(after.law, before.law);
          if (isOurs(ladder) && !before.law) continue;
          assert.equal(after.unit, before.unit);
          const isTheirs = numbered[name].whose === "parent";
          assert.ok(isTheirs ? after.days >= before.days : after.days <= before.days);
        }
      });
    }),
    { numRuns: 1_000 },
  );
  assert.ok(allowed > 60, String(allowed));
});

test("a complaint keeps the numbers with which it began; the next one begins with the new ones", () => {
  const desk = school().knowing({ ladderNumbers: ours }).received({ type: "concern" }).when("ito", open());
  const answer = () => desk.inquiry.duties.findLast(({ step }) => step === "answer")?.until;
  assert.equal(answer(), "2026-11-19T21:00:00.000Z");
  desk.knowing({
    ladderNumbers: { "SOP-DEFAULT": [{ stage: "principal", answer: { days: 1, unit: "month" } }] },
  });
  desk.at("2026-11-18T15:00:00.000Z").when("ito", {
    ...{ kind: "decideComplaint", findings: [{ finding: "upheld", reason: words("So it was.") }] },
    ...{ changes: words("The list is read."), letter: letter("complaint") },
  });
  desk.when("guardian", { kind: "takeUp", text: words("Not enough."), decider: people.principal.id });
  assert.equal(answer(), "2026-12-04T21:00:00.000Z", "ten business days, as when it was opened");
  const other = school().received({ type: "concern" }).when("ito", open());
  assert.equal(
    other.inquiry.duties.findLast(({ step }) => step === "answer")?.until,
    "2026-11-23T21:00:00.000Z",
  );
  assert.equal(other.inquiry.complaint?.numbers, undefined);
});

test("Texas: sixty days from the event, ninety for who first tried informally; then a senior person decides", () => {
  const opens = (happened: string, more: Partial<OpenComplaint> = {}, who: "office" | "ito" = "office") =>
    school()
      .knowing({ ladders: ["TX-26A"], laws: ["US"] })
      .received({ type: "concern" })
      .when(who, open({ ladder: "TX-26A", happened, ...more }));
  const because = (...of: Parameters<typeof opens>) => opens(...of).refused?.because ?? "";
  const tried = { triedFirst: true };
  // Received on 16 November 2026: 17 September is sixty days before it, 18 August ninety.
  assert.equal(because("2026-09-17"), "");
  assert.match(because("2026-09-16"), /^It was begun later than 60 calendar days, by law after/);
  assert.match(opens("2026-09-16").refused?.instead ?? "", /^Say so if .*: then it is 90 calendar days/);
  assert.equal(because("2026-09-16", tried), "");
  assert.equal(because("2026-08-18", tried), "", "the last day counts");
  assert.match(because("2026-08-17", tried), /^It was begun later than 90 calendar days, by law after/);
  assert.equal(because("2026-08-17", { ...tried, outOfTime: words("She was ill.") }, "ito"), "");
  const [opened] = opens("2026-09-16", tried).entries;
  assert.ok(opened?.kind === "complaintOpened" && opened.triedFirst);
  const elsewhere = school()
    .knowing({ ladders: ["CA-UCP"], laws: ["US-CA"] })
    .received({ type: "concern" })
    .when("office", open({ ladder: "CA-UCP", happened: "2025-11-12", ...tried }));
  assert.match(
    elsewhere.refused?.because ?? "",
    /^It was begun later/,
    "other ladders know of no longer time",
  );
});

test("begun too late is never refused by itself: a senior person takes it with a reason, or refuses it in writing", () => {
  const ucp = () =>
    school()
      .knowing({ ladders: ["CA-UCP"], laws: ["US-CA"] })
      .received({ type: "concern" });
  const late = (more: Partial<OpenComplaint> = {}) =>
    open({ ladder: "CA-UCP", happened: "2025-11-12", ...more });
  const because = (desk: ReturnType<typeof ucp>) => desk.refused?.because ?? "";
  assert.match(
    because(ucp().when("ito", late())),
    /^It was begun later than 12 months, by law after .*\(5 CCR 4600/,
  );
  const outOfTime = words("She was in hospital.");
  assert.match(
    because(ucp().when("office", late({ outOfTime }))),
    /^It was begun later/,
    "a senior person says so",
  );
  assert.match(because(ucp().when("ito", late({ outOfTime: words(" ") }))), /^It was begun later/);
  const taken = ucp().when("ito", late({ outOfTime }));
  assert.equal(taken.refused, null);
  const [opened] = taken.entries;
  assert.ok(opened?.kind === "complaintOpened" && opened.happened === "2025-11-12" && opened.outOfTime);
  assert.equal(ucp().when("office", late({ happened: "2025-11-16" })).refused, null, "the last day counts");
  assert.match(because(ucp().when("ito", late({ happened: "2026-11-17" }))), /still to come/);
  const never = school()
    .received({ type: "concern" })
    .when("office", open({ happened: "2019-01-07" }));
  assert.equal(never.refused, null, "a ladder without an end takes it whenever it happened");
});
