import assert from "node:assert/strict";
import { test } from "node:test";
import { protocolsOf } from "./protocols.ts";

test("protocols stand in the order in which they fit, not in the catalogue's", () => {
  const codes = (asked: string[]) => protocolsOf(asked).map(({ code }) => code);
  assert.deepEqual(codes(["EM-WEAPON", "EM-THREAT"]), ["EM-WEAPON", "EM-THREAT"]);
  assert.deepEqual(codes(["EM-THREAT", "EM-OF-OLD", "EM-MEDICAL"]), ["EM-THREAT", "EM-MEDICAL"]);
});
