import assert from "node:assert/strict";
import { test } from "node:test";
import { inLines } from "./in-lines.ts";

test("a pattern in lines is the pattern without its lines, its margin and its remarks", () => {
  const pattern = inLines(
    String.raw`
      # What is said of a bus.
      \b(
        late|early
      ) bus\b|

      \bno bus\b
    `,
    "iu",
  );
  assert.deepEqual(pattern, /\b(late|early) bus\b|\bno bus\b/iu);
});

test("a space within a line, and a number sign that no space follows, are meant", () => {
  assert.deepEqual(inLines("\n  bus #?4|\n  #4 bus\n"), /bus #?4|#4 bus/);
});

test("what is no pattern is said at once", () => {
  assert.throws(() => inLines("\n  (late\n"), SyntaxError);
});
