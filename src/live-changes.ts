import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";

/** What changed, told to whoever listens in this process: "changed" with the inquiry's id, for one school. */
export type Changes = { events: EventTarget; close: () => Promise<void> };

/**
 * Hears from PostgreSQL which inquiries were sealed anew, and fires `changed <district>:<school>` with an id, or `*`
 * after many. A lost connection is opened again; what happened meanwhile is told as `*`.
 */
export async function hearChanges(
  url: string,
  report: (what: string, error?: unknown) => void,
): Promise<Changes> {
  const events = new EventTarget();
  let closed = false;
  let client: pg.Client | undefined;
  const connect = async () => {
    const next = new pg.Client({ connectionString: url, application_name: "answerable changes" });
    next.on("error", () => undefined);
    await next.connect();
    await next.query("listen inquiries");
    // Only a connection that stood is missed: a vain try must not start a second search.
    next.once("end", () => void again());
    next.on("notification", ({ payload = "" }) => {
      const [district, school, ids = ""] = payload.split(":");
      for (const id of ids.split(","))
        events.dispatchEvent(new CustomEvent(`changed ${district}:${school}`, { detail: id }));
    });
    client = next;
  };
  const again = async () => {
    for (let pause = 200; !closed; pause = Math.min(pause * 2, 5_000)) {
      await wait(pause);
      const failed = closed
        ? null
        : await connect().then(
            () => null,
            (error: unknown) => error ?? true,
          );
      if (!failed) return;
      report("changes", failed);
    }
  };
  await connect();
  return {
    events,
    async close() {
      closed = true;
      await client?.end().catch(() => undefined);
    },
  };
}
