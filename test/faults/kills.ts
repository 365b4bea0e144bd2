import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { inside } from "../../src/store/database.ts";
import { startCluster } from "../../src/store/embedded.ts";
import { openKeys } from "../../src/store/seal/keys.ts";
import { verifyRecord } from "../../src/store/seal/verify.ts";
import { makeToken } from "../../src/web/api/make-token.ts";
import { aMinute } from "../cpu-time.ts";
import { freePorts } from "../free-port.ts";
import { ended, healthy, launch, postmasterPid, withDb } from "./app.ts";

const root = join(import.meta.dirname, "../..");
export type Victim = "application" | "postgres" | "both" | "disk";
/** Times are milliseconds from the kill: until it answered again, until all that was accepted was read and sealed. */
export type Trial = {
  asked: number;
  ok: number;
  unanswered: number;
  refused: number;
  readyAfterMs: number;
  settledAfterMs: number;
};

/**
 * One Answerable on data of its own, killed again and again under load from another process. `disk` fills the disk that
 * the data lie on, until the load was refused, and makes room again.
 */
export async function openVictim(folder: string, disk?: { fill(): void; makeRoom(): void }) {
  const ports = await freePorts(2);
  const [port, mailPort] = ports;
  const origin = `http://127.0.0.1:${port}`;
  const startApp = async () => {
    const app = launch(folder, ports);
    await app.healthy();
    return app.process;
  };
  let app = await startApp();
  const cluster = await startCluster(join(folder, "postgres"));
  if ("problem" in cluster) throw new Error(cluster.problem);
  const url = await cluster.database("answerable");
  const place = { district: 1, school: 1 };
  const token = await withDb(url, (db) =>
    makeToken(db, { ...place, role: "office", name: "load", now: new Date().toISOString(), days: 1 }),
  );

  return {
    /** Kills the victim (and only processes of this run, by id) while questions are in flight, then looks at what is there. */
    async trial(victim: Victim, afterMs: number): Promise<Trial> {
      const load = spawn(process.execPath, [join(root, "test/faults/load.ts")], {
        stdio: ["ignore", "pipe", "inherit"],
        env: {
          ...process.env,
          LOAD_PORT: String(port),
          LOAD_MAIL_PORT: String(mailPort),
          LOAD_TOKEN: token,
          LOAD_ORIGIN: origin,
          LOAD_MAIL_TO: "oak-hill@answerable.localhost",
          LOAD_MS: "300000", // until it is told to end
        },
      });
      const history = read(load);
      await history.answered(20);
      await wait(afterMs);
      const postmaster = await postmasterPid(folder);
      const killed = Date.now();
      if (victim === "disk") {
        disk?.fill();
        await history.refused(20);
        disk?.makeRoom();
      } else {
        if (victim !== "postgres") app.kill("SIGKILL");
        if (victim !== "application" && postmaster) process.kill(postmaster, "SIGKILL");
      }
      if (victim === "application" || victim === "both") {
        await ended(app);
        app = await startApp();
      } else await healthy(origin);
      const readyAfterMs = Date.now() - killed;
      await wait(500);
      load.kill("SIGTERM");
      const lines = await history.lines();
      const told = new Map<string, { way: string; told: string }>();
      for (const line of lines) told.set(line.key, line);
      const ok = [...told].filter(([, { told }]) => told === "ok");
      await settled(url, ok.length);
      const settledAfterMs = Date.now() - killed;
      await check(
        url,
        folder,
        ok.map(([key, { way }]) => ({ key, way })),
      );
      return {
        asked: told.size,
        ok: ok.length,
        unanswered: [...told.values()].filter(({ told }) => told === "unknown" || told === "asked").length,
        refused: [...told.values()].filter(({ told }) => told === "refused").length,
        readyAfterMs,
        settledAfterMs,
      };
    },
    /**
     * Waits until the acknowledgement of every inquiry has `come` or was left to a person, and throws when for a minute none
     * does; how many came, how long it took.
     */
    acknowledged: (come: "written" | "sent") => acknowledged(url, come),
    async close() {
      app.kill("SIGTERM");
      await ended(app);
    },
  };
}

/** Everything that was answered is there exactly once; the chain is whole; no acknowledgement was decided twice. */
async function check(url: string, folder: string, ok: { key: string; way: string }[]): Promise<void> {
  const keys = await openKeys(join(folder, "keys"));
  await withDb(url, async (db) => {
    const found = await inside(db, { district: 1, schools: [1] }, async (tx) => {
      const { rows } = await sql<{ words: string; n: number }>`
        select substring(k.words from '[0-9a-f-]{36}') as words, count(*)::int as n
        from inquiries i join kept_texts k on k.id = i.question_text group by 1`.execute(tx);
      const twice = await sql`
        select l.inquiry_id from letters l join inquiries i on i.id = l.inquiry_id
        where l.purpose = 'acknowledgement' and i.received_at > now() - interval '1 hour' and i.owner_id is not null
          and exists (select from kept_texts k where k.id = i.question_text and k.words ~ '[0-9a-f-]{36}')
        group by l.inquiry_id having count(*) > 1`.execute(tx);
      if (twice.rows.length > 0) throw new Error(`${twice.rows.length} inquiries were acknowledged twice`);
      return new Map(rows.map(({ words, n }) => [words, n]));
    });
    const lost = ok.filter(({ key }) => !found.has(key));
    if (lost.length > 0)
      throw new Error(
        `${lost.length} accepted inquiries are lost: ${lost.map(({ way, key }) => `${way} ${key}`).join(", ")}`,
      );
    const doubled = ok.filter(({ key }) => (found.get(key) ?? 0) > 1);
    if (doubled.length > 0) throw new Error(`${doubled.length} inquiries are there twice`);
    const { problem } = await verifyRecord(db, { district: 1, school: 1 }, keys.sealPublic, []);
    if (problem) throw new Error(problem);
  });
}

/** Waits until every mail that was taken has been read and every entry sealed; a minute at the most. */
async function settled(url: string, least: number): Promise<void> {
  for (const from = Date.now(); Date.now() - from < aMinute(); await wait(500)) {
    const left = await withDb(url, (db) =>
      inside(db, { district: 1, schools: [1] }, async (tx) => {
        const { rows } = await sql<{ left: number }>`
          select ((select count(*) from originals where read_at is null) + (select count(*) from to_seal))::int as left`.execute(
          tx,
        );
        return rows[0]?.left ?? 1;
      }),
    ).catch(() => 1);
    if (left === 0) return;
  }
  throw new Error(
    `after a minute not everything that was accepted (at least ${least}) has been read and sealed`,
  );
}

async function acknowledged(url: string, come: "written" | "sent"): Promise<{ letters: number; ms: number }> {
  const from = Date.now();
  let found = { letters: 0, missing: 1 };
  // Ten kills leave hundreds, and each waits for those before it: as long as they come it goes on.
  let [last, left] = [from, 0];
  for (; Date.now() - last < aMinute(); await wait(500)) {
    found = await withDb(url, (db) =>
      inside(db, { district: 1, schools: [1] }, async (tx) => {
        const { rows } = await sql<typeof found>`
          select count(*) filter (where come)::int as letters, count(*) filter (where not come and not for_a_person)::int as missing
          from (
            select exists (select from letters l where l.school_id = i.school_id and l.inquiry_id = i.id
              and l.purpose in ('acknowledgement', 'emergency')
              and (${come} = 'written' or l.state = 'accepted')) as come,
              -- A channel has so many a day by itself (may-acknowledge.ts): ten kills on a fast machine ask more.
              exists (select from not_acknowledged n where n.school_id = i.school_id and n.inquiry_id = i.id) as for_a_person
            from inquiries i join kept_texts k on k.school_id = i.school_id and k.id = i.question_text
            where k.words ~ '[0-9a-f-]{36}') asked`.execute(tx);
        return rows[0] ?? found;
      }),
    ).catch(() => found);
    if (found.missing === 0) return { letters: found.letters, ms: Date.now() - from };
    if (found.letters > left) [last, left] = [Date.now(), found.letters];
  }
  throw new Error(
    `for a minute none was ${come}: ${found.missing} inquiries were not acknowledged, ${found.letters} were`,
  );
}

type Line = { key: string; way: string; told: string };

/** What the load was told, as it comes. */
function read(load: ChildProcess) {
  let text = "";
  const seen = { ok: 0, refused: 0 };
  load.stdout?.on("data", (part: Buffer) => {
    text += part;
    seen.ok += String(part).split('"told":"ok"').length - 1;
    seen.refused += String(part).split(/"told":"(?:refused|unknown)"/).length - 1;
  });
  const until = async (what: keyof typeof seen, least: number) => {
    const from = seen[what];
    for (const end = Date.now() + 120_000; seen[what] - from < least && Date.now() < end; ) await wait(10);
  };
  const end = new Promise<void>((done) => load.once("close", () => done()));
  return {
    /** Until so many questions were accepted; two minutes at the most. */
    answered: (least: number) => until("ok", least),
    /** Until so many more were not; two minutes at the most. */
    refused: (least: number) => until("refused", least),
    async lines(): Promise<Line[]> {
      await end;
      const whole = text.slice(0, text.lastIndexOf("\n"));
      return whole
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line));
    },
  };
}
