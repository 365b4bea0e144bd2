import { anew, type Desk, type Performed, performWithin, type Request } from "./perform.ts";
import { type Database, inside } from "./store/database.ts";
import { scopeFor } from "./store/record/gather.ts";
import { keepRefusal } from "./write-decisions.ts";

type Stopped = { stopped: Extract<Performed, { refused: unknown }>; at: Request };

/**
 * Several commands on several inquiries that stand or fall together: the same door, one transaction. The first refusal
 * undoes all of it and is kept. The key is the first one's; a repeated first is answered, and nothing is done again.
 */
export async function performTogether(
  desk: Desk,
  requests: readonly [Request, ...Request[]],
): Promise<Performed[]> {
  const [first] = requests;
  try {
    return await anew(() =>
      inside(desk.db, scopeFor(first, first.who), (tx) => allOrNone(tx, desk, requests)),
    );
  } catch (error) {
    const { stopped, at } = error as Partial<Stopped>;
    if (!stopped || !at) throw error;
    if (!stopped.missing && !stopped.otherUse)
      await inside(desk.db, scopeFor(at, at.who), (tx) =>
        keepRefusal(tx, at, desk.now(), at.inquiry ?? null, stopped.refused),
      );
    return [stopped];
  }
}

async function allOrNone(tx: Database, desk: Desk, requests: readonly Request[]): Promise<Performed[]> {
  const done: Performed[] = [];
  for (const request of requests) {
    const performed = await performWithin(tx, desk, request);
    if ("refused" in performed)
      throw Object.assign(new Error("refused"), { stopped: performed, at: request } satisfies Stopped);
    done.push(performed);
    if (performed.repeated) break;
  }
  return done;
}
