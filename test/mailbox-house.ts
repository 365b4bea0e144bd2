import { randomBytes, randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { privateLinks } from "../src/access/private-link.ts";
import type { StaffViewer } from "../src/access/viewer.ts";
import { readOriginal } from "../src/channels/mail/read.ts";
import { type MailboxSecret, sealMailbox } from "../src/channels/mailbox/mailbox-secret.ts";
import { type MailboxesOptions, runMailboxes } from "../src/channels/mailbox/run-mailboxes.ts";
import type { House } from "../src/jobs/house.ts";
import { inside } from "../src/store/database.ts";
import { type Mailbox, readMailbox, removeMailbox, saveMailbox } from "../src/store/mailboxes/settings.ts";
import { readStates } from "../src/store/mailboxes/state.ts";
import type { Who } from "../src/store/record/gather.ts";
import { openDesk } from "./desk.ts";
import { openImapPeer } from "./imap-peer.ts";

/** A school whose mail lies with a scripted IMAP server; what is fetched is read at once. */
export async function openMailboxHouse() {
  const opened = await openDesk();
  const { desk, place, office } = opened;
  const key = randomBytes(32);
  const secret = Buffer.alloc(32, 7);
  const reader = { ...desk, replySecret: secret };
  const full: House = {
    ...reader,
    post: { send: async () => ({ state: "accepted" }), close: async () => undefined },
    links: privateLinks(secret),
    publicOrigin: "http://localhost",
    mailboxKey: key,
  };
  const scope = { district: place.district, schools: [place.school] };
  const reports: string[] = [];
  const runs: { stop: AbortController; done: Promise<void> }[] = [];
  const peers: Awaited<ReturnType<typeof openImapPeer>>[] = [];
  const read = <T>(work: Parameters<typeof inside<T>>[2]) => inside(desk.db, scope, work);

  const self = {
    ...{ ...opened, key, reports, read },
    /** A peer of its own, with a mailbox at it. */
    async mailbox(
      more: Partial<Mailbox> = {},
      secret: MailboxSecret = { password: "right" },
    ): Promise<{ peer: (typeof peers)[number]; mailbox: Mailbox }> {
      const peer = await openImapPeer({
        "inquiries@school.example": { password: "right", token: "token" },
        "long@school.example": { password: "right" },
      });
      peers.push(peer);
      const id = randomUUID();
      const mailbox: Mailbox = {
        ...{ ...place, id, host: "127.0.0.1", port: peer.port, security: "none", version: 1 },
        ...{ user: "inquiries@school.example", signIn: "password", clientId: "", tenant: "" },
        ...{ inbox: "INBOX", spam: null, afterwards: "seen", movedTo: null, begins: "now" },
        ...{ begunAt: "2026-01-01T00:00:00.000Z", active: true },
        secret: sealMailbox(key, { ...place, id }, secret),
        ...more,
      };
      await read((tx) => saveMailbox(tx, mailbox, office.id, desk.now()));
      return { peer, mailbox };
    },
    /** Looks after the mailboxes, as a worker does, until it is stopped. */
    run(more: Partial<MailboxesOptions> = {}) {
      const stop = new AbortController();
      const done = runMailboxes(
        {
          ...{ ...desk, key, maxBytes: 2_000_000, every: 40, lease: 2_000, lookEvery: 5_000 },
          patience: { connect: 2_000, answer: 2_000, idle: 60_000 },
          pauseAfter: () => 5,
          report: (said) => reports.push(said),
          readNow: (at, original) => readOriginal(reader, at, original),
          ...more,
        },
        stop.signal,
      );
      const run = { stop, done };
      runs.push(run);
      return {
        done,
        async end() {
          stop.abort();
          await done;
        },
      };
    },
    /** What was kept, oldest first: the words of each mail's body; of those alone that hold these words. */
    async kept(words = ""): Promise<string[]> {
      const rows = await read((tx) =>
        tx
          .selectFrom("originals")
          .select(["raw"])
          .where(sql<boolean>`position(convert_to(${words}, 'UTF8') in raw) > 0`)
          .execute(),
      );
      return rows.map(({ raw }) => Buffer.from(raw).toString().split("\r\n\r\n")[1]?.trim() ?? "");
    },
    ...{ reader, house: full },
    /** Somebody of the front office, as the list of mail knows them. */
    clerk: (): StaffViewer => ({
      ...{ kind: "staff", district: 1, school: 1, schools: [1], id: office.id, name: "Ruth Bell" },
      ...{ title: "Front office", roles: ["office"] },
    }),
    who: (): Who => ({ actor: { kind: "staff", id: office.id }, name: "Ruth Bell", roles: ["office"] }),
    /** Every number that was written down of a mailbox. */
    numbers: (id: string) =>
      read((tx) =>
        sql<{ uid: number; validity: number; original: string | null }>`
          select uid, uid_validity as validity, original_id as original from mailbox_mails
          where mailbox_id = ${id}::uuid order by uid_validity, uid`.execute(tx),
      ),
    inquiries: () => read((tx) => tx.selectFrom("inquiries").select(["id", "state", "danger"]).execute()),
    state: async (id: string) => (await read((tx) => readStates(tx, place))).find((one) => one.id === id),
    again: (id: string) => read((tx) => readMailbox(tx, place, id)),
    drop: (id: string) => read((tx) => removeMailbox(tx, place, id)),
    /** Forgets mailboxes and mails between trials. */
    async forget() {
      await read(async (tx) => {
        for (const table of ["mailbox_mails", "mailbox_folders", "mailbox_states", "mailboxes"] as const)
          await tx.deleteFrom(table).execute();
        await tx.updateTable("originals").set({ looked_at: desk.now() }).execute();
      });
    },
    async close() {
      for (const { stop } of runs) stop.abort();
      await Promise.all(runs.map(({ done }) => done));
      await Promise.all(peers.map((peer) => peer.close()));
      await opened.close();
    },
  };
  return self;
}

/** Waits until it is so; a limit that only guards against what hangs. */
export async function until(
  what: () => Promise<boolean> | boolean,
  says: string | (() => string) = "it did not come to that",
  most = 120_000,
): Promise<void> {
  for (const end = performance.now() + most; !(await what()); await wait(10))
    if (performance.now() > end) throw new Error(typeof says === "string" ? says : says());
}
