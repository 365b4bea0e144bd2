import type { Context } from "hono";
import { openStreams } from "./live.ts";
import type { refuse } from "./refuse.ts";
import type { Services, Viewer } from "./services.ts";
import type { TroubleStatus } from "./trouble.ts";

/** What a raw answer knows of the request: it stands already behind its guard. */
export type Raw = {
  request: Request;
  params: Readonly<Record<string, string>>;
  viewer: Viewer;
  no(status: TroubleStatus, more?: Parameters<typeof refuse>[2]): Response;
};

/** The answers that are not pages, by their path in the table. */
export type RawAnswers = Readonly<Record<string, (c: Context, raw: Raw) => Response | Promise<Response>>>;

/** Health and live changes. The built files are added where the build is known (`app.ts`). */
export function rawAnswers(services: Services): RawAnswers {
  const openStream = openStreams(services);
  return {
    "/healthz": async (c, { no }) => {
      try {
        await services.ping();
        return c.text("ok\n");
      } catch (error) {
        services.report({ request: c.var.requestId, at: "/healthz", error });
        return no(503);
      }
    },
    "/desk/events": (c, { viewer, no }) => openStream(c, viewer) ?? no(429),
  };
}
