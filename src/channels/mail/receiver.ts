import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import type { Desk, Place } from "../../perform.ts";
import type { School } from "../../store/places.ts";
import { onOneLine, ourAddress } from "./addresses.ts";
import { type Collected, collect } from "./collect.ts";
import { type Arrived, keepOriginal } from "./keep-original.ts";
import { knownSchools } from "./known-schools.ts";

export type ReceiverOptions = Desk & {
  port: number;
  host: string;
  /** The longest mail that is kept whole, in bytes; of a longer one its beginning is, and its writer is told. */
  maxBytes: number;
  /** Told of troubles, without anybody's words or addresses. */
  report: (message: string) => void;
  /** Reads a mail at once, so that it is seen without waiting; the ordered job is the guarantee. */
  readNow?: (place: Place, original: string) => Promise<unknown>;
};

export type Receiver = { port: number; close: () => Promise<void> };

/** A mail of more bytes need not be sent at all. */
const mostSent = 1024 * 1024 * 1024;
const most = { clients: 40, mailsPerConnection: 100, refusals: 20, recipients: 20, idleMs: 60_000 };

/**
 * The built-in SMTP receiver (RFC 5321). 250 is said only after the mail's bytes and the order to read them are
 * committed: before it nothing is promised, after it nothing is lost. Whatever stops that is 452: send it again.
 */
export async function openReceiver(options: ReceiverOptions): Promise<Receiver> {
  const { port, host, maxBytes, mailDomain, now, report } = options;
  const schoolNamed = knownSchools(options.db, now);
  const refused = new Map<string, number>();
  const room = { free: Math.max(4 * maxBytes, 64 * 1024 * 1024) };

  async function school(address: string): Promise<School | null> {
    const ours = ourAddress(address, mailDomain);
    return ours ? schoolNamed(ours.slug) : null;
  }

  async function recipient(address: string, session: SMTPServerSession): Promise<undefined> {
    const refusals = refused.get(session.id) ?? 0;
    if (refusals >= most.refusals)
      throw answer(421, "Too many unknown addresses; please connect again later.");
    if (await school(address)) return;
    refused.set(session.id, refusals + 1);
    throw answer(550, `There is no school of that name here; please check the address before the @ sign.`);
  }

  async function mail(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<string> {
    const collected = await collect(stream as AsyncIterable<Buffer>, maxBytes, room);
    if (collected === "no room") throw busy();
    try {
      const taken: string[] = [];
      for (const { place, arrived } of await letters(session, collected)) {
        const original = await keepOriginal(options, place, arrived, now());
        taken.push(original);
        options
          .readNow?.(place, original)
          .catch(() => report("mail: could not be read at once; its job will read it"));
      }
      const isCut = collected.wholeBytes !== null;
      return `Taken as ${taken.join(" ")}${isCut ? `; it is too long, only its beginning is kept` : ""}`;
    } finally {
      collected.release();
    }
  }

  /** One for each school; the address with a tag goes before the one without. */
  async function letters(session: SMTPServerSession, { raw, sha256, wholeBytes }: Collected) {
    const found = new Map<string, { place: Place; arrived: Arrived }>();
    const { mailFrom, rcptTo } = session.envelope;
    for (const { address } of rcptTo) {
      const one = await school(address);
      if (!one) continue;
      const key = `${one.district}:${one.school}`;
      if (found.has(key) && !address.includes("+")) continue;
      found.set(key, {
        place: { district: one.district, school: one.school },
        arrived: {
          ...{ raw, envelopeFrom: mailFrom ? mailFrom.address : "", envelopeTo: address },
          ...(wholeBytes !== null && { whole: { bytes: wholeBytes, sha256 } }),
          peer: { ip: session.remoteAddress, helo: onOneLine(session.hostNameAppearsAs || "").slice(0, 255) },
        },
      });
    }
    if (found.size === 0) throw busy();
    return found.values();
  }

  const server = new SMTPServer({
    name: mailDomain,
    banner: "Answerable",
    // Whoever says before sending that a mail is longer still is told so at once, and sends nothing (RFC 1870).
    size: Math.max(mostSent, maxBytes),
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    maxClients: most.clients,
    socketTimeout: most.idleMs,
    closeTimeout: 5_000,
    onMailFrom: (_, session, done) =>
      done(
        session.transaction > most.mailsPerConnection
          ? answer(421, "Enough for one connection; please connect again.")
          : null,
      ),
    onRcptTo: ({ address }, session, done) => settle(recipient(address, session), done),
    onData: (stream, session, done) => settle(mail(stream, session), done),
    onClose: (session) => void refused.delete(session.id),
  });
  server.on("error", (error) =>
    report(`mail receiver: ${(error as NodeJS.ErrnoException).code ?? "a connection broke"}`),
  );

  /** What is no answer of ours is a trouble of ours: the sender keeps the mail and tries again. */
  function settle(
    work: Promise<string | undefined>,
    done: (error: Error | null, message?: string) => void,
  ): void {
    work.then(
      (message) => done(null, message),
      (error: Error & { responseCode?: number; code?: string }) => {
        if (!error.responseCode)
          report(`mail receiver: not taken, answered 452 (${error.code ?? error.name})`);
        done(error.responseCode ? error : busy());
      },
    );
  }

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
  const address = server.server.address();
  return {
    port: typeof address === "object" && address ? address.port : port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const answer = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode });
const busy = () => answer(452, "We cannot keep mail just now; nothing is lost, please send it again later.");
