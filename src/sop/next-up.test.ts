import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { governors, type Organisation, someOrganisation } from "../../test/random-organisation.ts";
import { type Next, nextUp, propose } from "./next-up.ts";
import { answeringTo } from "./organisation.ts";
import { among, present } from "./whom.ts";
import type { Colleague } from "./world.ts";

const person = (id: string, roles: Colleague["roles"], supervisor: string | null): Colleague => ({
  ...{ id, name: id, roles, supervisor },
});
const school: Organisation = {
  staff: [
    person("district", ["supervisor"], null),
    person("head", ["supervisor"], "district"),
    person("clerk", ["office"], "head"),
    person("teacher", ["teacher"], "head"),
    person("privacy", ["privacy_officer"], "district"),
  ],
  tree: [],
  absences: [],
};
/** The world as an inquiry about these people may know it. */
const worldOf = ({ staff, tree, absences }: Organisation, subjects: readonly string[] = []) => {
  const lines = tree.length > 0 ? tree : staff;
  const apart = answeringTo(subjects, lines);
  return { ...among({ date: "2026-11-16", absences, staff }, apart), tree: lines, governors, apart };
};
const ask = (more: Partial<Parameters<typeof nextUp>[0]>) => ({
  ...{ subjects: [], holder: null, tried: [], ...more },
});

test("the nearest above whoever has it; then the district; then the governors; then nobody", () => {
  const world = worldOf(school);
  assert.deepEqual(nextUp(ask({ holder: "clerk" }), world), { to: "head", why: "above_holder" });
  assert.deepEqual(nextUp(ask({ holder: "head", tried: ["head"] }), world), {
    ...{ to: "district", why: "above_holder" },
  });
  assert.deepEqual(nextUp(ask({ holder: "district", tried: ["head", "district"] }), world), {
    ...{ to: governors.id, why: "governors" },
  });
  assert.equal(nextUp(ask({ holder: governors.id }), { ...world, staff: [] }), null);
  assert.equal(nextUp(ask({ holder: "district" }), { ...world, governors: null }), null, "never down again");
});

test("of a concern about a teacher the head; about the head the district, past the clerk who answers to them", () => {
  assert.deepEqual(nextUp(ask({ subjects: ["teacher"] }), worldOf(school, ["teacher"])), {
    ...{ to: "head", why: "above_subject" },
  });
  assert.deepEqual(nextUp(ask({ subjects: ["head"], holder: "clerk" }), worldOf(school, ["head"])), {
    ...{ to: "district", why: "above_subject" },
  });
  const both = ["head", "district"];
  assert.deepEqual(nextUp(ask({ subjects: both }), worldOf(school, both)), {
    ...{ to: governors.id, why: "governors" },
  });
});

test("a member of staff is proposed who answers for the topic, unless it is kept from them", () => {
  const topicOwner = "privacy";
  assert.deepEqual(propose({ ...ask({ holder: "clerk" }), topicOwner }, worldOf(school)), {
    ...{ to: "privacy", why: "topic" },
  });
  const about = { ...ask({ subjects: ["privacy"], holder: "clerk" }), topicOwner };
  assert.deepEqual(propose(about, worldOf(school, ["privacy"])), { to: "district", why: "above_subject" });
  assert.deepEqual(propose({ ...ask({ holder: "privacy" }), topicOwner }, worldOf(school)), {
    ...{ to: "district", why: "above_holder" },
  });
});

test("who decides the complaint's stage is proposed before the topic's, unless it is kept from them or they were asked", () => {
  const asked = { ...ask({ holder: "clerk" }), topicOwner: "privacy", decider: "head" };
  assert.deepEqual(propose(asked, worldOf(school)), { to: "head", why: "ladder" });
  assert.deepEqual(propose({ ...asked, tried: ["head"] }, worldOf(school)), { to: "privacy", why: "topic" });
  assert.equal(propose({ ...asked, subjects: ["head"] }, worldOf(school, ["head"]))?.to, "privacy");
  assert.equal(propose({ ...asked, decider: "teacher" }, worldOf(school))?.why, "topic", "may not take it");
});

test("somebody away is passed over, unless who stands in may take it; nobody who is kept from it stands in", () => {
  const away = { id: "a", staff: "district", from: "2026-01-01", to: "2027-01-01", supervisor: null };
  const next = (deputy: string, subjects: string[]) =>
    nextUp(ask({ subjects }), worldOf({ ...school, absences: [{ ...away, deputy }] }, subjects))?.to;
  assert.equal(next("privacy", ["head"]), "district");
  assert.equal(next("clerk", ["head"]), "privacy", "the clerk answers to the head");
});

test("property: every climb ends at somebody who may know, or at the governors; nobody twice; nobody who may not", () => {
  fc.assert(
    fc.property(
      someOrganisation(),
      fc.array(fc.nat(), { maxLength: 2 }),
      fc.nat(),
      (organisation, about, first) => {
        const at = (n: number) => organisation.staff[n % organisation.staff.length]?.id ?? "";
        const subjects = [...new Set(about.map(at))];
        const world = worldOf(organisation, subjects);
        let holder: string | null = at(first);
        const asked: Next[] = [];
        for (;;) {
          const tried: string[] = [at(first), ...asked.map(({ to }) => to)];
          const next = nextUp({ subjects, holder, tried }, world);
          if (!next) break;
          asked.push(next);
          holder = next.to;
          assert.ok(asked.length <= organisation.staff.length + 1, "it goes round");
        }
        const ids = asked.map(({ to }) => to);
        assert.equal(new Set(ids).size, ids.length, "somebody is asked twice");
        for (const id of ids) {
          assert.ok(
            !world.apart.has(id) && !world.apart.has(present(id, world).id),
            "somebody who may not know",
          );
          if (id === governors.id) continue;
          const there = world.staff.find((one) => one.id === present(id, world).id);
          assert.ok(there?.roles.some((role) => role === "supervisor" || role === "privacy_officer"));
        }
        assert.equal(ids.at(-1), governors.id, "the way ends outside the staff");
      },
    ),
    { numRuns: 5_000 },
  );
});
