import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import type { Place } from "../../inquiry/place.ts";
import type { Desk } from "../../perform.ts";
import { errorCode } from "../../store/error-code.ts";
import type { School } from "../../store/places.ts";
import { onOneLine, ourAddress } from "./addresses.ts";
import { type Collected, collect } from "./collect.ts";
import { type Arrived, keepOriginal } from "./keep-original.ts";
import { knownSchools } from "./known-schools.ts";

export type ReceiverOptions = Desk & {
  /** A TCP port at `host`, or the path of a socket. */
  port: number | string;
  host: string;
  /** Speak LMTP (RFC 2033): each recipient has an answer of their own. Then it may only be asked from this machine. */
  lmtp?: boolean;
  /** The longest mail that is kept whole, in bytes; of a longer one its beginning is, and its writer is told. */
  maxBytes: number;
  /** Told of troubles, without anybody's words or addresses. */
  report: (message: string) => void;
  /** Reads a mail at once, so that it is seen without waiting; the ordered job is the guarantee. */
  readNow?: (place: Place, original: string) => Promise<unknown>;
};

export type Receiver = { port: number; close: () => Promise<void> };

type Letter = { place: Place; arrived: Arrived };
/** By school: the mail, and the addresses of ours to which it was sent. */
type Found = Map<string, { letter: Letter; addresses: string[] }>;
type Answers = string | (string | Error)[];

/** A mail of more bytes need not be sent at all. */
const mostSent = 1024 * 1024 * 1024;
const most = { clients: 40, mailsPerConnection: 100, refusals: 20, recipients: 20, idleMs: 60_000 };

/**
 * The built-in SMTP receiver (RFC 5321). 250 is said only after the mail's bytes and the order to read them are
 * committed: before it nothing is promised, after it nothing is lost. Whatever stops that is 452: send it again.
 */
export async function openReceiver(options: ReceiverOptions): Promise<Receiver> {
  const { port, host, maxBytes, mailDomain, now, report, lmtp = false } = options;
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

  async function mail(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<Answers> {
    const collected = await collect(stream as AsyncIterable<Buffer>, maxBytes, room);
    if (collected === "no room") throw busy();
    const isCut = collected.wholeBytes !== null;
    const says = (taken: string[]) =>
      `Taken as ${taken.join(" ")}${isCut ? `; it is too long, only its beginning is kept` : ""}`;
    const take = async ({ place, arrived }: Letter) => {
      const original = await keepOriginal(options, place, arrived, now());
      options
        .readNow?.(place, original)
        .catch(() => report("mail: could not be read at once; its job will read it"));
      return original;
    };
    try {
      const found = await lettersOf(session, collected, school);
      if (lmtp)
        return await answerEach(session.envelope.rcptTo, found, (one) =>
          take(one)
            .then((id) => says([id]))
            .catch(notTaken),
        );
      const taken: string[] = [];
      for (const { letter } of found.values()) taken.push(await take(letter));
      return says(taken);
    } finally {
      collected.release();
    }
  }

  const notTaken = (error: Error & { responseCode?: number; code?: string }): Error => {
    if (error.responseCode) return error;
    report(`mail receiver: not taken, answered 452 (${error.code ?? error.name})`);
    return busy();
  };

  /** What is no answer of ours is a trouble of ours: the sender keeps the mail and tries again. */
  function settle(
    work: Promise<Answers | undefined>,
    done: (error: Error | null, message?: string) => void,
  ): void {
    // With LMTP there is an answer for each recipient; the types know one only.
    work.then(
      (message) => done(null, message as string),
      (error) => done(notTaken(error)),
    );
  }

  const server = new SMTPServer({
    lmtp,
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
  server.on("error", (error) => report(`mail receiver: ${errorCode(error) ?? "a connection broke"}`));

  const address = await listening(server, port, host);
  return {
    port: typeof address === "object" && address ? address.port : Number(port) || 0,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** One for each school; the address with a tag goes before the one without. */
async function lettersOf(
  session: SMTPServerSession,
  { raw, sha256, wholeBytes }: Collected,
  school: (address: string) => Promise<School | null>,
): Promise<Found> {
  const found: Found = new Map();
  const { mailFrom, rcptTo } = session.envelope;
  for (const { address } of rcptTo) {
    const one = await school(address);
    if (!one) continue;
    const key = `${one.district}:${one.school}`;
    const addresses = [...(found.get(key)?.addresses ?? []), address];
    const envelopeTo = addresses.findLast((each) => each.includes("+")) ?? addresses[0] ?? address;
    found.set(key, {
      addresses,
      letter: {
        place: { district: one.district, school: one.school },
        arrived: {
          ...{ raw, envelopeFrom: mailFrom ? mailFrom.address : "", envelopeTo },
          ...(wholeBytes !== null && { whole: { bytes: wholeBytes, sha256 } }),
          peer: {
            ip: session.remoteAddress,
            helo: onOneLine(session.hostNameAppearsAs || "").slice(0, 255),
          },
        },
      },
    });
  }
  if (found.size === 0) throw busy();
  return found;
}

/** Two addresses of one school are one mail, and have one answer. What is not taken for one is not refused to another. */
async function answerEach(
  recipients: readonly { address: string }[],
  found: Found,
  take: (letter: Letter) => Promise<string | Error>,
): Promise<(string | Error)[]> {
  const said = new Map<Letter, Promise<string | Error>>();
  for (const { letter } of found.values()) said.set(letter, take(letter));
  return Promise.all(
    recipients.map(
      async ({ address }) =>
        (await [...found.values()]
          .filter(({ addresses }) => addresses.includes(address))
          .map(({ letter }) => said.get(letter))[0]) ?? busy(),
    ),
  );
}

/** Opens a TCP port at `host`, or a socket by its path; where it listens then. Throws what the system says against it. */
async function listening(server: SMTPServer, port: number | string, host: string) {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    const open = () => {
      server.off("error", reject);
      resolve();
    };
    if (typeof port === "string") server.listen(port, open);
    else server.listen(port, host, open);
  });
  return server.server.address();
}

const answer = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode });
const busy = () => answer(452, "We cannot keep mail just now; nothing is lost, please send it again later.");
