import assert from "node:assert/strict";
import { test } from "node:test";
import { id, letter, words } from "../../test/school.ts";
import type { Reply } from "../inquiry/command.ts";
import type { Entry } from "../inquiry/entry.ts";
import type { Inquiry } from "../inquiry/state.ts";
import { isExempt, isShown } from "../rights/ledger-marks.ts";
import { rules } from "../rights/rules/index.ts";
import { ledgerOf, refusedLine } from "./ledger-line.ts";
import type { World } from "./world.ts";

const [student, guardian] = [id(), id()];
const inquiry = { id: id(), student, guardian } as Inquiry;
const world = {
  ...{ now: "2026-11-16T14:00:00.000Z", laws: ["US"], calendar: { tz: "UTC" } },
  ...{ edition: { identity: { forStudent: 3 } }, standing: null },
} as unknown as World;
const reply: Reply = {
  ...{ kind: "reply", text: words("…"), how: "letter", letter: letter("reply"), settles: true },
  ...{ asksGuardian: false, about: "student", overrides: [] },
};
const replied = (more: object) =>
  ({ kind: "replied", about: "student", letter: reply.letter?.id, ...more }) as unknown as Entry;

test("each recipient of a reply about a student is a line of their own", () => {
  const copies = [letter("reply", "aunt@example.org"), letter("reply", "lawyer@example.org")];
  const entry = replied({ copies: copies.map(({ id }) => id), rule: "R-CON-01", category: "own_info" });
  const lines = ledgerOf({ ...reply, copies }, [entry], inquiry, world);
  assert.deepEqual(
    lines.map(({ guardian, party, letter, rule, category, basis }) => [
      guardian,
      party,
      letter,
      rule,
      category,
      basis,
    ]),
    [
      [guardian, null, reply.letter?.id, "R-CON-01", "own_info", "A consent on file"],
      ...copies.map((copy) => [null, copy.to.text, copy.id, "R-CON-01", "own_info", "A consent on file"]),
    ],
  );
});

test("a reply that rests on the privacy officer's yes says so; one about nothing of a student is no line", () => {
  const [line] = ledgerOf(reply, [replied({ question: id(), rule: "R-HOLD-03" })], inquiry, world);
  assert.deepEqual([line?.basis, line?.rule, line?.shown], ["The privacy officer’s yes", "R-HOLD-03", false]);
  assert.deepEqual(ledgerOf(reply, [replied({ about: "general" })], inquiry, world), []);
  assert.deepEqual(ledgerOf(reply, [replied({})], { ...inquiry, student: null }, world), []);
});

test("only a refusal for want of a right is a request on the list", () => {
  assert.equal(refusedLine(reply, inquiry, { clause: "3.3.b" }, world)?.outcome, "refused");
  assert.equal(refusedLine(reply, inquiry, { clause: "3.3.a" }, world), null);
  assert.equal(refusedLine({ ...reply, about: "general" }, inquiry, { clause: "3.3.b" }, world), null);
  assert.equal(refusedLine(reply, { ...inquiry, student: null }, { clause: "3.3.b" }, world), null);
});

test("parents, officials, consents, directory items and sealed papers are exempt; nothing that tells of a restriction is shown", () => {
  for (const rule of ["R-HOLD-01", "R-HOLD-10", "R-TP-02", "R-TP-04", "R-CON-01", "R-DIR-01", "R-TP-07"])
    assert.equal(isExempt(rule), true, rule);
  for (const rule of ["R-TP-01", "R-TP-05", "R-TP-08", "R-TP-10", "R-HOLD-09"])
    assert.equal(isExempt(rule), false, rule);
  const listed = rules.filter(({ records }) => /^(99\.32|agreement)/.test(records)).map(({ id }) => id);
  for (const rule of listed) assert.equal(isExempt(rule), false, rule);
  for (const rule of [
    "R-SAFE-02",
    "R-SAFE-03",
    "R-HOLD-02",
    "R-HOLD-12",
    "R-REC-04",
    "R-REC-14",
    "R-TP-07",
    "R-DIR-02",
  ])
    assert.equal(isShown(rule), false, rule);
  assert.equal(isShown("R-TP-05"), true);
});
