// What the gate says while somebody types, asked of the running server as the composer asks it, in a large school:
//   node bench/gate.ts            5,000 students, 8,000 parents
//   node bench/gate.ts 20000
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { build } from "../bin/build.ts";
import { plantGuardianship } from "../src/demo/plant.ts";
import { readyDatabase } from "../src/open-house.ts";
import { perform } from "../src/perform.ts";
import { inside, openDatabase } from "../src/store/database.ts";
import { startCluster } from "../src/store/embedded.ts";
import { keep } from "../src/store/keep.ts";
import { newReference } from "../src/store/new-reference.ts";
import { throwAway, throwAwayFolder } from "../test/throw-away.ts";
import { plant } from "./plant.ts";
import { startServer } from "./server.ts";

const many = Number(process.argv[2] ?? 5_000);
const asked = 300;
const folder = await throwAwayFolder();
try {
  if (!build()) throw new Error("the pages could not be built");
  const cluster = await startCluster(join(folder, "postgres"));
  if ("problem" in cluster) throw new Error(cluster.problem);
  const url = await cluster.database("gate");
  const ready = await readyDatabase(url);
  if ("problem" in ready) throw new Error(ready.problem);
  const db = openDatabase(url, { max: 10 });
  const now = new Date().toISOString();
  const { district, school, session } = await plant(db, now);
  const place = { district, school };
  const at = { district_id: district, school_id: school };
  const syllables = "ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu".split(" ");
  const name = (n: number) => {
    const word = [n % 20, Math.floor(n / 20) % 20, Math.floor(n / 400) % 20]
      .map((one) => syllables[one])
      .join("");
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const students = Array.from({ length: many }, (_, n) => ({
    ...{ ...at, id: randomUUID(), grade: String(1 + (n % 12)) },
    ...{ first_name: name(n), last_name: `${name(n * 7 + 3)}son` },
  }));
  const guardians = Array.from({ length: Math.round(many * 1.6) }, (_, n) => ({
    ...{ ...at, id: randomUUID(), language: "en", name: `${name(n + 11)} ${name(n * 3)}sen` },
    ...{ email: `p${n}@example.org`, phone: `555-${String(n).padStart(6, "0")}` },
  }));
  const id = randomUUID();
  const reference = newReference();
  const [child, parent] = [students[0], guardians[0]];
  await inside(db, { district, schools: [school] }, async (tx) => {
    for (let n = 0; n < students.length; n += 1_000)
      await tx
        .insertInto("students")
        .values(students.slice(n, n + 1_000))
        .execute();
    for (let n = 0; n < guardians.length; n += 1_000)
      await tx
        .insertInto("guardians")
        .values(guardians.slice(n, n + 1_000))
        .execute();
    for (const one of guardians.slice(0, 2))
      await plantGuardianship(tx, place, one.id, child?.id ?? "", {
        relation: "parent",
        mayReceiveRecords: true,
      });
  });
  const desk = { db, now: () => now, enqueue: async () => undefined, mailDomain: "answerable.localhost" };
  await perform(desk, {
    ...place,
    who: { actor: { kind: "system", part: "intake" }, name: "The desk", roles: [] },
    command: {
      ...{ kind: "receive", id, reference, source: "web", receivedAt: now, type: "records", language: "en" },
      ...{
        topic: "grades_progress",
        question: keep("How does reading go?"),
        guardianName: keep("Ana Souza"),
      },
      ...{ email: keep(parent?.email ?? ""), guardian: parent?.id ?? "", student: child?.id ?? "" },
    },
  });
  const server = await startServer(url, join(folder, "data"));
  const sentence =
    "The reading group meets on Thursdays at 15:20 in the library, and the books are lent for a week. ";
  const text = (n: number) =>
    `Dear Ana Souza,\n\nYou asked how reading goes. ${sentence.repeat(1 + (n % 20))}${
      n % 3 ? "" : `It meets with ${students[n % many]?.first_name} ${students[n % many]?.last_name}. `
    }${n % 4 ? "" : `Ring ${guardians[n % guardians.length]?.phone}. `}\n\nKind regards,\nRuth Bell, Office`;
  const ask = async (n: number) => {
    const body = new FormData();
    for (const [field, value] of Object.entries({
      ...{ text: text(n), outcome: "settles", how: "letter", about: "student", category: "own_record" },
      ...{ copy: guardians[1]?.email ?? "" },
    }))
      body.set(field, value);
    const began = performance.now();
    const answer = await fetch(`${server.origin}/desk/inquiries/${reference}/gate`, {
      ...{ method: "POST", body },
      headers: { cookie: `desk=${session}`, origin: server.origin, accept: "application/json" },
    });
    const said = await answer.text();
    if (answer.status !== 200)
      throw new Error(`the gate was answered ${answer.status}: ${said.slice(0, 200)}`);
    return { took: performance.now() - began, bytes: said.length };
  };
  const first = await ask(0);
  const report = (what: string, all: { took: number; bytes: number }[]) => {
    const sorted = all.map(({ took }) => took).sort((a, b) => a - b);
    const part = (share: number) =>
      sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    console.log(
      `${what.padEnd(34)} p50 ${part(0.5).toFixed(0)} ms, p95 ${part(0.95).toFixed(0)} ms, p99 ${part(0.99).toFixed(0)} ms; at most ${Math.max(...all.map(({ bytes }) => bytes))} bytes`,
    );
  };
  console.log(
    `${many} students, ${guardians.length} parents; the first question took ${first.took.toFixed(0)} ms`,
  );
  const alone = [];
  for (let n = 0; n < asked; n++) alone.push(await ask(n));
  report("one person types", alone);
  const four: { took: number; bytes: number }[] = [];
  await Promise.all(
    Array.from({ length: 4 }, async (_, who) => {
      for (let n = who; n < asked; n += 4) four.push(await ask(n));
    }),
  );
  report("four type at once", four);
  await server.stop();
  await db.destroy();
  await cluster.stop();
} finally {
  await throwAway(folder);
}
