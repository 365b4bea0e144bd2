import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import { renderToPipeableStream } from "react-dom/server";
import {
  type EntryContext,
  type HandleErrorFunction,
  isRouteErrorResponse,
  type RouterContextProvider,
  ServerRouter,
} from "react-router";
import { cannotKeep } from "../store/cannot-keep.ts";
import { backstageContext, metContext, nonceContext, requestIdContext } from "./context.ts";

/** Renders a page whole, so that it is complete without scripts, and sends it in one piece. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: RouterContextProvider,
) {
  const nonce = context.get(nonceContext) || undefined;
  const page = new PassThrough();
  const whole = buffer(page);
  await new Promise<void>((ready, failed) => {
    const { pipe, abort } = renderToPipeableStream(
      <ServerRouter context={entry} url={request.url} nonce={nonce} />,
      {
        nonce,
        onAllReady() {
          pipe(page);
          ready();
        },
        onShellError: failed,
        onError: (error) => tell(error, context),
      },
    );
    request.signal.addEventListener("abort", abort, { once: true });
  });
  headers.set("content-type", "text/html; charset=utf-8");
  if (status === 405) headers.set("allow", "GET, HEAD");
  return new Response(await whole, { status, headers });
}

/** Bugs go where all bugs go; an answer that a loader threw on purpose, such as a 404, is not one. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (!request.signal.aborted && !isRouteErrorResponse(error)) tell(error, context as RouterContextProvider);
};

const tell = (error: unknown, context: RouterContextProvider) => {
  if (cannotKeep(error)) context.get(metContext).cannotKeep = error;
  context.get(backstageContext).report({ request: context.get(requestIdContext), at: "a page", error });
};
