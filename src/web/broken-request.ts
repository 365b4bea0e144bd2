import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { problem } from "./api/problem.ts";
import { tooLarge } from "./api/read-body.ts";

/** What is answered to what is no request of HTTP (RFC 9112), by Node's name for the trouble; in the programs' form. */
export function brokenRequest(code?: string): Response {
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      return problem("long-head", "Address and headers may have 16 KB together. Send fewer or shorter ones.");
    case "HPE_CHUNK_EXTENSIONS_OVERFLOW":
      return tooLarge();
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return problem("slow", "A request has to be here whole within a minute. Send it again, faster.");
    default:
      return problem(
        "not-readable",
        "What came is not a request of HTTP/1.1. Check its address, its Host, its headers and its length.",
      );
  }
}

/**
 * Says so on the connection and ends it. Where something was answered on it before, or nobody listens any more, it is
 * only ended: a second answer would be taken for that of another request.
 */
export async function answerBroken(error: { code?: string }, socket: Socket): Promise<void> {
  if (error.code === "ECONNRESET" || !socket.writable || socket.bytesWritten > 0)
    return void socket.destroy();
  const answer = brokenRequest(error.code);
  const body = Buffer.from(await answer.arrayBuffer());
  const head = [
    `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status]}`,
    "connection: close",
    `content-type: ${answer.headers.get("content-type")}`,
    `content-length: ${body.length}`,
  ];
  socket.end(Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`), body]));
}
