import { createServer, type Socket } from "node:net";

/** What a relay does wrong, and when: at a verb, before or after its answer, or after so many bytes of ours. */
export type Lie = {
  /** The verb at which it happens; DATA's words are "." once they have ended, and "words" while they come. */
  at: "connect" | "EHLO" | "MAIL" | "RCPT" | "DATA" | "words" | "." | "byte";
  /** For "words" and "byte": after so many bytes of them, or of all that we sent. */
  offset?: number;
  /** It hangs up; it says nothing; it answers with a code; it says something that is no answer. */
  does: "cut" | "stall" | "4xx" | "5xx" | "nonsense" | "cut after yes";
};

/** A mail as it was taken: `took` says whether the relay believes to have it. */
export type Given = { raw: string; took: boolean };

/**
 * A relay that lies as it is told, once for each lie, and is honest otherwise. What it was given whole, to the final dot,
 * stands in `given`, whatever it said.
 */
export async function openLyingRelay() {
  const lies: Lie[] = [];
  const given: Given[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => undefined);
    const lie = lies.shift();
    let bytes = 0;
    let held = "";
    let words: string | null = null;
    let isDone = false;
    const say = (line: string) => void (socket.writable && socket.write(`${line}\r\n`));
    /** Whether the lie happened here: then nothing else does. */
    const lied = (at: Lie["at"]): boolean => {
      if (lie?.at !== at || isDone) return false;
      isDone = true;
      if (lie.does === "cut") socket.destroy();
      if (lie.does === "4xx") say("451 4.3.0 not now");
      if (lie.does === "5xx") say("550 5.7.1 never");
      if (lie.does === "nonsense") say("what do you mean?");
      if (lie.does === "cut after yes") {
        say("250 2.0.0 taken");
        setTimeout(() => socket.destroy(), 5);
      }
      return true;
    };
    const reached = (at: "byte" | "words", count: number) =>
      lie?.at === at && !isDone && count >= (lie.offset ?? 0) && lied(at);
    const answer = (line: string) => {
      const verb = (/^[a-z]+/i.exec(line)?.[0] ?? "").toUpperCase();
      if (verb === "QUIT") return void socket.end("221 bye\r\n");
      const at = verb === "HELO" ? "EHLO" : verb;
      if (lied(at as Lie["at"])) return;
      if (verb === "DATA") {
        words = "";
        return say("354 go on");
      }
      say(verb === "EHLO" ? "250-liar\r\n250 SIZE 100000000" : "250 2.1.0 well");
    };
    const take = (text: string) => {
      held += text;
      for (;;) {
        if (words !== null) {
          const end = `\r\n${held}`.indexOf("\r\n.\r\n");
          if (reached("words", held.length)) return;
          if (end < 0) return;
          const raw = held.slice(0, end);
          held = held.slice(end + 3);
          words = null;
          const no = lie?.at === "." && !isDone && (lie.does === "4xx" || lie.does === "5xx");
          given.push({ raw, took: !no });
          if (!lied(".")) say("250 2.0.0 taken");
          continue;
        }
        const end = held.indexOf("\r\n");
        if (end < 0) return;
        const line = held.slice(0, end);
        held = held.slice(end + 2);
        answer(line);
      }
    };
    socket.on("data", (chunk) => {
      bytes += chunk.length;
      // Cut in the middle of a chunk: what came after it was never read.
      const rest = lie?.at === "byte" && !isDone ? (lie.offset ?? 0) - (bytes - chunk.length) : chunk.length;
      if (lie?.at === "byte" && !isDone && rest < chunk.length)
        take(Buffer.from(chunk).subarray(0, Math.max(0, rest)).toString("latin1"));
      if (reached("byte", bytes)) return;
      take(chunk.toString("latin1"));
    });
    if (!lied("connect")) say("220 liar");
  });
  await new Promise<void>((open) => server.listen(0, "127.0.0.1", open));
  const address = server.address();
  return {
    url: `smtp://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`,
    given,
    tell: (...some: Lie[]) => void lies.push(...some),
    reset() {
      lies.splice(0);
      given.splice(0);
    },
    close: () =>
      new Promise<void>((closed) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => closed());
      }),
  };
}
