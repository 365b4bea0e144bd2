import assert from "node:assert/strict";
import test from "node:test";
import { typedIn } from "./matter-lines.ts";

test("what was typed comes back in its own field only: a note is no answer to the parent", () => {
  const sent = new Map([["note", "I rang the superintendent."]]);
  const typed = typedIn((name) => sent.get(name) ?? "");
  assert.equal(typed.note, "I rang the superintendent.");
  assert.equal(typed.text, "");
});
