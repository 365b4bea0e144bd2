/** How many bytes of mails may still be held in memory, over all connections. */
export type Room = { free: number };

/**
 * Collects a stream of at most `most` bytes; what it holds is taken from `room` until `release`. A stream that is too
 * long, or finds no room, is read to its end and dropped. Throws when the stream breaks.
 */
export async function collect(
  stream: AsyncIterable<Buffer>,
  most: number,
  room: Room,
): Promise<{ raw: Buffer; release: () => void } | "too long" | "no room"> {
  const chunks: Buffer[] = [];
  let taken = 0;
  let total = 0;
  let dropped: "too long" | "no room" | null = null;
  const release = () => {
    room.free += taken;
    taken = 0;
    chunks.length = 0;
  };
  try {
    for await (const chunk of stream) {
      total += chunk.length;
      if (total > most) dropped = "too long";
      else if (!dropped && chunk.length > room.free) dropped = "no room";
      if (dropped) release();
      else {
        chunks.push(chunk);
        taken += chunk.length;
        room.free -= chunk.length;
      }
    }
  } catch (error) {
    release();
    throw error;
  }
  return dropped ?? { raw: Buffer.concat(chunks), release };
}
