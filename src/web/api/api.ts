import { OpenAPIHono } from "@hono/zod-openapi";
import type { House } from "../../jobs/house.ts";
import { cannotKeep } from "../../store/cannot-keep.ts";
import { bearer } from "./bearer.ts";
import { makeDocument } from "./document.ts";
import { keyOf } from "./idempotency-key.ts";
import { noOperation } from "./methods.ts";
import type { Operation } from "./operation.ts";
import { operations } from "./operations.ts";
import { missingInquiry, problem } from "./problem.ts";
import { readBody } from "./read-body.ts";

/**
 * The API, to be mounted under `/api/v1`. The way of every request: the token, the right to ask this at all, the key and
 * the body, and only then the act. `report` is told of bugs; the address stands for the request, never its words.
 */
export function api(
  house: House,
  district: number,
  report: (at: string, error: unknown) => void = () => undefined,
): OpenAPIHono {
  const app = new OpenAPIHono();
  app.use(async (c, next) => {
    await next();
    c.header("cache-control", "no-store");
  });
  for (const operation of operations) {
    const { method, path } = operation.route;
    const at = path.replaceAll(/\{(\w+)\}/g, ":$1");
    app.on(method.toUpperCase(), at, async (c) => {
      try {
        return await answer(operation, house, district, c.req.raw, c.req.param("reference"));
      } catch (error) {
        report(`/api/v1${at}`, error);
        if (cannotKeep(error))
          return problem(
            "not-kept",
            "Nothing was changed. Send the same request again later, with the same key.",
            {},
            { "retry-after": "30" },
          );
        return problem("trouble", "Nothing was changed by halves. Try again in a minute, with the same key.");
      }
    });
  }
  const document = makeDocument();
  app.get("/openapi.json", (c) => c.json(document));
  app.all("*", (c) => noOperation(c.req.method, c.req.path));
  return app;
}

async function answer(
  { route, actions, answer }: Operation,
  house: House,
  district: number,
  request: Request,
  reference = "",
): Promise<Response> {
  const viewer = await bearer(house.db, district, request.headers, actions, house.now());
  if (viewer instanceof Response) return viewer;
  if (reference && !/^[0-9A-Za-z]{4}-[0-9A-Za-z]{4}$/.test(reference)) return missingInquiry();
  const asked = { viewer, reference: reference.toUpperCase(), query: new URL(request.url).searchParams };
  if (route.method !== "post") return answer(house, { ...asked, given: {}, key: "" });
  const keyed = keyOf(request.headers);
  if (keyed instanceof Response) return keyed;
  const body = await readBody(request);
  return body instanceof Response ? body : answer(house, { ...asked, ...body, ...keyed });
}
