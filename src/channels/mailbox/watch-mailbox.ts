import { setTimeout as wait } from "node:timers/promises";
import type { ImapFlow } from "imapflow";
import { inside } from "../../store/database.ts";
import { sayState } from "../../store/mailboxes/state.ts";
import { connect, type Pass, type Patience, stillOpen } from "./connect.ts";
import { type Taking, takeFolder } from "./take-folder.ts";
import { type Trouble, troubled, troubleOf } from "./trouble.ts";

export type Watching = Taking & {
  /** What lets us in, asked for anew at each connection; `refused`: what we had is not taken any more. */
  pass: (refused: boolean) => Promise<Pass>;
  /** Renews it in time while the mailbox is open; what is wrong with that. */
  freshen: () => Promise<Trouble | null>;
  patience: Patience;
  /** The longest that nobody looks, in milliseconds: so often the spam folder is read, and the inbox of a server that tells nothing. */
  lookEvery: number;
  /** Milliseconds until the next try after so many failures in a row. */
  pauseAfter: typeof pauseAfter;
  /** Told of troubles by their code alone. */
  report: (message: string) => void;
};

/** A trouble that comes once is no news: connections break. */
const passing = new Set<Trouble>(["broken", "silent"]);
const mostPassing = 3;

/** Keeps one connection to a mailbox until it is told to stop: takes what is there, waits to be told of more, and begins anew when it breaks. */
export async function watchMailbox(it: Watching, stopping: AbortSignal): Promise<void> {
  let failures = 0;
  let trouble: Trouble | null = null;
  while (!stopping.aborted) {
    let client: ImapFlow | undefined;
    const close = () => client?.close();
    try {
      client = await connect(it.mailbox, await it.pass(trouble === "sign_in"), it.patience);
      stopping.addEventListener("abort", close, { once: true });
      while (!stopping.aborted) {
        await look(it, client, stopping);
        failures = 0;
        trouble = null;
        if (client.usable && !stopping.aborted) await news(client, it.lookEvery, stopping);
        stillOpen(client);
      }
    } catch (error) {
      if (stopping.aborted) return;
      failures++;
      trouble = troubleOf(error);
      if (!passing.has(trouble) || failures >= mostPassing) await say(it, trouble);
      if (failures === 1 || failures % 20 === 0) it.report(`mailbox ${it.mailbox.id}: ${trouble}`);
      await wait(it.pauseAfter(failures, trouble), undefined, { signal: stopping }).catch(() => undefined);
    } finally {
      stopping.removeEventListener("abort", close);
      client?.close();
    }
  }
}

/** Milliseconds until the next try: 1, 2, 4 … seconds, two minutes at most; who was refused waits a minute at least, so that nobody is locked out. */
export function pauseAfter(failures: number, trouble: Trouble, chance = Math.random()): number {
  const refused = ["sign_in", "no_secret", "not_signed_in", "grant_over"].includes(trouble);
  const pause = Math.min(120, 2 ** Math.min(failures - 1, 10)) * 1_000;
  return Math.round((refused ? Math.max(60_000, pause) : pause) * (0.5 + chance / 2));
}

async function look(it: Watching, client: ImapFlow, stopping: AbortSignal): Promise<void> {
  const { inbox, spam } = it.mailbox;
  let trouble: Trouble | null = null;
  const missing = (which: Trouble) => (error: unknown) => {
    const { mailboxMissing, serverResponseCode } = error as {
      mailboxMissing?: boolean;
      serverResponseCode?: string;
    };
    throw mailboxMissing || serverResponseCode === "NONEXISTENT" ? troubled(which) : error;
  };
  let taken = 0;
  if (spam)
    taken += await takeFolder(it, client, "spam", spam, stopping)
      .catch(missing("no_spam"))
      .catch((error) => {
        if ((error as { trouble?: Trouble }).trouble !== "no_spam") throw error;
        trouble = "no_spam";
        return 0;
      });
  // The inbox comes last: it stays open, and the server tells of what comes into it.
  taken += await takeFolder(it, client, "inbox", inbox, stopping).catch(missing("no_inbox"));
  const now = it.now();
  trouble = (await it.freshen()) ?? trouble;
  await say(it, trouble, { lookedAt: now, ...(taken > 0 && { mailAt: now }) });
}

const say = (
  { db, mailbox, now }: Watching,
  trouble: Trouble | null,
  more: { lookedAt?: string; mailAt?: string } = {},
): Promise<void> =>
  inside(db, { district: mailbox.district, schools: [mailbox.school] }, (tx) =>
    sayState(tx, mailbox, { ...more, trouble, at: now() }),
  ).catch(() => undefined);

/** Waits until the server tells of something, the time is over, or the connection is. Not every server can tell. */
async function news(client: ImapFlow, longest: number, stopping: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const told = () => resolve();
  const late = setTimeout(told, longest);
  for (const event of ["exists", "expunge", "close"] as const) client.on(event, told);
  stopping.addEventListener("abort", told, { once: true });
  try {
    if (client.capabilities.has("IDLE")) client.idle().catch(told);
    await promise;
  } finally {
    clearTimeout(late);
    for (const event of ["exists", "expunge", "close"] as const) client.off(event, told);
    stopping.removeEventListener("abort", told);
  }
}
