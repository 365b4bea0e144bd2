import { connect, type Socket } from "node:net";

const most = 90;

/** Hands mails to the receiver on 127.0.0.1: a connection per client, used for several mails, commands in one go. */
export function smtpTo(port: number): {
  send: (client: number, from: string, to: string, mail: string) => Promise<void>;
  close: () => void;
} {
  const open: ({ line: () => Promise<string>; socket: Socket; sent: number } | undefined)[] = [];
  const expect = async (line: () => Promise<string>, code: string) => {
    for (;;) {
      const said = await line();
      if (!said.startsWith(code)) throw new Error(`the receiver said ${said}`);
      if (said[3] !== "-") return;
    }
  };
  async function connected(client: number) {
    const known = open[client];
    if (known && known.sent < most && !known.socket.destroyed) return known;
    known?.socket.destroy();
    const socket = connect(port, "127.0.0.1");
    const made = { socket, line: linesOf(socket), sent: 0 };
    open[client] = made;
    await expect(made.line, "220");
    socket.write("EHLO bench.localhost\r\n");
    await expect(made.line, "250");
    return made;
  }
  return {
    async send(client, from, to, mail) {
      const connection = await connected(client);
      const { socket, line } = connection;
      connection.sent++;
      socket.write(`MAIL FROM:<${from}>\r\nRCPT TO:<${to}>\r\nDATA\r\n`);
      for (const code of ["250", "250", "354"]) await expect(line, code);
      socket.write(`${mail.replaceAll(/\r?\n/g, "\r\n")}\r\n.\r\n`);
      await expect(line, "250");
    },
    close() {
      for (const one of open) one?.socket.destroy();
    },
  };
}

/** The lines that come, one after the other; fails when the connection ends. */
function linesOf(socket: Socket): () => Promise<string> {
  let rest = "";
  let problem: Error | undefined;
  const waiting: { done: (line: string) => void; failed: (error: Error) => void }[] = [];
  const lines: string[] = [];
  socket.on("data", (part: Buffer) => {
    const parts = (rest + part.toString("latin1")).split("\r\n");
    rest = parts.pop() ?? "";
    for (const line of parts) {
      const first = waiting.shift();
      if (first) first.done(line);
      else lines.push(line);
    }
  });
  const end = (error = new Error("the receiver hung up")) => {
    problem = error;
    for (const { failed } of waiting.splice(0)) failed(error);
  };
  socket.on("error", end);
  socket.on("close", () => end());
  return () => {
    const line = lines.shift();
    if (line !== undefined) return Promise.resolve(line);
    if (problem) return Promise.reject(problem);
    return new Promise((done, failed) => waiting.push({ done, failed }));
  };
}
