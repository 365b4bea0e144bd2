import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Place } from "../../inquiry/place.ts";
import type { Desk } from "../../perform.ts";
import { inside } from "../../store/database.ts";
import { errorCode } from "../../store/error-code.ts";
import { type Mailbox, readMailboxes } from "../../store/mailboxes/settings.ts";
import { leaseMailbox, releaseMailbox } from "../../store/mailboxes/state.ts";
import { allSchools } from "../../store/places.ts";
import type { Room } from "../mail/collect.ts";
import { type Patience, usualPatience } from "./connect.ts";
import { goOnSigning } from "./go-on-signing.ts";
import { freshen, passOf } from "./pass-of.ts";
import type { Providers } from "./providers/providers.ts";
import { pauseAfter, watchMailbox } from "./watch-mailbox.ts";

export type MailboxesOptions = Desk & {
  /** Opens what is sealed. */
  key: Buffer;
  maxBytes: number;
  report: (message: string) => void;
  readNow: (place: Place, original: string) => Promise<unknown>;
  /** In milliseconds: how often it is seen what changed, how long a process that died keeps a mailbox, how often each is looked at. */
  every?: number;
  lease?: number;
  lookEvery?: number;
  patience?: Patience;
  pauseAfter?: typeof pauseAfter;
  providers?: Providers;
};

type Running = { mailbox: Mailbox; stop: AbortController; done: Promise<void>; seen: number };

/**
 * Looks after every mailbox of every school until it is told to stop. Of several processes one has a mailbox, by a lease
 * in its row; whoever loses the lease stops.
 */
export async function runMailboxes(options: MailboxesOptions, stopping: AbortSignal): Promise<void> {
  const { db, report, maxBytes, every = 3_000, lease = 12_000 } = options;
  const { lookEvery = 60_000, patience = usualPatience } = options;
  const me = randomUUID();
  const running = new Map<string, Running>();
  const asking = new Set<string>();
  const room: Room = { free: Math.max(2 * maxBytes, 64 * 1024 * 1024) };

  async function tend(mailbox: Mailbox, slug: string): Promise<void> {
    const { district, school, id, version } = mailbox;
    const scope = { district, schools: [school] };
    const mine = running.get(id);
    if (mine && mine.mailbox.version !== version) return end(id);
    if (!(await inside(db, scope, (tx) => leaseMailbox(tx, mailbox, me, lease / 1_000)))) return end(id);
    signing(mailbox);
    if (mine) {
      mine.seen = performance.now();
      return;
    }
    const stop = new AbortController();
    const watching = {
      ...{ ...options, mailbox, slug, maxBytes, room, lookEvery, patience },
      pauseAfter: options.pauseAfter ?? pauseAfter,
      ...{ longest: 30 * 60_000, breaks: new Map<string, number>() },
      leftOut: new Map<string, number[]>(),
      pass: (refused: boolean) => passOf(options, mailbox, refused),
      freshen: () => freshen(options, mailbox),
    };
    const done = watchMailbox(watching, stop.signal)
      .catch((error) => report(`mailbox ${id}: ${(error as Error).name}`))
      .finally(() => running.delete(id));
    running.set(id, { mailbox, stop, done, seen: performance.now() });
  }

  /** Who has just signed in waits for nothing: the connection begins anew. A provider that is slow holds nobody up. */
  function signing(mailbox: Mailbox): void {
    const { id } = mailbox;
    if (asking.has(id)) return;
    asking.add(id);
    void goOnSigning(options, mailbox)
      .then((isIn) => (isIn ? end(id) : undefined))
      .catch(() => undefined)
      .finally(() => asking.delete(id));
  }

  async function end(id: string): Promise<void> {
    running.get(id)?.stop.abort();
    await running.get(id)?.done;
  }

  async function round(): Promise<void> {
    const wanted: { mailbox: Mailbox; slug: string }[] = [];
    for (const { district, school, slug } of await allSchools(db)) {
      const scope = { district, schools: [school] };
      const there = await inside(db, scope, (tx) => readMailboxes(tx, { district, school }));
      wanted.push(...there.filter(({ active }) => active).map((mailbox) => ({ mailbox, slug })));
    }
    for (const id of running.keys()) if (!wanted.some(({ mailbox }) => mailbox.id === id)) await end(id);
    await Promise.all(wanted.map(({ mailbox, slug }) => tend(mailbox, slug)));
  }

  const rest = () => wait(every, undefined, { signal: stopping }).catch(() => undefined);
  for (; !stopping.aborted; await rest()) {
    await round().catch((error) => report(`mailboxes: ${errorCode(error) ?? "not read"}`));
    // Who cannot renew a lease in time must believe that somebody else has it by now.
    for (const [id, { seen }] of running) if (performance.now() - seen > lease * 0.8) void end(id);
  }
  const mine = [...running.values()].map(({ mailbox }) => mailbox);
  await Promise.all(mine.map(({ id }) => end(id)));
  for (const mailbox of mine)
    await inside(db, { district: mailbox.district, schools: [mailbox.school] }, (tx) =>
      releaseMailbox(tx, mailbox, me),
    ).catch(() => undefined);
}
