import type { Job } from "./afterwards.ts";
import type { Command } from "./inquiry/command.ts";
import type { Entry } from "./inquiry/entry.ts";
import type { Place } from "./inquiry/place.ts";
import type { Refusal } from "./inquiry/refusal.ts";
import type { Inquiry } from "./inquiry/state.ts";
import type { Moment } from "./inquiry/words.ts";
import { keepLedger } from "./keep-ledger.ts";
import { decide } from "./sop/decide.ts";
import { wordsOf } from "./sop/sentences.ts";
import { type Database, inside, type Last, together } from "./store/database.ts";
import { constraintOf, errorCode } from "./store/error-code.ts";
import { doneBy, lockInquiry, usedKey } from "./store/record/find.ts";
import { gather, scopeFor, type Who } from "./store/record/gather.ts";
import { keepRefusal, writeDecisions } from "./write-decisions.ts";

/** What the one door needs from the house around it. */
export type Desk = {
  db: Database;
  now: () => Moment;
  /** Orders work inside the given transaction. */
  enqueue: (tx: Database, place: Place, jobs: Job[]) => Promise<void>;
  /** The domain of our own Message-IDs and reply addresses. */
  mailDomain: string;
};

export type Request = Place & {
  who: Who;
  /** The inquiry; none for `receive`. */
  inquiry?: string;
  command: Command;
  /** The same key with the same digest is the same request: it is answered again, not done again. */
  key?: { key: string; digest: string };
};

export type Performed =
  | { entries: Entry[]; inquiry: Inquiry; repeated: boolean }
  /** `otherUse`: the key belongs to another request. */
  | { refused: Refusal; missing?: true; otherUse?: true };

const attempts = 5;

/** The world moved under a transaction: looking again may succeed. */
function isWorthAnother(error: unknown): boolean {
  const code = errorCode(error);
  return code === "40001" || code === "40P01" || (code === "23505" && constraintOf(error) !== undefined);
}

/**
 * Does `work`, which is one transaction, again where the world moved under it; five times at the most. `instead` may have
 * the answer already: then it is not done again.
 */
export async function anew<Done>(
  work: () => Promise<Done>,
  instead: (error: unknown) => Promise<Done | null> = async () => null,
): Promise<Done> {
  for (let attempt = 1; ; attempt++)
    try {
      return await work();
    } catch (error) {
      if (!isWorthAnother(error) || attempt === attempts) throw error;
      const done = await instead(error);
      if (done !== null) return done;
    }
}

/**
 * The one door: pages, API, mail, commands and jobs all come through here. Gathers the facts inside a transaction,
 * asks the core, and writes entries, row, duties, texts, letters, jobs and key together, or writes the refusal.
 */
export const perform = (desk: Desk, request: Request): Promise<Performed> =>
  anew(
    () => inside(desk.db, scopeFor(request, request.who), (tx, last) => once(tx, desk, request, last)),
    // Somebody else used the key first: their answer is ours. Otherwise the world moved under us: look again.
    async (error) => (constraintOf(error) === "idempotency_keys_pkey" ? replay(desk.db, request) : null),
  );

/**
 * The same inside a transaction that somebody else opened, for what must stand or fall together. With the transaction's
 * own `last`, what is written leaves with its commit; nothing may be asked behind it then.
 */
export const performWithin = (tx: Database, desk: Desk, request: Request, last?: Last): Promise<Performed> =>
  once(tx, desk, request, last ?? (async (write) => void (await write(tx))));

/** `last`: how what is written leaves, together with the commit where the transaction ends with it. */
async function once(tx: Database, desk: Desk, request: Request, last: Last): Promise<Performed> {
  const { district, school, who, command, key } = request;
  const place = { district, school };
  const now = desk.now();
  // A command on an existing inquiry may be refused the second time, so its key is asked for right behind the lock.
  const [before, used] = request.inquiry
    ? await together(lockInquiry(tx, place, request.inquiry), key && usedKey(tx, place, key.key))
    : [null, undefined];
  if (request.inquiry && !before) return { refused: unknown, missing: true };
  if (used) return replayOf(tx, request, used);
  const world = await gather(tx, place, who, command, before, now);
  const decision = decide(before, command, world);
  if ("refused" in decision) {
    await last(async (out) => {
      await keepRefusal(out, request, now, before?.id ?? null, decision.refused);
      await keepLedger(out, request, now, before, decision, world);
    });
    return decision;
  }
  const { entries, inquiry: after } = decision;
  if (entries.length > 0) {
    const made = { command, entries, before, after, ...(key && { key }) };
    await last(async (out) => {
      await writeDecisions(out, desk, place, now, [made]);
      await keepLedger(out, request, now, before, decision, world);
    });
  }
  return { entries, inquiry: after, repeated: false };
}

const replay = (db: Database, request: Request): Promise<Performed | null> =>
  inside(db, scopeFor(request, request.who), async (tx) => {
    const used = request.key && (await usedKey(tx, request, request.key.key));
    return used ? replayOf(tx, request, used) : null;
  });

type Used = NonNullable<Awaited<ReturnType<typeof usedKey>>>;

async function replayOf(tx: Database, { district, school, key }: Request, used: Used): Promise<Performed> {
  if (used.digest !== key?.digest)
    return {
      otherUse: true,
      refused: {
        clause: "3.5.a",
        words: wordsOf("3.5.a"),
        because: "This Idempotency-Key was used before for something else.",
        instead: "Use a new key for a new request; send the same key only with the same content.",
        toParent: "formUsed",
      },
    };
  const done = used.command && (await doneBy(tx, { district, school }, used.state.id, used.command));
  return { ...(done || { entries: [], inquiry: used.state }), repeated: true };
}

const unknown: Refusal = {
  clause: "3.5.a",
  words: wordsOf("3.5.a"),
  because: "There is no such inquiry here.",
  instead: "Check the reference; it has eight letters and digits.",
};
