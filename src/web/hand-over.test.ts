import assert from "node:assert/strict";
import { test } from "node:test";
import { runInNewContext } from "node:vm";
import { handOver } from "./hand-over.ts";

const page = "<html><body><p>Ünï</p></body></html>";
const handed = (read: string, nonce?: string) => handOver(page, read, nonce);

test("what was read arrives in the browser sign by sign, and nothing of it can end the script", () => {
  const read = 'it\'s "5 < 6" </script><!-- & \\n \\u003c \r\n\u2028\u2029 ñ 😀 $ ` </body></html>';
  const whole = handed(read, "abc+/=");
  const [, nonce, script = ""] = /<script nonce="([^"]*)">(.*)<\/script><\/body><\/html>$/s.exec(whole) ?? [];
  assert.equal(nonce, "abc+/=");
  assert.doesNotMatch(script, /[<>&\n\r\u2028\u2029]/);
  const got: string[] = [];
  let closed = 0;
  const streamController = { enqueue: (one: string) => got.push(one), close: () => closed++ };
  runInNewContext(script, { window: { __reactRouterContext: { streamController } } });
  assert.deepEqual(got, [read]);
  assert.equal(closed, 1);
});

test("the page stands before it as it was; without a nonce none is written; half a page is refused", () => {
  assert.ok(handed("[]").startsWith("<html><body><p>Ünï</p><script>window."));
  assert.throws(() => handOver("<html><body>", "[]", undefined), /does not end/);
});
