import { Resolver } from "node:dns/promises";
import { parentPort, workerData } from "node:worker_threads";
import { checkMail, type Handed } from "./check-mail.ts";

// One mail, one thread: it may be ended at any moment, and takes nothing with it.

/** `names`: answers instead of the name servers', by `type name`, for tests. */
export type Asked = { raw: Uint8Array; handed: Handed; mta: string; names?: Record<string, string[][]> };

const { raw, handed, mta, names } = workerData as Asked;
const servers = new Resolver({ timeout: 3_000, tries: 2 });
const resolver = async (name: string, type: string): Promise<string[][]> => {
  if (!names) return (await servers.resolve(name, type)) as string[][];
  const answer = names[`${type} ${name.toLowerCase()}`];
  if (!answer) throw Object.assign(new Error("no such name"), { code: "ENOTFOUND" });
  return answer;
};
parentPort?.postMessage(await checkMail(Buffer.from(raw), handed, { mta, resolver }));
