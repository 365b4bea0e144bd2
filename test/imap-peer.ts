import { createServer, type Socket } from "node:net";
import { type Faults, wrongAnswer } from "./imap-faults.ts";

/** A mail as it lies in the peer. */
export type PeerMail = { uid: number; raw: Buffer; date: Date; flags: Set<string> };
type PeerFolder = { validity: number; next: number; mails: PeerMail[] };

type Peer = Awaited<ReturnType<typeof openImapPeer>>;
export type ImapPeer = Peer;

/** An IMAP server in a few lines that does as it is told, on loopback. */
export async function openImapPeer(users: Record<string, { password?: string; token?: string }>) {
  const folders = new Map<string, PeerFolder>();
  const sockets = new Set<Socket>();
  const idlers = new Set<() => void>();
  const said = { bytes: 0, fetched: [] as number[], commands: [] as string[], sessions: 0 };
  const faults: Faults = {};
  const folder = (name: string): PeerFolder => {
    const known = folders.get(name) ?? { validity: 1, next: 1, mails: [] };
    folders.set(name, known);
    return known;
  };
  folder("INBOX");

  const server = createServer((socket) => {
    sockets.add(socket);
    said.sessions++;
    socket.on("error", () => undefined).on("close", () => sockets.delete(socket));
    let stalled = false;
    const write = (bytes: Buffer | string) => {
      const out = Buffer.from(bytes);
      if (stalled || socket.destroyed) return;
      const cut = faults.cutAfter ?? faults.stallAfter;
      if (cut !== undefined && said.bytes + out.length > cut) {
        socket.write(out.subarray(0, Math.max(0, cut - said.bytes)));
        said.bytes = cut;
        if (faults.cutAfter !== undefined) socket.destroySoon();
        stalled = true;
        delete faults.cutAfter;
        delete faults.stallAfter;
        return;
      }
      said.bytes += out.length;
      socket.write(out);
    };
    serve(socket, write);
  });

  function serve(socket: Socket, write: (bytes: Buffer | string) => void) {
    let open: PeerFolder | undefined;
    let idleTag = "";
    let authTag = "";
    let told = 0;
    const exists = () => (open?.mails.length ?? 0) + (faults.existsLie ?? 0);
    const tell = () => {
      if (!open || !idleTag || faults.idle === "silent" || exists() === told) return;
      told = exists();
      write(`* ${told} EXISTS\r\n`);
    };
    idlers.add(tell);
    socket.on("close", () => idlers.delete(tell));
    const capability = `CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN AUTH=XOAUTH2 ID UIDPLUS MOVE${faults.idle === "unknown" ? "" : " IDLE"}`;
    const signIn = (tag: string, code: string) => {
      const words = Buffer.from(code, "base64").toString();
      const [, user = "", password = ""] = words.split("\0");
      const [who = "", pass = ""] = words.split("\u0001");
      const isBearer = who.startsWith("user=") && pass.startsWith("auth=Bearer ");
      const isRight = isBearer
        ? users[who.slice(5)]?.token === pass.slice(12)
        : password !== "" && users[user]?.password === password;
      write(
        isRight
          ? `${tag} OK [${capability}] in\r\n`
          : `${tag} NO [AUTHENTICATIONFAILED] Invalid credentials\r\n`,
      );
    };
    const select = (tag: string, name: string) => {
      open = folders.get(name);
      if (!open) return write(`${tag} NO [NONEXISTENT] no such folder\r\n`);
      told = exists();
      write(
        `* FLAGS (\\Seen \\Deleted)\r\n* OK [PERMANENTFLAGS (\\Seen \\Deleted \\*)] yes\r\n* ${told} EXISTS\r\n* 0 RECENT\r\n* OK [UIDVALIDITY ${open.validity}] valid\r\n* OK [UIDNEXT ${open.next}] next\r\n`,
      );
      write(`${tag} OK [READ-WRITE] open\r\n`);
    };
    const within = (set: string) => {
      const last = open?.mails.at(-1)?.uid ?? 0;
      const parts = set.split(",").map((part) => part.split(":").map((n) => (n === "*" ? last : Number(n))));
      return (uid: number) => parts.some(([a = 0, b = a]) => uid >= Math.min(a, b) && uid <= Math.max(a, b));
    };
    const fetch = (tag: string, set: string, wanted: string) => {
      const isWithin = within(set);
      const last = open?.mails.at(-1)?.uid;
      const body = /BODY\.PEEK\[\](?:<(\d+)\.(\d+)>)?/i.exec(wanted);
      for (const [nth, { uid, raw, date, flags }] of (open?.mails ?? []).entries()) {
        if (!isWithin(uid)) continue;
        const facts = `UID ${uid} RFC822.SIZE ${raw.length} INTERNALDATE "${internal(date)}" FLAGS (${[...flags].join(" ")})`;
        if (!body) {
          if (faults.omits === uid && last !== uid) {
            delete faults.omits;
            continue;
          }
          for (let n = faults.twice ? 2 : 1; n > 0; n--) write(`* ${nth + 1} FETCH (${facts})\r\n`);
          continue;
        }
        if (faults.empty?.has(uid)) continue;
        said.fetched.push(uid);
        const start = Number(body[1] ?? 0);
        const piece = raw.subarray(start, body[2] ? start + Number(body[2]) : undefined);
        const announced = Math.max(0, piece.length - (faults.literalShort ?? 0));
        const origin = body[1] === undefined ? "" : `<${start}>`;
        write(`* ${nth + 1} FETCH (${facts} BODY[]${origin} {${announced}}\r\n`);
        write(piece);
        write(")\r\n");
      }
      write(`${tag} OK fetched\r\n`);
    };
    const command = (line: string) => {
      if (authTag) {
        const tag = authTag;
        authTag = "";
        return signIn(tag, line);
      }
      if (idleTag && /^DONE$/i.test(line)) {
        const tag = idleTag;
        idleTag = "";
        return write(`${tag} OK idle\r\n`);
      }
      const [tag = "*", name = "", ...rest] = line.split(" ");
      const words = rest.join(" ");
      said.commands.push(`${name.toUpperCase()} ${words}`.trim());
      if (faults.atCommand?.nth === said.commands.length - 1) {
        const { how } = faults.atCommand;
        delete faults.atCommand;
        write(wrongAnswer(tag, how));
        return void (how === "bye" && socket.end());
      }
      const quoted = /^"?((?:[^"\\]|\\.)*?)"?$/.exec(words)?.[1] ?? words;
      switch (name.toUpperCase()) {
        case "CAPABILITY":
          return write(`* ${capability}\r\n${tag} OK done\r\n`);
        case "AUTHENTICATE":
          if (rest[1]) return signIn(tag, rest[1]);
          authTag = tag;
          return write("+ \r\n");
        case "SELECT":
        case "EXAMINE":
          return select(tag, quoted);
        case "IDLE":
          if (faults.idle === "unknown") return write(`${tag} BAD no idle\r\n`);
          idleTag = tag;
          write("+ idling\r\n");
          return tell();
        case "LIST":
        case "LSUB":
          // Without a name it is only asked what stands between the parts of one.
          if (words === '"" ""') return write(`* LIST (\\Noselect) "/" ""\r\n${tag} OK listed\r\n`);
          for (const one of folders.keys())
            write(`* ${name.toUpperCase()} (\\HasNoChildren) "/" "${one}"\r\n`);
          return write(`${tag} OK listed\r\n`);
        case "NAMESPACE":
          return write(`* NAMESPACE (("" "/")) NIL NIL\r\n${tag} OK done\r\n`);
        case "LOGOUT":
          write(`* BYE bye\r\n${tag} OK bye\r\n`);
          return socket.end();
        case "UID":
          return uidCommand(tag, rest);
        default:
          return write(`${tag} OK done\r\n`);
      }
    };
    const uidCommand = (tag: string, [what = "", set = "", ...more]: string[]) => {
      const isWithin = within(set);
      switch (what.toUpperCase()) {
        case "FETCH":
          return fetch(tag, set, more.join(" "));
        case "STORE":
          if (faults.refuseStore) return write(`${tag} NO read only\r\n`);
          for (const one of open?.mails ?? []) if (isWithin(one.uid)) one.flags.add("\\Seen");
          return write(`${tag} OK stored\r\n`);
        case "MOVE": {
          const moved = open?.mails.filter(({ uid }) => isWithin(uid)) ?? [];
          const target = folders.get(more.join(" ").replaceAll('"', ""));
          if (!target || !open) return write(`${tag} NO [TRYCREATE] no such folder\r\n`);
          for (const one of moved) {
            const seq = open.mails.indexOf(one) + 1;
            open.mails.splice(seq - 1, 1);
            target.mails.push({ ...one, uid: target.next++ });
            write(`* ${seq} EXPUNGE\r\n`);
          }
          return write(`${tag} OK moved\r\n`);
        }
        default:
          return write(`${tag} OK done\r\n`);
      }
    };
    write(`* OK [${capability}] here\r\n`);
    let rest = "";
    socket.on("data", (some) => {
      rest += some.toString("latin1");
      for (let end = rest.indexOf("\r\n"); end >= 0; end = rest.indexOf("\r\n")) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        command(line);
      }
    });
  }

  await new Promise<void>((open) => server.listen(0, "127.0.0.1", open));
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : 0,
    folders,
    folder,
    faults,
    said,
    /** Puts a mail into a folder, as if it had just come. */
    deliver(raw: string | Buffer, { to = "INBOX", date = new Date(), seen = false } = {}): number {
      const into = folder(to);
      const uid = into.next++;
      into.mails.push({ uid, raw: Buffer.from(raw), date, flags: new Set(seen ? ["\\Seen"] : []) });
      for (const tell of idlers) tell();
      return uid;
    },
    /** Gives every mail of a folder another number, as a server does that was restored. */
    renumber(name = "INBOX") {
      const it = folder(name);
      it.validity++;
      it.next = 1;
      for (const one of it.mails) one.uid = it.next++;
      for (const socket of sockets) socket.destroy();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const two = (n: number) => String(n).padStart(2, "0");
const internal = (date: Date) =>
  `${two(date.getUTCDate())}-${months[date.getUTCMonth()]}-${date.getUTCFullYear()} ${date.toISOString().slice(11, 19)} +0000`;
