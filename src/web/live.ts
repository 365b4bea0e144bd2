import { setMaxListeners } from "node:events";
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { Backstage, Viewer } from "./backstage.ts";

const heartbeat = 15_000;
/** After this the stream ends and the browser asks again, so that an ended session hears nothing more. */
const longest = 10 * 60_000;
const mostPerSession = 8;

/** Marked: it is kept from somebody, and whoever listens is told only if they may know of it. */
const mark = "!";

/**
 * The streams that tell open pages to look again: "something changed" in the viewer's school, and the inquiry's id; never words.
 * Undefined when the session has too many already.
 */
export function openStreams({
  events,
  stopping,
  desk,
}: Pick<Backstage, "events" | "stopping"> & { desk: Pick<Backstage["desk"], "sees"> }) {
  const open = new Map<string, number>();
  setMaxListeners(0, events); // as many as pages are open in the house; each leaves with its page
  return (c: Context, viewer: Viewer): Response | undefined => {
    if (viewer.kind !== "staff") return undefined;
    const { session, district, school } = viewer;
    const already = open.get(session) ?? 0;
    if (already >= mostPerSession) return undefined;
    open.set(session, already + 1);
    return streamSSE(c, async (stream) => {
      const over = new AbortController();
      const end = () => over.abort();
      const tell = async (event: Event) => {
        const [id = "", isKept] = String((event as CustomEvent).detail).split(mark);
        // Nothing is told of what cannot be asked: the next thing that changes makes the page look again.
        if (isKept === undefined || (await desk.sees(viewer, id).catch(() => false)))
          await stream.writeSSE({ event: "changed", data: id });
      };
      const beat = setInterval(() => void stream.write(": still here\n\n"), heartbeat);
      const last = setTimeout(end, longest);
      events.addEventListener(`changed ${district}:${school}`, tell, { signal: over.signal });
      stopping.addEventListener("abort", end, { signal: over.signal });
      stream.onAbort(end);
      await stream.write(": listening\n\n");
      if (!stopping.aborted && !over.signal.aborted)
        await new Promise((done) => over.signal.addEventListener("abort", done, { once: true }));
      over.abort();
      clearInterval(beat);
      clearTimeout(last);
      const left = (open.get(session) ?? 1) - 1;
      if (left > 0) open.set(session, left);
      else open.delete(session);
    });
  };
}
