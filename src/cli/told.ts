import { once } from "node:events";

/** Writes to standard output no faster than it is read. False: nobody reads any more, as after `head`. */
export function told(): (words: string) => Promise<boolean> {
  let heard = true;
  process.stdout.on("error", () => {
    heard = false;
  });
  const closed = once(process.stdout, "close").catch(() => {});
  return async (words) => {
    if (words && !process.stdout.write(words) && heard)
      await Promise.race([once(process.stdout, "drain"), closed]).catch(() => {});
    return heard;
  };
}
