import { Writable } from "node:stream";
import { text } from "node:stream/consumers";
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
import { handOver } from "./hand-over.ts";

/**
 * Renders a page whole, so that it is complete without scripts, and sends it in one piece. What the loaders read is whole
 * by then, so that the browser's copy of it is written behind the page at once; React would wait for it in the middle.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  { serverHandoffStream, ...entry }: EntryContext,
  context: RouterContextProvider,
) {
  const nonce = context.get(nonceContext) || undefined;
  const read = serverHandoffStream ? text(serverHandoffStream) : "";
  const rendered = new Promise<Buffer>((ready, failed) => {
    const pieces: Buffer[] = [];
    const page = new Writable({
      highWaterMark: 1024 * 1024,
      write: (piece: Buffer, _, next) => next(void pieces.push(piece)),
      final: (done) => done(void ready(Buffer.concat(pieces))),
    });
    const { pipe, abort } = renderToPipeableStream(
      <ServerRouter context={entry} url={request.url} nonce={nonce} />,
      {
        nonce,
        onAllReady: () => pipe(page),
        onShellError: failed,
        onError: (error) => tell(error, context),
      },
    );
    request.signal.addEventListener("abort", abort, { once: true });
  });
  const [page, handed] = await Promise.all([rendered, read]);
  headers.set("content-type", "text/html; charset=utf-8");
  if (status === 405) headers.set("allow", "GET, HEAD");
  const hasScripts = entry.renderMeta?.didRenderScripts;
  const whole = hasScripts && handed ? handOver(page, handed, nonce) : page;
  return new Response(new Uint8Array(whole), { status, headers });
}

/** Bugs go where all bugs go; an answer that a loader threw on purpose, such as a 404, is not one. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (!request.signal.aborted && !isRouteErrorResponse(error)) tell(error, context as RouterContextProvider);
};

const tell = (error: unknown, context: RouterContextProvider) => {
  if (cannotKeep(error)) context.get(metContext).cannotKeep = error;
  context.get(backstageContext).report({ request: context.get(requestIdContext), at: "a page", error });
};
