import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** Waits until somebody listens at each of these ports on loopback; throws after ten seconds, naming who should. */
export async function answers(who: string, ...ports: number[]): Promise<void> {
  for (const port of ports) await one(who, port);
}

async function one(who: string, port: number): Promise<void> {
  for (const end = performance.now() + 10_000; performance.now() < end; await wait(30)) {
    const isThere = await new Promise<boolean>((said) => {
      const socket = connect(port, "127.0.0.1", () => {
        socket.destroy();
        said(true);
      });
      socket.on("error", () => said(false));
    });
    if (isThere) return;
  }
  throw new Error(`${who} did not start`);
}
