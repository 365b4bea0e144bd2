import { join } from "node:path";
import { sql } from "kysely";
import { type PrivateLinks, privateLinks } from "./access/private-link.ts";
import { openGateway } from "./channels/alerts/open-gateway.ts";
import { openPush } from "./channels/alerts/push.ts";
import { openSigning } from "./channels/mail/dkim.ts";
import { openScanner } from "./channels/mail/files/scanner.ts";
import { openOwnCheck } from "./channels/mail/own/check-apart.ts";
import type { Post } from "./channels/mail/post.ts";
import { postToMailbox } from "./channels/mail/post-mailbox.ts";
import { postBySmtp } from "./channels/mail/post-smtp.ts";
import type { Config } from "./config.ts";
import type { House } from "./jobs/house.ts";
import { openQueue, type Queue } from "./jobs/queue.ts";
import { type Database, openDatabase } from "./store/database.ts";
import { checkDurability } from "./store/durability.ts";
import { migrate } from "./store/migrate.ts";
import { type Keys, openKeys } from "./store/seal/keys.ts";

export type OpenHouse = {
  house: House & { links: PrivateLinks };
  db: Database;
  queue: Queue;
  keys: Keys;
  close: () => Promise<void>;
};

/** Brings the database up to date, as its owner; a sentence when it must not be used. */
export async function readyDatabase(url: string): Promise<{ applied: string[] } | { problem: string }> {
  const owner = openDatabase(url, { owner: true, max: 2 });
  try {
    const problem = await checkDurability(
      async (text) => (await sql.raw<Record<string, unknown>>(text).execute(owner)).rows,
    );
    return problem ? { problem } : await migrate(owner);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      problem: `The database did not answer as it should: ${reason}. Check DATABASE_URL and that it runs.`,
    };
  } finally {
    await owner.destroy();
  }
}

/** Opens everything that acts need: the pool, the queue, the keys and the way out. `works`: this process runs jobs too. */
export async function openHouse(
  config: Pick<Config, "dataDir" | "publicOrigin" | "mailDomain" | "smtpUrl"> &
    Partial<
      Pick<
        Config,
        | "maxMailBytes"
        | "mailAuthservId"
        | "mailVerify"
        | "acknowledgeLimits"
        | "gateway"
        | "dkim"
        | "heartbeat"
        | "undoSeconds"
        | "sendPerMinute"
        | "clamdUrl"
      >
    >,
  url: string,
  { works, report }: { works: boolean; report: (message: string) => void },
): Promise<OpenHouse> {
  const keys = await openKeys(join(config.dataDir, "keys"));
  const queue = await openQueue(url, report, works);
  await letApplicationOrderJobs(url);
  const db = openDatabase(url, { max: 12 });
  const post: Post = config.smtpUrl ? postBySmtp(config.smtpUrl, signingOf(config.dkim)) : postToMailbox(db);
  const house: House = {
    db,
    now: () => new Date().toISOString(),
    enqueue: queue.enqueue,
    mailDomain: config.mailDomain,
    post,
    links: privateLinks(keys.secret("private links")),
    replySecret: keys.secret("reply addresses"),
    authservId: config.mailAuthservId,
    ...(config.mailVerify === "own" && { ownCheck: openOwnCheck({ mta: config.mailDomain }) }),
    publicOrigin: config.publicOrigin,
    ...(config.clamdUrl && { scanner: openScanner(config.clamdUrl) }),
    ...(config.acknowledgeLimits && { acknowledgeLimits: config.acknowledgeLimits }),
    maxMailBytes: config.maxMailBytes,
    mailboxKey: keys.mailboxes,
    ...(config.heartbeat && { heartbeat: { to: config.heartbeat, secret: keys.secret("heartbeat") } }),
    ...(config.undoSeconds && { undoSeconds: config.undoSeconds }),
    // Without a relay nothing leaves, and nothing is flooded.
    ...(config.smtpUrl && config.sendPerMinute && { sendPerMinute: config.sendPerMinute }),
    alerts: {
      linkSecret: keys.secret("alert links"),
      gateway: openGateway(config.gateway),
      push: openPush({ secret: keys.secret("web push"), subject: `mailto:desk@${config.mailDomain}` }),
    },
  };
  return {
    house,
    db,
    queue,
    keys,
    async close() {
      await queue.boss.stop({ graceful: true, timeout: 8_000 });
      await post.close();
      await db.destroy();
    },
  };
}

/** The key that mail is signed with. Throws when it is set and cannot be used: no mail leaves that seems signed and is not. */
function signingOf(dkim: Config["dkim"]) {
  if (!dkim) return undefined;
  const signing = openSigning(dkim.domain, dkim.selector, dkim.keyFile);
  if ("problem" in signing) throw new Error(signing.problem);
  return signing;
}

/** The queue's tables belong to the owner; the application's role may add jobs inside its own transactions. */
export async function letApplicationOrderJobs(url: string): Promise<void> {
  const owner = openDatabase(url, { owner: true, max: 1 });
  try {
    await sql`
      grant usage on schema pgboss to answerable_app;
      grant select, insert on all tables in schema pgboss to answerable_app`.execute(owner);
  } finally {
    await owner.destroy();
  }
}
