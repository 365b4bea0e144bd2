import assert from "node:assert/strict";
import { test } from "node:test";
import type { Answer } from "./answered.ts";
import { strandedIn } from "./stranded.ts";

const refusal = {
  ...{ clause: "3.5.a", words: "Document all communications and actions in the appropriate system or log." },
  ...{ because: "This inquiry is closed.", instead: "Open it again first; that is recorded too." },
};
const refused = (act: Answer["act"], values: Record<string, string>): Answer => ({ act, values, refusal });

test("what was refused without a form on the page is given back word for word", () => {
  const reply = refused("reply", {
    text: "Dear Ana Souza,\n\nit leaves at 15:20.",
    how: "letter",
    promise: "",
  });
  assert.deepEqual(strandedIn([undefined, reply])?.words, [
    { field: "text", label: "Your reply", text: "Dear Ana Souza,\n\nit leaves at 15:20." },
  ]);
  const lines = { to: "x", reason: "A new stop.", tried: "We explained it.", nextStep: "", notice: "Dear …" };
  assert.deepEqual(
    strandedIn([refused("escalation", lines)])?.words.map(({ field }) => field),
    ["reason", "tried", "notice"],
  );
});

test("what was done, and what has its form on the page still, is not stranded", () => {
  assert.equal(strandedIn([]), null);
  assert.equal(strandedIn([refused("note", { note: "Filed." })]), null);
  assert.equal(strandedIn([{ act: "note", values: {}, reply: { text: "x" }, done: "note" }]), null);
});
