import { createServer, type RequestListener } from "node:http";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { openReceiver } from "./channels/mail/receiver.ts";
import { config } from "./config.ts";
import { demoPassword, isEmpty, seedDemo } from "./demo/seed.ts";
import { jobs } from "./jobs/index.ts";
import { runClock, runJobs } from "./jobs/work.ts";
import { hearChanges } from "./live-changes.ts";
import { openHouse, readyDatabase } from "./open-house.ts";
import { startCluster } from "./store/embedded.ts";
import { admission } from "./web/admit.ts";
import { deskServices } from "./web/desk-services.ts";
import { portalServices } from "./web/portal-services.ts";
import type { Services } from "./web/services.ts";

const settings = config();
const say = (line: string) => console.log(line);
const stop = (problem: string): never => {
  console.error(`Answerable cannot start: ${problem}`);
  process.exit(1);
};
/** Ids and error names only: what people wrote never reaches a log. */
const report = (what: string, error?: unknown) => {
  const named =
    error instanceof Error
      ? `${error.name}: ${(error as { code?: string }).code ?? error.stack?.split("\n")[1]?.trim() ?? ""}`
      : "";
  console.error(`${new Date().toISOString()} ${what} ${named}`.trim());
};

const cluster = settings.databaseUrl ? undefined : await startCluster(join(settings.dataDir, "postgres"));
if (cluster && "problem" in cluster) stop(cluster.problem);
const embedded = cluster && !("problem" in cluster) ? cluster : undefined;
if (embedded?.recovered || embedded?.joined)
  say(
    "Answerable was not stopped in order the last time. Its database has recovered; nothing that was accepted is lost.",
  );
embedded?.watch((what) => {
  if (what === "lost") say("The database stopped unexpectedly; starting it again.");
  if (what === "back") say("The database is back.");
  if (what === "gone") stop("the database does not stay up; see the log in its folder.");
});
const url = settings.databaseUrl ?? (await embedded?.database("answerable")) ?? "";
const ready = await readyDatabase(url);
if ("problem" in ready) stop(ready.problem);

const works = settings.role !== "web";
const serves = settings.role !== "worker";
const { house, db, queue, keys, close } = await openHouse(settings, url, { works, report });
const stopping = new AbortController();

let firstStart = false;
if (settings.demo && works && (await isEmpty(db))) {
  say("First start: making a demo school and one term of its inquiries …");
  await seedDemo(house);
  firstStart = true;
}

const running: Promise<unknown>[] = [];
if (works) {
  await runJobs(queue, house, report);
  running.push(
    runClock(house, { keys, file: join(settings.dataDir, "checkpoints.jsonl") }, stopping.signal, report),
  );
}

const closing: (() => Promise<unknown>)[] = [];
if (serves) {
  if (settings.smtpIn) {
    const receiver = await openReceiver({
      db,
      enqueue: house.enqueue,
      host: settings.smtpIn.host,
      port: settings.smtpIn.port,
      maxBytes: settings.maxMailBytes,
      mailDomain: settings.mailDomain,
      now: house.now,
      report,
      // Visible at once where this process may work; the job is the guarantee.
      readNow: (place, original) =>
        jobs["read-mail"](house, place, { original }).catch((error) => report("mail", error)),
    });
    closing.push(() => receiver.close());
  }
  const changes = await hearChanges(url, report);
  closing.push(() => changes.close());
  const services: Services = {
    config: {
      publicOrigin: settings.publicOrigin,
      schoolName: "Answerable",
      assets: join(import.meta.dirname, "../build/client"),
      showsMailbox: !settings.smtpUrl,
      demo: settings.demo,
    },
    admit: admission(house),
    events: changes.events,
    stopping: stopping.signal,
    ping: async () => void (await db.selectFrom("districts").select("district_id").limit(1).execute()),
    report: ({ request, at, error }) => report(`request ${request} ${at}`, error),
    desk: deskServices(house, 1),
    portal: portalServices(house, 1),
    house,
  };
  const listener = process.argv.includes("--dev") ? await development(services) : await production(services);
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 20_000 }, listener);
  await new Promise<void>((done, failed) => {
    server.once("error", failed);
    server.listen(settings.port, settings.host, done);
  }).catch((error: NodeJS.ErrnoException) =>
    stop(
      error.code === "EADDRINUSE"
        ? `port ${settings.port} is in use. Stop the other program, or choose another with PORT=3001.`
        : error.message,
    ),
  );
  closing.push(async () => {
    const closed = new Promise((done) => server.close(done));
    server.closeIdleConnections();
    const late = setTimeout(() => server.closeAllConnections(), 5_000);
    await closed;
    clearTimeout(late);
  });
}

greet();

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
  if (settings.demo)
    say(`  Demo sign-ins       office@oak-hill.example, principal@oak-hill.example, teacher@oak-hill.example,
                      privacy@riverbend.example; the password of all is ${demoPassword}`);
  say(firstStart ? "\nStop it with Ctrl-C; start it again with npm start.\n" : "");
}

async function production(services: Services): Promise<RequestListener> {
  const built = (await import("../build/server/index.js" as string)) as typeof import("./web/app.ts");
  return getRequestListener(built.createApp(services).fetch);
}

async function development(services: Services): Promise<RequestListener> {
  const vite = await (await import("vite")).createServer({ server: { middlewareMode: true } });
  // React Router's inner Vite installs a handler that would exit before we have stopped.
  process.removeAllListeners("SIGTERM");
  const render = getRequestListener(async (request) => {
    const { createApp } = (await vite.ssrLoadModule("./src/web/app.ts")) as typeof import("./web/app.ts");
    return createApp(services).fetch(request);
  });
  return (request, response) => vite.middlewares(request, response, () => void render(request, response));
}
