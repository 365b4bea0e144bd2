import { createServer } from "node:net";

/**
 * So many different ports that nobody listens at. They lie below those that a system gives to whoever asks for any: the
 * tests that run at the same time ask for many, and would have taken one before it is used.
 */
export async function freePorts(many: number): Promise<number[]> {
  const ports = new Set<number>();
  while (ports.size < many) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if (await isFree(port)) ports.add(port);
  }
  return [...ports];
}

const isFree = (port: number) =>
  new Promise<boolean>((tell) => {
    const server = createServer().once("error", () => tell(false));
    server.listen(port, () => server.close(() => tell(true)));
  });
