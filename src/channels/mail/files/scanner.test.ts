import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { likeClamd } from "../../../../test/clamd.ts";
import { openScanner } from "./scanner.ts";
import { eicar, tryScanner } from "./try-scanner.ts";

async function listening(
  manner: (socket: Socket) => void,
  path?: string,
): Promise<{ url: string; server: Server }> {
  const server = createServer(manner);
  await new Promise<void>((open) => (path ? server.listen(path, open) : server.listen(0, "127.0.0.1", open)));
  const address = server.address();
  return {
    server,
    url: typeof address === "object" && address ? `tcp://127.0.0.1:${address.port}` : `unix:${path}`,
  };
}

test("a clean file is clean, EICAR is infected by its name, over TCP and over a socket file", async () => {
  const folder = await mkdtemp(join(tmpdir(), "scan-"));
  for (const path of [undefined, join(folder, "clamd.ctl")]) {
    const { server, url } = await listening(likeClamd, path);
    const scanner = openScanner(url);
    assert.deepEqual(await scanner.scan(Buffer.alloc(300_000, 65)), { state: "clean" });
    assert.deepEqual(await scanner.scan(eicar), { state: "infected", found: "Win.Test.EICAR_HDB-1" });
    assert.deepEqual(await scanner.scan(Buffer.alloc(0)), { state: "clean" });
    assert.equal((await tryScanner(scanner)).well, true);
    server.close();
  }
  await rm(folder, { recursive: true });
});

test("a scanner that is away, silent, breaks off, refuses or lies could not say", async () => {
  const manners: ((socket: Socket) => void)[] = [
    (socket) => socket.destroy(),
    (socket) => void socket.end("stream: OK"),
    (socket) => void socket.end("stream: OK FOUND FOUND\0"),
    (socket) => void socket.end(Buffer.alloc(10_000, 65)),
    () => undefined,
  ];
  for (const manner of manners) {
    const sockets: Socket[] = [];
    const { server, url } = await listening((socket) => {
      socket.on("error", () => undefined);
      sockets.push(socket);
      manner(socket);
    });
    assert.deepEqual(await openScanner(url, 200).scan(eicar), { state: "failed" });
    const asked = performance.now();
    assert.deepEqual(await openScanner(url).scan(eicar, 200), { state: "failed" });
    assert.ok(performance.now() - asked < 30_000, "whoever cannot wait a minute does not");
    for (const socket of sockets) socket.destroy();
    server.close();
  }
  assert.deepEqual(await openScanner("tcp://127.0.0.1:9", 500).scan(eicar), { state: "failed" });
  assert.match((await tryScanner({ scan: async () => ({ state: "clean" }) })).says, /does not find/);
  assert.match((await tryScanner({ scan: async () => ({ state: "failed" }) })).says, /does not answer/);
  assert.deepEqual(await openScanner("unix:/nowhere/clamd.ctl", 500).scan(eicar), { state: "failed" });
});

test("a file that is longer than the scanner takes is not asked about again", async () => {
  const { server, url } = await listening((socket) => {
    socket.on("error", () => undefined);
    socket.end("INSTREAM size limit exceeded. ERROR\0");
  });
  assert.deepEqual(await openScanner(url, 500).scan(eicar), { state: "failed", isTooLong: true });
  server.close();
});
