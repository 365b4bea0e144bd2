import assert from "node:assert/strict";
import { test } from "node:test";
import { orderStatuses } from "../rights/facts.ts";
import type { FamilyAct, FlagAct, OrderAct, RelationAct } from "./act.ts";
import { tightPart } from "./tight-part.ts";

/** A small generator of its own, so that a failure can be told again by its number. */
function dice(seed: number) {
  let state = seed;
  const next = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
  const one = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T;
  return { one, yes: () => next() < 0.5, date: () => one([null, "2026-10-01", "2026-12-24", "2027-03-01"]) };
}
type Dice = ReturnType<typeof dice>;
const day = { today: "2026-11-25", inAYear: "2027-11-26" };

const order = ({ one, date }: Dice): OrderAct => ({
  ...{ kind: "order", id: "o", student: "s", guardian: one([null, "a", "b"]), status: one(orderStatuses) },
  ...{ document: one([null, "p", "q"]), from: date(), until: date(), reviewer: "n" },
  reviewBy: one(["2027-01-01", "2027-06-01", "2028-06-01"]),
});
const flag = ({ one, date, yes }: Dice): FlagAct => ({
  ...{
    kind: "flag",
    id: "f",
    student: "s",
    flag: one(["address_protected", "missing_child", "dependent_proven"]),
  },
  authorised: ["a", "b", "c"].filter(yes),
  ...{ document: null, from: date(), until: date(), reviewer: "n" },
  reviewBy: one(["2027-01-01", "2027-06-01", "2028-06-01"]),
});
const relation = ({ one, date, yes }: Dice): RelationAct => ({
  ...{ kind: "relation", id: "r", student: "s", guardian: "a", called: "x", from: date(), until: date() },
  standing: one(["parent", "step_parent", "grandparent", "other"]),
  rights: {
    ...{ mayReceiveRecords: yes(), mayDecide: yes(), mayPickUp: yes() },
    ...{ emergencyContact: yes(), generalMail: yes() },
  },
  ...{ livesWith: one([null, true, false]), evidence: one([null, "p"]) },
});

const inside = (from: string | null, until: string | null, date: string) =>
  (from === null || from <= date) && (until === null || date <= until);
const days = [
  "2026-09-30",
  "2026-10-01",
  "2026-11-25",
  "2026-12-24",
  "2026-12-25",
  "2027-03-01",
  "2027-03-02",
];

/** Is the second at least as tight as the first, on every day? */
function isAsTight(was: FamilyAct, now: FamilyAct): boolean {
  if (was.kind === "order" && now.kind === "order")
    return (
      was.guardian === now.guardian &&
      orderStatuses.indexOf(now.status) >= orderStatuses.indexOf(was.status) &&
      (now.reviewBy <= was.reviewBy || now.reviewBy <= day.inAYear) &&
      days.every((date) => !inside(was.from, was.until, date) || inside(now.from, now.until, date))
    );
  if (was.kind === "flag" && now.kind === "flag")
    return (
      was.flag === now.flag &&
      now.authorised.every((one) => was.authorised.includes(one)) &&
      days.every((date) =>
        was.flag === "dependent_proven"
          ? !inside(now.from, now.until, date) || inside(was.from, was.until, date)
          : !inside(was.from, was.until, date) || inside(now.from, now.until, date),
      )
    );
  if (was.kind === "relation" && now.kind === "relation")
    return (
      (["mayReceiveRecords", "mayDecide", "mayPickUp"] as const).every(
        (right) => was.rights[right] || !now.rights[right],
      ) &&
      (!was.rights.mayReceiveRecords || was.standing === now.standing) &&
      days.every((date) => !inside(now.from, now.until, date) || inside(was.from, was.until, date))
    );
  return false;
}

test("whatever somebody asks alone, nothing on file becomes looser", () => {
  for (let seed = 1; seed <= 6_000; seed++) {
    const roll = dice(seed);
    const make = roll.one([order, flag, relation]);
    const [before, act] = [make(roll), make(roll)];
    const does = tightPart(act, before, day);
    assert.ok(does && isAsTight(before, does), `seed ${seed}: ${JSON.stringify({ before, act, does })}`);
  }
});

test("the same thing again, and the tight part again, wait for nobody", () => {
  for (let seed = 1; seed <= 2_000; seed++) {
    const roll = dice(seed);
    const make = roll.one([order, flag, relation]);
    const [before, act] = [make(roll), make(roll)];
    assert.deepEqual(tightPart(before, before, day), before, `seed ${seed}`);
    const does = tightPart(act, before, day);
    assert.deepEqual(does && tightPart(does, does, day), does, `seed ${seed}`);
  }
});
