import { createHash } from "node:crypto";
import { z } from "@hono/zod-openapi";
import { problem } from "./problem.ts";

/** The header as the document describes it. */
export const keyHeader = z.object({
  "Idempotency-Key": z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/)
    .openapi({
      description:
        "Names this request: sent again with the same body it is answered again, not done again. 1 to 200 visible ASCII characters.",
      example: "5f6c7a52-6d1e-4a37-9a57-2f6b7f0a7f10",
    }),
});

/**
 * The key of a request, as a digest of fixed length; or the answer that asks for one
 * (draft-ietf-httpapi-idempotency-key-header).
 */
export function keyOf(headers: Headers): { key: string } | Response {
  const given = headers.get("idempotency-key") ?? "";
  if (!/^[\x21-\x7e]{1,200}$/.test(given))
    return problem(
      "key-missing",
      'Send the header "Idempotency-Key" with 1 to 200 visible ASCII characters, a new one for each new request. Sent again with the same body, the request is answered again, not done again.',
    );
  return { key: createHash("sha256").update(given).digest("hex") };
}
