import { setTimeout as wait } from "node:timers/promises";
import type { ImapFlow } from "imapflow";
import type { Place } from "../../inquiry/place.ts";
import type { Desk } from "../../perform.ts";
import { inside } from "../../store/database.ts";
import type { MailFolder } from "../../store/mailbox-tables.ts";
import {
  dueAgain,
  type Folder,
  forgetFailed,
  keptAlready,
  noteFailed,
  readMark,
  writeMark,
} from "../../store/mailboxes/mails.ts";
import type { Mailbox } from "../../store/mailboxes/settings.ts";
import type { Collected, Room } from "../mail/collect.ts";
import { afterwards } from "./afterwards.ts";
import { envelopeOf } from "./envelope-of.ts";
import { fetchMail } from "./fetch-mail.ts";
import { keepFromMailbox } from "./keep-from-mailbox.ts";
import { type Listed, listMails } from "./list-mails.ts";

/** What taking mail out of a mailbox needs. */
export type Taking = Desk & {
  mailbox: Mailbox;
  slug: string;
  maxBytes: number;
  room: Room;
  /** The longest that one mail may take, in milliseconds. */
  longest: number;
  /** How often the connection broke at a mail, by its folder and number. */
  breaks: Map<string, number>;
  /** Numbers that a list of this folder left out, though it named some behind them; they are asked for once more. */
  leftOut: Map<string, number[]>;
  readNow: (place: Place, original: string) => Promise<unknown>;
};

const mostBreaks = 3;
/** Of more numbers without a mail these are the last; where people tidy a folder there are many. */
const mostLeftOut = 100;

/**
 * Takes everything that is new in a folder: each mail is committed before anything is said about it there. A mail that
 * cannot be fetched stands in no other's way. Answers with how many were new; throws when the connection breaks.
 */
export async function takeFolder(
  it: Taking,
  client: ImapFlow,
  folder: MailFolder,
  path: string,
  stopping: AbortSignal,
): Promise<number> {
  const lock = await client.getMailboxLock(path);
  try {
    if (!client.mailbox) throw Object.assign(new Error("no folder is open"), { code: "NoMailboxSelected" });
    const { district, school, id: mailbox } = it.mailbox;
    const at: Folder = { district, school, mailbox, folder, uidValidity: Number(client.mailbox.uidValidity) };
    const scope = { district, schools: [school] };
    const now = it.now();
    const [mark, again] = await inside(it.db, scope, async (tx) => [
      await readMark(tx, at),
      await dueAgain(tx, at, now),
    ]);
    // Numbers of another validity mean nothing: everything is looked at again, and known by its bytes.
    const goesOn = mark?.uidValidity === at.uidValidity;
    const from = goesOn ? mark.nextUid : 1;
    const found = await listMails(client, `${from}:*`, from);
    const wanted = goesOn ? found : found.filter((one) => isOurs(it.mailbox, one));
    const { retried, doubtful } = await askAgain(it, client, at, again, from);
    const passedOver = between(goesOn ? from : wanted[0]?.uid, found);
    it.leftOut.set(folder, [...doubtful, ...retried.map(({ uid }) => uid), ...passedOver]);
    const mails = [...wanted, ...retried];
    const kept = await inside(it.db, scope, (tx) =>
      keptAlready(
        tx,
        at,
        mails.map(({ uid }) => uid),
      ),
    );
    let taken = 0;
    for (const [nth, mail] of mails.entries()) {
      if (stopping.aborted) return taken;
      if (kept.has(mail.uid)) await afterwards(it.mailbox, client, folder, mail);
      else if (await takeMail(it, client, at, mail)) taken++;
      if (nth % 50 === 49 && nth < wanted.length && goesOn)
        await inside(it.db, scope, (tx) => writeMark(tx, at, mail.uid + 1));
    }
    const next = Math.max(from, ...found.slice(-1).map(({ uid }) => uid + 1));
    if (!goesOn || next !== from) await inside(it.db, scope, (tx) => writeMark(tx, at, next));
    it.leftOut.set(folder, [...doubtful, ...passedOver]);
    return taken;
  } finally {
    lock.release();
  }
}

/**
 * Lists again what could not be fetched (`again`) and what a list left out, below `from`. Gone is what two lists did not
 * name; what only this one does not is `doubtful`, for a list may leave out what is there.
 */
async function askAgain(
  it: Taking,
  client: ImapFlow,
  at: Folder,
  again: readonly number[],
  from: number,
): Promise<{ retried: Listed[]; doubtful: number[] }> {
  const leftOut = it.leftOut.get(at.folder) ?? [];
  const once = [...new Set([...again, ...leftOut])].filter((uid) => uid < from);
  const retried = once.length > 0 ? await listMails(client, once.join(","), 1) : [];
  const missed = once.filter((uid) => !retried.some((one) => one.uid === uid));
  const gone = missed.filter((uid) => leftOut.includes(uid));
  if (gone.length > 0)
    await inside(it.db, { district: at.district, schools: [at.school] }, async (tx) => {
      for (const uid of gone) await forgetFailed(tx, at, uid);
    });
  return { retried, doubtful: missed.filter((uid) => !leftOut.includes(uid)) };
}

/** The numbers from `begin` on that a list passes over; the last of them where there are many. */
function between(begin: number | undefined, found: readonly Listed[]): number[] {
  const there = new Set(found.map(({ uid }) => uid));
  const missing: number[] = [];
  for (let uid = (found.at(-1)?.uid ?? 0) - 1; begin !== undefined && uid >= begin; uid--) {
    if (!there.has(uid)) missing.push(uid);
    if (missing.length >= mostLeftOut) break;
  }
  return missing;
}

/** Clocks differ. */
const slack = 10 * 60_000;

/** What came before the school's mail was fetched here is left alone, or taken where nobody had read it. */
const isOurs = ({ begins, begunAt }: Mailbox, { date, isSeen }: Listed): boolean =>
  !date || date.getTime() > Date.parse(begunAt) - slack || (begins === "unread" && !isSeen);

/** True when it is new here. */
async function takeMail(it: Taking, client: ImapFlow, at: Folder, mail: Listed): Promise<boolean> {
  const { uid } = mail;
  const key = `${at.folder}:${at.uidValidity}:${uid}`;
  const scope = { district: at.district, schools: [at.school] };
  const failed = () => inside(it.db, scope, (tx) => noteFailed(tx, at, uid, it.now())).then(() => false);
  if ((it.breaks.get(key) ?? 0) >= mostBreaks) {
    it.breaks.delete(key);
    return failed();
  }
  let fetched: Collected | "gone";
  try {
    fetched = await withRoom(() =>
      fetchMail(client, mail, { most: it.maxBytes, room: it.room, longest: it.longest }),
    );
  } catch (error) {
    if (client.usable) return failed();
    it.breaks.set(key, (it.breaks.get(key) ?? 0) + 1);
    throw error;
  }
  if (fetched === "gone") return failed();
  try {
    const { raw, sha256, wholeBytes } = fetched;
    const { mailDomain, slug, mailbox } = it;
    const envelope = envelopeOf(raw, { mailDomain, slug, fallback: mailbox.user });
    const original = await keepFromMailbox(
      it,
      at,
      {
        ...{ uid, sha256, raw, envelopeFrom: envelope.from, envelopeTo: envelope.to },
        ...(wholeBytes !== null && { whole: { bytes: wholeBytes, sha256 } }),
        ...(at.folder === "spam" && { spam: true }),
      },
      it.now(),
    );
    if (original) it.readNow({ district: at.district, school: at.school }, original).catch(() => undefined);
    // What is too long is left as it lies there: somebody may want the rest of it.
    if (wholeBytes === null) await afterwards(it.mailbox, client, at.folder, mail);
    it.breaks.delete(key);
    return original !== null;
  } finally {
    fetched.release();
  }
}

async function withRoom(fetch: () => ReturnType<typeof fetchMail>): Promise<Collected | "gone"> {
  for (;;) {
    const fetched = await fetch();
    if (fetched !== "no room") return fetched;
    await wait(1_000);
  }
}
