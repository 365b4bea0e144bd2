import type { ImapFlow } from "imapflow";
import type { Mailbox } from "../../store/mailboxes/settings.ts";

/** How long a server is waited for, in milliseconds. */
export type Patience = { connect: number; answer: number; idle: number };
export const usualPatience: Patience = { connect: 30_000, answer: 90_000, idle: 9 * 60_000 };

/** What lets us in: a password, or the token that a provider gives out for an hour. */
export type Pass = { password: string } | { token: string };

/**
 * Opens a connection and signs in; throws what `troubleOf` understands. Nothing of it is logged. Certificates are checked
 * always. More than a mail's piece or a long list in one answer is no mail server's.
 */
export async function connect(
  { host, port, security, user }: Pick<Mailbox, "host" | "port" | "security" | "user">,
  pass: Pass,
  { connect: connecting, answer, idle }: Patience = usualPatience,
): Promise<ImapFlow> {
  // Most schools connect no mailbox, and need none of it in memory.
  const { ImapFlow } = await import("imapflow");
  const client = new ImapFlow({
    ...{ host, port, secure: security === "tls", doSTARTTLS: security === "starttls" },
    auth: { user, ...("password" in pass ? { pass: pass.password } : { accessToken: pass.token }) },
    logger: false,
    disableAutoIdle: true,
    maxIdleTime: idle,
    ...{ connectionTimeout: connecting, greetingTimeout: connecting, socketTimeout: answer },
    clientInfo: { name: "Answerable", version: false, vendor: false, "support-url": false },
    ...{ maxLiteralSize: 8 * 1024 * 1024, maxLineLength: 8 * 1024 * 1024, maxResponseSize: 32 * 1024 * 1024 },
  });
  // It is told to whoever waits for an answer as well; unheard it would end the process.
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (error) {
    client.close();
    throw error;
  }
  return client;
}

/** Throws when the connection is over: then an empty answer is no answer. */
export function stillOpen(client: ImapFlow): void {
  if (!client.usable) throw Object.assign(new Error("the connection broke"), { code: "EConnectionClosed" });
}
