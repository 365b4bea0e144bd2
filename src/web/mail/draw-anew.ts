import { join } from "node:path";
import { kindOfFile } from "../../channels/mail/files/file-kind.ts";
import { pictureSize } from "../../channels/mail/files/picture-size.ts";
import { openPool, type Pool } from "../../channels/mail/parsing/pool.ts";

/** How the process that draws is started and held. */
export const pictureReader = {
  ...{ size: 1, deadline: 5_000, heapMb: 128, rssMb: 700, mails: 200 },
  ...{ code: join(import.meta.dirname, "picture-child.ts"), draws: true },
};
let shared: Pool | undefined;
const pool = (): Pool => {
  shared ??= openPool(pictureReader);
  return shared;
};

/** Pixels and bytes of a picture that is drawn at all: a photograph of today's telephones, with room to spare. */
const most = { pixels: 64_000_000, side: 16_000, bytes: 25_000_000 };
const drawable = /^(?:png|jpeg|gif|webp|bmp)$/;

/** May a picture of this size be drawn? */
export const mayDraw = ([width, height]: readonly [number, number], bytes: number): boolean =>
  width * height <= most.pixels && Math.max(width, height) <= most.side && bytes <= most.bytes;

/**
 * A picture drawn anew as WebP, at most `side` pixels long, by a process that may be killed for it; null for what is no
 * picture, says that it is too large, or cannot be drawn. What a picture says of its size is read before it is unpacked.
 */
export async function drawAnew(bytes: Buffer, side: number, by: Pool = pool()): Promise<Buffer | null> {
  const kind = kindOfFile(bytes);
  const size = kind && drawable.test(kind.key) ? pictureSize(bytes, kind.key) : null;
  if (!size || !mayDraw(size, bytes.length)) return null;
  const answer = await by.ask({ side }, bytes);
  return "said" in answer ? Buffer.from((answer.said as { base64: string }).base64, "base64") : null;
}
