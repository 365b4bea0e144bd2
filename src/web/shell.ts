import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cannotKeep } from "../store/cannot-keep.ts";
import { isForPrograms, noOperation } from "./api/methods.ts";
import { problem } from "./api/problem.ts";
import { brokenOff, tooLarge } from "./api/read-body.ts";
import type { Backstage, Viewer } from "./backstage.ts";
import { compressed } from "./compressed.ts";
import { find } from "./find.ts";
import { hearOut } from "./hear-out.ts";
import { NotKept, notKept } from "./not-kept.ts";
import { troubleLanguage } from "./parent-trouble.ts";
import type { RawAnswers } from "./raw-answers.ts";
import { type Asked, refuse } from "./refuse.ts";
import type { Row } from "./row.ts";
import { isFromOurPages } from "./same-origin.ts";
import { everyAnswer, scriptlessPolicy } from "./security-headers.ts";
import { holdsWords } from "./send-again.ts";
import { table } from "./table.ts";
import { notTheirs, type TroubleStatus } from "./trouble.ts";

/** The most that a request may carry, in bytes; a row may allow more. */
export const largestBody = 1024 * 1024;

/** Renders a page for a viewer whom the guard let in; sets its own content security policy. */
export type RenderPage = (request: Request, viewer: Viewer, requestId: string) => Promise<Response>;

type Shell = {
  backstage: Backstage;
  render: RenderPage;
  raw: RawAnswers;
  stylesheet: string;
  rows?: readonly Row[];
};
type Variables = { requestId: string; at: string; keeping: string; sent?: Request };

/**
 * The way of every request: a number, a row of the table, our own sender, a bearable size, the guard (once, before
 * anything is read), and only then a page or a raw answer. The security headers go on whatever comes out.
 */
export function createShell({ backstage, render, raw, stylesheet, rows = table }: Shell) {
  const { publicOrigin } = backstage.config;
  for (const row of rows)
    if (row.kind === "raw" && !raw[row.path])
      throw new Error(`Nothing answers ${row.methods[0]} ${row.path}.`);
  const headers = Object.entries(everyAnswer(publicOrigin));
  const app = new Hono<{ Variables: Variables }>();

  app.use(compressed);
  app.use(async (c, next) => {
    c.set("requestId", crypto.randomUUID().slice(0, 13));
    c.set("at", "no row");
    c.set("keeping", "no-store");
    await next();
    for (const [name, value] of headers) c.header(name, value);
    c.header("x-request-id", c.var.requestId);
    if (!c.res.headers.has("content-security-policy")) c.header("content-security-policy", scriptlessPolicy);
    if (!c.res.headers.has("cache-control")) c.header("cache-control", c.var.keeping);
  });

  const asked = (c: Context): Asked => ({
    accept: c.req.header("accept") ?? "",
    requestId: String(c.get("requestId")),
    stylesheet,
    language: troubleLanguage(c.req.raw),
  });
  app.onError(async (error, c) => {
    if (brokeOff(error))
      return isForPrograms(c.req.path) ? problem("not-readable", brokenOff) : refuse(400, asked(c));
    if (!(error instanceof NotKept)) backstage.report({ request: c.var.requestId, at: c.var.at, error });
    return cannotKeep(error)
      ? refuse(503, asked(c), await notKept(c.req.raw, c.var.sent, backstage))
      : refuse(500, asked(c));
  });
  app.use((c, next) => {
    // What is only read brings no body; to look for one would make the whole request anew.
    if (c.req.method === "GET" || c.req.method === "HEAD") return next();
    const found = find(c.req.method, new URL(c.req.url).pathname, rows);
    const { largest } = found && "row" in found ? found.row : {};
    const says = largest && `We accept up to ${largest / 1024 / 1024} megabytes here.`;
    return bodyLimit({
      maxSize: largest ?? largestBody,
      onError: async (c) => {
        await hearOut(c.req.raw);
        return isForPrograms(new URL(c.req.url).pathname)
          ? tooLarge()
          : refuse(413, asked(c), says ? { says } : {});
      },
    })(c, next);
  });

  app.all("*", async (c) => {
    const { method } = c.req;
    const sent = new URL(c.req.url);
    const found = find(method, sent.pathname, rows);
    const no = (status: TroubleStatus, more?: Parameters<typeof refuse>[2]) => refuse(status, asked(c), more);
    if (!found) {
      const shorter = sent.pathname.slice(0, -1);
      const isSlashTooMany = method === "GET" && shorter && sent.pathname.endsWith("/");
      if (isSlashTooMany && find(method, shorter, rows)) return c.redirect(shorter + sent.search, 308);
      return isForPrograms(sent.pathname) ? noOperation(method, sent.pathname) : no(404);
    }
    if ("allowed" in found) {
      const allow = found.allowed.join(", ");
      return isForPrograms(sent.pathname)
        ? problem("wrong-method", `Use ${found.allowed.join(" or ")}.`, {}, { allow })
        : no(405, { headers: { allow } });
    }
    const { row, params, isDataRequest } = found;
    c.set("at", row.path);
    const isProgram = row.guard.kind === "bearer";
    if (!isProgram && !isFromOurPages(method, c.req.raw.headers, publicOrigin))
      return no(403, {
        says: `To protect you we only accept forms that were opened at our own address, ${publicOrigin}.`,
      });

    const request = atOurAddress(c.req.raw, sent, publicOrigin);
    // A form's words are kept aside until its answer; files are too large for that.
    if (row.kind === "page" && method === "POST" && !isDataRequest && holdsWords(request))
      c.set("sent", request.clone());
    if (isProgram) request.headers.delete("cookie");
    const admission = await backstage.admit(request, row.guard, params);
    if (admission instanceof Response) return isDataRequest ? asDataRedirect(admission) : admission;
    if ("refused" in admission) {
      const { refused, says, shows, home } = admission;
      if (!shows || isDataRequest) return no(refused, { ...(refused === 403 && notTheirs(home)), says });
      const instead = new Request(new URL(shows + sent.search, publicOrigin), { headers: request.headers });
      return render(instead, { kind: "stranger" }, c.var.requestId);
    }
    if (row.guard.kind === "anyone" && row.kind === "page") c.set("keeping", "private, no-cache");
    const answer = raw[row.path];
    if (row.kind === "raw" && answer) return answer(c, { request, params, viewer: admission.viewer, no });
    return render(request, admission.viewer, c.var.requestId);
  });
  return app;
}

/** Whoever sent it went away before its end, as Node says it: no bug, and nobody reads the answer. */
const brokeOff = (error: unknown): boolean =>
  error instanceof Error && error.message === "aborted" && "code" in error && error.code === "ECONNRESET";

/** The request as if it had been addressed to the configured origin: Host and X-Forwarded-Host say nothing here. */
function atOurAddress(request: Request, sent: URL, publicOrigin: string): Request {
  const url = new URL(publicOrigin);
  url.pathname = sent.pathname;
  url.search = sent.search;
  const { method, headers, body, signal } = request;
  const copy = new Headers(headers);
  return new Request(url, { method, headers: copy, signal, ...(body && { body, duplex: "half" }) });
}

/** React Router's client cannot follow a plain redirect to a page outside the one it shows: it is told to load it. */
function asDataRedirect(answer: Response): Response {
  const to = answer.headers.get("location");
  if (!to) return answer;
  const headers = new Headers(answer.headers);
  headers.delete("location");
  headers.set("x-remix-redirect", to);
  headers.set("x-remix-status", String(answer.status));
  headers.set("x-remix-reload-document", "true");
  return new Response(null, { status: 204, headers });
}
