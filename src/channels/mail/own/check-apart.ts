import { Worker } from "node:worker_threads";
import type { OwnCheck } from "../../../store/own-check.ts";
import type { Handed } from "./check-mail.ts";
import type { Asked } from "./check-thread.ts";

/** Checks a mail ourselves; null when nothing could be found out in time. */
export type OwnChecker = (raw: Buffer, handed: Handed) => Promise<OwnCheck | null>;

/** Who reads mails may check them, where no server in front of us does. */
export type OwnReader = { ownCheck?: OwnChecker | undefined };

/**
 * Our own verification, for a school whose mail comes to our receiver straight from the world. Each mail is checked in a
 * thread of its own, so that none holds up the others or the taking in; after `deadline` milliseconds it is ended. `mta`
 * is our name, `names` stand in for name servers in tests.
 */
export function openOwnCheck({
  mta,
  deadline = 20_000,
  names,
}: Pick<Asked, "mta" | "names"> & { deadline?: number }): OwnChecker {
  return (raw, handed) =>
    new Promise((done) => {
      const workerData: Asked = { raw, handed, mta, ...(names && { names }) };
      const thread = new Worker(new URL("./check-thread.ts", import.meta.url), {
        workerData,
        resourceLimits: { maxOldGenerationSizeMb: 256 },
      });
      const end = (found: OwnCheck | null) => {
        clearTimeout(late);
        done(found);
        void thread.terminate();
      };
      const late = setTimeout(() => end(null), deadline);
      thread.once("message", (found: OwnCheck) => end(found));
      thread.once("error", () => end(null));
      thread.once("exit", () => end(null));
    });
}
