import { api } from "../../src/web/api/api.ts";
import { apiRows } from "../../src/web/api/rows.ts";
import type { createApp as create } from "../../src/web/app.ts";
import { admission } from "../../src/web/admit.ts";
import type { Backstage } from "../../src/web/backstage.ts";
import { deskSide } from "../../src/web/desk-side.ts";
import { find } from "../../src/web/find.ts";
import { portalSide } from "../../src/web/portal-side.ts";
import { table } from "../../src/web/table.ts";
import { type MatrixWorld, origin } from "./world.ts";

/** An address of Answerable with the methods that it answers to; the API's too, whether mounted yet or not. */
export type Door = { path: string; methods: readonly string[]; kind: "page" | "raw" | "api" };

export const doors: readonly Door[] = [
  ...table.map(({ path, methods, kind }) => ({ path, methods, kind: isApi(path) ? ("api" as const) : kind })),
  ...apiRows
    .filter(({ path }) => !table.some((row) => row.path === `/api/v1${path}`))
    .map(({ path, method }) => ({ path: `/api/v1${path}`, methods: [method], kind: "api" as const })),
];

function isApi(path: string): boolean {
  return path.startsWith("/api/");
}

/** The whole built web side before the world's records, with the real guard. `createApp` comes from the build. */
export function openFront(createApp: typeof create, { house }: MatrixWorld, { showsMailbox = false } = {}) {
  const reported: { at: string; error: unknown }[] = [];
  const stopping = new AbortController();
  const events = new EventTarget();
  const backstage: Backstage = {
    config: {
      ...{ publicOrigin: origin, schoolName: "Answerable", showsMailbox, smtpIn: undefined, demo: false },
      assets: new URL("../../build/client", import.meta.url).pathname,
    },
    admit: admission(house),
    events,
    stopping: stopping.signal,
    ping: async () => undefined,
    report: ({ at, error }) => void reported.push({ at, error }),
    desk: deskSide(house, 1),
    portal: portalSide(house, 1),
    house,
  };
  const pages = createApp(backstage);
  const programs = api(house, 1, (at, error) => reported.push({ at, error }));
  return {
    ...{ backstage, reported, events },
    /** Answers a request to our address, through the table; the API without it as long as it is not mounted. */
    async ask(path: string, init: RequestInit = {}): Promise<Response> {
      const [bare = ""] = path.split("?");
      if (isApi(bare) && !find(init.method ?? "GET", bare)) return programs.request(path.slice("/api/v1".length), init);
      return pages.fetch(new Request(`http://inside${path}`, init));
    },
    stop: () => stopping.abort(),
  };
}
export type Front = ReturnType<typeof openFront>;
