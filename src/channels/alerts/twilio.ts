import { askOnce } from "./ask-once.ts";
import type { Gateway } from "./tried.ts";

type Account = { url: string; account: string; token: string; from: string; wait?: number };

/**
 * A provider of the shape that Twilio's REST API of 2010-04-01 has: a form posted to Messages or Calls with basic
 * authentication, and a callback that tells what became of it. It knows no idempotency key: an attempt that was cut off
 * may have been taken.
 */
export const twilio = ({ url, account, token, from, wait }: Account): Gateway => ({
  send({ way, to, words, status }) {
    const at = `${url}/2010-04-01/Accounts/${encodeURIComponent(account)}/${way === "sms" ? "Messages" : "Calls"}.json`;
    const form = new URLSearchParams({
      To: to,
      From: from,
      StatusCallback: status,
      StatusCallbackMethod: "GET",
    });
    if (way === "sms") form.set("Body", words);
    else form.set("Twiml", spoken(words));
    const authorization = `Basic ${Buffer.from(`${account}:${token}`).toString("base64")}`;
    const headers = { "content-type": "application/x-www-form-urlencoded", authorization };
    return askOnce(at, { headers, body: form.toString() }, wait);
  },
});

/** Said twice: whoever was asleep missed the first time. */
const spoken = (words: string): string => {
  const say = `<Say>${words.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</Say>`;
  return `<Response>${say}<Pause length="2"/>${say}</Response>`;
};

/** What the provider's callback says, in our words; null of a stage on the way. */
export function fateOf(
  form: URLSearchParams,
): { outcome: "delivered" | "not_delivered"; because: string } | null {
  const said = form.get("MessageStatus") ?? form.get("CallStatus") ?? "";
  if (["delivered", "completed", "in-progress"].includes(said))
    return { outcome: "delivered", because: said };
  if (["undelivered", "failed", "busy", "no-answer", "canceled"].includes(said))
    return { outcome: "not_delivered", because: said };
  return null;
}
