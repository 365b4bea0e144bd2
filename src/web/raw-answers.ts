import type { Context } from "hono";
import { rosterTemplate } from "../channels/roster/sheet-columns.ts";
import { templateXlsx } from "../channels/roster/template-xlsx.ts";
import type { Backstage, Viewer } from "./backstage.ts";
import { calendarFeed } from "./calendar-feed.ts";
import { hearingRaw } from "./complaints/hearing-raw.ts";
import { alertWorker } from "./emergency/alert-worker.ts";
import { ledgerCsv } from "./ledger/ledger-csv.ts";
import { openStreams } from "./live.ts";
import { mailFilesRaw } from "./mail/raw.ts";
import { mailRaw } from "./mail-raw.ts";
import { mailHtml } from "./portal/mail-html.ts";
import { recordsRaw } from "./records/raw.ts";
import type { refuse } from "./refuse.ts";
import { table } from "./table.ts";
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

const apiPaths = table.map(({ path }) => path).filter((path) => path.startsWith("/api/"));

/** Health, live changes and the mailbox's letters. The built files are added where the build is known (`app.ts`). */
export function rawAnswers(backstage: Backstage): RawAnswers {
  const openStream = openStreams(backstage);
  return {
    "/healthz": async (c, { no }) => {
      try {
        await backstage.ping();
        return c.text("ok\n");
      } catch (error) {
        backstage.report({ request: c.var.requestId, at: "/healthz", error });
        return no(503);
      }
    },
    "/alert-worker.js": () =>
      new Response(alertWorker, { headers: { "content-type": "text/javascript; charset=utf-8" } }),
    // A gateway tells what became of an alert; its address was signed by us.
    "/alerts/:token": async (c, { request, params, no }) =>
      (await backstage.alerts.fate(params.token ?? "", new URL(request.url).searchParams))
        ? c.body(null, 204)
        : no(404),
    "/mailbox/:id/html": async (_, { params, no }) => (await mailHtml(backstage, params.id ?? "")) ?? no(404),
    "/desk/families/students/:student/ledger.csv": async (_, { request, params, viewer, no }) =>
      (await ledgerCsv(backstage, request, viewer, params.student ?? "")) ?? no(404),
    "/schools/:slug/calendar.ics": async (_, { request, params, no }) =>
      (await calendarFeed(backstage, request, params.slug ?? "")) ?? no(404),
    ...Object.fromEntries(
      apiPaths.map((path) => [path, (_: Context, { request }: Raw) => backstage.api(request)]),
    ),
    ...hearingRaw(backstage),
    ...recordsRaw(backstage),
    ...mailRaw(backstage),
    ...mailFilesRaw(backstage),
    "/desk/roster/template.csv": () =>
      new Response(`\uFEFF${rosterTemplate}`, {
        headers: {
          "content-type": "text/csv; charset=utf-8",
          "content-disposition": 'attachment; filename="roster.csv"',
        },
      }),
    "/desk/roster/template.xlsx": () =>
      new Response(new Uint8Array(templateXlsx()), {
        headers: {
          "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "content-disposition": 'attachment; filename="roster.xlsx"',
        },
      }),
    "/desk/events": (c, { viewer, no }) => openStream(c, viewer) ?? no(429),
  };
}
