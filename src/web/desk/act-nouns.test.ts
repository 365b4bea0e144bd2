import assert from "node:assert/strict";
import { test } from "node:test";
import { type ActName, acts } from "../../channels/form/acts.ts";
import { actionFor } from "../submit.ts";
import { table } from "../table.ts";
import { actAt, nounOf } from "./act-nouns.ts";

const names = Object.keys(acts) as ActName[];

test("every act has its own address, and the guard before it asks for what the act needs", () => {
  for (const name of names) {
    const row = table.find(({ path }) => path === `/desk/inquiries/:reference/${nounOf[name]}`);
    assert.ok(row, `the table lacks ${name}`);
    assert.deepEqual(row.guard, { kind: "staff", action: actionFor(name) }, name);
    assert.ok(row.methods.includes("POST"), name);
  }
});

test("an address names its act, and an inquiry's own address names none", () => {
  for (const name of names) assert.equal(actAt(`/desk/inquiries/K7QM-2WXD/${nounOf[name]}.data`), name);
  assert.equal(actAt("/desk/inquiries/K7QM-2WXD"), undefined);
});
