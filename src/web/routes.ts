import { layout, type RouteConfig, type RouteConfigEntry, route } from "@react-router/dev/routes";
import type { PageRow } from "./row.ts";
import { table } from "./table.ts";

/** The desk's pages share one frame once somebody is known; the parent's carry their own, in their own language. */
const isDesk = (row: PageRow) => !row.file.startsWith("portal/") && row.guard.kind !== "anyone";
const pages = table.filter((row) => row.kind === "page");

// One file may answer several addresses, so the address is the route's name.
const entry = (row: PageRow): RouteConfigEntry =>
  route(row.path, row.file, { id: row.path, caseSensitive: true });

export default [
  layout("desk/frame.tsx", pages.filter(isDesk).map(entry)),
  ...pages.filter((row) => !isDesk(row)).map(entry),
] satisfies RouteConfig;
