import { createHmac } from "node:crypto";
import { askOnce } from "./ask-once.ts";
import type { Gateway } from "./tried.ts";

/** What the signature covers: the second it was made in, and the bytes of the body. */
export const signatureOf = (secret: string, seconds: number, body: string): string =>
  createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex");

/**
 * A webhook of the school's own: JSON with `id`, `way`, `to`, `words` and `status`, signed with a shared secret
 * (`Answerable-Signature: t=<seconds>,v1=<HMAC-SHA256 of "t.body">`). The same `id` stands in `Idempotency-Key`.
 */
export const webhook = ({ url, secret, wait }: { url: string; secret: string; wait?: number }): Gateway => ({
  send({ id, way, to, words, status }) {
    const body = JSON.stringify({ id, way, to, words, status });
    const seconds = Math.floor(Date.now() / 1000);
    const headers = {
      "content-type": "application/json",
      "idempotency-key": id,
      "answerable-signature": `t=${seconds},v1=${signatureOf(secret, seconds, body)}`,
    };
    return askOnce(url, { headers, body }, wait);
  },
});
