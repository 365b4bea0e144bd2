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
  const refusal = { clause: "3.3.b", words: "", because: "", instead: "", rule: "R-ID-01" };
  const { about, ...unticked } = reply;
  assert.equal(
    replyIn({ act: "reply", values: unticked, refusal })?.about,
    about,
    "the words had decided it",
  );
  assert.deepEqual(replyIn({ act: "identity", values: {}, reply }), reply, "also when the proof failed");
  assert.equal(replyIn({ act: "note", values: { text: "n" } }), undefined);
});
