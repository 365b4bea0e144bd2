// A process of its own that asks on and on, by API, form and mail, and writes down what it was told: one JSON line
// before each question and one after. Bounded in time and number; loopback only.
import { randomUUID } from "node:crypto";
import { createTransport } from "nodemailer";

const { LOAD_PORT, LOAD_MAIL_PORT, LOAD_TOKEN, LOAD_MAIL_TO = "" } = process.env;
const origin = `http://127.0.0.1:${LOAD_PORT}`;
const until = Date.now() + Number(process.env.LOAD_MS ?? 2_000);
let left = 2_000;
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

type Told = "ok" | "refused" | "unknown";

async function byApi(key: string): Promise<Told> {
  const answer = await fetch(`${origin}/api/v1/inquiries`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${LOAD_TOKEN}`,
      "idempotency-key": key,
      "content-type": "application/json",
    },
    body: JSON.stringify({ question: `May I see the timetable? ${key}`, email: `${key}@example.org` }),
    signal: AbortSignal.timeout(5_000),
  });
  return answer.status === 201 ? "ok" : "refused";
}

async function byForm(key: string): Promise<Told> {
  const answer = await fetch(`${origin}/schools/oak-hill/ask`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: process.env.LOAD_ORIGIN ?? origin, "sec-fetch-site": "same-origin" },
    body: new URLSearchParams({
      key,
      danger: "no",
      guardianName: "Ana Souza",
      email: `${key}@example.org`,
      topic: "transport",
      question: `When does the bus leave? ${key}`,
      language: "en",
    }),
    signal: AbortSignal.timeout(5_000),
  });
  await answer.text();
  return answer.status === 303 ? "ok" : "refused";
}

async function byMail(key: string): Promise<Told> {
  const post = createTransport({
    host: "127.0.0.1",
    port: Number(LOAD_MAIL_PORT),
    secure: false,
    ignoreTLS: true,
    connectionTimeout: 3_000,
    socketTimeout: 5_000,
  });
  try {
    await post.sendMail({
      from: `Ana Souza <${key}@example.org>`,
      to: LOAD_MAIL_TO,
      subject: "The bus",
      text: `When does the bus leave? ${key}`,
    });
    return "ok";
  } finally {
    post.close();
  }
}

const ways = { api: byApi, form: byForm, mail: byMail };

async function askOn(way: keyof typeof ways, most = Number.POSITIVE_INFINITY) {
  for (let n = 0; n < most && Date.now() < until && left-- > 0; n++) {
    const key = randomUUID();
    say({ key, way, told: "asked" });
    const told = await ways[way](key).catch((): Told => "unknown");
    say({ key, way, told });
    // All ways together keep something in flight at any moment; more would only have to be worked off afterwards.
    await new Promise((done) => setTimeout(done, told === "ok" ? 20 : 50));
  }
}

await Promise.all([askOn("api"), askOn("api"), askOn("form", 3), askOn("mail"), askOn("mail")]);
