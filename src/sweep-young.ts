import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

type Collect = (how: { type: "minor" }) => void;
let collect: Collect | undefined;

/**
 * Lets go at once of young objects that nobody holds: a millisecond or two. For streams of many megabytes: what a socket
 * hands over lies outside the heap, of which V8 lets 64 MB and more pile up before it looks.
 */
export function sweepYoung(): void {
  collect ??= made();
  collect({ type: "minor" });
}

/** Node gives it away only by a flag, and a flag counts for contexts that are made after it. */
function made(): Collect {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as Collect;
}
