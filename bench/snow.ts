// A snow day over many open inquiries, asked of the running server as a supervisor asks it, in a browser:
//   node bench/snow.ts            10,000 open inquiries
//   node bench/snow.ts 2000
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { build } from "../bin/build.ts";
import { newToken } from "../src/access/token.ts";
import { openDays } from "../src/calendar/announced.ts";
import { closingOf } from "../src/channels/form/closing-of.ts";
import { readyDatabase } from "../src/open-house.ts";
import { perform } from "../src/perform.ts";
import { inside, openDatabase } from "../src/store/database.ts";
import { startCluster } from "../src/store/embedded.ts";
import { keep } from "../src/store/keep.ts";
import { newReference } from "../src/store/new-reference.ts";
import { throwAway, throwAwayFolder } from "../test/throw-away.ts";
import { usedBy, usedByAll } from "./machine.ts";
import { plant } from "./plant.ts";
import { question } from "./prose.ts";
import { startServer } from "./server.ts";

const many = Number(process.argv[2] ?? 10_000);
const folder = await throwAwayFolder();
try {
  if (!build()) throw new Error("the pages could not be built");
  const home = join(folder, "postgres");
  const cluster = await startCluster(home);
  if ("problem" in cluster) throw new Error(cluster.problem);
  const url = await cluster.database("snow");
  const ready = await readyDatabase(url);
  if ("problem" in ready) throw new Error(ready.problem);
  const db = openDatabase(url, { max: 10 });
  const now = new Date().toISOString();
  const { district, school, office } = await plant(db, now);
  const place = { district, school };
  const { calendar } = await inside(db, { district, schools: [school] }, (tx) =>
    tx.selectFrom("schools").select("calendar").where("school_id", "=", school).executeTakeFirstOrThrow(),
  );
  const days = openDays(calendar, now, 3);
  const desk = { db, now: () => now, enqueue: async () => undefined, mailDomain: "answerable.localhost" };
  const languages = ["en", "es", "ar"];
  const types = ["general", "records", "concern"] as const;
  let made = 0;
  const receive = async () => {
    for (let n = made++; n < many; n = made++) {
      const id = randomUUID();
      const receivedAt = new Date(Date.parse(now) - n * 1_000).toISOString();
      await perform(desk, {
        ...place,
        who: { actor: { kind: "system", part: "intake" }, name: "The desk", roles: [] },
        command: {
          ...{
            kind: "receive",
            id,
            reference: newReference(),
            source: "web",
            receivedAt,
            topic: "transport",
          },
          ...{ type: types[n % 3] ?? "general", language: languages[n % 3] ?? "en" },
          ...{
            question: keep(question(n)),
            guardianName: keep("Ana Souza"),
            email: keep(`p.${n}@example.org`),
          },
        },
      });
      if (n % 5 === 0)
        await perform(desk, {
          ...{ ...place, inquiry: id },
          who: { actor: { kind: "staff", id: office }, name: "Ruth Bell", roles: ["office"] },
          command: {
            ...{ kind: "reply", text: keep("Dear Ms Souza"), how: "spoken", settles: false },
            ...{ asksGuardian: false, about: "general", overrides: [] },
            promise: closingOf(days[1] ?? "", calendar),
          },
        });
    }
  };
  await Promise.all(Array.from({ length: 8 }, receive));
  const supervisor = await inside(db, { district, schools: [school] }, (tx) =>
    tx.selectFrom("staff").select(["id", "roles"]).execute(),
  );
  const chief = supervisor.find(({ roles }) => roles.includes("supervisor"));
  const { token, digest } = newToken(district, school);
  const later = new Date(Date.parse(now) + 3_600_000).toISOString();
  await inside(db, { district, schools: [school] }, (tx) =>
    tx
      .insertInto("sessions")
      .values({
        ...{ district_id: district, school_id: school, token_digest: digest, staff_id: chief?.id ?? "" },
        ...{ made_at: now, seen_at: now, until: later, device: "bench" },
      })
      .execute(),
  );
  const server = await startServer(url, join(folder, "data"));
  const ask = (path: string, sent?: [string, string][]) =>
    fetch(server.origin + path, {
      redirect: "manual",
      headers: { cookie: `desk=${token}`, origin: server.origin, accept: "text/html" },
      ...(sent && { method: "POST", body: new URLSearchParams(sent) }),
    });
  const postgres = Number(readFileSync(join(home, "postmaster.pid"), "utf8").split("\n")[0]);
  const look = () => [performance.now(), usedBy(server.pid).ms, usedBy(postgres).ms, usedByAll()] as const;
  const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const before = look();
    const done = await work();
    const [took = 0, ours = 0, theirs = 0, all = 0] = look().map(
      (now, n) => (now - (before[n] ?? 0)) / 1_000,
    );
    const foreign = Math.max(0, (all - ours - theirs) / took);
    console.log(
      `${what.padEnd(34)} ${took.toFixed(2).padStart(6)} s; CPU ${ours.toFixed(2)} s here, ${theirs.toFixed(2)} s in PostgreSQL; ${foreign.toFixed(2)} cores busy elsewhere`,
    );
    return done;
  };
  const print = (html: string) => /name="print" value="(\w+)"/.exec(html)?.[1] ?? "";
  const finished = async () => {
    for (;;) {
      const rows = await inside(db, { district, schools: [school] }, (tx) =>
        tx.selectFrom("recounts").select(["finished_at", "inquiries", "dates", "letters"]).execute(),
      );
      if (rows.length > 0 && rows.every(({ finished_at }) => finished_at)) return rows.at(-1);
      await wait(50);
    }
  };
  console.log(`${many} open inquiries, one supervisor, one process with its jobs, seals and letters`);
  const id = randomUUID();
  const fields: [string, string][] = [
    ...([
      ["id", id],
      ["kind", "closed"],
      ["school", String(school)],
      ["why", "snow"],
    ] as [string, string][]),
    ...days.slice(0, 2).map((date): [string, string] => ["on", date]),
  ];
  const preview = `/desk/closure?${new URLSearchParams(fields)}`;
  await ask("/desk/closure");
  const page = await timed("preview, the first time", async () => (await ask(preview)).text());
  await timed("preview, again", async () => (await ask(preview)).text());
  console.log(/class="sum">([^<]*)/.exec(page)?.[1] ?? "no summary");
  const confirm = async (path: string, sent: [string, string][]) => {
    const answer = await timed("the press of the button", () => ask(path, sent));
    if (answer.status !== 303) throw new Error(`${path} was answered ${answer.status}`);
  };
  await timed("done, from the press of the button", async () => {
    await confirm("/desk/closure/declaration", [...fields, ["print", print(page)]]);
    console.log(await finished());
  });
  const back = await timed("preview of taking it back", async () =>
    (await ask(`/desk/closure?undo=${id}`)).text(),
  );
  await timed("taken back, from the press", async () => {
    await confirm("/desk/closure/taking-back", [
      ["closure", id],
      ["print", print(back)],
    ]);
    console.log(await finished());
  });
  await server.stop();
  await db.destroy();
  await cluster.stop();
} finally {
  await throwAway(folder);
}
