import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { categories } from "./facts.ts";
import {
  contactState,
  identityOf,
  levelOf,
  levelOfMail,
  type Method,
  type OnFile,
  type Proof,
} from "./identity.ts";
import { neededLevel } from "./levels.ts";

const now = "2026-11-25T12:00:00.000Z";
const later = (days: number, from = now) => new Date(Date.parse(from) + days * 86_400_000).toISOString();
const file: OnFile = { email: true, phone: true, emailSince: null, phoneSince: null, voidBefore: null };
const here = { inquiry: "one", student: "leo" };
const proof = (method: Method, more: Partial<Proof> = {}): Proof => ({
  ...{ method, level: levelOf[method], at: later(-1), until: later(29), inquiry: "one", student: "leo" },
  byMail: false,
  ...more,
});
const level = (proofs: Proof[], on: Partial<OnFile> = {}, at = now, where = here) =>
  identityOf(proofs, { ...file, ...on }, where, at)?.level ?? 0;

test("what each way gives", () => {
  assert.equal(levelOfMail({ isOnFile: false, isVouchedFor: true }), 0);
  assert.equal(levelOfMail({ isOnFile: true, isVouchedFor: false }), 1);
  assert.equal(levelOfMail({ isOnFile: true, isVouchedFor: true }), 2);
  for (const [method, expected] of [
    ["mail", 2],
    ["one_time_link", 3],
    ["call_back", 3],
    ["photo_id", 4],
    ["document", 5],
  ] as const)
    assert.equal(level([proof(method)]), expected, method);
  assert.equal(level([]), 0);
});

test("a proof lasts until its moment and then falls to nothing at once", () => {
  const one = proof("photo_id");
  assert.equal(level([one], {}, later(28.99)), 4);
  assert.equal(level([one], {}, one.until), 0);
  assert.equal(level([one], {}, later(-2)), 0, "not before it was made");
});

test("a link and a call-back within a day, for the same inquiry, are two factors", () => {
  const [link, call] = [proof("one_time_link"), proof("call_back")];
  assert.deepEqual(identityOf([link, call], file, here, now), {
    ...{ level: 4, method: "second_factor", at: later(-1), until: later(29) },
  });
  assert.equal(level([link, proof("call_back", { at: later(-2.5) })]), 3, "days apart");
  assert.equal(level([link, proof("call_back", { inquiry: "other" })]), 3, "of another inquiry");
  assert.equal(level([link, call], { phoneSince: later(-10) }), 3, "one of them fell");
});

test("a proof covers one student, and a person seen in full only their inquiry", () => {
  assert.equal(level([proof("photo_id")], {}, now, { inquiry: "one", student: "mia" }), 0);
  assert.equal(level([proof("photo_id", { student: null })]), 4, "before the student was linked");
  const other = { inquiry: "other", student: "leo" };
  const wrote = proof("mail", { inquiry: "other", byMail: true });
  assert.equal(level([proof("photo_id"), wrote], {}, now, other), 3);
  assert.equal(level([proof("photo_id", { student: null }), wrote], {}, now, other), 2);
});

test("who somebody was in another inquiry says nothing about who asks now, unless they write from the file", () => {
  const other = { inquiry: "other", student: "leo" };
  const earlier = [proof("call_back"), proof("photo_id"), proof("mail", { byMail: true })];
  assert.equal(level(earlier, {}, now, other), 0, "a caller, or a form with anybody's address in it");
  const wrote = proof("mail", { inquiry: "other", byMail: true });
  assert.equal(level([...earlier, wrote], {}, now, other), 3);
  assert.equal(level([wrote], {}, now, other), 2);
  const ofAnother = { ...wrote, student: "mia" };
  assert.equal(
    level([ofAnother, ...earlier, wrote], {}, now, other),
    3,
    "a mail about another child takes nothing away",
  );
  assert.equal(level([ofAnother, ...earlier], {}, now, other), 0);
  const joined = { ...wrote, byMail: false };
  assert.equal(level([...earlier, joined], {}, now, other), 2, "who wrote later did not begin it");
  assert.equal(level([...earlier, wrote], { emailSince: later(-10) }, now, other), 0);
  assert.equal(level([...earlier, { ...wrote, until: later(-0.5) }], {}, now, other), 0);
});

test("a changed contact carries nothing for thirty days, and nothing that was proved by the old one", () => {
  assert.equal(contactState(true, later(-29.9), now), "too_new");
  assert.equal(contactState(true, later(-30), now), "usable");
  assert.equal(contactState(true, null, now), "usable");
  assert.equal(contactState(false, null, now), "none");
  assert.equal(level([proof("one_time_link")], { emailSince: later(-10) }), 0);
  assert.equal(level([proof("one_time_link")], { emailSince: later(-0.5) }), 0, "changed afterwards");
  assert.equal(level([proof("one_time_link")], { emailSince: later(-40) }), 3);
  assert.equal(level([proof("call_back")], { emailSince: later(-10) }), 3, "the other contact changed");
  assert.equal(level([proof("call_back")], { phone: false }), 0);
  assert.equal(level([proof("photo_id")], { phone: false, email: false }), 4);
});

const method = fc.constantFrom(...(Object.keys(levelOf) as Method[]));
const days = fc.double({ min: -60, max: 60, noNaN: true });
const moment = days.map((shift) => later(shift));
const proofs = fc.array(
  fc
    .record({ method, at: moment, lasts: fc.double({ min: 0.01, max: 60, noNaN: true }) })
    .chain(({ method, at, lasts }) =>
      fc
        .record({
          byMail: fc.boolean(),
          inquiry: fc.constantFrom("one", "two"),
          student: fc.constantFrom("leo", "mia", null),
        })
        .map((about): Proof => ({ method, level: levelOf[method], at, until: later(lasts, at), ...about })),
    ),
  { maxLength: 8 },
);
const files = fc.record({
  email: fc.boolean(),
  phone: fc.boolean(),
  emailSince: fc.option(moment, { nil: null }),
  phoneSince: fc.option(moment, { nil: null }),
  voidBefore: fc.option(moment, { nil: null }),
});

test("nothing made before the void counts, ever; and more proofs never make less", () => {
  fc.assert(
    fc.property(proofs, files, (list, on) => {
      const found = identityOf(list, on, here, now);
      if (found) {
        assert.ok(found.until > now && found.at <= now);
        assert.ok(on.voidBefore === null || found.at > on.voidBefore);
        assert.ok(list.some(({ at }) => at === found.at));
      }
      assert.equal(identityOf(list, { ...on, voidBefore: later(61) }, here, now), null);
      const fewer = identityOf(list.slice(1), on, here, now);
      assert.ok((found?.level ?? 0) >= (fewer?.level ?? 0));
      const raised = Math.max(0, ...list.map((one) => one.level));
      assert.ok((found?.level ?? 0) <= Math.max(raised, raised === 3 ? 4 : 0), "no more than was proved");
    }),
    { numRuns: 2_000 },
  );
});

test("nothing of another student or of a mail elsewhere ever counts", () => {
  fc.assert(
    fc.property(proofs, files, (list, on) => {
      const foreign = list.map((one) => ({ ...one, student: "mia" }));
      assert.equal(identityOf(foreign, on, here, now), null);
      const mails = list.map((one) => ({ ...one, method: "mail", level: 2 as const, inquiry: "two" }));
      assert.equal(identityOf(mails, on, here, now), null);
    }),
  );
});

test("the level that each category needs is the domain's own table", (t) => {
  assert.equal(neededLevel("a word that no rule knows"), 4);
  assert.equal(neededLevel("own_record", { atRisk: true }), 4);
  assert.equal(neededLevel("general", { atRisk: true }), 0);
  const at = join(import.meta.dirname, "../../../shared/domain/disclosure-cases.json");
  let table: Record<string, number>;
  try {
    table = JSON.parse(readFileSync(at, "utf8")).identity_min_level;
  } catch {
    return t.skip("the domain's table is not here");
  }
  assert.deepEqual(Object.fromEntries(categories.map((one) => [one, neededLevel(one)])), table);
});
