import { createHash } from "node:crypto";
import { type ChildLimits, type Heard, type OneChild, openChild } from "./one-child.ts";

/** What came of a mail: an answer, or why it is put aside. */
export type Pooled = { said: unknown } | { aside: string };

export type Pool = {
  ask(question: object, raw: Buffer): Promise<Pooled>;
  /** The processes that were started so far, and how many of them a mail has cost. */
  counts(): { started: number; lost: number };
  close(): void;
};

const mostAsides = 1_000;
/** A child without work for a minute ends; it takes a tenth of a second to wake another. */
const restful = 60_000;

export const usualLimits: ChildLimits = { deadline: 10_000, heapMb: 256, rssMb: 640, mails: 500 };

/**
 * A few children that read mails; who asks waits for one. A mail that costs a child is given to a second, fresh one; a
 * mail that costs two is put aside, and no child is asked about it again. Throws when no child can be started.
 */
export function openPool({ size = 2, ...limits }: Partial<ChildLimits> & { size?: number } = {}): Pool {
  const all: ChildLimits = { ...usualLimits, ...limits };
  const idle = new Map<OneChild, NodeJS.Timeout>();
  const waiting: (() => void)[] = [];
  let busy = 0;
  let isClosed = false;
  const counted = { started: 0, lost: 0 };
  const asides = new Map<string, string>();
  const digestOf = (raw: Buffer) => createHash("sha256").update(raw).digest("hex");

  async function once(question: object, raw: Buffer): Promise<Heard> {
    let child = [...idle.keys()].at(-1);
    if (child) clearTimeout(idle.get(child));
    if (child) idle.delete(child);
    if (!child?.isFresh()) {
      child?.close();
      child = await openChild(all);
      counted.started++;
    }
    const heard = await child.ask(question, raw);
    if (child.isFresh() && !isClosed) idle.set(child, setTimeout(rest, restful, child).unref());
    else child.close();
    return heard;
  }

  function rest(child: OneChild): void {
    idle.delete(child);
    child.close();
  }

  return {
    async ask(question, raw) {
      const known = asides.size > 0 ? asides.get(digestOf(raw)) : undefined;
      if (known) return { aside: known };
      if (busy >= size) await new Promise<void>((go) => waiting.push(go));
      else busy++;
      try {
        let aside = "";
        for (let turn = 0; turn < 2; turn++) {
          const heard = await once(question, raw);
          if (heard.outcome === "said") return { said: heard.said };
          if (heard.outcome === "failed") return { aside: heard.failed };
          counted.lost++;
          aside = heard.why;
        }
        if (asides.size >= mostAsides) asides.clear();
        asides.set(digestOf(raw), aside);
        return { aside };
      } finally {
        // The place goes to who waits longest, or is free.
        const next = waiting.shift();
        if (next) next();
        else busy--;
      }
    },
    counts: () => ({ ...counted }),
    close() {
      isClosed = true;
      for (const [child, timer] of idle) {
        clearTimeout(timer);
        rest(child);
      }
    },
  };
}
