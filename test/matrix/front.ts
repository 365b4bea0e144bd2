import { Hono } from "hono";
import { admission } from "../../src/web/admit.ts";
import { api } from "../../src/web/api/api.ts";
import type { createApp as create } from "../../src/web/app.ts";
import type { Backstage } from "../../src/web/backstage.ts";
import { deskSide } from "../../src/web/desk-side.ts";
import { alertSide } from "../../src/web/emergency/alert-side.ts";
import { governorsSide } from "../../src/web/governors/governors-side.ts";
import { portalSide } from "../../src/web/portal-side.ts";
import { table } from "../../src/web/table.ts";
import { type MatrixWorld, origin } from "./world.ts";

/** An address of Answerable with the methods that it answers to. */
export type Door = { path: string; methods: readonly string[]; kind: "page" | "raw" | "api" };

const isApi = (path: string): boolean => path.startsWith("/api/");
export const doors: readonly Door[] = table.map(({ path, methods, kind }) => ({
  ...{ path, methods },
  kind: isApi(path) ? "api" : kind,
}));

/** The whole built web side before the world's records, with the real guard. `createApp` comes from the build. */
export function openFront(createApp: typeof create, { house }: MatrixWorld, { showsMailbox = false } = {}) {
  const reported: { at: string; error: unknown }[] = [];
  const stopping = new AbortController();
  const events = new EventTarget();
  const programs = new Hono().route(
    "/api/v1",
    api(house, 1, (at, error) => void reported.push({ at, error })),
  );
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
    api: async (request) => programs.fetch(request),
    desk: deskSide(house, 1),
    portal: portalSide(house, 1),
    alerts: alertSide(house),
    governors: governorsSide(house),
    house,
  };
  const app = createApp(backstage);
  return {
    ...{ backstage, reported, events },
    /** Answers a request to our address, as it would come in from the network. */
    ask: async (path: string, init: RequestInit = {}): Promise<Response> =>
      app.fetch(new Request(`http://inside${path}`, init)),
    stop: () => stopping.abort(),
  };
}
export type Front = ReturnType<typeof openFront>;
