import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { after, before, test } from "node:test";
import { answerBroken } from "./broken-request.ts";

const server = createServer({ requestTimeout: 200, headersTimeout: 200, connectionsCheckingInterval: 50 });
server.on("request", (_, response) => response.end("well"));
server.on("clientError", answerBroken);
before(() => once(server.listen(0, "127.0.0.1"), "listening"));
after(() => server.close());

/** What comes back for these bytes. */
async function sent(bytes: string): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write(bytes);
  return text(socket);
}

test("what is no request is answered in a sentence, once, and the connection ends", async () => {
  const broken: [bytes: string, status: number][] = [
    ["\x16\x03\x01\x02", 400],
    ["GET / HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n", 400],
    ["POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400],
    [`GET / HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(20_000)}\r\n\r\n`, 431],
    ["GET / HTTP/1.1\r\nHost: a\r\nX: y", 408],
  ];
  for (const [bytes, status] of broken) {
    const [head = "", body = ""] = (await sent(bytes)).split("\r\n\r\n");
    assert.match(
      head,
      new RegExp(`^HTTP/1.1 ${status} .*application/problem\\+json`, "s"),
      bytes.slice(0, 40),
    );
    const said = JSON.parse(body) as { status: number; detail: string };
    assert.equal(said.status, status);
    assert.match(said.detail, /^[A-Z].*\. [A-Z].*\.$/);
  }
});

test("a request is answered; what comes broken behind it adds nothing to its answer", async () => {
  const answer = await sent("GET / HTTP/1.1\r\nHost: a\r\n\r\n\x16\x03\x01\x02");
  assert.match(answer, /^HTTP\/1.1 200 OK/);
  assert.equal(answer.match(/HTTP\/1\.1/g)?.length, 1);
});
