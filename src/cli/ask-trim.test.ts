import assert from "node:assert/strict";
import test from "node:test";
import { askTrim } from "./ask-trim.ts";

test("a mail is answered with what was written and what was quoted", () => {
  const text =
    "May she come later?\n\nOn Mon, Nov 16, 2026 at 9:41 AM Desk <d@example.org> wrote:\n> We have it.";
  assert.deepEqual(askTrim({ id: 1, text }), {
    id: 1,
    visible: "May she come later?",
    quoted: "On Mon, Nov 16, 2026 at 9:41 AM Desk <d@example.org> wrote:\n> We have it.",
  });
  const html = '<p>Yes</p><blockquote type="cite">When?</blockquote>';
  assert.deepEqual(askTrim({ id: "b", html, text: null }), { id: "b", visible: "Yes", quoted: "> When?" });
});

test("a mail without a word, and a line without a mail", () => {
  assert.deepEqual(askTrim({ id: 2, text: "" }), { id: 2, visible: "", quoted: "" });
  for (const line of [{ id: 3 }, { id: 3, text: 5 }, "nonsense", null])
    assert.deepEqual(Object.keys(askTrim(line)), ["id", "error"]);
});

test("a page that is too long gets a sentence, and the next line its answer", () => {
  assert.throws(() => askTrim({ id: 4, html: "x".repeat(8_000_001) }), /more than 8000000 characters/);
});
