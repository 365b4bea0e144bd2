import { createServer, type Server } from "node:net";

/**
 * So many different ports that nobody listens at, and that nobody else who asks here is given while this process lives.
 * They lie below those that a system gives to whoever asks for any: the tests that run at the same time ask for many, and
 * would have taken one before it is used.
 */
export async function freePorts(many: number): Promise<number[]> {
  const ports: number[] = [];
  while (ports.length < many) {
    const port = 20_000 + 2 * Math.floor(Math.random() * 6_000);
    // Whoever listens at the odd one above has the even one, from now until something listens there and after.
    const claim = await listens(port + 1);
    if (!claim) continue;
    claim.unref();
    const itself = await listens(port);
    if (itself) {
      await new Promise((done) => itself.close(done));
      ports.push(port);
    } else claim.close();
  }
  return ports;
}

const listens = (port: number) =>
  new Promise<Server | null>((tell) => {
    const server = createServer().once("error", () => tell(null));
    server.listen(port, () => tell(server));
  });
