/** A frame begins with its length in four bytes; whatever says it is longer than this is no frame of ours. */
const longestFrame = 192 * 1024 * 1024;

/** A frame's head and its bytes, to be written one after the other: long bytes are not copied. */
export function frame(bytes: Buffer): [Buffer, Buffer] {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(bytes.length);
  return [head, bytes];
}

/** Gathers what a pipe delivers into whole frames. `most`: bytes of one frame. Throws on a frame that is longer. */
export function frameReader(take: (frame: Buffer) => void, most = longestFrame): (some: Buffer) => void {
  const head = Buffer.alloc(4);
  let ofHead = 0;
  let body: Buffer | null = null;
  let ofBody = 0;
  return (some) => {
    for (let at = 0; at < some.length; ) {
      if (!body) {
        const now = Math.min(4 - ofHead, some.length - at);
        some.copy(head, ofHead, at, at + now);
        ofHead += now;
        at += now;
        if (ofHead < 4) return;
        const length = head.readUInt32BE();
        if (length > most) throw new Error("a frame is too long");
        body = Buffer.allocUnsafe(length);
        ofHead = 0;
        ofBody = 0;
      }
      const now = Math.min(body.length - ofBody, some.length - at);
      some.copy(body, ofBody, at, at + now);
      ofBody += now;
      at += now;
      if (ofBody === body.length) {
        const whole = body;
        body = null;
        take(whole);
      }
    }
  };
}
