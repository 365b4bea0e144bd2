import assert from "node:assert/strict";
import { test } from "node:test";
import { people, school } from "../../test/school.ts";
import { afterwards } from "../afterwards.ts";
import type { Receive } from "../inquiry/command.ts";
import type { World } from "./world.ts";

const tran = people.teacher;
/** Who is told of an inquiry that arrives, and who has it. */
function arrives(facts: Partial<World>, more: Partial<Receive> = {}) {
  const desk = school()
    .knowing({ topicOwner: tran.id, ...facts })
    .received(more);
  const [received] = desk.entries;
  assert.ok(received?.kind === "received");
  const told = afterwards(received, desk.inquiry).filter(({ name }) => name === "alert");
  return { owner: received.owner, told: told.map(({ input }) => input.staff) };
}

test("given a topic that somebody answers for, when an inquiry about it arrives, they have it and are told at once", () => {
  assert.deepEqual(arrives({ routed: true }), { owner: tran.id, told: [tran.id] });
});

test("whoever answers for everything else looks at the desk, and gets no mail for each", () => {
  assert.deepEqual(arrives({}), { owner: tran.id, told: [] });
});

test("in an emergency the chain calls, and nobody is told a second time", () => {
  const danger = {
    id: "00000000-0000-4000-8000-00000000d001",
    severity: "immediate" as const,
    protocols: [],
  };
  assert.deepEqual(arrives({ routed: true }, { danger }).told, []);
});

test("whoever logs a call that is theirs to answer is not told of it", () => {
  assert.deepEqual(arrives({ routed: true, actor: { kind: "staff", id: tran.id } }).told, []);
  assert.deepEqual(arrives({ routed: true, actor: { kind: "staff", id: people.office.id } }).told, [tran.id]);
});
