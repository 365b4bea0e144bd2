import type { RouteConfig } from "@hono/zod-openapi";
import type { Action } from "../../access/may.ts";
import type { TokenViewer } from "../../access/viewer.ts";
import type { House } from "../../jobs/house.ts";
import type { Given } from "./read-body.ts";

/** A request that was let in and could be read. `given` and `key` are a POST's. */
export type Asked = {
  viewer: TokenViewer;
  /** In capitals; of the right shape. */
  reference: string;
  query: URLSearchParams;
  given: Given;
  key: string;
};

/** One address and method: what the document says of it, who may (any of these), and what answers. */
export type Operation = {
  route: RouteConfig;
  actions: readonly [Action, ...Action[]];
  answer: (house: House, asked: Asked) => Promise<Response>;
};
