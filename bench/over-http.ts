import { randomUUID } from "node:crypto";
import type { Once } from "./drive.ts";
import { browsersRead, httpTo } from "./http.ts";
import type { Opened } from "./plant.ts";
import { question, reply } from "./prose.ts";
import type { Seeded } from "./seed.ts";
import type { Server } from "./server.ts";
import { smtpTo } from "./smtp.ts";
import { notesOfALongOne } from "./stories.ts";

/** What people and programs do, asked of the running server as they ask it; every answer is looked at. */
export function httpOperations({ port, mailPort, origin }: Server, opened: Opened, seeded: Seeded) {
  const { ask, close } = httpTo(port);
  const post = smtpTo(mailPort);
  const program = { authorization: `Bearer ${opened.token}` };
  const person = { cookie: `desk=${opened.session}`, "accept-encoding": browsersRead, accept: "text/html" };
  const base = 1 + Math.floor(Date.now() / 1_000) * 1_000;
  const asked = seeded.open.filter((_, n) => n % 2 === 0);
  let made = 0;

  const write = (client: number, path: string, body: object) =>
    ask(
      client,
      "POST",
      `/api/v1${path}`,
      { ...program, "content-type": "application/json", "idempotency-key": randomUUID() },
      JSON.stringify(body),
    );
  const json = async (client: number, path: string) => {
    const { status, text } = await ask(client, "GET", `/api/v1${path}`, program);
    if (status !== 200) throw new Error(`${path} was answered ${status}: ${text}`);
    return JSON.parse(text);
  };
  /** A page as a browser gets it; `says` occurs in it so often. */
  const page = async (client: number, path: string, says: RegExp, times: number) => {
    const { status, text } = await ask(client, "GET", path, person);
    const found = new Set(Array.from(text.matchAll(says), ([all, one], nth) => one ?? `${all} ${nth}`)).size;
    if (status !== 200 || found !== times)
      throw new Error(`${path} was answered ${status}, with ${found} of ${times}: ${text.slice(0, 100)}`);
  };
  const aLongOne = (client: number, nth: number) =>
    seeded.long[(client * 101 + nth * 7) % seeded.long.length] ?? "";
  const parent = () => {
    const number = base + ++made;
    const name = opened.contacts[number % opened.contacts.length]?.name ?? "";
    return { question: question(number), guardianName: name, email: `parent.${number}@example.org` };
  };
  const found = async (client: number, words: string, expected: number) => {
    const { inquiries } = await json(client, `/inquiries?search=${words}`);
    if (inquiries.length !== expected)
      throw new Error(`a search for ${words} found ${inquiries.length}, not ${expected}`);
  };
  const mail = async (client: number, mark = "") => {
    const { question, guardianName, email } = parent();
    const headers = [
      `From: ${guardianName} <${email}>`,
      `To: ${opened.mailbox}`,
      "Subject: The bus in the afternoon",
      `Message-ID: <${randomUUID()}@example.org>`,
      `Date: ${new Date().toUTCString()}`,
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
    ];
    await post.send(client, email, opened.mailbox, `${headers.join("\r\n")}\r\n\r\n${question} ${mark}`);
  };

  const create: Once = async (client) => {
    const { status, text } = await write(client, "/inquiries", {
      ...parent(),
      ...{ studentName: "Leo Souza", topic: "transport", language: "en" },
    });
    if (status !== 201) throw new Error(`a new inquiry was answered ${status}: ${text}`);
  };
  const list: Once = async (client) => {
    const { inquiries } = await json(client, "/inquiries");
    if (inquiries.length !== 50) throw new Error(`the list has ${inquiries.length} rows, not 50`);
  };
  const open: Once = async (client, nth) => {
    const { timeline } = await json(client, `/inquiries/${aLongOne(client, nth)}`);
    if (timeline.length !== 20) throw new Error(`the inquiry has ${timeline.length} entries, not 20`);
  };
  const answer: Once = async (client, nth) => {
    const chosen = asked[(client * 31 + nth * 7) % asked.length];
    const { status, text } = await write(client, `/inquiries/${chosen?.reference}/reply`, {
      text: reply(chosen?.name ?? ""),
      settles: true,
    });
    if (status !== 200) throw new Error(`a reply was answered ${status}: ${text}`);
  };
  const operations: Record<string, Once> = {
    list,
    "list page": (client) => page(client, "/desk", /\/desk\/inquiries\/([^"\\?]+)/g, 50),
    open,
    "open page": (client, nth) =>
      page(client, `/desk/inquiries/${aLongOne(client, nth)}`, /class="entry note"/g, notesOfALongOne),
    rare: (client) => found(client, "zeppelin", 5),
    common: (client) => found(client, "timetable", 50),
    reply: answer,
    create,
    form: async (client) => {
      const form = new URLSearchParams({
        ...parent(),
        ...{ key: randomUUID(), danger: "no", topic: "transport", language: "en" },
      });
      const headers = {
        origin,
        "sec-fetch-site": "same-origin",
        "content-type": "application/x-www-form-urlencoded",
      };
      const { status, text } = await ask(
        client,
        "POST",
        `/schools/${opened.slug}/ask`,
        headers,
        String(form),
      );
      if (status !== 303) throw new Error(`a form was answered ${status}: ${text.slice(0, 300)}`);
    },
    mail: (client) => mail(client),
    "mail seen": async (client) => {
      const mark = `mark${randomUUID().replaceAll("-", "")}`;
      await mail(client, mark);
      for (const until = performance.now() + 10_000; performance.now() < until; ) {
        const { inquiries } = await json(client, `/inquiries?search=${mark}`);
        if (inquiries.length === 1) return;
      }
      throw new Error("a mail could not be seen for ten seconds");
    },
  };
  return {
    operations,
    close() {
      close();
      post.close();
    },
  };
}
