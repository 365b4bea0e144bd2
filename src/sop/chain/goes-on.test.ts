import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { id, type Name, people, school, words } from "../../../test/school.ts";
import type { Command } from "../../inquiry/command.ts";
import { isReminding, ringsAt } from "../../inquiry/emergency-changes.ts";
import { entrySchema } from "../../inquiry/entry.ts";
import { fold } from "../../inquiry/evolve.ts";
import { plusMinutes } from "../dates.ts";
import { edition2026 } from "../edition.ts";

// An emergency that somebody has, and that nobody ends.

type Severity = "immediate" | "same_day";
const links = [people.ito, people.principal].map(({ id }) => ({
  ...{ staff: id, hours: "always" as const, ways: ["sms" as const] },
}));
const chain = { chains: { "*": { links } }, district: null };
const raised = (severity: Severity = "immediate", start = "2026-11-16T15:00:00.000Z") =>
  school(start)
    .knowing({ chain })
    .received({ danger: { id: id(), severity, protocols: ["EM-MISSING"] } });
const had = (...of: Parameters<typeof raised>) => raised(...of).when("teacher", { kind: "confirmEmergency" });
type Desk = ReturnType<typeof school>;
/** Whom the chain turns to at a moment, each only as a reminder. */
const whom = (desk: Desk, at: string) =>
  desk
    .at(at)
    .when("system", { kind: "ring" })
    .entries.map((entry) => (entry.kind === "alerted" && entry.reminds ? entry.to : entry.kind));
const over = (desk: Desk) => desk.inquiry.duties.findLast(({ step }) => step === "over");
const reason = words("She is home.");

test("given somebody has it, when nobody ends it in two hours, then they are reminded, the next, and the district", () => {
  const desk = had();
  assert.deepEqual(desk.kinds, ["emergencyConfirmed", "met", "due"]);
  assert.equal(over(desk)?.until, "2026-11-16T17:00:00.000Z");
  assert.deepEqual(whom(desk, "2026-11-16T16:59:59.000Z"), [], "not a moment earlier");
  assert.deepEqual(whom(desk, "2026-11-16T17:00:00.000Z"), [people.teacher.id], "whoever has it, first");
  assert.ok(isReminding(desk.inquiry));
  assert.deepEqual(whom(desk, "2026-11-16T17:01:00.000Z"), [people.teacher.id]);
  assert.deepEqual(whom(desk, "2026-11-16T17:02:00.000Z"), [people.ito.id], "then the chain");
  assert.deepEqual(whom(desk, "2026-11-16T17:04:00.000Z"), [people.principal.id]);
  const everybody = [null, people.teacher.id, people.ito.id, people.principal.id];
  assert.deepEqual(whom(desk, "2026-11-16T17:06:00.000Z"), everybody, "and the district's alarm");
  assert.deepEqual(whom(desk, "2026-11-16T17:11:00.000Z"), everybody, "as often as for one that nobody has");
});

test("whoever has it says that it goes on, once they are asked: then the time begins anew, and nobody is called", () => {
  const desk = had();
  desk.at("2026-11-16T16:00:00.000Z").when("teacher", { kind: "confirmEmergency" });
  assert.equal(desk.refused?.because, "Somebody has it already.", "nobody asked yet");
  whom(desk, "2026-11-16T17:00:00.000Z");
  desk.at("2026-11-16T17:01:30.000Z").when("teacher", { kind: "confirmEmergency", via: "link" });
  assert.deepEqual(desk.kinds, ["emergencyConfirmed", "met", "due"]);
  const [still] = desk.entries;
  assert.ok(still?.kind === "emergencyConfirmed" && still.still && still.from === undefined);
  assert.equal(isReminding(desk.inquiry), false);
  assert.deepEqual(whom(desk, "2026-11-16T17:05:00.000Z"), []);
  assert.deepEqual(whom(desk, "2026-11-16T19:01:30.000Z"), [people.teacher.id], "and again after two hours");
  desk.at("2026-11-16T19:02:00.000Z").when("ito", { kind: "confirmEmergency" });
  const [other] = desk.entries;
  assert.ok(
    other?.kind === "emergencyConfirmed" && other.from === people.teacher.id,
    "or somebody else has it",
  );
  assert.deepEqual(whom(desk, "2026-11-16T21:02:00.000Z"), [people.ito.id]);
});

test("who takes it over in time has two hours of their own", () => {
  const desk = had()
    .at("2026-11-16T16:30:00.000Z")
    .when("ito", { kind: "confirmEmergency", takesOver: true });
  assert.deepEqual(whom(desk, "2026-11-16T17:00:00.000Z"), []);
  assert.deepEqual(whom(desk, "2026-11-16T18:30:00.000Z"), [people.ito.id]);
});

test("stood down, called a false alarm or closed: nobody is reminded, however far the chain was", () => {
  const ends: ((desk: Desk) => unknown)[] = [
    (desk) =>
      desk
        .when("ito", { kind: "standDownEmergency", falseAlarm: false, reason })
        .when("principal", { kind: "standDownEmergency", falseAlarm: false }),
    (desk) =>
      desk
        .when("ito", { kind: "standDownEmergency", falseAlarm: true, reason })
        .when("principal", { kind: "standDownEmergency", falseAlarm: true }),
    (desk) => desk.when("office", { kind: "close", outcome: "no_answer_needed" }),
  ];
  for (const end of ends)
    for (const minutes of [0, 121, 124, 200]) {
      const desk = had();
      for (let at = 120; at <= minutes; at++) whom(desk, plusMinutes("2026-11-16T15:00:00.000Z", at));
      end(desk.when("office", { kind: "supplyFact", fact: "guardianName", value: words("Ana Souza") }));
      assert.equal(desk.refused, null);
      assert.equal(over(desk)?.over, true, "its duty ends with it");
      assert.deepEqual(whom(desk, "2026-11-18T15:00:00.000Z"), []);
      assert.equal(ringsAt(desk.inquiry), null);
    }
  const first = had().when("ito", { kind: "standDownEmergency", falseAlarm: false, reason });
  assert.deepEqual(
    whom(first, "2026-11-16T17:00:00.000Z"),
    [people.teacher.id],
    "one key of two ends nothing",
  );
});

test("closed and opened again, it is owed again", () => {
  const desk = had();
  whom(desk, "2026-11-16T17:00:00.000Z");
  desk
    .when("office", { kind: "supplyFact", fact: "guardianName", value: words("Ana Souza") })
    .when("office", { kind: "close", outcome: "no_answer_needed" })
    .at("2026-11-18T15:00:00.000Z")
    .when("office", { kind: "reopen" });
  assert.equal(over(desk)?.until, "2026-11-18T17:00:00.000Z");
  assert.deepEqual(whom(desk, "2026-11-18T16:00:00.000Z"), []);
  assert.deepEqual(whom(desk, "2026-11-18T17:00:00.000Z"), [people.teacher.id]);
});

test("of the same day: when the school day ends, two hours later at the earliest; the edition may say otherwise", () => {
  const until = (start: string) => over(had("same_day", start))?.until;
  assert.equal(until("2026-11-16T15:00:00.000Z"), "2026-11-16T21:00:00.000Z");
  assert.equal(until("2026-11-16T20:00:00.000Z"), "2026-11-16T22:00:00.000Z", "late in the day");
  assert.equal(until("2026-11-20T22:00:00.000Z"), "2026-11-23T21:00:00.000Z", "on a Friday evening");
  const own = raised("immediate");
  own.knowing({ edition: { ...edition2026, endEmergencyWithin: { immediate: 30 } } });
  assert.equal(over(own.when("ito", { kind: "confirmEmergency" }))?.until, "2026-11-16T15:30:00.000Z");
});

test("nobody waives the question whether it is over; other dates are waived as before", () => {
  const desk = had();
  desk.when("principal", { kind: "waive", duty: over(desk)?.id ?? "", reason });
  assert.equal(desk.refused?.clause, "4.d");
  const other = desk.inquiry.duties.find(({ clause, over }) => clause !== "4.d" && !over)?.id ?? "";
  assert.equal(desk.when("principal", { kind: "waive", duty: other, reason }).refused, null);
});

test("whoever has it and is away, or may not know of it any more, is passed over", () => {
  const desk = had().knowing({
    absences: [
      {
        ...{ id: id(), staff: people.teacher.id, from: "2026-11-16", to: "2026-11-20" },
        ...{ deputy: null, supervisor: null },
      },
    ],
  });
  assert.deepEqual(whom(desk, "2026-11-16T17:00:00.000Z"), [people.ito.id]);
  const named = had("immediate")
    .knowing({ receiver: people.teacher })
    .when("ito", { kind: "nameSubject", staff: people.teacher.id });
  const told = whom(named, "2026-11-16T17:00:00.000Z");
  assert.ok(told.length > 0 && !told.includes(people.teacher.id));
});

const by = fc.constantFrom<Name | "system">("office", "teacher", "ito", "principal", "system");
const command = fc.constantFrom<() => Command>(
  () => ({ kind: "confirmEmergency" }),
  () => ({ kind: "confirmEmergency", takesOver: true }),
  () => ({ kind: "standDownEmergency", falseAlarm: false, reason }),
  () => ({ kind: "secondStandDown", agrees: true }),
  () => ({ kind: "close", outcome: "no_answer_needed" }),
  () => ({ kind: "reopen" }),
  () => ({ kind: "lapse" }),
  () => ({ kind: "ring" }),
  () => ({ kind: "ring" }),
  () => ({ kind: "ring" }),
  () => ({ kind: "waive", duty: "4.d#2", reason }),
  () => ({
    ...{ kind: "addMessage", text: words("She took pills."), source: "web", from: "guardian" },
    danger: { id: id(), severity: "immediate", protocols: ["EM-MEDICAL"] },
  }),
);

test("property: every emergency that somebody has ends or reminds, and never reminds after its end", () => {
  let reminded = 0;
  fc.assert(
    fc.property(
      fc.constantFrom<Severity>("immediate", "same_day"),
      fc.array(fc.tuple(by, command, fc.nat({ max: 200 })), { maxLength: 30 }),
      (severity, steps) => {
        const desk = raised(severity).when("office", {
          ...{ kind: "supplyFact", fact: "guardianName", value: words("Ana Souza") },
        });
        desk.when("teacher", { kind: "confirmEmergency" });
        let at = "2026-11-16T15:00:00.000Z";
        for (const [who, made, minutes] of steps) {
          at = plusMinutes(at, minutes);
          desk.at(at).when(who, made());
          const { emergency, closed } = desk.inquiry;
          const goesOn = emergency?.state === "raised" || (emergency?.state === "confirmed" && !closed);
          assert.equal(ringsAt(desk.inquiry) !== null, goesOn, "it goes on, and somebody will be asked");
          for (const entry of desk.entries)
            if (entry.kind === "alerted" && entry.reminds) {
              reminded++;
              assert.ok(goesOn && emergency?.state === "confirmed");
            }
        }
        // Days later somebody is turned to, where it goes on; and nobody, where it does not.
        const goesOn = ringsAt(desk.inquiry) !== null;
        const told = desk.at("2026-12-15T15:00:00.000Z").when("system", { kind: "ring" }).entries;
        assert.equal(told.length > 0, goesOn);
        desk.when("system", { kind: "lapse" });
        for (const duty of desk.inquiry.duties) assert.notEqual(duty.state, "due", duty.id);
        for (const entry of desk.all) entrySchema.parse(entry);
        assert.deepEqual(fold(desk.inquiry.id, desk.all), desk.inquiry);
      },
    ),
    { numRuns: 500 },
  );
  assert.ok(reminded > 100, String(reminded));
});
