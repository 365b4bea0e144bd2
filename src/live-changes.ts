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
    client = new pg.Client({ connectionString: url, application_name: "answerable changes" });
    client.on("error", () => undefined);
    client.on("end", () => void again());
    client.on("notification", ({ payload = "" }) => {
      const [district, school, ids = ""] = payload.split(":");
      for (const id of ids.split(","))
        events.dispatchEvent(new CustomEvent(`changed ${district}:${school}`, { detail: id }));
    });
    await client.connect();
    await client.query("listen inquiries");
  };
  const again = async () => {
    for (let pause = 200; !closed; pause = Math.min(pause * 2, 5_000)) {
      await wait(pause);
      try {
        if (!closed) await connect();
        return;
      } catch (error) {
        report("changes", error);
      }
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
