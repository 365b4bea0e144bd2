import { Readable } from "node:stream";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { Handed } from "./post.ts";

/** Where mail leaves through, as `smtp://name:password@host:587` or `smtps://…` says. `?requireTLS=true` insists on TLS. */
export function relayOf(address: string) {
  const url = new URL(address);
  const secure = url.protocol === "smtps:";
  return {
    host: url.hostname.replaceAll(/[[\]]/g, ""),
    port: url.port ? Number(url.port) : secure ? 465 : 587,
    secure,
    requireTLS: url.searchParams.get("requireTLS") === "true",
    login: url.username
      ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
      : undefined,
  };
}

export type Relay = ReturnType<typeof relayOf>;

type SmtpError = Error & { responseCode?: number; response?: string; code?: string };

/** How long a step may take, in milliseconds: the first two together, and the third, less than a letter is held for. */
const usual = { connect: 15_000, commands: 25_000, words: 50_000 };
export type Patience = typeof usual;

/** Opens a connection and signs in; rejects with the relay's answer. */
export function connect(relay: Relay, name: string, patience: Patience = usual): Promise<SMTPConnection> {
  const { login, ...where } = relay;
  const connection = new SMTPConnection({
    ...where,
    name,
    connectionTimeout: patience.connect,
    greetingTimeout: patience.connect,
    dnsTimeout: patience.connect,
    socketTimeout: 70_000,
  });
  return new Promise((resolve, reject) => {
    const failed = (error: Error) => {
      clearTimeout(slow);
      connection.close();
      reject(error);
    };
    // Each of the connection's own limits begins anew where the one before it ended.
    const slow = setTimeout(
      () => failed(Object.assign(new Error("too slow"), { code: "ETIMEDOUT" })),
      patience.connect,
    );
    connection.once("error", failed);
    connection.connect(() => {
      const ready = () => {
        clearTimeout(slow);
        connection.off("error", failed);
        // A waiting connection that breaks must not end the process; the next letter opens another.
        connection.on("error", () => undefined);
        resolve(connection);
      };
      if (!login) return ready();
      connection.login({ credentials: login, ...login }, (error) => (error ? failed(error) : ready()));
    });
  });
}

/** Hands one mail over on an open connection. `started` is awaited after the relay asked for the words, before any byte. */
export function handOver(
  connection: SMTPConnection,
  envelope: { from: string; to: string },
  raw: Buffer,
  started: () => Promise<void>,
  patience: Patience = usual,
): Promise<Handed & { reusable: boolean }> {
  let begun = false;
  async function* words() {
    arm(patience.words);
    await started();
    begun = true;
    yield raw;
  }
  let timer: NodeJS.Timeout | undefined;
  let arm = (_: number) => {};
  return new Promise((resolve) => {
    const settle = (handed: Handed, reusable: boolean) => {
      clearTimeout(timer);
      if (!reusable) connection.close();
      resolve({ ...handed, reusable });
    };
    const broke = (error: SmtpError) => {
      // After the words had begun, only a plain answer of the relay tells what became of them.
      if (begun && !error.responseCode) settle({ state: "ambiguous", because: codeOf(error) }, false);
      else
        settle(
          { state: "failed", permanent: (error.responseCode ?? 0) >= 500, because: codeOf(error) },
          // In the middle of a mail: the next one would be out of order.
          false,
        );
    };
    arm = (milliseconds) => {
      clearTimeout(timer);
      timer = setTimeout(
        () => broke(Object.assign(new Error("too slow"), { code: "ETIMEDOUT" })),
        milliseconds,
      );
    };
    arm(patience.commands);
    connection.send(
      { from: envelope.from, to: [envelope.to], size: raw.length },
      Readable.from(words(), { objectMode: false }),
      (error) => (error ? broke(error as SmtpError) : settle({ state: "accepted" }, true)),
    );
  });
}

/** The relay's codes only: its words may repeat an address, and the record is for ever. */
export function codeOf({ responseCode, response = "", code }: SmtpError): string {
  const precise = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];
  return [responseCode, precise].filter(Boolean).join(" ") || code || "no answer";
}
