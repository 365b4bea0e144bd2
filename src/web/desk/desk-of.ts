import type { RouterContextProvider } from "react-router";
import { backstageContext, viewerContext } from "../context.ts";

/** The desk's reads and acts, and the member of staff who asks. Throws where no guard for staff stands before the page. */
export function deskOf(context: Readonly<RouterContextProvider>) {
  const viewer = context.get(viewerContext);
  if (viewer.kind !== "staff") throw new Error("this page stands behind a guard for staff");
  const { desk, config } = context.get(backstageContext);
  return { desk, config, viewer };
}
