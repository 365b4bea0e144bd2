import { createServer, type RequestListener } from "node:http";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { mailDomainFindings } from "./channels/mail/mail-domain-findings.ts";
import { openReceiver } from "./channels/mail/receiver.ts";
import { runMailboxes } from "./channels/mailbox/run-mailboxes.ts";
import { config } from "./config.ts";
import type { Place } from "./inquiry/place.ts";
import { jobs } from "./jobs/index.ts";
import { runClock, runJobs } from "./jobs/work.ts";
import { hearChanges } from "./live-changes.ts";
import { growFromNowOn } from "./load-small.ts";
import { openHouse, readyDatabase } from "./open-house.ts";
import { startCluster } from "./store/embedded.ts";
import { errorCode } from "./store/error-code.ts";
import { reviewed } from "./triage/reviewed.ts";
import { admission } from "./web/admit.ts";
import { api } from "./web/api/api.ts";
import type { Backstage } from "./web/backstage.ts";
import { answerBroken, brokenRequest } from "./web/broken-request.ts";
import { deskSide } from "./web/desk-side.ts";
import { alertSide } from "./web/emergency/alert-side.ts";
import { governorsSide } from "./web/governors/governors-side.ts";
import { portalSide } from "./web/portal-side.ts";

const settings = config();
const say = (line: string) => console.log(line);
let startedPostgres: (() => Promise<void>) | undefined;
const stop = async (problem: string): Promise<never> => {
  console.error(`Answerable cannot start: ${problem}`);
  await startedPostgres?.();
  process.exit(1);
};
/** Ids and error names only: what people wrote never reaches a log. */
const report = (what: string, error?: unknown) => {
  const named =
    error instanceof Error
      ? `${error.name}: ${errorCode(error) ?? error.stack?.split("\n")[1]?.trim() ?? ""}`
      : "";
  console.error(`${new Date().toISOString()} ${what} ${named}`.trim());
};

const works = settings.role !== "web";
const serves = settings.role !== "worker";

// The address comes first: a second start meets the first one here, before it touches anything.
let answer: RequestListener = (_, response) => {
  response.writeHead(503, { "content-type": "text/plain; charset=utf-8", "retry-after": "2" });
  response.end("Answerable is starting. Please try again in a moment.\n");
};
const limits = { requestTimeout: 60_000, headersTimeout: 20_000, requireHostHeader: false };
const server = createServer(limits, (request, response) => {
  // Who is at the other end, as the socket knows it; it stands last, after whatever a client claimed.
  request.rawHeaders.push("x-peer", request.socket.remoteAddress ?? "");
  answer(request, response);
});
server.on("clientError", answerBroken);
if (serves)
  await new Promise<void>((done, failed) => {
    server.once("error", failed);
    server.listen(settings.port, settings.host, done);
  }).catch((error: NodeJS.ErrnoException) =>
    stop(
      error.code === "EADDRINUSE"
        ? `port ${settings.port} is in use. Stop the other program, or choose another port with PORT=3001.`
        : `it may not listen on ${settings.host}:${settings.port} (${error.code}). Choose another with HOST and PORT.`,
    ),
  );

const cluster = settings.databaseUrl ? undefined : await startCluster(join(settings.dataDir, "postgres"));
if (cluster && "problem" in cluster) await stop(cluster.problem);
const embedded = cluster && !("problem" in cluster) ? cluster : undefined;
if (embedded && !embedded.joined) startedPostgres = embedded.stop;
if (embedded?.recovered || (embedded?.joined && serves))
  say(
    "Answerable was not stopped in order the last time. It has recovered; nothing that was accepted is lost.",
  );
embedded?.watch((what) => {
  if (what === "lost") say("The database stopped unexpectedly; starting it again.");
  if (what === "back") say("The database is back.");
  if (what === "failing")
    say("The database does not stay up. It is started again all the same; its log, in its folder, says why.");
});
const url = settings.databaseUrl ?? (await embedded?.database("answerable")) ?? "";
const ready = await readyDatabase(url);
if ("problem" in ready) await stop(ready.problem);
const { house, db, queue, keys, close } = await openHouse(settings, url, { works, report });
const stopping = new AbortController();

const demo = settings.demo ? await import("./demo/first-demo.ts") : undefined;
const firstStart = works && ((await demo?.firstDemo(house, url, say)) ?? false);

/** Visible at once where this process may work; the job is the guarantee. */
const readNow = (place: Place, original: string) =>
  jobs["read-mail"](house, place, { original }).catch((error) => report("mail", error));

const running: Promise<unknown>[] = [];
if (works) {
  const callHands = await runJobs(queue, house, report);
  const { maxMailBytes: maxBytes } = settings;
  running.push(runMailboxes({ ...house, key: keys.mailboxes, maxBytes, report, readNow }, stopping.signal));
  running.push(
    runClock(
      house,
      { url, keys, file: join(settings.dataDir, "checkpoints.jsonl") },
      stopping.signal,
      report,
      callHands,
    ),
  );
}

const closing: (() => Promise<unknown>)[] = [];
if (serves) {
  const { smtpIn, lmtp } = settings;
  for (const at of [smtpIn && { ...smtpIn, lmtp: false }, lmtp && { ...lmtp, lmtp: true }]) {
    if (!at) continue;
    const receiver = await openReceiver({
      ...{ db, enqueue: house.enqueue, mailDomain: settings.mailDomain, now: house.now },
      ...("socket" in at ? { host: "", port: at.socket } : { host: at.host, port: at.port }),
      ...{ lmtp: at.lmtp, maxBytes: settings.maxMailBytes, report, readNow },
    });
    closing.push(() => receiver.close());
  }
  const changes = await hearChanges(url, report);
  closing.push(() => changes.close());
  const programs = new Hono().route(
    "/api/v1",
    api(house, 1, (at, error) => report(`request ${at}`, error)),
  );
  const backstage: Backstage = {
    config: {
      publicOrigin: settings.publicOrigin,
      schoolName: "Answerable",
      assets: join(import.meta.dirname, "../build/client"),
      showsMailbox: !settings.smtpUrl,
      smtpIn: settings.smtpIn,
      demo: settings.demo,
    },
    admit: admission(house),
    events: changes.events,
    stopping: stopping.signal,
    ping: async () => void (await db.selectFrom("districts").select("district_id").limit(1).execute()),
    report: ({ request, at, error }) => report(`request ${request} ${at}`, error),
    api: async (request) => programs.fetch(request),
    desk: deskSide(house, 1),
    portal: portalSide(house, 1),
    alerts: alertSide(house),
    governors: governorsSide(house),
    house,
  };
  answer = process.argv.includes("--dev") ? await development(backstage) : await production(backstage);
  closing.push(async () => {
    const closed = new Promise((done) => server.close(done));
    server.closeIdleConnections();
    const late = setTimeout(() => server.closeAllConnections(), 5_000);
    await closed;
    clearTimeout(late);
  });
}

greet();
// Made ready before the first message comes, which would wait for it.
setImmediate(() => {
  reviewed();
  if (serves) growFromNowOn();
});
// Said once, while it serves already: slow name servers hold up nothing.
if (works && settings.smtpUrl && !settings.demo)
  void mailDomainFindings(settings).then((found) => {
    for (const { well, says } of found) if (!well) say(`Look: ${says}`);
  });

let ending = false;
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, async () => {
    if (ending) return;
    ending = true;
    stopping.abort();
    for (const close of closing) await close().catch((error) => report("stop", error));
    await Promise.all(running);
    await close().catch((error) => report("stop", error));
    await embedded?.stop();
    say("Answerable has stopped.");
    process.exit(0);
  });

function greet() {
  const { publicOrigin, smtpIn, mailDomain, role } = settings;
  if (!serves) return say(`Answerable works (${role}): jobs, sweep and seal.`);
  say(`
Answerable is ready.
  Parents ask at      ${publicOrigin}/
  Staff sign in at    ${publicOrigin}/sign-in`);
  if (smtpIn) say(`  Mail comes in at    ${smtpIn.host}:${smtpIn.port}, for <school>@${mailDomain}`);
  if (!settings.smtpUrl)
    say(`  Mail going out is   ${publicOrigin}/mailbox (no relay is set; set SMTP_URL for a real one)`);
  if (demo)
    say(`  Demo sign-ins       ${demo.demoSignIns.join("\n                      ")}
                      The password of all is ${demo.demoPassword}`);
  say(firstStart ? "\nStop it with Ctrl-C; start it again with npm start.\n" : "");
}

async function production(backstage: Backstage): Promise<RequestListener> {
  // React reads it when it is loaded, and is half as fast when it believes that somebody develops.
  process.env.NODE_ENV ??= "production";
  const built = (await import("../build/server/index.js" as string)) as typeof import("./web/app.ts");
  // Bugs are met inside; what comes out here is an address or a Host that is none.
  return getRequestListener(built.createApp(backstage).fetch, { errorHandler: () => brokenRequest() });
}

async function development(backstage: Backstage): Promise<RequestListener> {
  const vite = await (await import("vite")).createServer({ server: { middlewareMode: true } });
  // React Router's inner Vite installs a handler that would exit before we have stopped.
  process.removeAllListeners("SIGTERM");
  const render = getRequestListener(async (request) => {
    const { createApp } = (await vite.ssrLoadModule("./src/web/app.ts")) as typeof import("./web/app.ts");
    return createApp(backstage).fetch(request);
  });
  return (request, response) => vite.middlewares(request, response, () => void render(request, response));
}
