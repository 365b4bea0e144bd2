import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { id, letter, people, school, words } from "../../test/school.ts";
import type { Command } from "../inquiry/command.ts";
import { type Absence, absenceOf, circle, standIn, standsInFor } from "./absence.ts";

const away = (staff: string, deputy: string | null, more: Partial<Absence> = {}): Absence => ({
  ...{ id: `${staff} away`, staff, from: "2026-11-16", to: "2026-11-20", deputy, supervisor: null },
  ...more,
});

test("who is there stands for themselves; a deputy's deputy is found; the day after, everybody is back", () => {
  const absences = [away("a", "b"), away("b", "c")];
  assert.deepEqual(standIn("c", "2026-11-17", absences), { id: "c", absences: [] });
  assert.deepEqual(standIn("a", "2026-11-17", absences), { id: "c", absences: ["a away", "b away"] });
  assert.deepEqual(standIn("a", "2026-11-15", absences), { id: "a", absences: [] });
  assert.deepEqual(standIn("a", "2026-11-21", absences), { id: "a", absences: [] });
});

test("without a deputy it is the supervisor; when they are away too it is theirs; then nobody", () => {
  const absences = [away("a", null, { supervisor: "s" })];
  assert.equal(standIn("a", "2026-11-17", absences)?.id, "s");
  assert.equal(standIn("a", "2026-11-17", [...absences, away("s", "a")]), null, "back to where it was");
  assert.equal(standIn("a", "2026-11-17", [away("a", null)]), null);
});

const names = ["a", "b", "c", "d", "e"];
const someone = fc.constantFrom(...names);
const dates = fc.constantFrom("2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20");
const absence = fc
  .record({
    ...{ id: fc.uuid(), staff: someone, from: dates, to: dates },
    ...{ deputy: fc.option(someone), supervisor: fc.option(someone) },
  })
  .filter(({ staff, deputy, from, to }) => staff !== deputy && from <= to);
const absences = fc.array(absence, { maxLength: 12 });

test("whoever is away with whomever: it ends at somebody who is there, or at nobody, and never loops", () => {
  let found = 0;
  fc.assert(
    fc.property(someone, dates, absences, (person, date, absences) => {
      const there = standIn(person, date, absences);
      if (there === null) return;
      found += Number(there.id !== person);
      assert.equal(absenceOf(there.id, date, absences), null, "they are there");
      assert.equal(new Set(there.absences).size, there.absences.length);
      for (const one of there.absences) {
        const named = absences.find(({ id }) => id === one);
        assert.ok(named && named.from <= date && date <= named.to, "the evidence is of this day");
      }
      if (there.id !== person) assert.ok(standsInFor(there.id, date, absences).includes(person));
    }),
    { numRuns: 2_000 },
  );
  assert.ok(found > 200, `${found} stood in`);
});

test("a circle is found exactly when on some day the deputies lead back; then it names everybody in it", () => {
  assert.deepEqual(circle(away("a", "b"), [away("b", "c"), away("c", "a")]), ["a", "b", "c", "a"]);
  assert.equal(circle(away("a", "b"), [away("b", "c")]), null);
  const later = { from: "2026-11-23", to: "2026-11-24" };
  assert.equal(circle(away("a", "b"), [away("b", "a", later)]), null, "they are not away together");
  let circles = 0;
  fc.assert(
    fc.property(absence, absences, (next, absences) => {
      const found = circle(next, absences);
      const days = ["2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20"].filter(
        (date) => next.from <= date && date <= next.to,
      );
      const leads = (at: string | null, date: string, passed: string[]): boolean =>
        at === next.staff ||
        (at !== null &&
          !passed.includes(at) &&
          absences.some(
            (one) =>
              one.staff === at &&
              one.from <= date &&
              date <= one.to &&
              leads(one.deputy, date, [...passed, at]),
          ));
      const loops = days.some((date) => leads(next.deputy, date, []));
      circles += Number(loops);
      assert.equal(found !== null, loops);
      if (found) assert.deepEqual([found[0], found.at(-1)], [next.staff, next.staff]);
    }),
    { numRuns: 2_000 },
  );
  assert.ok(circles > 100, `${circles} circles`);
});

const ruthAway: Absence = { ...away(people.office.id, people.teacher.id), id: id() };

test("given: the topic's owner is away; then: who stands in owns it, with the absence as evidence; not after it", () => {
  const desk = school()
    .knowing({ absences: [ruthAway] })
    .received();
  assert.equal(desk.inquiry.owner, people.teacher.id);
  const [received] = desk.entries;
  assert.equal(received?.kind === "received" && received.absence, ruthAway.id);
  const after = school("2026-11-23T14:00:00.000Z")
    .knowing({ absences: [ruthAway] })
    .received();
  assert.equal(after.inquiry.owner, people.office.id);
});

test("an assignment reaches who stands in; so does an alarm, to nobody twice", () => {
  const desk = school()
    .knowing({ absences: [ruthAway] })
    .received();
  desk.when("ito", { kind: "assign", to: people.office.id });
  const [assigned] = desk.entries;
  assert.deepEqual(assigned?.kind === "assigned" && [assigned.to, assigned.absence], [
    people.teacher.id,
    ruthAway.id,
  ]);
  const principalAway = { ...away(people.principal.id, people.ito.id), id: id() };
  const danger = { id: id(), severity: "immediate" as const, protocols: [] };
  const alarm = school()
    .knowing({ absences: [principalAway] })
    .received({ danger });
  assert.deepEqual(alarm.inquiry.emergency?.to, [people.ito.id]);
});

const escalate = (to: string): Command => ({
  ...{ kind: "escalate", id: id(), to, until: "2026-11-19T21:00:00.000Z", askedBy: "staff" },
  ...{ reason: words("r"), tried: words("t"), nextStep: words("n"), letter: letter("escalation") },
});

test("an escalation reaches who stands in, if they may take it; else it is refused in a sentence", () => {
  const itoAway = (deputy: string) => [{ ...away(people.ito.id, deputy), id: id() }];
  const desk = school()
    .knowing({ absences: itoAway(people.principal.id) })
    .received();
  desk.when("office", escalate(people.ito.id));
  assert.equal(desk.inquiry.escalation?.to, people.principal.id);
  const stuck = school()
    .knowing({ absences: itoAway(people.teacher.id) })
    .received();
  stuck.when("office", escalate(people.ito.id));
  assert.equal(
    stuck.refused?.because,
    "Ms Ito is away, and Mr Tran, who stands in, may not take over an escalation.",
  );
});

test("who stands in may accept what waits for the one who is away, and it is theirs then; others may not", () => {
  const desk = school().received().when("office", escalate(people.ito.id));
  desk.knowing({ absences: [{ ...away(people.ito.id, people.principal.id), id: id() }] });
  desk.when("privacy", { kind: "acceptEscalation" });
  assert.equal(desk.refused?.clause, "6.b");
  desk.when("principal", { kind: "acceptEscalation" });
  assert.equal(desk.inquiry.owner, people.principal.id);
});

test("reminders reach who stands in, and the entry names the absence", () => {
  const desk = school()
    .received()
    .knowing({ absences: [ruthAway] });
  desk.at("2026-11-18T18:00:00.000Z").when("system", { kind: "warn" });
  const warned = desk.entries.find((entry) => entry.kind === "warned" && entry.clause === "4.a");
  assert.deepEqual(warned?.kind === "warned" && [warned.tell, warned.absences], [
    [people.teacher.id],
    [ruthAway.id],
  ]);
});
