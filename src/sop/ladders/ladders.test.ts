import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { turns } from "../../../test/profile.ts";
import { calendar, id, letter, type Name, people, school, words } from "../../../test/school.ts";
import { due } from "../../calendar/due.ts";
import type { ComplaintCommand } from "../../inquiry/complaint-command.ts";
import { findings, type Limit, stageAfter, stageOf } from "./ladder.ts";
import { limitDate, ruleOf, windowEnd } from "./ladder-date.ts";
import { ladderPage } from "./ladder-page.ts";
import { inForce, ladderNamed, ladders, proposedFor } from "./ladders.ts";

const limits = ladders.flatMap((ladder) =>
  ladder.stages.flatMap(({ acknowledge, answer, hearing }) =>
    [acknowledge, answer, hearing?.within].filter((one): one is Limit => one != null),
  ),
);

test("each ladder ends: no stage twice, the last one names who is outside and how to reach them", () => {
  assert.equal(new Set(ladders.map(({ key }) => key)).size, ladders.length);
  for (const ladder of ladders) {
    const keys = ladder.stages.map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length, ladder.key);
    const way: string[] = [];
    for (let at = ladder.stages[0] ?? null; at; at = stageAfter(ladder, at.key)) way.push(at.key);
    assert.deepEqual(way, keys, ladder.key);
    const [last, ...before] = ladder.stages.toReversed();
    assert.ok(last?.body?.name && last.body.reach && last.body.link.startsWith("https://"), ladder.key);
    assert.equal(last.answer, null);
    for (const stage of before) {
      assert.ok(stage.answer && !stage.body, `${ladder.key} ${stage.key}`);
      assert.equal(
        stage.answer.from === "hearing",
        stage.hearing !== undefined,
        `${ladder.key} ${stage.key}`,
      );
      assert.ok(stage.sends.includes("outcome"), "a written outcome is sent");
    }
    assert.match(ladder.lastChecked, /^\d{4}-\d\d-\d\d$/);
    assert.ok(ladder.citation && ladder.plain && ladder.verified);
  }
});

test("every date of a ladder is counted by the calendar, with its rule and its reason, and never before its start", () => {
  for (const limit of limits)
    fc.assert(
      fc.property(
        fc.integer({ min: Date.parse("2026-08-01T00:00:00Z"), max: Date.parse("2027-06-30T00:00:00Z") }),
        (at) => {
          const from = new Date(at).toISOString();
          const { until, why, steps, counted, law } = limitDate(limit, from, calendar);
          const counts = due(
            ruleOf(limit),
            from,
            calendar,
            limit.from === "received" ? "received" : "started",
          );
          assert.deepEqual({ until, why }, { until: counts.at, why: counts.why });
          assert.ok(until >= from && steps.length >= 2 && counted.from === from);
          assert.equal(law === true, limit.law === true);
          assert.match(why, limit.law ? /by law\)\.$/ : /\.$/);
        },
      ),
      { numRuns: 12 },
    );
});

test("school days, working days and calendar days are what the school's calendar says", () => {
  const from = "2026-11-24T15:00:00.000Z";
  const until = (limit: Omit<Limit, "from">) =>
    limitDate({ ...limit, from: "entered" }, from, calendar).until;
  assert.equal(until({ days: 5, unit: "school_day" }), "2026-12-03T21:00:00.000Z");
  assert.equal(until({ days: 5, unit: "working_day" }), "2026-12-03T21:00:00.000Z");
  assert.equal(until({ days: 60, unit: "calendar_day", law: true }), "2027-01-24T04:59:59.999Z");
  assert.equal(windowEnd({ days: 30, unit: "calendar_day" }, from, calendar), "2026-12-25T04:59:59.999Z");
  assert.equal(windowEnd(null, from, calendar), null);
});

test("a school has the ladders of its laws and its own, or those that it set; one is proposed by topic", () => {
  const keys = (set: string[] | null, laws: Parameters<typeof inForce>[1]) =>
    inForce(set, laws).map(({ key }) => key);
  assert.deepEqual(keys(null, ["US"]), [
    "SOP-DEFAULT",
    "IDEA",
    "IDEA-DUE-PROCESS",
    "US-CIVIL-RIGHTS",
    "US-TITLE-IX",
    "FERPA",
    "US-BULLYING",
  ]);
  assert.deepEqual(keys(null, ["UK-ENG", "UK"]), ["SOP-DEFAULT", "UK-MAINTAINED", "UK-ACADEMY", "UK-ICO"]);
  assert.deepEqual(keys(["TX-26A"], ["US"]), ["TX-26A"]);
  const proposed = (topic: string, laws: Parameters<typeof inForce>[1]) =>
    proposedFor(topic, inForce(null, laws), laws)?.key;
  assert.equal(proposed("transport", ["UK-ENG", "UK"]), "UK-MAINTAINED");
  assert.equal(proposed("directory_privacy_optout", ["UK-ENG", "UK"]), "UK-ICO");
  assert.equal(proposed("special_education", ["US"]), "IDEA");
  assert.equal(proposed("meals", ["US"]), "SOP-DEFAULT", "discrimination is never presumed");
  assert.equal(proposed("fees_payments", ["US-CA", "US"]), "CA-UCP");
  assert.equal(proposed("facilities", ["US-CA", "US"]), "CA-WILLIAMS");
  assert.equal(proposedFor("meals", inForce(["SOP-DEFAULT"], ["US"]), ["US"])?.key, "SOP-DEFAULT");
});

test("docs/complaints.md is the list", () => {
  const page = readFileSync(join(import.meta.dirname, "../../../docs/complaints.md"), "utf8");
  assert.ok(page.includes(ladderPage()), "docs/complaints.md differs: print it with ladderPage()");
});

const somebody = fc.constantFrom<Name>("office", "teacher", "ito", "principal", "privacy");

test("whatever people try on whatever ladder: it ends, nobody decides twice or about themselves, no date lies before its start", () => {
  let decisions = 0;
  let taken = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...ladders.map(({ key }) => key)),
      fc.array(fc.tuple(somebody, somebody, somebody, fc.nat(14), fc.nat({ max: 9_000 })), {
        minLength: 10,
        maxLength: 60,
      }),
      (ladder, steps) => {
        const subject = people.teacher;
        const tree = [{ id: people.office.id, supervisor: people.teacher.id }];
        const desk = school()
          .knowing({ ladders: [ladder], tree })
          .received({ type: "concern" });
        desk.knowing({ receiver: subject }).when("ito", { kind: "nameSubject", staff: subject.id });
        desk.when("ito", tried(ladder, 0, people.ito.id, people.privacy.id, 0));
        let now = Date.parse("2026-11-16T14:00:00.000Z");
        const who: (string | null)[] = [];
        for (const [by, a, b, what, minutes] of steps) {
          now += minutes * 60_000;
          desk.at(new Date(now).toISOString()).when(by, tried(ladder, what, people[a].id, people[b].id, now));
          const { complaint } = desk.inquiry;
          if (!complaint) continue;
          for (const entry of desk.entries) {
            if (entry.kind === "due" && entry.step)
              assert.ok(entry.until >= (entry.counted?.from ?? entry.at));
            if (entry.kind === "complaintTakenUp") taken++;
            if (entry.kind !== "complaintDecided") continue;
            decisions++;
            const decider: string | null = complaint.decider;
            assert.ok(decider === null || !who.includes(decider), "nobody decides twice");
            assert.notEqual(decider, complaint.investigator ?? "nobody");
            who.push(decider, complaint.investigator);
          }
          for (const one of [complaint.decider, complaint.investigator])
            assert.ok(one !== subject.id && one !== people.office.id, "nobody decides about themselves");
        }
        const { complaint } = desk.inquiry;
        const all = ladderNamed(complaint?.ladder)?.stages.length ?? 0;
        assert.ok(
          !complaint || complaint.before.length < all,
          "it climbs no further than the ladder is high",
        );
        assert.ok(!complaint || !stageOf(ladderNamed(complaint.ladder), complaint.stage)?.body);
      },
    ),
    { numRuns: turns(300, 1_000) },
  );
  assert.ok(decisions > 20 && taken > 10, `only ${decisions} decisions and ${taken} steps up were tried`);
});

function tried(ladder: string, what: number, a: string, b: string, now: number): ComplaintCommand {
  const mail = { letter: letter("complaint") };
  const text = words("so");
  const all: (() => ComplaintCommand)[] = [
    () => ({ kind: "openComplaint", id: id(), ladder, points: [text], decider: a, investigator: b, ...mail }),
    () => ({ kind: "appoint", decider: a }),
    () => ({ kind: "appoint", decider: a, investigator: b }),
    () => ({ kind: "takeUp", text, decider: a, ...mail }),
    () => ({ kind: "takeUp", text, decider: null, ...mail }),
    () => ({
      ...{ kind: "setHearing", begins: new Date(now + 12 * 86_400_000).toISOString(), ...mail },
      members: [1, 2, 3].map((one) => ({ name: text, chair: one === 1, independent: one === 3 })),
    }),
    () => ({ kind: "holdHearing", minutes: text }),
    () => ({ kind: "decideLate", taken: true, reason: text, decider: a, ...mail }),
    () => ({ kind: "endComplaint", how: "resolved", reason: text }),
  ];
  const decide = (): ComplaintCommand => ({
    ...{ kind: "decideComplaint", changes: text, ...mail },
    findings: [{ finding: findings[now % 4] ?? "upheld", reason: text }],
  });
  return (all[what] ?? decide)();
}
