import { createServer, type Socket } from "node:net";

/** How a scanner behaves: as clamd does, or it takes everything and never answers. */
export type ScannerManner = "answers" | "stalls";

/** Behaves like clamd: reads INSTREAM to its end and finds EICAR in whatever pieces it comes. */
export function likeClamd(socket: Socket): void {
  let come = Buffer.alloc(0);
  socket.on("error", () => undefined);
  socket.on("data", (some: Buffer) => {
    come = Buffer.concat([come, some]);
    if (!come.toString("latin1").startsWith("zINSTREAM\0")) return;
    const pieces: Buffer[] = [];
    for (let at = 10; at + 4 <= come.length; ) {
      const length = come.readUInt32BE(at);
      if (length === 0)
        return void socket.end(
          Buffer.concat(pieces).includes("EICAR-STANDARD")
            ? "stream: Win.Test.EICAR_HDB-1 FOUND\0"
            : "stream: OK\0",
        );
      if (at + 4 + length > come.length) return;
      pieces.push(come.subarray(at + 4, at + 4 + length));
      at += 4 + length;
    }
  });
}

/** A clamd on loopback that changes its manner, and goes away and comes back, as a test says. */
export async function openClamd() {
  let manner: ScannerManner = "answers";
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    if (manner === "stalls") socket.on("error", () => undefined).resume();
    else likeClamd(socket);
  });
  const listen = (port: number) =>
    new Promise<number>((open) =>
      server.listen(port, "127.0.0.1", () => {
        const address = server.address();
        open(typeof address === "object" && address ? address.port : 0);
      }),
    );
  const port = await listen(0);
  const leave = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      for (const socket of sockets) socket.destroy();
    });
  return {
    url: `tcp://127.0.0.1:${port}`,
    now(next: ScannerManner) {
      manner = next;
    },
    leave,
    comeBack: () => listen(port),
  };
}
