import * as build from "virtual:react-router/server-build";
import { serveStatic } from "@hono/node-server/serve-static";
import { createRequestHandler, RouterContextProvider } from "react-router";
import type { Backstage } from "./backstage.ts";
import { backstageContext, metContext, nonceContext, requestIdContext, viewerContext } from "./context.ts";
import { NotKept } from "./not-kept.ts";
import { rawAnswers } from "./raw-answers.ts";
import { contentSecurityPolicy } from "./security-headers.ts";
import { createShell } from "./shell.ts";
import stylesheet from "./ui/answerable.css?url";

/** The whole web side as one Hono app. `build/server/index.js` exports it; Vite loads it in development. */
export function createApp(backstage: Backstage) {
  const render = createRequestHandler(build, import.meta.env.MODE);
  const assets = serveStatic({
    root: backstage.config.assets ?? "build/client",
    precompressed: true,
  });
  return createShell({
    backstage,
    stylesheet,
    raw: {
      ...rawAnswers(backstage),
      "/assets/*": async (c, { no }) => {
        const file = await assets(c, async () => {});
        file?.headers.set("cache-control", "public, max-age=31536000, immutable");
        return file ?? no(404);
      },
    },
    render: async (request, viewer, requestId) => {
      const context = new RouterContextProvider();
      context.set(backstageContext, backstage);
      context.set(viewerContext, viewer);
      context.set(requestIdContext, requestId);
      const met: { cannotKeep?: unknown } = {};
      context.set(metContext, met);
      if (import.meta.env.DEV) return withPolicy(await render(request, context), undefined);
      const nonce = crypto.getRandomValues(new Uint8Array(16)).toBase64();
      context.set(nonceContext, nonce);
      const answer = await render(request, context);
      // The desk's scripts know what to do with their own answers.
      if (met.cannotKeep && answer.headers.get("content-type")?.startsWith("text/html"))
        throw new NotKept("a page met a database that can keep nothing", { cause: met.cannotKeep });
      return withPolicy(answer, contentSecurityPolicy(nonce));
    },
  });
}

/** In development Vite's own scripts have no nonce, so that the only rule left is not to be framed. */
function withPolicy(answer: Response, policy = "frame-ancestors 'none'"): Response {
  answer.headers.set("content-security-policy", policy);
  return answer;
}
