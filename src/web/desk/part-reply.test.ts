import assert from "node:assert/strict";
import { test } from "node:test";
import { partReply, replyIn } from "./part-reply.ts";

test("a refused reply goes along with the form that makes sure who asks, and comes out of it as it was typed", () => {
  const reply = { text: "Dear Ms Brooks,\nJaden reads.", about: "student", "because-C01": "So." };
  const sent = {
    method: "call_back",
    ...Object.fromEntries(Object.entries(reply).map(([field, value]) => [`reply.${field}`, value])),
  };
  assert.deepEqual(partReply(sent), { values: { method: "call_back" }, reply });
  assert.deepEqual(partReply({ method: "call_back" }), { values: { method: "call_back" } });
  assert.deepEqual(replyIn({ act: "reply", values: reply }), reply);
  assert.deepEqual(replyIn({ act: "identity", values: {}, reply }), reply, "also when the proof failed");
  assert.equal(replyIn({ act: "note", values: { text: "n" } }), undefined);
});
