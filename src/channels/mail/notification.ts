import { z } from "zod";
import type { Returned } from "./delivery-report.ts";
import { reasonOf } from "./return-reason.ts";
import { statusIn } from "./return-status.ts";

const bounce = z.object({
  bounceType: z.string().optional(),
  bouncedRecipients: z.array(
    z.object({
      emailAddress: z.string(),
      status: z.string().optional(),
      diagnosticCode: z.string().optional(),
    }),
  ),
});
const notification = z.object({
  bounce: bounce.optional(),
  complaint: z.object({ complainedRecipients: z.array(z.object({ emailAddress: z.string() })) }).optional(),
  delivery: z.object({ recipients: z.array(z.string()), smtpResponse: z.string().optional() }).optional(),
});

/** Amazon's notifications, which are JSON in a mail; null for every other text. */
export function fromNotification(text: string): Returned[] | null {
  const read = notification.safeParse(unwrapped(text));
  if (!read.success) return null;
  const { bounce, delivery } = read.data;
  if (bounce)
    return bounce.bouncedRecipients.slice(0, 100).map(({ emailAddress, status, diagnosticCode = "" }) => {
      const code =
        status ?? statusIn(diagnosticCode) ?? (bounce.bounceType === "Transient" ? "4.0.0" : "5.0.0");
      const reason = reasonOf(code, diagnosticCode);
      return {
        recipient: emailAddress,
        action: "failed",
        status: code,
        reason,
        permanent: code.startsWith("5."),
      };
    });
  if (!delivery) return null;
  const status = /\b2\.\d{1,3}\.\d{1,3}\b/.exec(delivery.smtpResponse ?? "")?.[0] ?? "2.0.0";
  return delivery.recipients
    .slice(0, 100)
    .map((recipient) => ({ recipient, action: "delivered", status, reason: "unknown", permanent: false }));
}

function unwrapped(text: string): unknown {
  const start = text.trimStart();
  if (!start.startsWith("{") || !start.slice(0, 4_000).includes("otification")) return null;
  try {
    // Relays break long lines with a mark; below the JSON stands, in some of them, how to unsubscribe.
    const json = start.slice(0, start.lastIndexOf("}") + 1).replaceAll(/!\r?\n /g, "");
    const whole: unknown = JSON.parse(json);
    const inner = z.object({ Message: z.string() }).safeParse(whole);
    return inner.success ? JSON.parse(inner.data.Message) : whole;
  } catch {
    return null;
  }
}
