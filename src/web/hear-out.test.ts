import assert from "node:assert/strict";
import { test } from "node:test";
import { hearOut } from "./hear-out.ts";

/** A request that sends `pieces` of a kilobyte, and how many of them were read. */
function sender(pieces: number, end: (out: ReadableStreamDefaultController) => void, length = pieces * 1024) {
  let read = 0;
  const body = new ReadableStream({
    pull(out) {
      if (read === pieces) return end(out);
      read++;
      out.enqueue(new Uint8Array(1024));
    },
  });
  const headers = { "content-length": String(length) };
  const request = new Request("http://a/", { method: "POST", headers, body, duplex: "half" } as object);
  return { request, read: () => read };
}

test("what is still coming is heard out, up to a bound", async () => {
  const whole = sender(100, (out) => out.close());
  await hearOut(whole.request);
  assert.equal(whole.read(), 100);
  const endless = sender(1_000, (out) => out.close(), 0);
  await hearOut(endless.request, 10 * 1024);
  assert.ok(endless.read() < 20);
  const boasting = sender(3, (out) => out.close(), 1_000_000);
  await hearOut(boasting.request, 10 * 1024);
  assert.ok(boasting.read() <= 1, "who says that they send more than that is not waited for");
});

test("who breaks off or falls silent is not waited for", async () => {
  await hearOut(sender(3, (out) => out.error(new Error("aborted"))).request);
  const begun = Date.now();
  await hearOut(sender(3, () => undefined).request);
  assert.ok(Date.now() - begun < 10_000);
  await hearOut(new Request("http://a/"));
});
