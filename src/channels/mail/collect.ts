import { createHash } from "node:crypto";
import { sweepYoung } from "../../sweep-young.ts";

/** How many bytes of mails may still be held in memory, over all connections. */
export type Room = { free: number };

/** A mail's bytes; of one that is too long its beginning, and `wholeBytes`, how many there were. `sha256` is of all of them. */
export type Collected = { raw: Buffer; sha256: string; wholeBytes: number | null; release: () => void };

/** So much of a mail that is too long is kept: its head, and its words where they stand before its files. */
const beginning = 256 * 1024;
const block = 256 * 1024;
/** After so many bytes of one mail the pieces that were read are swept up. */
const sweeping = 8 * 1024 * 1024;
/** What we can write down of a length. */
const longestLength = 2 ** 31 - 1;

/**
 * Collects a stream of at most `most` bytes; what it holds is taken from `room` until `release`. Of a longer one only the
 * beginning is held, and the rest is read to its end and let go. One that finds no room is dropped. Throws when the
 * stream breaks.
 */
export async function collect(
  stream: AsyncIterable<Buffer>,
  most: number,
  room: Room,
): Promise<Collected | "no room"> {
  const hash = createHash("sha256");
  // Copied into blocks of our own: what the socket gave us can go at once.
  const blocks: Buffer[] = [];
  let held = 0;
  let total = 0;
  let isDropped = false;
  let swept = 0;
  const shrink = (to: number) => {
    while (blocks.length * block > to) {
      room.free += block;
      // Given back now: they are old, and a collection that looks at what is old comes late.
      (blocks.pop()?.buffer as ArrayBuffer | undefined)?.transfer(0);
    }
    held = Math.min(held, to);
  };
  const keep = (chunk: Buffer): boolean => {
    for (let from = 0; from < chunk.length; ) {
      if (held === blocks.length * block) {
        if (room.free < block) return false;
        room.free -= block;
        blocks.push(Buffer.allocUnsafeSlow(block));
      }
      const copied = chunk.copy(blocks.at(-1) as Buffer, held % block, from);
      from += copied;
      held += copied;
    }
    return true;
  };
  try {
    for await (const chunk of stream) {
      hash.update(chunk);
      total += chunk.length;
      if (total - swept > sweeping) {
        swept = total;
        sweepYoung();
      }
      if (total > most) {
        // The chunk that goes past the limit may still hold a part of the beginning.
        if (!isDropped && held < beginning && !keep(chunk.subarray(0, beginning - held))) isDropped = true;
        shrink(beginning);
      } else if (!isDropped && !keep(chunk)) isDropped = true;
      if (isDropped) shrink(0);
    }
  } catch (error) {
    shrink(0);
    throw error;
  }
  if (isDropped) return "no room";
  return {
    raw: Buffer.concat(blocks, held),
    sha256: hash.digest("hex"),
    wholeBytes: total > most ? Math.min(total, longestLength) : null,
    release: () => shrink(0),
  };
}
