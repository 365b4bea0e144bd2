import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { createTransport } from "nodemailer";
import { SMTPServer } from "smtp-server";
import { privateLinks } from "../src/access/private-link.ts";
import { replyAddress } from "../src/access/reply-address.ts";
import type { Job } from "../src/afterwards.ts";
import { openReceiver } from "../src/channels/mail/receiver.ts";
import type { Outgoing, Receive } from "../src/inquiry/command.ts";
import type { Inquiry } from "../src/inquiry/state.ts";
import type { House } from "../src/jobs/house.ts";
import { readMail } from "../src/jobs/read-mail.ts";
import { sendLetter } from "../src/jobs/send-letter.ts";
import { perform } from "../src/perform.ts";
import { type Database, inside } from "../src/store/database.ts";
import { keep } from "../src/store/keep.ts";
import { newReference } from "../src/store/new-reference.ts";
import { intake, openDesk, received } from "./desk.ts";

const replySecret = Buffer.alloc(32, 7);

/** A mail in a few words; each has its own Message-ID. */
export const mail = (text: string, headers: Record<string, string> = {}) =>
  `${Object.entries({
    From: "Ana Souza <ana@example.org>",
    To: "oak-hill@answerable.localhost",
    Subject: "A question",
    "Message-ID": `<${randomUUID()}@example.org>`,
    "Content-Type": "text/plain; charset=utf-8",
    ...headers,
  })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("")}\r\n${text}\r\n`;

/** A school that takes in and sends mail over real SMTP on loopback; its jobs run when a test says so. */
export async function openMailHouse({
  maxBytes = 2_000_000,
  authservId,
  mailDomain,
}: {
  maxBytes?: number;
  authservId?: string;
  mailDomain?: string;
} = {}) {
  const opened = await openDesk();
  const { desk, place, ordered } = opened;
  const house: House = {
    ...desk,
    ...(mailDomain && { mailDomain }),
    post: { send: async () => ({ state: "accepted" }), close: async () => undefined },
    links: privateLinks(replySecret),
    replySecret,
    authservId,
    publicOrigin: "http://localhost",
    // Every pause between attempts is the longest that it may be.
    chance: () => 1,
  };
  const reports: string[] = [];
  // Looked up at each call, so that a test can break what it needs broken.
  const enqueue: House["enqueue"] = (tx, at, jobs) => house.enqueue(tx, at, jobs);
  const receiver = await openReceiver({
    ...house,
    enqueue,
    port: 0,
    host: "127.0.0.1",
    maxBytes,
    report: (said) => reports.push(said),
  });
  const read = <T>(work: (tx: Database) => Promise<T>) =>
    inside(desk.db, { district: place.district, schools: [place.school] }, work);

  /** A job is ordered inside the transaction that keeps its mail: a queue of its own would show it when that is done. */
  const committed = async (original: string): Promise<void> => {
    const there = (tx: Database) =>
      tx.selectFrom("originals").select("id").where("id", "=", original).executeTakeFirst();
    for (const end = performance.now() + 5_000; performance.now() < end && !(await read(there)); )
      await wait(5);
  };

  const self = {
    ...opened,
    house,
    reports,
    read,
    port: receiver.port,
    /** Delivers raw bytes by SMTP; the receiver's answer, or the code that it refused with. */
    async deliver(
      raw: string | Buffer,
      {
        from = "ana@example.org",
        to = "oak-hill@answerable.localhost",
      }: { from?: string; to?: string | string[] } = {},
    ): Promise<{ code: number; says: string }> {
      const client = createTransport({ host: "127.0.0.1", port: receiver.port, ignoreTLS: true });
      try {
        const { response } = await client.sendMail({ envelope: { from, to }, raw });
        return { code: Number(response.slice(0, 3)), says: response };
      } catch (error) {
        const { responseCode = 0, message } = error as Error & { responseCode?: number };
        return { code: responseCode, says: message };
      } finally {
        client.close();
      }
    },
    /** Runs the ordered jobs of one name; returns how many. */
    async run(name: "read-mail" | "send-letter"): Promise<number> {
      const jobs = ordered.filter((job: Job) => job.name === name);
      for (const job of jobs) {
        ordered.splice(ordered.indexOf(job), 1);
        if (name === "read-mail") await committed((job.input as { original: string }).original);
        await (name === "read-mail" ? readMail : sendLetter)(house, place, job.input);
      }
      return jobs.length;
    },
    async inquiries(): Promise<Inquiry[]> {
      const rows = await read((tx) =>
        tx.selectFrom("inquiries").select("state").orderBy("received_at").execute(),
      );
      return rows.map(({ state }) => state);
    },
    words: async (id: string | undefined) =>
      (
        await read((tx) =>
          tx
            .selectFrom("kept_texts")
            .select("words")
            .where("id", "=", id ?? randomUUID())
            .executeTakeFirst(),
        )
      )?.words,
    entries: (inquiry: string) =>
      read((tx) =>
        tx
          .selectFrom("entries")
          .select(["kind", "body"])
          .where("inquiry_id", "=", inquiry)
          .orderBy("seq")
          .execute(),
      ),
    letter: (id: string) =>
      read((tx) => tx.selectFrom("letters").selectAll().where("id", "=", id).executeTakeFirstOrThrow()),
    replyTo: ({ id, reference }: Inquiry, recipient: string) =>
      replyAddress(replySecret, {
        slug: "oak-hill",
        reference,
        inquiry: id,
        recipient,
        domain: "answerable.localhost",
      }),
    /** An inquiry by web with one letter written to its guardian. */
    async written(
      purpose: Outgoing["purpose"] = "acknowledgement",
      more: Partial<Receive> & { to?: string } = {},
    ) {
      const { to = "ana@example.org", ...rest } = more;
      const made = await perform(house, {
        ...place,
        who: intake,
        command: received(undefined, { reference: newReference(), ...rest }),
      });
      if ("refused" in made) throw new Error(made.refused.because);
      const letter: Outgoing = {
        id: randomUUID(),
        purpose,
        to: keep(to),
        text: keep("Thank you.\n\nWe have your message."),
        subject: "We have your message",
      };
      const command =
        purpose === "alert"
          ? ({ kind: "alert", letter } as const)
          : ({ kind: "acknowledgeByLetter", letter } as const);
      const done = await perform(house, { ...place, who: intake, inquiry: made.inquiry.id, command });
      if ("refused" in done) throw new Error(done.refused.because);
      return { inquiry: done.inquiry, letter: letter.id, messageId: `<${letter.id}@answerable.localhost>` };
    },
    /** Delivers and reads one mail: the inquiries that it made, and its original as it lies there afterwards. */
    async arrives(raw: string | Buffer, envelope?: { from?: string; to?: string | string[] }) {
      const before = (await self.inquiries()).map(({ id }) => id);
      const answer = await self.deliver(raw, envelope);
      assert.equal(answer.code, 250, answer.says);
      assert.equal(await self.run("read-mail"), 1);
      const made = (await self.inquiries()).filter(({ id }) => !before.includes(id));
      const original = /[0-9a-f-]{36}/.exec(answer.says)?.[0] ?? "";
      const row = await read((tx) =>
        tx.selectFrom("originals").selectAll().where("id", "=", original).executeTakeFirstOrThrow(),
      );
      return { made, original, row };
    },
    async close() {
      await receiver.close();
      await house.post.close();
      await opened.close();
    },
  };
  return self;
}

/** What a relay does with the next mail. */
export type Manner = "take" | "put off" | "refuse" | "refuse words" | "cut";

/** A relay that behaves as it is told, mail by mail, and keeps the bytes of every mail that it was given. */
export async function openRelay() {
  const manners: Manner[] = [];
  const given: { manner: Manner; from: string; to: string[]; raw: string }[] = [];
  let manner: Manner = "take";
  const server: SMTPServer = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    onRcptTo(_, __, done) {
      manner = manners.shift() ?? "take";
      const code = manner === "put off" ? 450 : manner === "refuse" ? 550 : 0;
      done(code ? Object.assign(new Error("no <ana@example.org>"), { responseCode: code }) : null);
    },
    async onData(stream, { envelope }, done) {
      let raw = "";
      try {
        for await (const chunk of stream) raw += chunk.toString("latin1");
      } catch {
        return; // The sender left before the words had ended: nothing was given.
      }
      const from = envelope.mailFrom ? envelope.mailFrom.address : "";
      given.push({ manner, from, to: envelope.rcptTo.map(({ address }) => address), raw });
      if (manner === "cut") for (const connection of server.connections) connection.close();
      else done(manner === "refuse words" ? Object.assign(new Error("no"), { responseCode: 554 }) : null);
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((open) => server.listen(0, "127.0.0.1", open));
  const address = server.server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    given,
    next: (...next: Manner[]) => void manners.push(...next),
    /** What it was told to do next is forgotten. */
    reset: () => void manners.splice(0),
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  };
}
