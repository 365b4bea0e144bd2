import { depth } from "./depth.ts";
import { problem, wrongFields } from "./problem.ts";
import { repeatedName } from "./repeated-name.ts";

/** The most that a request may carry, in bytes. */
export const mostBytes = 1024 * 1024;
/** How deep its arrays and objects may nest. */
const mostDepth = 40;

export type Given = Record<string, unknown>;

/** The JSON object that a request carries; nothing at all is an empty one. Else the answer that says what is wrong. */
export async function readBody(request: Request): Promise<{ given: Given } | Response> {
  const bytes = await bytesOf(request).catch(() => undefined);
  if (bytes === undefined) return problem("not-readable", brokenOff);
  if (!bytes) return tooLarge();
  if (bytes.byteLength === 0) return { given: {} };
  if (!/^\s*(?:identity\s*)?$/i.test(request.headers.get("content-encoding") ?? ""))
    return problem(
      "encoded",
      "Send the body as it is, without the header Content-Encoding: nothing is unpacked here.",
      {},
      { "accept-encoding": "identity" },
    );
  if (!isJson(request.headers.get("content-type") ?? ""))
    return problem(
      "not-json",
      'Send the body as JSON in UTF-8, with the header "Content-Type: application/json".',
    );
  let json: string;
  try {
    json = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return problem("not-readable", "The body is not UTF-8. Send JSON in UTF-8.");
  }
  if (depth(json) > mostDepth)
    return problem(
      "not-readable",
      `The body nests deeper than ${mostDepth} levels. Send it flat, as described in /api/v1/openapi.json.`,
    );
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch {
    return problem("not-readable", "The body is not JSON. Check its brackets, commas and quotes.");
  }
  const twice = repeatedName(json);
  if (twice !== null)
    return problem(
      "not-readable",
      `The body names the field “${twice.slice(0, 40).toWellFormed()}” twice in one object. Send each field once, so that none is lost.`,
    );
  return typeof given === "object" && given !== null && !Array.isArray(given)
    ? { given: given as Given }
    : wrongFields([{ field: "", says: "Please send one JSON object with the fields by their names." }]);
}

export const tooLarge = (): Response => problem("too-large", "A request may carry 1 MB at most. Send less.");
export const brokenOff =
  "The request broke off before its end, and nothing was done. Send it again, with the same key.";

/** `application/json`, in UTF-8 if it says so (RFC 8259, 8.1). */
function isJson(type: string): boolean {
  const [essence = "", ...parameters] = type.toLowerCase().split(";", 10);
  const charset = parameters.map((one) => one.trim()).find((one) => one.startsWith("charset="));
  return essence.trim() === "application/json" && /^(charset="?utf-8"?)?$/.test(charset ?? "");
}

/** The body's bytes; null as soon as they are too many, whatever the request said of their number. */
async function bytesOf(request: Request): Promise<Uint8Array | null> {
  if (Number(request.headers.get("content-length") ?? 0) > mostBytes) return null;
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of request.body ?? []) {
    size += piece.byteLength;
    if (size > mostBytes) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
