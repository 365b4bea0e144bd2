import type SMTPConnection from "nodemailer/lib/smtp-connection";
import { type Signing, signed } from "./dkim.ts";
import { mailBytes } from "./mail-bytes.ts";
import type { Handed, Post } from "./post.ts";
import { codeOf, connect, handOver, type Patience, relayOf } from "./relay.ts";

const most = { waiting: 8, mails: 100, idleMs: 20_000 };

type Waiting = { connection: SMTPConnection; used: number; timer: NodeJS.Timeout };

/**
 * Posts through the relay that SMTP_URL names, over connections that are kept for the next letters. The envelope's
 * sender is the signed reply address: a report of what came back names its inquiry by itself. `signing`: with what each mail is signed.
 */
export function postBySmtp(address: string, signing?: Signing, patience?: Patience): Post {
  const relay = relayOf(address);
  const waiting: Waiting[] = [];

  function next(): Waiting | undefined {
    for (let one = waiting.pop(); one; one = waiting.pop()) {
      clearTimeout(one.timer);
      if (!one.connection.destroyed) return one;
    }
    return undefined;
  }

  function keep(connection: SMTPConnection, used: number): void {
    if (used >= most.mails || waiting.length >= most.waiting) {
      connection.quit();
      return;
    }
    const timer = setTimeout(() => {
      const at = waiting.findIndex((one) => one.connection === connection);
      if (at >= 0) waiting.splice(at, 1);
      connection.quit();
    }, most.idleMs);
    timer.unref();
    waiting.push({ connection, used, timer });
  }

  return {
    async send(mail, _, started) {
      const plain = await mailBytes(mail);
      const raw = signing ? await signed(plain, signing) : plain;
      const envelope = { from: mail.replyTo, to: mail.to };
      for (;;) {
        const old = next();
        let connection: SMTPConnection;
        try {
          connection =
            old?.connection ?? (await connect(relay, mail.replyTo.split("@")[1] ?? "localhost", patience));
        } catch (error) {
          // A relay that does not let us in today may do so tomorrow: the letter is not to blame.
          return { state: "failed", permanent: false, because: codeOf(error as Error) };
        }
        const { reusable, ...handed } = await handOver(connection, envelope, raw, started, patience);
        if (reusable) keep(connection, (old?.used ?? 0) + 1);
        // A connection that went stale while it waited says nothing about the letter.
        else if (old && stale(handed)) continue;
        return handed;
      }
    },
    async close() {
      for (const { connection, timer } of waiting.splice(0)) {
        clearTimeout(timer);
        connection.quit();
      }
    },
  };
}

const stale = (handed: Handed): boolean =>
  handed.state === "failed" && !handed.permanent && !/^\d{3}/.test(handed.because);
