import { text } from "node:stream/consumers";
import { renderToString } from "react-dom/server";
import {
  type EntryContext,
  type HandleErrorFunction,
  isRouteErrorResponse,
  type RouterContextProvider,
  ServerRouter,
} from "react-router";
import { cannotKeep } from "../store/cannot-keep.ts";
import { backstageContext, metContext, nonceContext, requestIdContext } from "./context.ts";
import { handOver } from "./hand-over.ts";

/**
 * Renders a page whole, so that it is complete without scripts, and sends it in one piece: nothing on a page is waited for
 * that its loaders have not read, and a string takes two thirds of the time of a stream that is collected. What the loaders
 * read is whole by then, so that the browser's copy of it is written behind the page at once.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  { serverHandoffStream, ...entry }: EntryContext,
  context: RouterContextProvider,
) {
  const nonce = context.get(nonceContext) || undefined;
  const rendered = renderToString(<ServerRouter context={entry} url={request.url} nonce={nonce} />);
  const page = `<!DOCTYPE html>${rendered}`;
  const read = serverHandoffStream ? await text(serverHandoffStream) : "";
  headers.set("content-type", "text/html; charset=utf-8");
  if (status === 405) headers.set("allow", "GET, HEAD");
  const hasScripts = entry.renderMeta?.didRenderScripts;
  return new Response(hasScripts && read ? handOver(page, read, nonce) : page, { status, headers });
}

/** Bugs go where all bugs go; an answer that a loader threw on purpose, such as a 404, is not one. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (!request.signal.aborted && !isRouteErrorResponse(error)) tell(error, context as RouterContextProvider);
};

const tell = (error: unknown, context: RouterContextProvider) => {
  if (cannotKeep(error)) context.get(metContext).cannotKeep = error;
  context.get(backstageContext).report({ request: context.get(requestIdContext), at: "a page", error });
};
