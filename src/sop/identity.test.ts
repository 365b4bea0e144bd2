import assert from "node:assert/strict";
import { test } from "node:test";
import { id, letter, people, school, words } from "../../test/school.ts";
import { evolve } from "../inquiry/evolve.ts";
import type { Proven } from "../rights/identity.ts";
import type { Identity } from "./world.ts";

const ana = id();
const proven = (level: Proven["level"], method: Proven["method"] = "photo_id"): Proven => ({
  ...{ level, method, at: "2026-11-16T13:00:00.000Z", until: "2026-12-16T13:00:00.000Z" },
});
const knowing = (more: Partial<Identity> = {}) =>
  school()
    .received({ guardian: ana, student: id() })
    .knowing({ identity: { proven: null, email: "usable", phone: "usable", checks: 0, ...more } });
const check = () => ({
  ...({ kind: "sendIdentityCheck", letter: letter("identity") } as const),
  check: { guardian: ana, token: "t", code: "c", until: "2026-11-16T14:10:00.000Z" },
});

test("a check says that it was sent and writes its letter; it proves nothing by itself", () => {
  const desk = knowing().when("office", check());
  assert.deepEqual(desk.kinds, ["identityTried", "letterWritten"]);
  assert.equal(desk.inquiry.identity, null);
  assert.equal(knowing({ checks: 2 }).when("office", check()).refused, null);
  assert.match(knowing({ checks: 3 }).when("office", check()).refused?.because ?? "", /3 checks/);
});

test("what is not on file, or too new there, is no way to make sure of anybody", () => {
  assert.equal(knowing({ email: "too_new" }).when("office", check()).refused?.clause, "3.3.b");
  assert.equal(knowing({ email: "none" }).when("office", check()).refused?.clause, "3.3.b");
  const call = { kind: "verifyIdentity", level: 3, method: "call_back" } as const;
  assert.equal(knowing({ phone: "too_new" }).when("office", call).refused?.clause, "3.3.b");
  assert.deepEqual(knowing({ email: "none" }).when("office", call).kinds, ["identityVerified"]);
});

test("a document follows the person, and is the privacy officer's to look at", () => {
  const document = { kind: "verifyIdentity", level: 5, method: "document" } as const;
  assert.ok(knowing({ proven: proven(4) }).when("office", document).refused);
  assert.ok(knowing({ proven: proven(3) }).when("privacy", document).refused);
  assert.deepEqual(knowing({ proven: proven(4) }).when("privacy", document).kinds, ["identityVerified"]);
});

test("a proof that names another person than the one who is linked is refused", () => {
  const proof = { kind: "verifyIdentity", level: 3, method: "one_time_link" } as const;
  assert.ok(knowing().when("guardian", { ...proof, guardian: id() }).refused);
  assert.deepEqual(knowing().when("guardian", { ...proof, guardian: ana }).kinds, ["identityVerified"]);
});

test("a mail takes nothing from a better proof, and lets no clock of law run on", () => {
  const desk = knowing()
    .when("office", { kind: "startClock", clock: "SAR-1M", from: "2026-11-16T14:00:00.000Z" })
    .when("privacy", { kind: "holdClock", duty: "5.b#1", awaiting: "identity" })
    .when("system", { kind: "verifyIdentity", level: 2, method: "mail" });
  assert.deepEqual(desk.kinds, ["identityVerified"]);
  assert.ok(desk.duty("5.b")?.paused);
  desk.when("office", { kind: "verifyIdentity", level: 4, method: "photo_id" });
  assert.deepEqual(desk.kinds, ["identityVerified", "resumed"]);
  desk.when("system", { kind: "verifyIdentity", level: 2, method: "mail" });
  assert.equal(desk.inquiry.identity?.level, 4);
  const late = evolve(desk.inquiry, {
    ...{
      kind: "identityVerified",
      level: 2,
      method: "mail",
      guardian: ana,
      until: "2027-03-01T00:00:00.000Z",
    },
    ...{ seq: desk.inquiry.seq + 1, at: "2027-02-01T00:00:00.000Z", by: { kind: "system", part: "intake" } },
  });
  assert.equal(late.identity?.level, 2, "what had expired is gone");
});

test("what is tried and not sure is written down with who it was about", () => {
  const desk = knowing().when("office", {
    kind: "tryIdentity",
    method: "call_back",
    result: "not_confirmed",
  });
  assert.deepEqual(desk.entries[0], {
    ...{ kind: "identityTried", method: "call_back", result: "not_confirmed", guardian: ana },
    ...{ seq: desk.inquiry.seq, at: "2026-11-16T14:00:00.000Z", by: { kind: "staff", id: people.office.id } },
  });
  const note = words("x");
  assert.deepEqual(desk.when("office", { kind: "note", note }).kinds, ["noted"]);
});
