import assert from "node:assert/strict";
import { test } from "node:test";
import { unreachable } from "./unreachable.ts";

const clock = { zone: "UTC", now: "2026-11-18T10:00:00.000Z" };
const back = [{ address: "ana@example.org", status: "5.1.1", at: "2026-11-16T10:00:00.000Z" }];
const here = { email: "Ana@Example.org", phone: null };

test("an address whose letter came back is named with the reason, the telephone and the other address", () => {
  assert.deepEqual(
    unreachable(back, { here, file: { email: "a.souza@work.example", phone: "555-0100" } }, clock),
    {
      address: "ana@example.org",
      says: "The last letter, written Mon 16 Nov, came back: there is no such address.",
      ways: ["Ring 555-0100.", "On file is another address: a.souza@work.example."],
    },
  );
  const full = [{ address: "ana@example.org", status: "5.2.2", at: "2026-11-17T10:00:00.000Z" }];
  const found = unreachable(
    full,
    { here: { email: null, phone: "555-0111" }, file: { ...here, phone: "555-0111" } },
    clock,
  );
  assert.equal(found?.says, "The last letter, written yesterday, came back: the mailbox is full.");
  assert.deepEqual(found?.ways, ["Ring 555-0111."]);
});

test("where nothing else is known, it says so; an address that is reached has no notice", () => {
  assert.match(unreachable(back, { here, file: null }, clock)?.ways[0] ?? "", /write by post/);
  assert.equal(unreachable([], { here, file: null }, clock), null);
  assert.equal(
    unreachable(back, { here: { email: "leo@example.org", phone: null }, file: null }, clock),
    null,
  );
});
