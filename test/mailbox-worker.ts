import { runMailboxes } from "../src/channels/mailbox/run-mailboxes.ts";
import { openDatabase } from "../src/store/database.ts";

// A worker in a process of its own, so that it can be killed in the middle of a mail, and its memory measured. Says its
// memory when it is asked.

const {
  url = "",
  key = "",
  maxBytes = "",
  reads = "",
} = JSON.parse(process.argv[2] ?? "{}") as Record<string, string>;
const db = openDatabase(url);
const desk = {
  db,
  now: () => new Date().toISOString(),
  enqueue: async () => undefined,
  mailDomain: "answerable.localhost",
};
// What the system counts as a process's most begins with what its parent had: it is looked at here instead.
const rssMb = () => process.memoryUsage.rss() / 1024 ** 2;
const begunMb = rssMb();
let mostMb = begunMb;
setInterval(() => {
  mostMb = Math.max(mostMb, rssMb());
}, 10);
process.on("message", () => process.send?.({ begunMb, mostMb }));
process.on("disconnect", () => process.exit(0));
await runMailboxes(
  {
    ...desk,
    ...{ key: Buffer.from(key, "hex"), maxBytes: Number(maxBytes), every: 40, lease: 4_000, lookEvery: 500 },
    report: () => undefined,
    readNow: async (place, original) => {
      if (!reads) return;
      const { readMail } = await import("../src/jobs/read-mail.ts");
      await readMail({ ...desk, replySecret: Buffer.alloc(32, 7) } as never, place, { original });
    },
  },
  new AbortController().signal,
);
