import { Agent, request } from "node:http";
import { gunzipSync, zstdDecompressSync } from "node:zlib";

export type Answer = { status: number; text: string };
export type Ask = (
  client: number,
  method: "GET" | "POST",
  path: string,
  headers?: Record<string, string>,
  body?: string,
) => Promise<Answer>;

/** What Chrome and Firefox say that they read. */
export const browsersRead = "gzip, deflate, br, zstd";
const larger: Record<string, (bytes: Buffer) => Buffer> = { gzip: gunzipSync, zstd: zstdDecompressSync };

/** A client of a server on 127.0.0.1: one connection each, kept alive, and an address of its own in 127.0.0.0/8. */
export function httpTo(port: number): { ask: Ask; close: () => void } {
  const agents: Agent[] = [];
  const agentOf = (client: number) => {
    agents[client] ??= new Agent({ keepAlive: true, maxSockets: 1, localAddress: `127.0.1.${1 + client}` });
    return agents[client];
  };
  return {
    ask: (client, method, path, headers = {}, body) =>
      new Promise((done, failed) => {
        const sent = request(
          { host: "127.0.0.1", port, method, path, headers, agent: agentOf(client), timeout: 30_000 },
          (response) => {
            const parts: Buffer[] = [];
            response.on("data", (part: Buffer) => parts.push(part));
            response.on("error", failed);
            response.on("end", () => {
              const { statusCode: status = 0, headers } = response;
              const bytes = Buffer.concat(parts);
              const whole = larger[headers["content-encoding"] ?? ""]?.(bytes) ?? bytes;
              done({ status, text: whole.toString("utf8") });
            });
          },
        );
        sent.on("timeout", () => sent.destroy(new Error("no answer in 30 seconds")));
        sent.on("error", failed);
        sent.end(body);
      }),
    close() {
      for (const agent of agents) agent?.destroy();
    },
  };
}
