import { connect } from "node:net";

/** What a scanner said: nothing found, what it found by its own name, or that it could not say; `isTooLong`: nor ever will. */
export type Verdict =
  | { state: "clean" }
  | { state: "infected"; found: string }
  | { state: "failed"; isTooLong?: true };
/** `within`: how many milliseconds whoever asks can wait, where that is less than the scanner's own patience. */
export type Scanner = { scan(bytes: Buffer, within?: number): Promise<Verdict> };

const patience = 60_000;
const piece = 64 * 1024;
const longestAnswer = 4_096;

/**
 * Asks a clamd by INSTREAM (clamd(8)): `unix:/run/clamav/clamd.ctl` or `tcp://host:3310`. Never throws: a scanner that is
 * away, silent or breaks off could not say. `ms`: how long it may take for one file.
 */
export function openScanner(url: string, ms = patience): Scanner {
  const to = addressOf(url);
  return {
    scan: (bytes, within = ms) =>
      new Promise((done) => {
        const socket = connect(to);
        let said = "";
        const end = (verdict: Verdict) => {
          clearTimeout(timer);
          socket.destroy();
          done(verdict);
        };
        const timer = setTimeout(end, Math.min(ms, within), { state: "failed" });
        socket.on("error", () => end(verdictOf(said)));
        socket.on("close", () => end(verdictOf(said)));
        socket.on("data", (some) => {
          said += some.toString("latin1");
          if (said.includes("\0") || said.length > longestAnswer) end(verdictOf(said));
        });
        socket.on("connect", () => {
          socket.write("zINSTREAM\0");
          for (let at = 0; at < bytes.length; at += piece) {
            const some = bytes.subarray(at, at + piece);
            const length = Buffer.alloc(4);
            length.writeUInt32BE(some.length);
            socket.write(length);
            socket.write(some);
          }
          socket.write(Buffer.alloc(4));
        });
      }),
  };
}

/** `stream: OK`, `stream: Name FOUND`; whatever else is said is no answer. */
function verdictOf(said: string): Verdict {
  const [, answer = ""] = /^stream: ([^\0]{1,500})\0$/.exec(said) ?? [];
  if (answer === "OK") return { state: "clean" };
  const [, found] = /^(\S{1,200}) FOUND$/.exec(answer) ?? [];
  if (/size limit exceeded/i.test(said)) return { state: "failed", isTooLong: true };
  return found ? { state: "infected", found } : { state: "failed" };
}

function addressOf(url: string): { path: string } | { host: string; port: number } {
  if (url.startsWith("unix:")) return { path: url.slice("unix:".length).replace(/^\/\/(?=\/)/, "") };
  const { hostname, port } = new URL(url);
  return { host: hostname.replace(/^\[|\]$/g, ""), port: Number(port || 3310) };
}
