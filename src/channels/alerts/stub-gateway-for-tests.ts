import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export type Taken = { at: number; path: string; headers: IncomingMessage["headers"]; body: string };
type Behaviour = "accepts" | "busy" | "broken" | "refuses" | "silent" | "cut";

/** A gateway on loopback that behaves as it is told at each request, and remembers what reached it. */
export async function stubGateway(behave: (nth: number, taken: Taken) => Behaviour = () => "accepts") {
  const taken: Taken[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += part;
    const one = { at: Date.now(), path: request.url ?? "", headers: request.headers, body };
    taken.push(one);
    const how = behave(taken.length, one);
    if (how === "silent") return;
    if (how === "cut") return void request.socket.destroy();
    const status = { accepts: 201, busy: 429, broken: 503, refuses: 400 }[how];
    response.writeHead(status, { "content-type": "application/json", "retry-after": "1" });
    response.end(JSON.stringify({ sid: `SM${taken.length}`, status: "queued" }));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    taken,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
